import { describe, expect, it } from 'vitest';
import { frameOf, keyOf, lengthOfKey } from '../../src/learn/keys.js';
import { cpuTimeOf } from '../helpers/cpu-time.js';

describe('the key of a line', () => {
  it.each([
    ['Updated: 1 hour 46 min ago', 'Updated: <date> ago'],
    ['Updated: 3 days ago', 'Updated: <date> ago'],
    ['Mis à jour il y a 2 heures', 'Mis à jour il y a <date>'],
    ['Thu, 06/04/2015 - 11:40', '<date>'],
    ['Publicado el martes 5 de marzo de 2019', 'Publicado el <date> de <date> de <date>'],
    ['Posted on Tue. February 20, 2018', 'Posted on <date>'],
    ['Wednesday, 9th July 2014', '<date>'],
    ['12 comments', '<n> comments'],
    ['1,234 / 5', '<n>'],
    ['Arrivals in 2019: 412', 'Arrivals in <date>: <n>'],
    ['You may also like', 'You may also like'],
    ['We march on', 'We <date> on'],
    ['  Read\u00a0 more\t', 'Read more'],
    ['Cookies\u00ad and\u200b you', 'Cookies and you'],
    ['- 2030 Agenda', '- <date> Agenda'],
    ['', ''],
    ['«»', '«»'],
  ])('%j', (line, key) => {
    expect(keyOf(line)).toBe(key);
  });

  it('of a long line is its beginning, length and hash', () => {
    const line = `All rights are reserved. ${'No part may be copied. '.repeat(5)}`.trim();
    expect(keyOf(line)).toMatch(/^All rights are reserved\. No part may be copied\.… \{139 [\w-]{8}\}$/);
    expect(lengthOfKey(keyOf(line))).toBe(line.length);
    expect(keyOf(`${line}!`)).not.toBe(keyOf(line));
  });

  it('takes time in line with the length', () => {
    for (const piece of ['1,2 a ', '1 ', 'a\u00a0 ', '12:30 March ', '\u200b', '-'.repeat(50)]) {
      const time = cpuTimeOf(() => keyOf(piece.repeat(400_000 / piece.length)));
      expect(time, JSON.stringify(piece)).toBeLessThan(1000);
    }
  });
});

describe('the frame of a line', () => {
  it.each([
    ['Posted by Jane Doe on <date>', 'Posted by <name> on <date>'],
    ['Par Fatou Ndiaye', 'Par <name>'],
    ['Author: Ana de la Cruz', null],
    ['Author: Ana Cruz', 'Author: <name>'],
    ['Filed by Ada Lund', 'Filed by <name>'],
    ['IOM Assists Stranded Migrants', null],
    ['Jane Doe', null],
    ['read more', null],
    ['<date>', null],
  ])('%j', (key, frame) => {
    expect(frameOf(key)).toBe(frame);
  });
});
