// Writes countries.ts and cldr/*.ts. Run by hand, then `npm run format`, and read the diff:
//   node src/gazetteer/generate.mjs PATH/TO/cldr-core/supplemental/codeMappings.json
// Sources: Unicode CLDR (Unicode License v3): alpha-3 codes from the npm package cldr-core, names from the ICU data of the running
// Node (Intl.DisplayNames). Nothing of this runs when a page is read, so a record does not depend on the machine's ICU.
import { readFileSync, writeFileSync } from 'node:fs';

/** A further language is one more code here, and its hand-made file in languages/. */
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'it', 'ar', 'ru', 'uk'];
/** ISO 3166-3 codes that news may name; CLDR knows their names no longer, so they stand here. */
const WITHDRAWN = {
  AN: ['ANT', 'Netherlands Antilles'],
  CS: ['SCG', 'Serbia and Montenegro'],
  DD: ['DDR', 'German Democratic Republic'],
  DY: ['DHY', 'Dahomey'],
  HV: ['HVO', 'Upper Volta'],
  RH: ['RHO', 'Southern Rhodesia'],
  SU: ['SUN', 'USSR'],
  VD: ['VDR', 'Democratic Republic of Viet-Nam'],
  YD: ['YMD', 'Democratic Yemen'],
  YU: ['YUG', 'Yugoslavia'],
  ZR: ['ZAR', 'Zaire'],
};
/** Codes that CLDR maps besides: withdrawn, reserved, or for private use. */
const NOT_CURRENT =
  /^(AA|AC|AN|BU|CP|CQ|CS|CT|DD|DG|DY|EA|EU|EZ|FQ|FX|HV|IC|JT|MI|NH|NQ|NT|PC|PU|PZ|Q[M-Z]|RH|SU|TA|TP|UK|UN|VD|WK|X[A-Z]|Y[DU]|Z[RZ])$/;
/** English names for the record where CLDR's is made for menus. */
const PLAIN = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: "Côte d'Ivoire",
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
};

const mappings = JSON.parse(readFileSync(process.argv[2], 'utf8')).supplemental;
const current = Object.keys(mappings.codeMappings)
  .filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_CURRENT.test(code))
  .sort();
if (current.length !== 249) throw new Error(`ISO 3166-1 has 249 codes, found ${current.length}`);
current.push('XK');

const head = `// Made by generate.mjs from Unicode CLDR ${mappings.version._cldrVersion} (Unicode License v3); do not edit.\n`;
const quote = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);
const english = new Intl.DisplayNames('en', { type: 'region' });
const rows = current.map((code) => [
  code,
  mappings.codeMappings[code]?._alpha3 ?? 'XKX',
  PLAIN[code] ?? english.of(code).replace(/’/g, "'"),
]);
for (const [code, [alpha3, name]] of Object.entries(WITHDRAWN)) rows.push([code, alpha3, name]);
writeFileSync(
  new URL('countries.ts', import.meta.url),
  `${head}
/** Country by ISO 3166-1 alpha-2 (249 codes and XK), then ISO 3166-3 former codes: [alpha-3, English name]. */
export const countries: Readonly<Record<string, readonly [alpha3: string, name: string]>> = {
${rows.map(([code, alpha3, name]) => `  ${code}: ['${alpha3}', ${quote(name)}],`).join('\n')}
};

/** Alpha-3 code and English name of a country. @throws for a code that is not in the table */
export function countryInfo(code: string): { readonly alpha3: string; readonly name: string } {
  const known = countries[code];
  if (known === undefined) throw new Error(\`no country has the code \${code}\`);
  return { alpha3: known[0], name: known[1] };
}
`,
);

/** "Myanmar (Burma)" gives both names; other brackets hold no name. */
function namesOf(language, code) {
  const names = ['long', 'short'].flatMap((style) => {
    const name = new Intl.DisplayNames(language, { type: 'region', style }).of(code).replace(/’/g, "'");
    const bracket = /^(.+?) \((.+)\)$/.exec(name);
    return bracket ? bracket.slice(1, code === 'MM' ? 3 : 2) : [name];
  });
  return [...new Set(names)].join('|');
}
for (const language of LANGUAGES) {
  const entries = current.map((code) => `  ${code}: ${quote(namesOf(language, code))},`).join('\n');
  writeFileSync(
    new URL(`cldr/${language}.ts`, import.meta.url),
    `${head}\n/** Names of countries, long and short, by ISO 3166-1 alpha-2; several are split by "|". */\nexport const names: Readonly<Record<string, string>> = {\n${entries}\n};\n`,
  );
}
