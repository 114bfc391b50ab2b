/** Words that "cœur" follows in a sentence: only after them is "cur" the same word with its œ lost. */
export const beforeHeart: readonly string[] = [
  'au',
  'le',
  'du',
  'un',
  'de',
  'en',
  'mon',
  'ton',
  'son',
  'leur',
  'par',
  'bon',
  'grand',
  'sacré',
  'sans',
  'ce',
];
/** French words that have an œ, as they stand where the œ was lost; no other language of the sites has them. */
export const lostLigatures: Readonly<Record<string, string>> = {
  surs: 'sœurs',
  vux: 'vœux',
  ftus: 'fœtus',
  bufs: 'bœufs',
  nud: 'nœud',
  nuds: 'nœuds',
  ufs: 'œufs',
  rancur: 'rancœur',
  contrecur: 'contrecœur',
  curs: 'cœurs',
};
/** What may stand before "uvre" inside a word that lost its œ: "manuvre", "désuvré", "chef-d'uvre" (a letter before "d'" is no part of it). */
export const beforeWork: readonly string[] = ['', 'man', 'dés', 'des'];
