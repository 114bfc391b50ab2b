const SGR = /\x1b\[\d+m/g;

/** Columns that a text takes on a terminal; colours take none. */
function columnsOf(text: string): number {
  return Array.from(text.replace(SGR, '')).length;
}

/** Breaks a line at blanks so that it fits `width` columns, `first` before its first line and `rest` before the others. A longer word stays whole. */
export function wrapped(line: string, width: number, first: string, rest: string = first): string {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.split(' ')) {
    if (!empty && columnsOf(current) + 1 + columnsOf(word) > width) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current].join('\n');
}
