import type { Fact } from '../../model/fact.js';

/** Mentions without those inside an amount of money: "dollars US", "livres sud-soudanaises". Both lists are in the order of the text. */
export function dropInMoney(mentions: readonly Fact<'countries'>[], money: readonly Fact<'money'>[]): readonly Fact<'countries'>[] {
  if (money.length === 0) return mentions;
  return mentions.filter((mention) => !money.some((amount) => amount.start <= mention.start && mention.end <= amount.end));
}
