const KINDS = ['dates', 'money', 'statistics', 'phones', 'emails', 'urls', 'contacts'];

/** What is unsound in a record, whatever its page was: facts that do not read back, lie outside the article, or stand out of order. */
export function unsound(record, sourceLength) {
  const found = [];
  const points = Array.from(record.text);
  const check = (facts, path) => {
    let before = 0;
    for (const [i, fact] of facts.entries()) {
      const where = `${path}[${i}]`;
      if (points.slice(fact.start, fact.end).join('') !== fact.text) found.push(`${where}: reads otherwise`);
      if (fact.text === '') found.push(`${where}: no words`);
      if (fact.start < before) found.push(`${where}: out of order`);
      before = fact.start;
      if (!(0 <= fact.source_start && fact.source_start < fact.source_end && fact.source_end <= sourceLength))
        found.push(`${where}: source range ${fact.source_start}–${fact.source_end} of ${sourceLength}`);
    }
  };
  for (const kind of KINDS) check(record[kind], kind);
  for (const [i, country] of record.countries.entries()) check(country.mentions, `countries[${i}].mentions`);
  if (/[\n\t]/.test(JSON.stringify(record))) found.push('a raw line break or tab in the line');
  return found;
}
