import type { Boilerplate, KnownLine } from './boilerplate.js';
import { Zone } from './zones.js';

const zoneNames = Object.entries(Zone).map(([name, bit]) => [name.toLowerCase(), bit] as const);

/** What will be cut with a profile, for people and for tables: host, pages with the line, pages of the sample, zones, line; parted by tabs, the most frequent first. */
export function showBoilerplate({ hosts }: Boilerplate): string {
  const rows = [['host', 'pages', 'of', 'zones', 'line'].join('\t')];
  for (const [host, { pages, lines }] of hosts) {
    const known = [...lines].sort(([a, x], [b, y]) => y.pages - x.pages || (a < b ? -1 : 1));
    for (const [key, line] of known) rows.push([host, line.pages, pages, zonesOf(line), key].join('\t'));
  }
  return `${rows.join('\n')}\n`;
}

const zonesOf = ({ zones }: KnownLine): string =>
  zoneNames
    .filter(([, bit]) => (zones & bit) !== 0)
    .map(([name]) => name)
    .join(',');
