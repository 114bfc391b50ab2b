import type { FactKind } from '../../model/fact.js';

/** How a kind of fact is shown: the tag of its brackets, its heading, its colour (SGR foreground) and its hue (degrees, CSS). */
export interface KindStyle {
  readonly tag: string;
  readonly heading: string;
  readonly colour: number;
  readonly hue: number;
}

/** One colour a kind. A kind that is missing here does not compile. */
export const kindStyles: { readonly [K in FactKind]: KindStyle } = {
  dates: { tag: 'date', heading: 'Dates', colour: 36, hue: 190 },
  countries: { tag: 'country', heading: 'Countries', colour: 32, hue: 130 },
  money: { tag: 'money', heading: 'Money', colour: 33, hue: 50 },
  statistics: { tag: 'stat', heading: 'Statistics', colour: 35, hue: 300 },
  phones: { tag: 'phone', heading: 'Phones', colour: 34, hue: 230 },
  emails: { tag: 'email', heading: 'E-mails', colour: 94, hue: 260 },
  urls: { tag: 'url', heading: 'URLs', colour: 96, hue: 165 },
  contacts: { tag: 'contact', heading: 'Contacts', colour: 31, hue: 15 },
};
