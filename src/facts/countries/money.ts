import type { Fact } from '../../model/fact.js';

/** Longest short form that belongs to a currency: "US", "U.S." */
const SHORT = 4;

/**
 * Mentions without those that are a currency's words inside an amount: "dollars US", "livres sud-soudanaises". A country's full name
 * there is the giver: "2,7 millions de dollars des Etats-Unis".
 */
export function dropInMoney(mentions: readonly Fact<'countries'>[], money: readonly Fact<'money'>[]): readonly Fact<'countries'>[] {
  if (money.length === 0) return mentions;
  return mentions.filter((mention) => !(isShort(mention) && isWithin(mention, money)));
}

const isShort = ({ start, end, value }: Fact<'countries'>): boolean => end - start <= SHORT || value.via === 'demonym';

function isWithin({ start, end }: Fact<'countries'>, money: readonly Fact<'money'>[]): boolean {
  for (const amount of money) if (amount.start <= start && end <= amount.end) return true;
  return false;
}
