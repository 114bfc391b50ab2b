import type { PlaceContext, PlaceWords } from './place-words.js';

/** For a language whose context words nobody has collected. */
export const noContext: PlaceContext = {
  currencies: '',
  waters: '',
  watersAfter: '',
  links: '',
  streets: '',
  streetsAfter: '',
  titles: '',
  speech: '',
  institutions: 'iom, oim, iom, un, unhcr, unicef',
  languages: '',
  sureLanguages: '',
  languageTold: '',
  languageBefore: '',
  languageAfter: '',
  languageNouns: '',
  languageArticles: '',
  locatives: '',
};

/** Lists that a language may leave empty. */
export const noExtras: Pick<
  PlaceWords,
  | 'initials'
  | 'notNames'
  | 'listedNames'
  | 'confirmed'
  | 'openNames'
  | 'openDemonyms'
  | 'weakDemonyms'
  | 'powers'
  | 'combining'
  | 'none'
  | 'noneDemonyms'
  | 'towns'
> = {
  initials: {},
  notNames: '',
  listedNames: {},
  confirmed: {},
  openNames: {},
  openDemonyms: {},
  weakDemonyms: {},
  powers: '',
  combining: {},
  none: '',
  noneDemonyms: '',
  towns: {},
};
