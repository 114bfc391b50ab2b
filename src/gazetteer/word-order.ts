/** Languages whose adjectives stand before the noun: "Kenyan shillings", not "shillings kényans". */
export const adjectiveFirst: ReadonlySet<string> = new Set(['en', 'de', 'ru', 'uk']);
