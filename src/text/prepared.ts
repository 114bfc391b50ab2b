/** Tables by name, plain data as JSON has it. */
export type Tables = Readonly<Record<string, unknown>>;

let read: ((file: string) => Tables) | null = null;
const files = new Map<string, Tables>();

/** Who has tables that were made beforehand: the command, whose build keeps them beside its code. Called before anything asks for one. */
export function usePrepared(reader: (file: string) => Tables): void {
  read = reader;
}

/**
 * A table made of words alone, as plain data, out of `file`: it was made beforehand (src/prepare.ts), since making the long ones takes longer
 * than reading a page. null: it is to be made now, as in tests and in the library.
 */
export function prepared<T>(file: string, name: string): T | null {
  if (read === null) return null;
  let tables = files.get(file);
  if (tables === undefined) {
    tables = read(file);
    files.set(file, tables);
  }
  return (tables[name] as T | undefined) ?? null;
}
