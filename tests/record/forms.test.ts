import { describe, expect, it } from 'vitest';
import { forms, sureDate } from '../../src/record/forms.js';

describe('a date', () => {
  it.each([
    ...['2019', '2019-02', '2019-02-28', 'XXXX-02', '19XX', '2019/2020', '2019-02/..', '../2019-12-31', '2019-21', '2010~', '2019-XX'],
    ...['', '201', '20190', '2019-', '2019-2', '2019-00', '2019-13', '2019-02-00', '2019-02-32', '2019-02-28-01'],
    ...['2019/', '/2019', '2019/2020/2021', '2019-XX-0X', '2019-0:', '..', '../..', ' 2019', '2019 '],
  ])('is told as its form tells it: %j', (text) => {
    if (forms.edtf.pattern.test(text)) expect(sureDate(text)).toBe(text);
    else expect(() => sureDate(text)).toThrow('not an EDTF date');
  });
});
