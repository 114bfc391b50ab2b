import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { parseSync, Visitor } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** Of the checker, which tries what it cannot prove by chance: the same each time. */
const SEED = 1;

/** The regular expressions that a file writes as literals. */
function literalsOf(file: string): Expression[] {
  const found: Expression[] = [];
  const seen = new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    },
  });
  seen.visit(parseSync(file, readFileSync(join(src, file), 'utf8')).program);
  return found;
}

/** Those that files make when they are loaded: seen by standing in for the constructor meanwhile. */
async function builtExpressions(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags], newTarget) {
      if (typeof source === 'string') found.push({ file: 'made at run time', source, flags: flags ?? '' });
      return Reflect.construct(target, [source, flags], newTarget);
    },
  });
  try {
    for (const file of ['clean/stamps.ts', 'evaluate/text.ts', 'learn/shapes.ts', 'record/forms.ts']) await import(join(src, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return found.filter(({ source }) => source.length > 0);
}

const literals = files.flatMap(literalsOf);

describe('no regular expression can be made to hang', () => {
  it('there are literals to check', () => expect(literals.length).toBeGreaterThan(100));

  it('files that make expressions at run time are known', () => {
    const making = files.filter((file) => readFileSync(join(src, file), 'utf8').includes('new RegExp('));
    // cli/pattern.ts and input/glob.ts make them of what the user types: their own tests say what they refuse
    expect(making).toEqual([
      'clean/stamps.ts',
      'cli/pattern.ts',
      'evaluate/text.ts',
      'input/glob.ts',
      'learn/shapes.ts',
      'record/forms.ts',
    ]);
  });

  it('none takes more than linear time', { timeout: 300_000 }, async () => {
    const vulnerable: string[] = [];
    for (const { file, source, flags } of new Map(
      [...literals, ...(await builtExpressions())].map((each) => [`/${each.source}/${each.flags}`, each]),
    ).values()) {
      const result = await check(source, flags.replace('v', 'u'), { timeout: 30_000, randomSeed: SEED });
      if (result.status === 'vulnerable') vulnerable.push(`${file}: /${source}/${flags}: ${result.complexity.summary}`);
    }
    expect(vulnerable).toEqual([]);
  });
});
