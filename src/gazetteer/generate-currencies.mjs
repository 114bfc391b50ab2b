// Freezes the names of currencies as CLDR has them into currencies.ts: node src/gazetteer/generate-currencies.mjs
// Current codes come from the runtime's own list (ISO 4217), withdrawn ones that news still names from the list below.
import { writeFileSync } from 'node:fs';

const LANGUAGES = ['en', 'fr', 'es'];
const WITHDRAWN =
  'AFA ATS AZM BEF BGL BYR CSD CYP DEM ECS EEK ESP FIM FRF GHC GRD IEP ITL LTL LUF LVL MGF MRO MTL MZM NLG PLZ PTE ROL RUR SDD SIT SKK STD TMM TRL VEB VEF YUM ZMK ZWD';
/** Units of account, and codes without names of their own. */
const LEFT_OUT = new Set(['XDR', 'XSU', 'XUA', 'CLF', 'BOV', 'COU', 'MXV', 'UYI', 'UYW', 'CHE', 'CHW', 'USN']);

const nameOf = (language, code, value) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay: 'name' })
    .formatToParts(value)
    .find((part) => part.type === 'currency')
    .value.replace(/\s*\([^)]*\d{4}[^)]*\)/, '');

const codes = [...new Set([...Intl.supportedValuesOf('currency'), ...WITHDRAWN.split(' ')])].filter((code) => !LEFT_OUT.has(code)).sort();
const rows = codes.map((code) => {
  const names = LANGUAGES.map(
    (language) =>
      `${language}: ['${nameOf(language, code, 1).replaceAll("'", "\\'")}', '${nameOf(language, code, 2).replaceAll("'", "\\'")}']`,
  );
  return `  ${code}: { ${names.join(', ')} },`;
});
const source = `// Made by generate-currencies.mjs from Unicode CLDR ${process.versions.cldr} (Unicode licence): do not edit.

/** Names of currencies, singular and plural, by ISO 4217 code and language. */
export const currencyNames: Readonly<Record<string, Readonly<Record<string, readonly [one: string, many: string]>>>> = {
${rows.join('\n')}
};
`;
writeFileSync(new URL('currencies.ts', import.meta.url), source);
