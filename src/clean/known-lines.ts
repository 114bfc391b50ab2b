import type { LineJudge } from '../model/boilerplate.js';
import { Class, classOf } from '../text/characters.js';
import type { Line } from './html/line.js';
import type { Selection } from './html/selection.js';
import { type Gathered, lineText, removeLines } from './labels.js';
import { isAfterGap, type Lines, LineTable, linesBetween } from './lines.js';
import { menuLength } from './menu.js';

const RULE = 'boilerplate';

/** What a profile knows of the lines of a dump. */
export class KnownLines {
  /** By where a line begins. */
  readonly #reasons = new Map<number, string>();

  /** Judges the lines from `from` on: what stands before is gone already. */
  constructor(lines: Lines, from: number, judge: LineJudge) {
    const words: string[] = [];
    for (let i = from; i < lines.count; i += 1) words.push(lineText(lines, i));
    for (const [k, reason] of judge({ lines: words, hasTitle: false }).entries())
      if (reason !== null) this.#reasons.set(lines.start[from + k], reason);
  }

  get none(): boolean {
    return this.#reasons.size === 0;
  }

  /** Behind a menu that stands below known lines, or among them: it is told by labels said twice, so all of it must be seen. `from` where there is none. */
  behindMenu(lines: Lines, from: number, gathered: Gathered): number {
    for (let i = from; i < lines.count && (i === from || this.#reasons.has(lines.start[i - 1])); i += 1) {
      const menu = menuLength(linesBetween(lines, i, lines.count));
      if (menu === 0) continue;
      this.#without(linesBetween(lines, from, i), 0, gathered, () => true);
      removeLines(lines, i, i + menu, 'menu', 'labels, bullets and teasers of the site’s menu', gathered);
      return i + menu;
    }
    return from;
  }

  /** The lines from `from` on without those that are known; ones with digits stay for now, since they may be stamps that date the page. */
  withoutLabels(lines: Lines, from: number, gathered: Gathered): Lines {
    return this.#without(lines, from, gathered, (i) => !holdsDigit(lines, i));
  }

  /** The lines without those that are known. */
  without(lines: Lines, gathered: Gathered): Lines {
    return this.#without(lines, 0, gathered, () => true);
  }

  #without(lines: Lines, from: number, { removals }: Gathered, goes: (i: number) => boolean): Lines {
    const rest = new LineTable(lines, lines.count);
    let edge = false;
    for (let i = from; i < lines.count; i += 1) {
      const why = this.#reasons.get(lines.start[i]);
      edge ||= isAfterGap(lines, i);
      if (why !== undefined && goes(i)) {
        removals.push({ start: lines.start[i], end: lines.end[i], rule: RULE, why });
        edge = true;
        continue;
      }
      rest.keep(lines, i, edge);
      edge = false;
    }
    return rest;
  }
}

function holdsDigit({ text, start, end }: Lines, i: number): boolean {
  for (let at = start[i]; at < end[i]; at += 1) if (classOf(text.charCodeAt(at)) === Class.Digit) return true;
  return false;
}

/** The same for the lines of an HTML page, which have been chosen and dated already. `all`: those that were not chosen too, since furniture is told by its neighbours. */
export function withoutKnown(selection: Selection, all: readonly Line[], judge: LineJudge): Selection {
  const judged = all.filter((line) => !line.isTitle);
  const chosen = new Set(selection.lines);
  const reasons = judge({ lines: judged.map(({ text }) => text), hasTitle: judged.length < all.length });
  const known = new Set<Line>();
  const removals = [...selection.removals];
  for (const [i, why] of reasons.entries()) {
    if (why === null || !chosen.has(judged[i])) continue;
    const { start, end } = judged[i];
    known.add(judged[i]);
    removals.push({ start, end, rule: RULE, why });
  }
  return { ...selection, lines: selection.lines.filter((line) => !known.has(line)), removals };
}
