/** Text that stays on its line and cannot steer a terminal: white space folded, other control characters shown as escapes. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' '));
}

/** A path as it is, only control characters (a line break in a name) shown as escapes. */
export function visible(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f-\u009f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
