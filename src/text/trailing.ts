/** End of a text without the characters at its end that `sign` (an expression for one character) fits: "Related news: " → 12. In linear time, which `/[…]+$/` does not take. */
export function endWithout(text: string, sign: RegExp): number {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1])) end -= 1;
  return end;
}
