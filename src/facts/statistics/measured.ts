import type { Match } from '../../text/phrases.js';
import { Tell } from '../../text/tells.js';
import type { Page } from '../page.js';
import { Form, formsAt } from './word-forms.js';

const HYPHEN = 45;

/** Whether a unit of time, another measure or a percentage begins at token `at`. */
export function isMeasured(page: Page, at: number): boolean {
  const { tokens, lexicon } = page;
  const { statistics } = lexicon;
  const tell = statistics.tells.behind(tokens, at);
  return (
    ((tell & Tell.Duration) !== 0 && isUnit(page, statistics.durations.match(tokens, at))) ||
    ((tell & Tell.Measure) !== 0 && isUnit(page, statistics.measures.match(tokens, at))) ||
    ((tell & Tell.Percent) !== 0 && statistics.percent.match(tokens, at) !== null)
  );
}

/** Not the first word of "foot-bridges", "day-labourers". */
function isUnit(page: Page, found: Match<unknown> | null): boolean {
  if (found === null) return false;
  const { to } = found;
  return page.tokens.unit[to] !== HYPHEN || page.tokens.spaced[to] === 1 || (formsAt(page, to + 1) & Form.Plural) === 0;
}
