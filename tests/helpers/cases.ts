import { parse } from 'node:path';

/** The cases of a kind by language, given the modules `import.meta.glob` found: a new language's file is met by its name. */
export function casesOf<C>(modules: Readonly<Record<string, unknown>>): Record<string, readonly C[]> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [parse(path).base.split('.')[0], (module as { cases: readonly C[] }).cases]),
  );
}
