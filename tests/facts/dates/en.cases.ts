import type { DateCase } from './date-case.js';

/** English dates: what is found in each line, and what is not. */
export const cases: readonly DateCase[] = [
  { in: 'Families fled on August 27.', find: [['August 27', 'XXXX-08-27', 'day']] },
  { in: 'The centre opened on May 15th, 2018.', find: [['May 15th, 2018', '2018-05-15', 'day']] },
  { in: 'It ended on the 5th of May 2011.', find: [['5th of May 2011', '2011-05-05', 'day']] },
  { in: 'Signed on Feb. 3, 2012 in Juba.', find: [['Feb. 3, 2012', '2012-02-03', 'day']] },
  { in: 'Notes of 07 Feb 2003', find: [['07 Feb 2003', '2003-02-07', 'day']] },
  {
    in: 'A storm hit on 9th July and on 26th July.',
    find: [
      ['9th July', 'XXXX-07-09', 'day'],
      ['26th July', 'XXXX-07-26', 'day'],
    ],
  },
  { in: 'Figures of 15/05/2018 were used.', find: [['15/05/2018', '2018-05-15', 'day']] },
  { in: 'As of 2018-05-15, nobody had left.', find: [['2018-05-15', '2018-05-15', 'day']] },
  {
    in: 'The convoy came today (16/7/13).',
    find: [
      ['today', null, 'relative'],
      ['16/7/13', '2013-07-16', 'day'],
    ],
  },
  { in: 'The convoy came on Tuesday (09/05).', find: [['Tuesday (09/05)', 'XXXX-05-09', 'day']] },
  {
    in: 'It left yesterday (12/06).',
    find: [
      ['yesterday', null, 'relative'],
      ['12/06', 'XXXX-06-12', 'day'],
    ],
  },
  {
    in: 'It will close today, 12 June.',
    find: [
      ['today', null, 'relative'],
      ['12 June', 'XXXX-06-12', 'day'],
    ],
  },
  { in: 'He spoke on Monday, 3 September.', find: [['Monday, 3 September', 'XXXX-09-03', 'day']] },
  { in: 'On Thursday 21 May they sailed.', find: [['Thursday 21 May', 'XXXX-05-21', 'day']] },
  { in: 'Work began in March 2006.', find: [['March 2006', '2006-03', 'month']] },
  { in: 'Work ends in May.', find: [['May', 'XXXX-05', 'month']] },
  { in: 'Since January 2013 they have paid.', find: [['Since January 2013', '2013-01/..', 'interval']] },
  { in: 'Since 6 May rain has fallen.', reference: '2017-05-12', find: [['Since 6 May', 'XXXX-05-06/..', 'interval', '2017-05-06/..']] },
  { in: 'The camp has stood since 2003.', find: [['since 2003', '2003/..', 'interval']] },
  {
    in: 'Some 71,029 people came by sea this year through 31 May.',
    find: [
      ['this year', null, 'relative'],
      ['31 May', 'XXXX-05-31', 'day'],
    ],
  },
  {
    in: 'Some 8,360 people came by sea in 2016, through 30 May.',
    find: [
      ['2016', '2016', 'year'],
      ['30 May', 'XXXX-05-30', 'day'],
    ],
  },
  {
    in: 'Those who came in 2017 through March 5 are here.',
    find: [
      ['2017', '2017', 'year'],
      ['March 5', 'XXXX-03-05', 'day'],
    ],
  },
  {
    in: 'In 2014, until June 2016, they waited.',
    find: [
      ['2014', '2014', 'year'],
      ['until June 2016', '../2016-06', 'interval'],
    ],
    why: 'a year of its own',
  },
  {
    in: 'It opened in 2010. Until 5 March it was full.',
    find: [
      ['2010', '2010', 'year'],
      ['Until 5 March', '../XXXX-03-05', 'interval'],
    ],
  },
  { in: 'From January 2014 to date, few came.', find: [['January 2014 to date', '2014-01/..', 'interval']] },
  { in: 'He taught from 1998 until now.', find: [['1998 until now', '1998/..', 'interval']] },
  { in: 'The sum received in 2014 to date is small.', find: [['2014', '2014', 'year']], why: 'what has passed of that year' },
  { in: 'The work will end in 2027.', find: [['2027', '2027', 'year']] },
  { in: 'The 16 Days end on 10 December.', find: [['10 December', 'XXXX-12-10', 'day']] },
  { in: 'Those who came in 2019 may apply.', find: [['2019', '2019', 'year']], why: 'a verb' },
  { in: 'Opened 2015 april.', find: [['2015 april', '2015-04', 'month']] },
  { in: 'The 2015 march drew a crowd.', find: [['2015', '2015', 'year']], why: 'no month in small letters' },
  { in: 'In 2015 May was hot.', find: [['2015 May', '2015-05', 'month']] },
  { in: 'Arrivals are back at 2019 levels.', find: [['2019', '2019', 'year']] },
  { in: 'Costs fell below 2014 figures.', find: [['2014', '2014', 'year']] },
  { in: 'The line is open Mon-Fri, 9-5.', find: [], why: 'its hours' },
  { in: 'The line is open Monday to Friday, 8-5.', find: [] },
  { in: 'It was on Friday 9/5.', find: [['Friday 9/5', 'XXXX-05-09', 'day']] },
  { in: 'The second may be delayed.', find: [] },
  { in: 'They left on the 2nd of may.', find: [['2nd of may', 'XXXX-05-02', 'day']] },
  { in: 'Flights will run through June 2014.', find: [['through June 2014', '../2014-06', 'interval']] },
  { in: 'Food is needed until mid-December.', find: [['until mid-December', '../XXXX-12', 'interval']] },
  { in: 'Until the end of June, tents suffice.', find: [['Until the end of June', '../XXXX-06', 'interval']] },
  { in: 'Open until 23 November.', find: [['until 23 November', '../XXXX-11-23', 'interval']] },
  { in: 'Nobody came after 12 January 2010.', find: [['after 12 January 2010', '2010-01-12/..', 'interval']] },
  { in: 'Two weeks after 12 January they came.', find: [['12 January', 'XXXX-01-12', 'day']], why: 'the duration is tied to the date' },
  { in: 'All must be home by 2020.', find: [['2020', '2020', 'year']] },
  { in: 'As of 23 July none had.', find: [['23 July', 'XXXX-07-23', 'day']] },
  { in: 'The programme, which began in early 2013, goes on.', find: [['early 2013', '2013', 'year']] },
  { in: 'They return in early April.', find: [['early April', 'XXXX-04', 'month']] },
  {
    in: 'Rates fell in late 2010 and mid-2023.',
    find: [
      ['late 2010', '2010', 'year'],
      ['mid-2023', '2023', 'year'],
    ],
  },
  { in: 'from 8 to 26 September', find: [['from 8 to 26 September', 'XXXX-09-08/XXXX-09-26', 'interval']] },
  { in: 'The talks of 7–9 August 2017 failed.', find: [['7–9 August 2017', '2017-08-07/2017-08-09', 'interval']] },
  { in: 'a second from 6 to 19 June', find: [['from 6 to 19 June', 'XXXX-06-06/XXXX-06-19', 'interval']] },
  { in: 'Round 7 (10 March – 10 April 2021)', find: [['10 March – 10 April 2021', '2021-03-10/2021-04-10', 'interval']] },
  { in: 'between 27 April and 5 May 2015', find: [['between 27 April and 5 May 2015', '2015-04-27/2015-05-05', 'interval']] },
  { in: 'between June and July 2013', find: [['between June and July 2013', '2013-06/2013-07', 'interval']] },
  { in: 'From 2015 to 2017 it helped many.', find: [['From 2015 to 2017', '2015/2017', 'interval']] },
  { in: 'Between 2014 and 2017, people fled.', find: [['Between 2014 and 2017', '2014/2017', 'interval']] },
  {
    in: 'the plan for 2007-2013 and the school year 2015/16',
    find: [
      ['2007-2013', '2007/2013', 'interval'],
      ['2015/16', '2015/2016', 'interval'],
    ],
  },
  { in: 'July 13-15, 2012', find: [['July 13-15, 2012', '2012-07-13/2012-07-15', 'interval']] },
  { in: 'on 3 and 4 September', find: [['3 and 4 September', 'XXXX-09-03/XXXX-09-04', 'interval']] },
  { in: 'from December 2016 to February 2017', find: [['from December 2016 to February 2017', '2016-12/2017-02', 'interval']] },
  { in: 'from November to February 2017', find: [['from November to February 2017', '2016-11/2017-02', 'interval']] },
  { in: 'more than in the third quarter of 2019', find: [['third quarter of 2019', '2019-35', 'interval']] },
  { in: 'the first half of 2022', find: [['first half of 2022', '2022-40', 'interval']] },
  {
    in: 'Between June 2018 and the second quarter of 2019, and from mid-May to the second half of June.',
    find: [
      ['Between June 2018 and the second quarter of 2019', '2018-06/2019-34', 'interval'],
      ['from mid-May to the second half of June', 'XXXX-05/XXXX-06', 'interval'],
    ],
  },
  { in: 'the first five months of 2015', find: [['first five months of 2015', '2015-01/2015-05', 'interval']] },
  { in: 'in the summer of 2015', find: [['summer of 2015', '2015-22', 'season']] },
  { in: 'since the spring of 2017', find: [['since the spring of 2017', '2017-21/..', 'interval']] },
  { in: 'in the 1980s', find: [['1980s', '198X', 'decade']] },
  { in: 'at war since the 1980s', find: [['since the 1980s', '198X/..', 'interval']] },
  { in: 'The CHF 2013 round', find: [['2013', '2013', 'year']] },
  { in: 'fans who sang during Euro 2012 left', find: [['2012', '2012', 'year']] },
  {
    in: 'the 2030 Agenda and the Global Compact 2018',
    find: [
      ['2030', '2030', 'year'],
      ['2018', '2018', 'year'],
    ],
  },
  { in: 'the 2014 floods', find: [['2014', '2014', 'year']] },
  { in: 'the 25 April 2015 earthquake', find: [['25 April 2015', '2015-04-25', 'day']] },
  { in: 'The sixth came on April 31.', find: [['April 31', null, 'day']], problem: 'impossible-date', why: 'kept in the text, no EDTF' },
  { in: 'They leave last Friday.', reference: '2018-09-14', find: [['last Friday', null, 'relative', '2018-09-07']] },
  { in: 'He said on Thursday.', reference: '2018-07-27', find: [['Thursday', null, 'relative', '2018-07-26']] },
  { in: 'Azraq opened last April.', reference: '2014-11-04', find: [['last April', null, 'relative', '2014-04']] },
  { in: 'Earlier this year, donors gave.', reference: '2021-03-01', find: [['Earlier this year', null, 'relative', '2021']] },
  {
    in: 'Later today they move; it ends tonight.',
    reference: '2021-03-01',
    find: [
      ['Later today', null, 'relative', '2021-03-01'],
      ['tonight', null, 'relative', '2021-03-01'],
    ],
  },
  { in: 'IOM began this week to help.', reference: '2018-09-19', find: [['this week', null, 'relative', '2018-09-17/2018-09-23']] },
  { in: 'The road reopened last month.', reference: '2016-01-04', find: [['last month', null, 'relative', '2015-12']] },
  { in: 'Last year Japan gave more.', reference: '2016-01-04', find: [['Last year', null, 'relative', '2015']] },
  {
    in: 'It opened two years ago and burned three weeks ago.',
    reference: '2016-01-22',
    find: [
      ['two years ago', null, 'relative', '2014'],
      ['three weeks ago', null, 'relative', '2016-01-01'],
    ],
  },
  { in: 'over the past three years', reference: '2016-01-22', find: [['past three years', null, 'relative', '2013-01-22/2016-01-22']] },
  {
    in: 'in recent months and in the coming weeks',
    find: [
      ['recent months', null, 'relative'],
      ['coming weeks', null, 'relative'],
    ],
  },
  { in: 'Talks will resume in two months.', reference: '2016-11-22', find: [['in two months', null, 'relative', '2017-01']] },
  { in: 'by the end of the year', find: [['the end of the year', null, 'relative']] },
  { in: 'People can from today dial 1517.', find: [['today', null, 'relative']] },
  { in: 'He came on 28 December.', reference: '2018-01-05', find: [['28 December', 'XXXX-12-28', 'day', '2017-12-28']] },
  { in: 'Nairobi, 14 March 2024 – Five died.', find: [['14 March 2024', '2024-03-14', 'day']] },
  {
    in: 'on 15/16 June and July 2, 3 and 4, 2015',
    find: [
      ['15/16 June', 'XXXX-06-15/XXXX-06-16', 'interval'],
      ['July 2, 3 and 4, 2015', '2015-07-02/2015-07-04', 'interval'],
    ],
  },
  { in: 'on the first Tuesday of October 2014', find: [['first Tuesday of October 2014', '2014-10-07', 'day']] },
  { in: 'in the last week of July', reference: '2016-08-03', find: [['last week of July', 'XXXX-07', 'month', '2016-07-25/2016-07-31']] },
  { in: 'from 2003 onwards', find: [['2003 onwards', '2003/..', 'interval']] },
  {
    in: 'on April 3 and May 5, 2015',
    find: [
      ['April 3', '2015-04-03', 'day'],
      ['May 5, 2015', '2015-05-05', 'day'],
    ],
  },
  { in: 'over the next three to five years', find: [['next three to five years', null, 'relative']] },
  {
    in: 'In May this year',
    reference: '2018-06-15',
    find: [
      ['May', 'XXXX-05', 'month', '2018-05'],
      ['this year', null, 'relative', '2018'],
    ],
  },
  { in: 'flight ET 2014 to Juba; up to 2015 people', find: [] },
  { in: 'Black Friday and Friday prayers', find: [] },
  { in: 'May the harvest be good, she says.', find: [], why: 'a modal verb' },
  { in: 'We march to the quay; they may leave.', find: [] },
  { in: 'His colleague June Abbott and April Smith spoke.', find: [], why: 'names' },
  { in: 'shoes to 2069 Syrian families', find: [], why: 'counts the families' },
  { in: 'In resolution 2349 and law 2015-36, page 2014.', find: [] },
  { in: 'agreement 2016-08-3925, grant 7302-2016-05', find: [] },
  { in: 'left at 6.30 a.m., at 13:20 and at 5.00 pm', find: [], why: 'clock times' },
  { in: 'handled in nine days, after two weeks, for 17 months', find: [], why: 'durations' },
  { in: 'The flights last two weeks.', find: [], why: 'a verb' },
  { in: 'open Monday to Friday, and every Sunday', find: [], why: 'comes back each week' },
  { in: 'Two-thirds, 3/4 of homes and 24/7 help', find: [] },
  { in: 'more than 2000 and over 2010 people', find: [] },
  { in: 'the 4th of July Avenue', find: [], why: 'a street' },
  { in: 'The first half of the families and a third quarter of a cup', find: [] },

  {
    in: 'A survey made between the spring and the autumn of 2019.',
    find: [['between the spring and the autumn of 2019', '2019-21/2019-23', 'interval']],
  },
  { in: 'It opened at the end of 2012.', reference: '2016-11-07', find: [['at the end of 2012', '2012', 'year', '2012-09/2012-12']] },
  { in: 'It opened in the middle of 2000.', reference: '2016-11-07', find: [['the middle of 2000', '2000', 'year', '2000-05/2000-08']] },
  { in: 'at the beginning of 2000', reference: '2016-11-07', find: [['at the beginning of 2000', '2000', 'year', '2000-01/2000-04']] },
  { in: 'back in mid-November', reference: '2016-11-07', find: [['mid-November', 'XXXX-11', 'month', '2016-11-10/2016-11-20']] },
  { in: 'since late July', reference: '2016-11-07', find: [['since late July', 'XXXX-07/..', 'interval', '2016-07-16/..']] },
  { in: 'before early September', reference: '2016-11-07', find: [['before early September', '../XXXX-09', 'interval', '../2016-08-31']] },
  {
    in: 'before the end of December',
    reference: '2016-11-07',
    find: [['before the end of December', '../XXXX-12', 'interval', '../2016-12-31']],
  },
  { in: 'after mid May', reference: '2016-11-07', find: [['after mid May', 'XXXX-05/..', 'interval', '2017-05-21/..']] },
  {
    in: 'from 2007 to the start of 2008',
    reference: '2016-11-07',
    find: [['from 2007 to the start of 2008', '2007/2008', 'interval', '2007/2008-01']],
    why: 'a beginning is a point',
  },
  {
    in: 'from mid-May to late June 2015',
    reference: '2016-11-07',
    find: [['from mid-May to late June 2015', '2015-05/2015-06', 'interval', '2015-05-10/2015-06-30']],
  },
  { in: 'They may leave after 2018.', reference: '2016-11-07', find: [['after 2018', '2018/..', 'interval', '2019/..']] },
  { in: 'They may leave after February.', reference: '2016-11-07', find: [['after February', 'XXXX-02/..', 'interval', '2017-03/..']] },
  {
    in: 'They left after 12 January 2010.',
    reference: '2016-11-07',
    find: [['after 12 January 2010', '2010-01-12/..', 'interval', '2010-01-12/..']],
  },
  { in: 'nothing before 2018', reference: '2016-11-07', find: [['before 2018', '../2018', 'interval', '../2017']] },
  {
    in: 'as of the first half of May',
    reference: '2016-11-07',
    find: [['the first half of May', 'XXXX-05', 'month', '2017-05-01/2017-05-15']],
  },
  {
    in: 'in the week of 6 October',
    reference: '2016-11-07',
    find: [['the week of 6 October', 'XXXX-10-06', 'day', '2016-10-03/2016-10-09']],
  },
  {
    in: 'in the 3rd week of January',
    reference: '2016-11-07',
    find: [['3rd week of January', 'XXXX-01', 'month', '2017-01-16/2017-01-22']],
  },
  { in: 'on the fifth last day of May', reference: '2016-11-07', find: [['fifth last day of May', 'XXXX-05', 'month', '2017-05-27']] },
  { in: 'the last Friday of 2015', reference: '2016-11-07', find: [['last Friday of 2015', '2015-12-25', 'day', '2015-12-25']] },
  {
    in: 'in the first 2 weeks of 2021',
    reference: '2016-11-07',
    find: [['first 2 weeks of 2021', '2021', 'year', '2021-01-04/2021-01-17']],
  },
  {
    in: 'the last three days of May 2016',
    reference: '2016-11-07',
    find: [['last three days of May 2016', '2016-05-29/2016-05-31', 'interval']],
  },
  {
    in: 'in the nineteen seventies and the early eighties',
    find: [
      ['nineteen seventies', '197X', 'decade'],
      ['early eighties', '198X', 'decade'],
    ],
  },
  { in: 'women in their seventies', find: [], why: 'an age' },
  { in: 'opened on September 10, nineteen zero one', find: [['September 10, nineteen zero one', '1901-09-10', 'day']] },
  { in: 'in twenty sixteen', find: [['twenty sixteen', '2016', 'year']] },
  {
    in: 'from two thousand until two thousand and fourteen',
    find: [['from two thousand until two thousand and fourteen', '2000/2014', 'interval']],
  },
  {
    in: 'February between 2-7 two thousand and eighteen',
    find: [['February between 2-7 two thousand and eighteen', '2018-02-02/2018-02-07', 'interval']],
  },
  { in: 'on 14th April 15.', find: [['14th April 15', '2015-04-14', 'day']] },
  { in: 'on 14 April 15 people came', find: [['14 April', 'XXXX-04-14', 'day']], why: 'counts the people' },
  {
    in: 'due 2020/23/Sep and September-2020-24',
    find: [
      ['2020/23/Sep', '2020-09-23', 'day'],
      ['September-2020-24', '2020-09-24', 'day'],
    ],
  },
  { in: 'stamped 2015-03-03T10:00:00Z by the post', find: [['2015-03-03', '2015-03-03', 'day']] },
  { in: 'back on 8/12,2015', find: [['8/12,2015', '2015-08-12', 'day']], why: 'a year behind a comma follows the day' },
  {
    in: 'on 5-1-2018 and on 05/01/2018',
    find: [
      ['5-1-2018', '2018-05-01', 'day'],
      ['05/01/2018', '2018-01-05', 'day'],
    ],
    why: 'padded is day first',
  },
  { in: '1H 2016', find: [['1H 2016', '2016-40', 'interval']] },
  { in: 'March', find: [['March', 'XXXX-03', 'month']], why: 'a line of its own' },
  {
    in: 'where the year is greater than 2015',
    reference: '2016-11-07',
    find: [['year is greater than 2015', '2015/..', 'interval', '2016/..']],
  },

  { in: 'Since last September a campaign has run.', find: [['Since last September', null, 'relative']] },
  { in: 'Lessons start at half past ten.', find: [] },
  { in: 'Easter Monday is a holiday.', find: [] },
  { in: 'He met April and May-Lin there.', find: [] },
  {
    in: 'Donors met on Monday and Tuesday (7-8/04).',
    find: [['7-8/04', 'XXXX-04-07/XXXX-04-08', 'interval']],
    why: 'a weekday with its date is one fact',
  },
  { in: 'A few (3-5) won.', find: [] },
  { in: 'Earlier in the week they dined.', find: [['Earlier in the week', null, 'relative']] },
  { in: 'Today, Tuesday, 60 masons left.', find: [['Today, Tuesday', null, 'relative']] },
  { in: 'It is open until 5 pm on Friday 12 May.', find: [['until 5 pm on Friday 12 May', '../XXXX-05-12', 'interval']] },
  { in: 'She arrived four years and eight months ago.', find: [['four years and eight months ago', null, 'relative']] },
  { in: 'May was always the busiest month. June was always tired.', find: [['May', 'XXXX-05', 'month']] },
  { in: 'It takes 40 litres, compared with 25 last year.', find: [['last year', null, 'relative']] },
  {
    in: 'Bids are due no later than 30 November 2012, the bond on or before 3 May.',
    find: [
      ['30 November 2012', '2012-11-30', 'day'],
      ['3 May', 'XXXX-05-03', 'day'],
    ],
    why: 'a deadline is its plain date',
  },
  { in: 'The report (Round 3, 12–27 March 2019) is out.', find: [['12–27 March 2019', '2019-03-12/2019-03-27', 'interval']] },
  { in: 'The over-60s will get theirs by year’s end.', find: [['year’s end', null, 'relative']] },
  {
    in: 'They counted 300 Monday and 450 Tuesday.',
    find: [
      ['Monday', null, 'relative'],
      ['Tuesday', null, 'relative'],
    ],
  },
  { in: 'The last ship is due no later than mid-August.', find: [['mid-August', 'XXXX-08', 'month']], why: 'a deadline' },
  { in: 'They will meet at COP23, 6–17 November.', find: [['6–17 November', 'XXXX-11-06/XXXX-11-17', 'interval']] },
  { in: 'Most are men in their 20s and early 30s, one a woman in her late 40s.', find: [], why: 'of their lives' },
  { in: 'In the 60s they left.', find: [['60s', '196X', 'decade']] },
  { in: 'The count is repeated every two years until 2023.', find: [['until 2023', '../2023', 'interval']] },
  { in: 'Gifts go to account GB29 NWBK 6016 1331 2019 2008.', find: [] },
  {
    in: 'It was half a century ago.',
    find: [['half a century ago', null, 'relative']],
  },
  { in: 'On Friday last, 6 March, it left.', find: [['Friday last, 6 March', 'XXXX-03-06', 'day']] },
  {
    in: 'The fair ran 25 November–10 December, the course 2 May–15 June 2018; stamped 25-Nov-10.',
    find: [
      ['25 November–10 December', 'XXXX-11-25/XXXX-12-10', 'interval'],
      ['2 May–15 June 2018', '2018-05-02/2018-06-15', 'interval'],
      ['25-Nov-10', '2010-11-25', 'day'],
    ],
    why: 'the second day is no year',
  },
  {
    in: 'Meetings on 25 & 26 May, and 7, 8 & 9 March 2017; 12 & 13 rooms.',
    find: [
      ['25 & 26 May', 'XXXX-05-25/XXXX-05-26', 'interval'],
      ['7, 8 & 9 March 2017', '2017-03-07/2017-03-09', 'interval'],
    ],
  },
  {
    in: 'The winter of 2012–2013 and winter 2015/16 were hard, summer 2015-2017 was not.',
    find: [
      ['winter of 2012–2013', '2012-24', 'season'],
      ['winter 2015/16', '2015-24', 'season'],
      ['summer 2015', '2015-22', 'season'],
    ],
  },
  {
    in: 'The plan for 2021 needs funds. The appeal for 2016 stands at 40 per cent.',
    find: [
      ['2021', '2021', 'year'],
      ['2016', '2016', 'year'],
    ],
  },
  {
    in: 'The law of 1997 lets them stay. The rains of 2011 left many poor. The census of 2012 counted fewer people.',
    find: [
      ['1997', '1997', 'year'],
      ['2011', '2011', 'year'],
      ['2012', '2012', 'year'],
    ],
  },
  { in: 'A list of 2015 displaced families and 2014 registered voters is kept.', find: [] },
  { in: 'It opened two days ahead of the vote.', find: [], why: 'a duration tied to an event' },
  { in: 'It moves in two weeks’ time.', find: [['in two weeks’ time', null, 'relative']] },
  {
    in: 'IOM will this autumn train forty welders and will next year open a school.',
    find: [
      ['this autumn', null, 'relative'],
      ['next year', null, 'relative'],
    ],
  },
  {
    in: 'They met on Thursday ahead of the vote, and last week ahead of the anniversary.',
    find: [
      ['Thursday', null, 'relative'],
      ['last week', null, 'relative'],
    ],
  },
  { in: 'She had queued since 5.30 a.m. with her sons.', find: [] },
  { in: 'The parish holds a raffle each June and sends the money.', find: [['June', 'XXXX-06', 'month']] },
  { in: 'Half the herd died in the months behind the March drought.', find: [['March', 'XXXX-03', 'month']] },
  { in: 'Its June elections passed off in calm.', find: [['June', 'XXXX-06', 'month']] },
  { in: 'The March on the palace was on the news, the May Day rally too.', find: [] },
  { in: 'They met on Monday and Tuesday (3–4 September).', find: [['Tuesday (3–4 September', 'XXXX-09-03/XXXX-09-04', 'interval']] },
  { in: 'They met on Wednesday (5–6/03).', find: [['5–6/03', 'XXXX-03-05/XXXX-03-06', 'interval']] },
  {
    in: 'They met on Monday and Tuesday (12 people).',
    find: [
      ['Monday', null, 'relative'],
      ['Tuesday', null, 'relative'],
    ],
  },
  { in: 'They came the week before last.', find: [['the week before last', null, 'relative']] },
  { in: 'It ran from 1996 to the present.', find: [['1996 to the present', '1996/..', 'interval']] },
  {
    in: 'In the seventies and eighties many left.',
    find: [
      ['seventies', '197X', 'decade'],
      ['eighties', '198X', 'decade'],
    ],
  },
  { in: 'men in their seventies and eighties', find: [] },
  { in: 'In the first three quarters of 2017, many came', find: [['first three quarters of 2017', '2017-01/2017-09', 'interval']] },
  { in: 'The first half of the year saw floods.', find: [['first half of the year', 'XXXX-40', 'interval']] },
  { in: 'In the last quarter of the year prices rose.', find: [['last quarter of the year', 'XXXX-36', 'interval']] },
  { in: 'In the run-up to the 2015 elections they fled.', find: [['2015', '2015', 'year']] },
  { in: 'The boat sails every Tuesday and Friday.', find: [] },
  { in: 'In the next day or two they leave.', find: [['next day or two', null, 'relative']] },
  { in: 'The desk is open Friday, 8.30 to 17.00.', find: [['Friday', null, 'relative']] },
  { in: 'Interviews took place between 2 and 28 May.', find: [['between 2 and 28 May', 'XXXX-05-02/XXXX-05-28', 'interval']] },
  { in: 'They stayed in the hospital from 2 to 8 June.', find: [['from 2 to 8 June', 'XXXX-06-02/XXXX-06-08', 'interval']] },
  { in: 'It runs until the end of March and may show them in public.', find: [['until the end of March', '../XXXX-03', 'interval']] },
  { in: 'They left in April and may have returned.', find: [['April', 'XXXX-04', 'month']] },
  {
    in: 'Six months following the March 4 quake, few had homes.',
    find: [['March 4', 'XXXX-03-04', 'day']],
    why: 'the date tells of the quake',
  },
  { in: 'Two years after the June 2013 floods they came home.', find: [['June 2013', '2013-06', 'month']] },
  { in: 'Fans came following the 2007 World Bowls.', find: [['2007', '2007', 'year']] },
  { in: "Chile's February 27 earthquake levelled it.", find: [['February 27', 'XXXX-02-27', 'day']] },
  { in: 'since the 12th of March boats come', find: [['since the 12th of March', 'XXXX-03-12/..', 'interval']] },
  { in: 'They reached Wau on 15 July on a barge.', find: [['15 July', 'XXXX-07-15', 'day']] },
  {
    in: 'From 1 March 2019 landlords must tell the town. Few did; from 4 June, fines rise. From mid-May no boat sails.',
    find: [
      ['From 1 March 2019', '2019-03-01/..', 'interval'],
      ['from 4 June', 'XXXX-06-04/..', 'interval'],
      ['From mid-May', 'XXXX-05/..', 'interval'],
    ],
    why: 'at the head of a clause',
  },
  {
    in: 'Pictures from 4 June show it. From May 2013 until the coup he taught there. From 2011 tax files he knew it. Sales fell 7 % from 1987.',
    find: [
      ['4 June', 'XXXX-06-04', 'day'],
      ['May 2013', '2013-05', 'month'],
      ['1987', '1987', 'year'],
    ],
    why: 'where they are from, with an end behind, or what they are of',
  },
  {
    in: 'Since March two lorries have left; after May three boats sank. He wrote on March two and on July four.',
    find: [
      ['Since March', 'XXXX-03/..', 'interval'],
      ['after May', 'XXXX-05/..', 'interval'],
      ['March two', 'XXXX-03-02', 'day'],
      ['July four', 'XXXX-07-04', 'day'],
    ],
    why: 'a number in words before what it counts is no day',
  },
  { in: 'Prices rose from 2003 on.', find: [['2003 on', '2003/..', 'interval']] },
  {
    in: 'The mill opened in 1887 and closed in 1963.',
    find: [
      ['1887', '1887', 'year'],
      ['1963', '1963', 'year'],
    ],
  },
  { in: 'In 1850 villages the wells are dry.', find: [] },
  { in: 'Report\n2012 Regional Trends\nIt rained.', find: [['2012', '2012', 'year']] },
  { in: 'Half of the post-2006 families left.', find: [['2006', '2006', 'year']] },
  { in: 'It is good to look back at the start of a year.', find: [] },
  { in: 'They will be home by middle of the year.', find: [['middle of the year', null, 'relative']] },
  { in: 'the plan known as "16/6"', find: [] },
  { in: 'counted on 4, 11, 19, 27 May 2021', find: [['4, 11, 19, 27 May 2021', '2021-05-04/2021-05-27', 'interval']] },
  { in: 'Between 2008 and 2017 measles claimed many lives.', find: [['Between 2008 and 2017', '2008/2017', 'interval']] },
  { in: 'From 2009 to 2015 floods came every year.', find: [['From 2009 to 2015', '2009/2015', 'interval']] },
  { in: 'The next bulletin, covering May, is due.', find: [['May', 'XXXX-05', 'month']] },
  { in: 'In 1881 the colony was founded.', find: [['1881', '1881', 'year']] },
  { in: 'Between 2001 and 2014 thousands came.', find: [['Between 2001 and 2014', '2001/2014', 'interval']] },
  {
    in: 'In August every third field burned, in May a fifth of the herd died.',
    find: [
      ['August', 'XXXX-08', 'month'],
      ['May', 'XXXX-05', 'month'],
    ],
  },
  { in: 'On September the 21st they met.', find: [['September the 21st', 'XXXX-09-21', 'day']] },
  {
    in: 'In May one in five left, in December 12 of the 40 wells froze.',
    find: [
      ['May', 'XXXX-05', 'month'],
      ['December', 'XXXX-12', 'month'],
    ],
  },
  {
    in: 'On May 3 of 2015 and on May 3 in 12 towns.',
    find: [
      ['May 3 of 2015', '2015-05-03', 'day'],
      ['May 3', 'XXXX-05-03', 'day'],
    ],
  },
  {
    in: 'The storm of May 22 flattened at least 40 homes, the fire of July 4 left three sheds standing.',
    find: [
      ['May 22', 'XXXX-05-22', 'day'],
      ['July 4', 'XXXX-07-04', 'day'],
    ],
  },
  {
    in: 'By the end of May 12 staff had gone; in June 14 displaced families a day came.',
    find: [
      ['the end of May', 'XXXX-05', 'month'],
      ['June', 'XXXX-06', 'month'],
    ],
    why: 'what is counted stands behind the number',
  },
  {
    in: 'Arrivals are ahead of 2018’s total, and nobody has come since March’s rains.',
    find: [
      ['2018', '2018', 'year'],
      ['March', 'XXXX-03', 'month'],
    ],
    why: 'as "the 2018 total"',
  },
  { in: 'The camp was ready ahead of 2018.', find: [['ahead of 2018', '../2018', 'interval']] },
  {
    in: 'Work will end in March 2006 or by end April.',
    reference: '2006-01-20',
    find: [
      ['March 2006', '2006-03', 'month', '2006-03'],
      ['end April', 'XXXX-04', 'month', '2006-04-16/2006-04-30'],
    ],
  },
  { in: 'Boats came over the weekend.', reference: '2018-12-03', find: [['weekend', null, 'relative', '2018-12-01/2018-12-02']] },
  { in: 'They will sail this weekend.', reference: '2018-12-03', find: [['this weekend', null, 'relative', '2018-12-08/2018-12-09']] },
  { in: 'Boats come at the weekend.', reference: '2018-12-06', find: [['weekend', null, 'relative', '2018-12-08/2018-12-09']] },
  {
    in: 'Five years after 2005 they rest; in the years after 2012 they built.',
    find: [
      ['2005', '2005', 'year'],
      ['years after 2012', '2012/..', 'interval'],
    ],
    why: 'a number of years is a duration',
  },
  {
    in: 'The first phase (2005–07), the report of 2005-07 and the one of 2019–03.',
    find: [
      ['2005–07', '2005/2007', 'interval'],
      ['2005-07', '2005-07', 'month'],
      ['2019–03', '2019-03', 'month'],
    ],
    why: 'a dash stands between years, a hyphen before a month',
  },
  {
    in: 'The fair was held in June, August, September and November.',
    find: [
      ['June', 'XXXX-06', 'month'],
      ['August', 'XXXX-08', 'month'],
      ['September', 'XXXX-09', 'month'],
      ['November', 'XXXX-11', 'month'],
    ],
  },
  { in: 'In April, May told us so.', find: [['April', 'XXXX-04', 'month']], why: 'no month follows' },
  { in: 'It is the largest fair after that of 2006.', find: [['2006', '2006', 'year']], why: 'after another fair' },
  {
    in: 'It began in March of last year, on 5 May next year it ends.',
    reference: '2018-06-15',
    find: [
      ['March', 'XXXX-03', 'month', '2017-03'],
      ['last year', null, 'relative', '2017'],
      ['5 May', 'XXXX-05-05', 'day', '2019-05-05'],
      ['next year', null, 'relative', '2019'],
    ],
    why: 'the words behind tell which',
  },
  {
    in: 'In the first six months of last year and in the last quarter of the year.',
    reference: '2018-02-15',
    find: [
      ['first six months of last year', 'XXXX-01/XXXX-06', 'interval', '2017-01/2017-06'],
      ['last quarter of the year', 'XXXX-36', 'interval', '2018-36'],
    ],
  },
  {
    in: 'They met on Tuesday of last week, on Friday next week they sail; Monday, last week was wet.',
    reference: '2018-06-15',
    find: [
      ['Tuesday', null, 'relative', '2018-06-05'],
      ['last week', null, 'relative', '2018-06-04/2018-06-10'],
      ['Friday', null, 'relative', '2018-06-22'],
      ['next week', null, 'relative', '2018-06-18/2018-06-24'],
      ['Monday', null, 'relative', '2018-06-18'],
      ['last week', null, 'relative', '2018-06-04/2018-06-10'],
    ],
  },
  {
    in: 'They met on Friday the 22nd and on Saturday 23rd; on monday the fifteenth, and on Wednesday the thirty-first.',
    reference: '2017-09-28',
    find: [
      ['Friday the 22nd', null, 'relative', '2017-09-22'],
      ['Saturday 23rd', null, 'relative', '2017-09-23'],
      ['monday the fifteenth', null, 'relative', '2018-01-15'],
      ['Wednesday the thirty-first', null, 'relative', '2017-05-31'],
    ],
    why: 'the nearest such day of a month',
  },
  {
    in: 'On Friday the second group left, on Monday the 12 were flown home, on Sunday the 22nd convoy, on Tuesday the first of them.',
    find: [
      ['Friday', null, 'relative'],
      ['Monday', null, 'relative'],
      ['Sunday', null, 'relative'],
      ['Tuesday', null, 'relative'],
    ],
  },
  { in: 'The line is open monday to friday and every saturday.', find: [] },
  {
    in: 'The first months of 2018 were dry, the first month of 2019 was not.',
    find: [
      ['The first months of 2018', '2018', 'year'],
      ['first month of 2019', '2019-01', 'month'],
    ],
  },
  {
    in: 'It opened late last year, closes at the end of this month and moves early next month; more by the end of the year.',
    reference: '2018-06-15',
    find: [
      ['late last year', null, 'relative', '2017-09/2017-12'],
      ['at the end of this month', null, 'relative', '2018-06-16/2018-06-30'],
      ['early next month', null, 'relative', '2018-07-01/2018-07-15'],
      ['the end of the year', null, 'relative', '2018-09/2018-12'],
    ],
    why: 'as exact as the words allow',
  },
  {
    in: 'It sails two weeks from now, and a month from today; it began a year and a half ago.',
    reference: '2018-06-15',
    find: [
      ['two weeks from now', null, 'relative', '2018-06-29'],
      ['a month from today', null, 'relative', '2018-07'],
      ['a year and a half ago', null, 'relative', null],
    ],
  },
  { in: 'They came early in the week of the last year of school.', find: [] },
  {
    in: 'In week 31 of 2018 and in weeks 3–5 of 2019 they came.',
    reference: '2018-11-07',
    find: [
      ['week 31 of 2018', '2018', 'year', '2018-07-30/2018-08-05'],
      ['weeks 3–5 of 2019', '2019', 'year', '2019-01-14/2019-02-03'],
    ],
  },
  { in: 'In World War II half of the town was lost.', find: [] },
  {
    in: 'The last week of this month, the 1st Friday of next month, the 20th of last month and the last Friday of last year.',
    reference: '2018-06-15',
    find: [
      ['last week of this month', null, 'relative', '2018-06-25/2018-07-01'],
      ['1st Friday of next month', null, 'relative', '2018-07-06'],
      ['20th of last month', null, 'relative', '2018-05-20'],
      ['last Friday of last year', null, 'relative', '2017-12-29'],
    ],
  },
  {
    in: 'On the second Friday of the month and the last weekend of the season they pay; the third of this month’s convoys left.',
    find: [['this month', null, 'relative']],
    why: 'comes back each month, or is tied to something else',
  },
  {
    in: 'over the first weekend of May 2018, and in the last weeks of 2017',
    reference: '2018-06-15',
    find: [
      ['first weekend of May 2018', '2018-05', 'month', '2018-05-05/2018-05-06'],
      ['the last weeks of 2017', '2017', 'year', '2017'],
    ],
  },
  { in: 'the last days of 2017', reference: '2018-06-15', find: [['the last days of 2017', '2017', 'year', '2017']], why: 'no single day' },
  {
    in: 'Between August 2017 and now, and since 2015 to this day; the sum received in 2018 to date, in 2018 and now.',
    reference: '2018-11-07',
    find: [
      ['Between August 2017 and now', '2017-08/..', 'interval', '2017-08/2018-11-07'],
      ['since 2015 to this day', '2015/..', 'interval', '2015/2018-11-07'],
      ['2018', '2018', 'year'],
      ['2018', '2018', 'year'],
    ],
  },
  {
    in: 'It ran 2/29-3/1, 10/25/2018 - 11/07/2018 and 2018-01-05/2018-02-05; the ratio was 30/4.85.',
    find: [
      ['2/29-3/1', 'XXXX-02-29/XXXX-03-01', 'interval'],
      ['10/25/2018 - 11/07/2018', '2018-10-25/2018-11-07', 'interval'],
      ['2018-01-05/2018-02-05', '2018-01-05/2018-02-05', 'interval'],
    ],
    why: 'both ends are written alike',
  },
  {
    in: 'It ran 22/05-03/06 and from 25/12/2017 to 05/01/2018.',
    find: [
      ['22/05-03/06', 'XXXX-05-22/XXXX-06-03', 'interval'],
      ['from 25/12/2017 to 05/01/2018', '2017-12-25/2018-01-05', 'interval'],
    ],
  },
  {
    in: 'The map stamped 20161016 is out, the one of -20200701- is not.',
    find: [
      ['20161016', '2016-10-16', 'day'],
      ['20200701', '2020-07-01', 'day'],
    ],
    why: 'ISO 8601 without hyphens',
  },
  { in: 'Call 20161016; invoice no. 20161016, case ID: 20161016, IOM 20161016; 20161016 people; map 20161316.', find: [] },
  {
    in: 'Prices rose in 2016H2, fell in 2016Q3.',
    find: [
      ['2016H2', '2016-41', 'interval'],
      ['2016Q3', '2016-35', 'interval'],
    ],
  },
  {
    in: 'Signed on Nov 5, ’16, not on 15 April of 87; in the summer of ’69 and May of ’98.',
    find: [
      ['Nov 5, ’16', '2016-11-05', 'day'],
      ['15 April of 87', '1987-04-15', 'day'],
      ['summer of ’69', '1969-22', 'season'],
      ['May of ’98', '1998-05', 'month'],
    ],
  },
  {
    in: 'On 15 April of 87 people three left, in April of 12 towns five.',
    find: [
      ['15 April', 'XXXX-04-15', 'day'],
      ['April', 'XXXX-04', 'month'],
    ],
  },
  {
    in: 'Adopted in 2016, November, and signed on 2016 November 5 (2017, March 3).',
    find: [
      ['2016, November', '2016-11', 'month'],
      ['2016 November 5', '2016-11-05', 'day'],
      ['2017, March 3', '2017-03-03', 'day'],
    ],
  },
  {
    in: 'In 2015, May Smith left; in 2015, 2016, January 2017.',
    find: [
      ['2015', '2015', 'year'],
      ['2015', '2015', 'year'],
      ['2016', '2016', 'year'],
      ['January 2017', '2017-01', 'month'],
    ],
  },
  {
    in: 'Open in May, June, and July 2018, on 5, 6, and 7 May; from May 5, 2017, to June 6, 2018, or between May 5, 2017, and June 6, 2018.',
    find: [
      ['May, June, and July 2018', '2018-05/2018-07', 'interval'],
      ['5, 6, and 7 May', 'XXXX-05-05/XXXX-05-07', 'interval'],
      ['from May 5, 2017, to June 6, 2018', '2017-05-05/2018-06-06', 'interval'],
      ['between May 5, 2017, and June 6, 2018', '2017-05-05/2018-06-06', 'interval'],
    ],
  },
  {
    in: 'On May 5, and 7 others came; on May 6, to his surprise, more; in 2015, to 2,000 people.',
    find: [
      ['May 5', 'XXXX-05-05', 'day'],
      ['May 6', 'XXXX-05-06', 'day'],
      ['2015', '2015', 'year'],
    ],
  },
  { in: 'They met on Monday and Tuesday, 5 and 6 May.', find: [['Tuesday, 5 and 6 May', 'XXXX-05-05/XXXX-05-06', 'interval']] },
  {
    in: 'In the week starting on 4 February 2019, the week ending 10 March 2019 and w/c 18 March 2019.',
    reference: '2019-05-01',
    find: [
      ['the week starting on 4 February 2019', '2019-02-04', 'day', '2019-02-04/2019-02-10'],
      ['the week ending 10 March 2019', '2019-03-10', 'day', '2019-03-04/2019-03-10'],
      ['w/c 18 March 2019', '2019-03-18', 'day', '2019-03-18/2019-03-24'],
    ],
  },
  {
    in: 'Starting on 4 February they met; the week was dry on 5 May.',
    find: [
      ['Starting on 4 February', 'XXXX-02-04/..', 'interval'],
      ['5 May', 'XXXX-05-05', 'day'],
    ],
  },
  {
    in: 'In the mid-90s, the noughties, spring/summer 2018 and in twenty-sixteen; over-90s and twenty-six teens.',
    find: [
      ['mid-90s', '199X', 'decade'],
      ['noughties', '200X', 'decade'],
      ['spring', '2018-21', 'season'],
      ['summer 2018', '2018-22', 'season'],
      ['twenty-sixteen', '2016', 'year'],
    ],
  },
  {
    in: 'We’ll sail in two weeks, for a cause of the last half century.',
    reference: '2018-06-15',
    find: [
      ['in two weeks', null, 'relative', '2018-06-29'],
      ['last half century', null, 'relative', null],
    ],
  },
  {
    in: 'Since March they wait, and since 12 September; starting 1 September fees rise.',
    reference: '2018-06-15',
    find: [
      ['Since March', 'XXXX-03/..', 'interval', '2018-03/..'],
      ['since 12 September', 'XXXX-09-12/..', 'interval', '2017-09-12/..'],
      ['starting 1 September', 'XXXX-09-01/..', 'interval', '2018-09-01/..'],
    ],
    why: 'what has lasted since then has begun',
  },
  {
    in: 'From 2014 through the first quarter of 2018, from March to the first week of May 2018; not before 1 July 2018, no earlier than August 2018.',
    find: [
      ['From 2014 through the first quarter of 2018', '2014/2018-33', 'interval'],
      ['from March to the first week of May 2018', '2018-03/2018-05', 'interval'],
      ['not before 1 July 2018', '2018-07-01/..', 'interval'],
      ['no earlier than August 2018', '2018-08/..', 'interval'],
    ],
  },
  {
    in: 'It met on 12 June (Tuesday) and 14 June (all day), since the start of this year.',
    reference: '2018-06-15',
    find: [
      ['12 June (Tuesday)', 'XXXX-06-12', 'day', '2018-06-12'],
      ['14 June', 'XXXX-06-14', 'day', '2018-06-14'],
      ['since the start of this year', null, 'relative', '2018-01/..'],
    ],
    why: 'a weekday with its date is one fact',
  },
  { in: 'Flights 2018 were full, as sections 2018 and 2104 say.', find: [] },
  {
    in: 'In the second and third quarters of 2018, Q1, Q2 and Q3 of 2017 and from the first to the third quarter of 2016; Q1 and Q3 2015.',
    find: [
      ['second and third quarters of 2018', '2018-34/2018-35', 'interval'],
      ['Q1, Q2 and Q3 of 2017', '2017-33/2017-35', 'interval'],
      ['from the first to the third quarter of 2016', '2016-33/2016-35', 'interval'],
      ['Q1', '2015-33', 'interval'],
      ['Q3 2015', '2015-35', 'interval'],
    ],
    why: 'as months in a row',
  },
  {
    in: 'In the 18th and 19th centuries, between the eighteenth and the twentieth century; the first and second rounds, the first and third quarter of the match.',
    find: [
      ['18th', '17XX', 'interval'],
      ['19th centuries', '18XX', 'interval'],
      ['between the eighteenth and the twentieth century', '17XX/19XX', 'interval'],
    ],
  },
  {
    in: 'Held on 5–6 May and 7–8 June 2017.',
    reference: '2018-06-15',
    find: [
      ['5–6 May', 'XXXX-05-05/XXXX-05-06', 'interval', '2017-05-05/2017-05-06'],
      ['7–8 June 2017', '2017-06-07/2017-06-08', 'interval', '2017-06-07/2017-06-08'],
    ],
  },
  { in: 'in two weeks', reference: '2018-06-15', find: [['in two weeks', null, 'relative', '2018-06-29']], why: 'a line of its own' },
  { in: 'It was done in two weeks.', find: [] },
  {
    in: 'By year-end 2018 it closes, midway through 2019 it opens again; by year-end it is dry, the 2018 summer was wet.',
    reference: '2018-06-15',
    find: [
      ['year-end 2018', '2018', 'year', '2018-09/2018-12'],
      ['midway through 2019', '2019', 'year', '2019-05/2019-08'],
      ['year-end', null, 'relative'],
      ['2018 summer', '2018-22', 'season'],
    ],
  },
  {
    in: 'In the spring of this year and the summer of last year; the 2018 fall of the town, the spring of the well.',
    reference: '2018-06-15',
    find: [
      ['spring', 'XXXX-21', 'season', '2018-21'],
      ['this year', null, 'relative'],
      ['summer', 'XXXX-22', 'season', '2017-22'],
      ['last year', null, 'relative'],
      ['2018', '2018', 'year'],
    ],
  },
  { in: 'Back on October. 2', find: [['October. 2', 'XXXX-10-02', 'day']], why: 'the end of a line' },
  {
    in: 'It ended in October. 2 people left from 5.6.2018-6.7.2018.',
    find: [
      ['October', 'XXXX-10', 'month'],
      ['from 5.6.2018-6.7.2018', '2018-06-05/2018-07-06', 'interval'],
    ],
  },
  {
    in: 'Sales of 1Q18, Q3’18, 2018/Q4, Jun’18 and 5 May’18; May’s 18 camps.',
    find: [
      ['1Q18', '2018-33', 'interval'],
      ['Q3’18', '2018-35', 'interval'],
      ['2018/Q4', '2018-36', 'interval'],
      ['Jun’18', '2018-06', 'month'],
      ['5 May’18', '2018-05-05', 'day'],
    ],
  },
  {
    in: 'Arrivals through the first eight weeks of 2018; open until week 8 of 2018.',
    reference: '2018-06-15',
    find: [
      ['first eight weeks of 2018', '2018', 'year', '2018-01-01/2018-02-25'],
      ['until week 8 of 2018', '../2018', 'interval', '../2018-02-25'],
    ],
  },
  {
    in: 'From Q1 2016–Q3 2018, and 2016-Q1; over 2016-2018, over 2016-2100 people left; open as late as 2018.',
    find: [
      ['From Q1 2016–Q3 2018', '2016-33/2018-35', 'interval'],
      ['2016-Q1', '2016-33', 'interval'],
      ['2016-2018', '2016/2018', 'interval'],
      ['as late as 2018', '2018', 'year'],
    ],
  },
  {
    in: 'On the first Friday of Jan. 2018, Weds 7 March 2018 and in the third week of Sept. 2018.',
    find: [
      ['first Friday of Jan. 2018', '2018-01-05', 'day'],
      ['Weds 7 March 2018', '2018-03-07', 'day'],
      ['third week of Sept. 2018', '2018-09', 'month'],
    ],
  },
  {
    in: 'Later in the month they sail, in the next couple of weeks or by week’s end; they met in the last fortnight, a couple of years ago.',
    reference: '2018-06-14',
    find: [
      ['Later in the month', null, 'relative', '2018-06'],
      ['next couple of weeks', null, 'relative', null],
      ['week’s end', null, 'relative', null],
      ['last fortnight', null, 'relative', '2018-05-31/2018-06-14'],
      ['couple of years ago', null, 'relative', null],
    ],
  },
  { in: 'It took a couple of weeks, late in a month of rain; a couple of families left.', find: [] },
  {
    in: 'The first round took a week and the second, on 10, 11 and 12 August, three days.',
    find: [['10, 11 and 12 August', 'XXXX-08-10/XXXX-08-12', 'interval']],
  },
  {
    in: 'Rents show a 41 per cent increase over 2015, are 30% below 2013 and 12 per cent over 2014.',
    find: [
      ['2015', '2015', 'year'],
      ['2013', '2013', 'year'],
      ['2014', '2014', 'year'],
    ],
  },
  { in: 'An increase of over 2015 goats, and an increase over 2000.', find: [] },
  {
    in: 'Works must end in no case later than 31 March 2020, in no event later than May; none began later than 3 June.',
    find: [
      ['31 March 2020', '2020-03-31', 'day'],
      ['May', 'XXXX-05', 'month'],
      ['later than 3 June', 'XXXX-06-03/..', 'interval'],
    ],
  },
  {
    in: 'It rose last fiscal year and in the current school year, two academic years ago. A full year passed; the school year began.',
    find: [
      ['last fiscal year', null, 'relative'],
      ['current school year', null, 'relative'],
      ['two academic years ago', null, 'relative'],
    ],
  },
  {
    in: 'Huts are built to last two to three years, fuel has to last five days. It rose to last year’s level, over the last five days it fell.',
    find: [
      ['last year', null, 'relative'],
      ['last five days', null, 'relative'],
    ],
    why: 'what lasts is no time that is over',
  },
  {
    in: 'They sail this very Friday and dock this same week; the very week of the fair, the same Friday they wed.',
    find: [
      ['this very Friday', null, 'relative'],
      ['this same week', null, 'relative'],
      ['Friday', null, 'relative'],
    ],
  },
  {
    in: 'The eruption (3/06) hit homes (3/12), rooms (0/05) and a ward (5/7).',
    find: [['3/06', 'XXXX-06-03', 'day']],
    why: 'a month is padded, the whole of a share is not',
  },
  {
    in: 'In March three of them sang, in April three-quarters did, in May five to six thousand. In June two or three boats a week sail, in July 3 of them. In August seven were sold; in October 20 to 25 per cent left.',
    find: [
      ['March', 'XXXX-03', 'month'],
      ['April', 'XXXX-04', 'month'],
      ['May', 'XXXX-05', 'month'],
      ['June', 'XXXX-06', 'month'],
      ['July', 'XXXX-07', 'month'],
      ['August', 'XXXX-08', 'month'],
      ['October', 'XXXX-10', 'month'],
    ],
    why: 'what follows the number is counted by it',
  },
  {
    in: 'In March the first 300 of 5,000 huts stood; in June 7 were barges, in July three 16-year-olds sailed and in October between 20 and 25 percent.',
    find: [
      ['March', 'XXXX-03', 'month'],
      ['June', 'XXXX-06', 'month'],
      ['July', 'XXXX-07', 'month'],
      ['October', 'XXXX-10', 'month'],
    ],
  },
  {
    in: 'May 15 is the day of the family, July 13 to 15 that of the sea. June 3 of last year was wet; on April 7 he sang, as on March the first 2015.',
    find: [
      ['May 15', 'XXXX-05-15', 'day'],
      ['July 13 to 15', 'XXXX-07-13/XXXX-07-15', 'interval'],
      ['June 3', 'XXXX-06-03', 'day'],
      ['last year', null, 'relative'],
      ['April 7', 'XXXX-04-07', 'day'],
      ['March the first 2015', '2015-03-01', 'day'],
    ],
    why: 'a day goes on as well',
  },
  {
    in: 'They moved, since in May the well had failed; since May it has been dry.',
    find: [
      ['May', 'XXXX-05', 'month'],
      ['since May', 'XXXX-05/..', 'interval'],
    ],
    why: '"since in" gives a reason',
  },
  {
    in: 'There were 12. May 5 was dry. It closed on 12. March 2019.',
    find: [
      ['May 5', 'XXXX-05-05', 'day'],
      ['12. March 2019', '2019-03-12', 'day'],
    ],
    why: 'a stop ends the sentence, but before a month with its year',
  },
  { in: 'Rents rose from 2004 on in Bangui.', find: [['2004 on', '2004/..', 'interval']] },
  { in: 'They came in 2004 on a barge.', find: [['2004', '2004', 'year']] },
  {
    in: 'Sales fell in 2012 – 13, and over 2014 – 2015 they rose.',
    find: [
      ['2012 – 13', '2012/2013', 'interval'],
      ['2014 – 2015', '2014/2015', 'interval'],
    ],
  },
  {
    in: 'In 2012 – 13 boats sank. In 2014 – 16 of them sank. 10 October 2014 - 16:40',
    find: [
      ['2012', '2012', 'year'],
      ['2014', '2014', 'year'],
      ['10 October 2014', '2014-10-10', 'day'],
    ],
    why: 'a number of its own behind the dash',
  },
  { in: 'The club meets every second Friday, every other Monday and each first Sunday.', find: [], why: 'comes back' },
  {
    in: 'It met on the second Friday. It met the other Friday.',
    find: [
      ['Friday', null, 'relative'],
      ['Friday', null, 'relative'],
    ],
  },
  {
    in: 'Rent is due on the last day of the month, and the first week of the year was dry; the first month of the year was wet.',
    reference: '2018-05-15',
    find: [
      ['last day of the month', null, 'relative', '2018-05-31'],
      ['first week of the year', null, 'relative', '2018-01-01/2018-01-07'],
      ['first month of the year', 'XXXX-01', 'month', '2018-01'],
    ],
  },
  {
    in: 'On the twenty-sixth day of the month it rained; the first day of 2016 was dry.',
    reference: '2018-05-15',
    find: [
      ['twenty-sixth day of the month', null, 'relative', '2018-05-26'],
      ['first day of 2016', '2016-01-01', 'day'],
    ],
  },
  {
    in: 'The first day of the school year, every last day of the month, the third week of training of the year, the first week of that month and the year’s third convoy.',
    find: [],
  },
  {
    in: 'It opens by the end of the quarter and closes at the start of the decade; the end of the Latin Quarter is far.',
    reference: '2018-05-15',
    find: [
      ['the end of the quarter', null, 'relative', '2018-34'],
      ['the start of the decade', null, 'relative', '201X'],
    ],
  },
  {
    in: 'They meet the week after next, met the month before last and left the night before last; for the rest of the week they walk.',
    reference: '2018-05-15',
    find: [
      ['the week after next', null, 'relative'],
      ['the month before last', null, 'relative'],
      ['night before last', null, 'relative', '2018-05-13'],
      ['the rest of the week', null, 'relative', '2018-05-14/2018-05-20'],
    ],
  },
  {
    in: 'It fell month to date, the worst this century, and will go on until the end of the century, said the lender at the end of the 19th century.',
    find: [
      ['month to date', null, 'relative'],
      ['this century', null, 'relative'],
      ['end of the century', null, 'relative'],
      ['at the end of the 19th century', '18XX', 'interval'],
    ],
  },
  {
    in: 'The fair runs July 13 thru 15; I’ll be back in 2 weeks, and the next begins in three days time.',
    reference: '2018-07-01',
    find: [
      ['July 13 thru 15', 'XXXX-07-13/XXXX-07-15', 'interval'],
      ['in 2 weeks', null, 'relative', '2018-07-15'],
      ['in three days time', null, 'relative', '2018-07-04'],
    ],
  },
  {
    in: 'The FY2018 budget, that of FY19 and CY2017; file FY20189 and class ABFY2018.',
    find: [
      ['FY2018', '2018', 'year'],
      ['FY19', '2019', 'year'],
      ['CY2017', '2017', 'year'],
    ],
  },
  { in: 'During the winter, 40 families moved; they had come in the summer.', find: [], why: 'nothing tells which' },
  { in: 'In winter they stay; in the winter months, the cold of winter, during the Spring Festival, in the spring of the well.', find: [] },
  {
    in: 'They came 2-3 weeks ago or between two and three months ago, a week or so ago the last, and go home in the next 2-3 months.',
    find: [
      ['2-3 weeks ago', null, 'relative'],
      ['between two and three months ago', null, 'relative'],
      ['a week or so ago', null, 'relative'],
      ['next 2-3 months', null, 'relative'],
    ],
  },
  { in: 'A 2-3 month course for children of 3-5 years, 12-15 weeks long, for two working days a week; the mid-year review.', find: [] },
  {
    in: 'It reopens in the next 5 business days, closed 3 working days ago, and earned little in the last fiscal quarter.',
    reference: '2018-05-15',
    find: [
      ['next 5 business days', null, 'relative', null],
      ['3 working days ago', null, 'relative', null],
      ['last fiscal quarter', null, 'relative', '2018-33'],
    ],
  },
  {
    in: 'Arrivals (last 30 days): 400. The flights last two weeks.',
    find: [['last 30 days', null, 'relative']],
  },
  {
    in: 'The fair of 24-30/05/2018 moved to 7-8/6/2018; ticket 24-30-05-2018 and lot 12-30/05/2018A stay.',
    find: [
      ['24-30/05/2018', '2018-05-24/2018-05-30', 'interval'],
      ['7-8/6/2018', '2018-06-07/2018-06-08', 'interval'],
    ],
  },
  {
    in: 'They sail on 3 or 4 May, in June or July, or in Q3 or Q4 2018; on 5 May or 6 more rafts leave.',
    find: [
      ['3 or 4 May', 'XXXX-05-03/XXXX-05-04', 'interval'],
      ['June or July', 'XXXX-06/XXXX-07', 'interval'],
      ['Q3 or Q4 2018', '2018-35/2018-36', 'interval'],
      ['5 May', 'XXXX-05-05', 'day'],
    ],
  },
  {
    in: 'No boat will sail until late June or July, nor after May 3 and 4, 2018.',
    find: [
      ['until late June', '../XXXX-06', 'interval'],
      ['July', 'XXXX-07', 'month'],
      ['after May 3 and 4, 2018', '2018-05-03/2018-05-04', 'interval'],
    ],
  },
  {
    in: 'Sales fell in Q2/Q3 2018 and in H1 and H2 2017.',
    find: [
      ['Q2', '2018-34', 'interval'],
      ['Q3 2018', '2018-35', 'interval'],
      ['H1 and H2 2017', '2017-40/2017-41', 'interval'],
    ],
  },
];
