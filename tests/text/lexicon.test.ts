import { setFlagsFromString } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { allPacks } from '../../src/languages/index.js';
import { compileLexicon } from '../../src/text/lexicon.js';

setFlagsFromString('--allow-natives-syntax');
const isFast = new Function('object', 'return %HasFastProperties(object)') as (object: object) => boolean;

describe.each(allPacks().map((pack, index) => [pack.code, compileLexicon(pack, index)] as const))('the lexicon of %s', (_, lexicon) => {
  it.each(['statistics', 'dates'] as const)(
    'has its tables of %s a load away: V8 turns an object of too many fields into a hash table',
    (part) => {
      expect(isFast(lexicon[part])).toBe(true);
    },
  );
});
