/** A pattern that is no glob. */
export class GlobError extends Error {}

/**
 * Whether a path (relative, with `/`) fits a glob: `*` and `?` within a name, `**` across folders, `{a,b}`, `[a-z]`, `[!a]`, `\` before
 * a sign that stands for itself. A pattern without `/` is matched against the name alone, as in .gitignore.
 * @throws GlobError where a bracket or brace is not closed, or a range is turned round
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const pattern = regExpOf(glob);
  if (glob.includes('/')) return (path) => pattern.test(path);
  return (path) => pattern.test(path.slice(path.lastIndexOf('/') + 1));
}

function regExpOf(glob: string): RegExp {
  const source = `^${translate(glob)}$`;
  try {
    return new RegExp(source, 'su');
  } catch (error) {
    throw new GlobError(`"${glob}" is no glob`, { cause: error });
  }
}

function translate(glob: string): string {
  let result = '';
  let braces = 0;
  for (let at = 0; at < glob.length; ) {
    const [piece, length] = pieceAt(glob, at, braces);
    if (piece === '(?:') braces += 1;
    if (piece === ')') braces -= 1;
    result += piece;
    at += length;
  }
  if (braces > 0) throw new GlobError(`"{" without "}" in "${glob}"`);
  return result;
}

/** The regular expression for what stands at `at`, and how much of the glob it takes. */
function pieceAt(glob: string, at: number, braces: number): [string, number] {
  const char = glob[at];
  switch (char) {
    case '*':
      if (glob.startsWith('**/', at)) return ['(?:.*/)?', 3];
      return glob[at + 1] === '*' ? ['.*', 2] : ['[^/]*', 1];
    case '?':
      return ['[^/]', 1];
    case '{':
      return ['(?:', 1];
    case '}':
      return braces > 0 ? [')', 1] : ['\\}', 1];
    case ',':
      return braces > 0 ? ['|', 1] : [',', 1];
    case '[':
      return classAt(glob, at);
    case '\\':
      return [escaped(glob[at + 1] ?? '\\'), 2];
    default: {
      const whole = String.fromCodePoint(glob.codePointAt(at)!);
      return [escaped(whole), whole.length];
    }
  }
}

function classAt(glob: string, at: number): [string, number] {
  const end = glob.indexOf(']', at + 2);
  if (end < 0) throw new GlobError(`"[" without "]" in "${glob}"`);
  const inner = glob.slice(at + 1, end);
  const negated = inner[0] === '!' || inner[0] === '^';
  const chars = (negated ? inner.slice(1) : inner).replace(/[\\[\]^]/g, '\\$&');
  return [negated ? `[^/${chars}]` : `[${chars}]`, end + 1 - at];
}

function escaped(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
