import { parse } from 'node:path';

/**
 * The cases of a kind by language, given the modules `import.meta.glob` found: a new language's file is met by its name.
 * @throws Error where a case stands twice in a file
 */
export function casesOf<C>(modules: Readonly<Record<string, unknown>>): Record<string, readonly C[]> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [
      parse(path).base.split('.')[0],
      oncePer(path, (module as { cases: readonly C[] }).cases),
    ]),
  );
}

function oncePer<C>(path: string, cases: readonly C[]): readonly C[] {
  const seen = new Set<string>();
  for (const each of cases) {
    const written = JSON.stringify(each);
    if (seen.has(written)) throw new Error(`${path} has a case twice: ${written}`);
    seen.add(written);
  }
  return cases;
}
