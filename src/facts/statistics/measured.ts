import { Tell } from '../../text/tells.js';
import type { Page } from '../page.js';

/** Whether a unit of time, another measure or a percentage begins at token `at`. */
export function isMeasured({ tokens, lexicon: { statistics } }: Page, at: number): boolean {
  const tell = statistics.tells.behind(tokens, at);
  return (
    ((tell & Tell.Duration) !== 0 && statistics.durations.match(tokens, at) !== null) ||
    ((tell & Tell.Measure) !== 0 && statistics.measures.match(tokens, at) !== null) ||
    ((tell & Tell.Percent) !== 0 && statistics.percent.match(tokens, at) !== null)
  );
}
