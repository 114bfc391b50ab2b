import { factKinds } from '../../record/kinds.js';
import { kindStyles } from './kinds.js';

/** The look of the page, in light and dark; nothing is loaded from elsewhere. */
export const style = `
:root { color-scheme: light dark; --text: #1c1e21; --soft: #5c6370; --ground: #fff; --line: #d8dbe0; --tint: 88%; --ink: 22%; --warn: 38%; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e3e5e8; --soft: #9aa2ae; --ground: #16181b; --line: #363b42; --tint: 24%; --ink: 84%; --warn: 72%; }
}
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: var(--ground); color: var(--text); font: 16px/1.55 system-ui, sans-serif; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; }
dt, .soft { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.problem { color: hsl(10 70% var(--warn)); }
.legend { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .4rem .8rem; }
.article { white-space: pre-wrap; overflow-wrap: anywhere; font-family: Georgia, serif; border: 1px solid var(--line); border-radius: .4rem; padding: 1rem 1.2rem; }
mark { border-radius: .2rem; padding: 0 .15rem; color: inherit; background: var(--line); }
mark.miss { background: none; outline: 1px dashed var(--soft); }
a { color: inherit; }
mark:target { outline: 2px solid var(--text); }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--soft); }
td.words { overflow-wrap: anywhere; min-width: 10rem; }
td.place { white-space: nowrap; font-variant-numeric: tabular-nums; }
${factKinds.map((kind) => `mark.${kind} { background: hsl(${kindStyles[kind].hue} 75% var(--tint)); color: hsl(${kindStyles[kind].hue} 60% var(--ink)); }`).join('\n')}
`;
