import type { Fact } from '../../model/fact.js';

/** Longest short form that belongs to a currency: "US", "U.S." */
const SHORT = 4;

/**
 * Mentions without those that are a currency's words inside an amount: "dollars US", "livres sud-soudanaises". A country's full name
 * there is the giver: "2,7 millions de dollars des Etats-Unis".
 */
export function dropInMoney(mentions: readonly Fact<'countries'>[], money: readonly Fact<'money'>[]): readonly Fact<'countries'>[] {
  if (money.length === 0) return mentions;
  return mentions.filter((mention) => {
    const isWord = mention.value.via === 'demonym' || mention.end - mention.start <= SHORT;
    return !isWord || !money.some((amount) => amount.start <= mention.start && mention.end <= amount.end);
  });
}
