import type { OutputRecord } from '../record/schema.js';

/** A way of writing records down. The pieces, put one behind the other, are the output. */
export interface RecordFormat {
  begin(): string;
  record(record: OutputRecord): string;
  end(): string;
}

/** One record a line (JSON Lines). */
export function jsonlFormat(): RecordFormat {
  return { begin: () => '', record: (record) => `${JSON.stringify(record)}\n`, end: () => '' };
}

/** A JSON array, one record a line. */
export function jsonFormat(): RecordFormat {
  let first = true;
  const separator = (): string => {
    if (!first) return ',\n';
    first = false;
    return '[\n';
  };
  return {
    begin: () => '',
    record: (record) => separator() + JSON.stringify(record),
    end: () => (first ? '[]\n' : '\n]\n'),
  };
}
