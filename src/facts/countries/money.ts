import type { Fact } from '../../model/fact.js';

/** Longest short form that belongs to a currency: "US", "U.S.", and of the United States "EE. UU." */
const SHORT = 4;
const SHORT_US = 7;

/**
 * Mentions without those that are a currency's words inside an amount: "dollars US", "livres sud-soudanaises". A country's full name
 * there is the giver: "2,7 millions de dollars des Etats-Unis".
 */
export function dropInMoney(mentions: readonly Fact<'countries'>[], money: readonly Fact<'money'>[]): readonly Fact<'countries'>[] {
  if (money.length === 0) return mentions;
  const kept: Fact<'countries'>[] = [];
  let k = 0; // both stand in the order of the text
  for (let i = 0; i < mentions.length; i += 1) {
    const { start, end } = mentions[i];
    while (k < money.length && money[k].end <= start) k += 1;
    const isWithin = k < money.length && money[k].start <= start && end <= money[k].end;
    if (!isWithin || !isShort(mentions[i])) kept.push(mentions[i]);
  }
  return kept.length < mentions.length ? kept : mentions;
}

const isShort = ({ start, end, value }: Fact<'countries'>): boolean =>
  end - start <= (value.code === 'US' ? SHORT_US : SHORT) || value.via === 'demonym';
