// What iomx is timed against where ../shared/bench is absent: its packages put together as a reader of their manuals would, and with care.
import * as cheerio from 'cheerio';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { francAll } from 'franc';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { z } from 'zod';

const codes =
  'AF AL DZ AR AU AT BD BE BO BR CA TD CL CN CO CD CR CU CY EC EG SV ET FR DE GH GR GT HT HN IN ID IR IQ IE IT JM JP JO KE LB LY MY ML MX MA NP NE NG NO PK PA PE PH PL PT RO RU SN RS SO ZA SS ES LK SD SE CH SY TH TN TR UG UA GB US VE VN YE ZM ZW'.split(
    ' ',
  );
const names = new Map();
for (const language of ['en', 'fr', 'es']) {
  const display = new Intl.DisplayNames([language], { type: 'region' });
  for (const code of codes) names.set(display.of(code).toLowerCase(), code);
}
const anyName = new RegExp(`(?<!\\p{L})(?:${[...names.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu');
const fact = z.object({ type: z.string(), text: z.string(), start: z.int(), end: z.int(), value: z.unknown() });
const page = z.object({ language: z.string(), text: z.string(), facts: z.array(fact) });
const parsers = { eng: chrono, fra: chrono.fr, spa: chrono.es };

const MONEY =
  /(?:US\$|\$|€|£|USD|EUR|CHF)\s?\d[\d., ]*(?:\s?(?:million|billion|millones|millions))?|\d[\d., ]*\s?(?:(?:million|billion|millones|millions)\s(?:de |d'|of )?)?(?:dollars|euros|dólares)/gi;
const NUMBER = /\d[\d., ]*\s(?:per cent|percent|%|\p{L}+)/gu;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/g;

const all = (text, expression, type) =>
  [...text.matchAll(expression)].map((match) => ({
    type,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
  }));

function record(text, language, dates, phones, nouns) {
  const facts = [
    ...dates.map((found) => ({
      type: 'date',
      text: found.text,
      start: found.index,
      end: found.index + found.text.length,
      value: found.date().toISOString(),
    })),
    ...all(text, anyName, 'country'),
    ...all(text, MONEY, 'money'),
    ...all(text, NUMBER, 'statistic'),
    ...all(text, EMAIL, 'email'),
    ...phones.map(({ number, startsAt, endsAt }) => ({
      type: 'phone',
      text: text.slice(startsAt, endsAt),
      start: startsAt,
      end: endsAt,
      value: number.number,
    })),
    ...nouns,
  ];
  return page.parse({ language, text, facts });
}

/** Every package over the whole text. */
export function naive(source) {
  const text = cheerio.load(`<pre>${source}</pre>`).text();
  const [[language]] = francAll(text);
  const nouns =
    language === 'eng'
      ? nlp(text)
          .numbers()
          .json({ offset: true })
          .map(({ text: words, offset }) => ({
            type: 'number',
            text: words,
            start: offset.start,
            end: offset.start + offset.length,
            value: words,
          }))
      : [];
  return record(text, language, (parsers[language] ?? chrono).parse(text), findPhoneNumbersInText(text, 'CH'), nouns);
}

const STOP = { eng: /\b(?:the|of|and|to|in)\b/g, fra: /\b(?:le|la|les|des|et)\b/g, spa: /\b(?:el|los|las|del|y)\b/g };
const NEAR_DATE =
  /\d{1,4}|janv|févr|mars|avril|mai|juin|juil|août|sept|octo|nove|déce|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic/i;

/** The same with care: language by function words, dates only in sentences that may hold one, phones only behind a plus or a label. */
export function tuned(source) {
  const [language] = Object.entries(STOP)
    .map(([code, words]) => [code, source.match(words)?.length ?? 0])
    .sort(([, a], [, b]) => b - a)[0];
  const dates = [];
  let from = 0;
  for (const sentence of source.split(/(?<=[.!?\n])\s/)) {
    if (NEAR_DATE.test(sentence))
      for (const found of parsers[language].parse(sentence))
        dates.push({ index: from + found.index, text: found.text, date: () => found.date() });
    from += sentence.length + 1;
  }
  const phones = /\+\s?\d|\bt[eé]l/i.test(source) ? findPhoneNumbersInText(source, 'CH') : [];
  return record(source, language, dates, phones, []);
}

/** Reads nothing out: the page decoded, looked over once, and written. */
export function floor(source) {
  let count = 0;
  for (const _ of source.matchAll(/\d+|@|[A-ZÀ-Þ][a-zà-ÿ]+/g)) count += 1;
  return { count, text: source };
}
