import type { MoneyCase } from './case.js';

export const cases: readonly MoneyCase[] = [
  { in: 'IOM has received USD 22 million from the United States.', find: [['USD 22 million', 'USD 22000000']] },
  { in: 'The appeal, launched at US$1.5m, is a third funded.', find: [['US$1.5m', 'USD 1500000']] },
  { in: 'A US$ 84 million plan was presented on Monday.', find: [['US$ 84 million', 'USD 84000000']] },
  {
    in: 'In all, USD 3 million is for health, 2.2 million for shelter and the rest for water.',
    find: [
      ['USD 3 million', 'USD 3000000'],
      ['2.2 million', 'USD 2200000'],
    ],
  },
  {
    in: 'USD 3 million went to Mali, and 2.2 million people were reached.',
    find: [['USD 3 million', 'USD 3000000']],
    why: 'persons',
  },
  { in: 'Arrivals passed the 3 million mark.', find: [] },
  { in: 'The bridge cost 3 million marks.', find: [['3 million marks', '? 3000000']] },
  { in: 'A seat costs from $200 up to $650.', find: [['from $200 up to $650', 'USD 200..650']] },
  { in: 'A seat costs from 1,000 up to 6,000 euros.', find: [['from 1,000 up to 6,000 euros', 'EUR 1000..6000']] },
  { in: 'Migrants pay smugglers up to $3,000 each.', find: [['up to $3,000', 'USD 3000 at_most']] },
  { in: 'The project is worth €2.5 million over two years.', find: [['€2.5 million', 'EUR 2500000']] },
  { in: 'Britain will add £120,000 this year.', find: [['£120,000', 'GBP 120000']] },
  { in: 'More than 440,000 dollars were handed out.', find: [['More than 440,000 dollars', 'USD 440000 at_least']] },
  { in: 'The 1.5-million-euro project ends in May.', find: [['1.5-million-euro', 'EUR 1500000']] },
  { in: 'a USD 1.5-million project for returnees', find: [['USD 1.5-million', 'USD 1500000']] },
  { in: 'Families spent between €1,800 and €2,300 on the journey.', find: [['between €1,800 and €2,300', 'EUR 1800..2300']] },
  {
    in: 'Rent went up from $50 to $75 a month.',
    find: [
      ['$50', 'USD 50'],
      ['$75', 'USD 75'],
    ],
  },
  { in: 'It will cost EUR 3-4 million.', find: [['EUR 3-4 million', 'EUR 3000000..4000000']] },
  { in: 'The fund holds US$ 2-3 million.', find: [['US$ 2-3 million', 'USD 2000000..3000000']] },
  { in: 'Repairs need USD 12.5 to 15 million.', find: [['USD 12.5 to 15 million', 'USD 12500000..15000000']] },
  { in: 'Prices range from USD 5 million to USD 10 million.', find: [['from USD 5 million to USD 10 million', 'USD 5000000..10000000']] },
  { in: 'Between 4,000 and 6,000 naira went to each of them.', country: 'NG', find: [['Between 4,000 and 6,000 naira', 'NGN 4000..6000']] },
  { in: 'He earned N150,000 in Lagos.', country: 'NG', find: [['N150,000', 'NGN 150000']] },
  { in: 'The grant is 300,000 Swiss francs.', find: [['300,000 Swiss francs', 'CHF 300000']] },
  {
    in: 'A seat is sold for up to 750 South Sudanese pounds.',
    country: 'SS',
    find: [['up to 750 South Sudanese pounds', 'SSP 750 at_most']],
  },
  { in: 'A bag of flour now costs 500 pounds.', country: 'SS', find: [['500 pounds', 'SSP 500']] },
  { in: 'The family was given 2.4 million pounds by the city.', find: [['2.4 million pounds', 'GBP 2400000']] },
  { in: 'Each household receives KES 18,500.', country: 'KE', find: [['KES 18,500', 'KES 18500']] },
  { in: 'Workers make 5,000 shillings a week.', country: 'UG', find: [['5,000 shillings', 'UGX 5000']] },
  {
    in: 'It cost KSh 5,000 (about USD 50).',
    country: 'KE',
    find: [
      ['KSh 5,000', 'KES 5000'],
      ['about USD 50', 'USD 50 approx'],
    ],
  },
  { in: 'They paid Ksh.2,000 each.', find: [['Ksh.2,000', 'KES 2000']] },
  { in: 'The kit costs Rs. 500.', country: 'PK', find: [['Rs. 500', 'PKR 500']] },
  { in: 'They owe 50,000 rupees to the recruiter.', country: 'NP', find: [['50,000 rupees', 'NPR 50000']] },
  {
    in: 'A visa costs 31,000ETB (about USD 1,100).',
    country: 'ET',
    find: [
      ['31,000ETB', 'ETB 31000'],
      ['about USD 1,100', 'USD 1100 approx'],
    ],
  },
  { in: 'Drivers ask for 25,000 CFA francs.', country: 'NE', find: [['25,000 CFA francs', 'XOF 25000']] },
  { in: 'Drivers ask for 25,000 CFA francs.', country: 'CM', find: [['25,000 CFA francs', 'XAF 25000']] },
  { in: 'She paid 100,000 francs for the boat.', country: 'BI', find: [['100,000 francs', 'BIF 100000']] },
  { in: 'Each received IQD 250,000.', country: 'IQ', find: [['IQD 250,000', 'IQD 250000']] },
  { in: 'About 95 kina buy a sack of rice.', country: 'PG', find: [['About 95 kina', 'PGK 95 approx']] },
  { in: 'Australia gives AUD 1,275,000.', find: [['AUD 1,275,000', 'AUD 1275000']] },
  { in: 'Canada pledged C$20 million.', find: [['C$20 million', 'CAD 20000000']] },
  {
    in: 'Australia pledged A$ 3 million and New Zealand NZ$ 500,000.',
    find: [
      ['A$ 3 million', 'AUD 3000000'],
      ['NZ$ 500,000', 'NZD 500000'],
    ],
  },
  { in: 'Hong Kong raised HK$10 million.', find: [['HK$10 million', 'HKD 10000000']] },
  {
    in: 'Canada gave 5 million Canadian dollars, and 2 million dollars will follow.',
    find: [
      ['5 million Canadian dollars', 'CAD 5000000'],
      ['2 million dollars', 'CAD 2000000'],
    ],
  },
  { in: 'The team received JPY 220 million.', find: [['JPY 220 million', 'JPY 220000000']] },
  { in: 'Japan gave ¥1.3 billion.', find: [['¥1.3 billion', 'JPY 1300000000']] },
  { in: 'The project costs ¥2 million.', country: 'CN', find: [['¥2 million', 'CNY 2000000']] },
  { in: 'Sweden donated SEK 8 million.', find: [['SEK 8 million', 'SEK 8000000']] },
  { in: 'Norway pledged 5 million kroner.', country: 'NO', find: [['5 million kroner', 'NOK 5000000']] },
  { in: 'The dowry was 3,700 hryvnia.', country: 'UA', find: [['3,700 hryvnia', 'UAH 3700']] },
  { in: 'Some 12,000 Ukrainian hryvnias were paid.', find: [['Some 12,000 Ukrainian hryvnias', 'UAH 12000 approx']] },
  {
    in: 'The call centre costs USD 311M, the hotline £10k.',
    find: [
      ['USD 311M', 'USD 311000000'],
      ['£10k', 'GBP 10000'],
    ],
  },
  { in: 'The Bank lends US$4.3bn.', find: [['US$4.3bn', 'USD 4300000000']] },
  { in: 'South Korea offered 90 million won.', find: [['90 million won', 'KRW 90000000']] },
  { in: 'He paid R 500 for the bus.', country: 'ZA', find: [['R 500', 'ZAR 500']] },
  { in: 'Tickets cost K 50.', country: 'ZM', find: [['K 50', 'ZMW 50']] },
  { in: 'Donors pledged half a million euros.', find: [['half a million euros', 'EUR 500000']] },
  { in: 'One and a half million US dollars were spent.', find: [['One and a half million US dollars', 'USD 1500000']] },
  { in: 'IOM appeals for a further four million dollars.', find: [['four million dollars', 'USD 4000000']] },
  { in: 'A quarter of a million dollars is missing.', find: [['A quarter of a million dollars', 'USD 250000']] },
  { in: 'The loss is well over US$ 300,000.', find: [['well over US$ 300,000', 'USD 300000 at_least']] },
  { in: 'They need $5 million or more.', find: [['$5 million or more', 'USD 5000000 at_least']] },
  { in: 'Damage is put at roughly 10,000 dollars.', find: [['roughly 10,000 dollars', 'USD 10000 approx']] },
  { in: 'It costs less than $1.25 a day.', find: [['less than $1.25', 'USD 1.25 at_most']] },
  { in: 'The ticket costs 10 dollars and 20 cents.', find: [['10 dollars and 20 cents', 'USD 10.2']] },
  { in: 'Millions of dollars were lost.', find: [['Millions of dollars', 'USD 1000000 magnitude']] },
  {
    in: 'The grants are 2 and 3 million dollars respectively.',
    find: [
      ['2', 'USD 2000000'],
      ['3 million dollars', 'USD 3000000'],
    ],
  },
  {
    in: 'IOM needs USD 3, 5 and 7 million for the three camps.',
    find: [
      ['USD 3', 'USD 3000000'],
      ['5', 'USD 5000000'],
      ['7 million', 'USD 7000000'],
    ],
  },
  {
    in: 'Japan gave USD 5 million and Norway 3 million.',
    find: [
      ['USD 5 million', 'USD 5000000'],
      ['3 million', 'USD 3000000'],
    ],
  },
  {
    in: 'It received USD 5 million in 2012 and 7 million in 2013.',
    find: [
      ['USD 5 million', 'USD 5000000'],
      ['7 million', 'USD 7000000'],
    ],
  },
  {
    in: 'EUR 5 million from Germany and 3 million from Norway',
    find: [
      ['EUR 5 million', 'EUR 5000000'],
      ['3 million', 'EUR 3000000'],
    ],
  },
  {
    in: 'USD 1 million (approximately 920,000 euros) is left.',
    find: [
      ['USD 1 million', 'USD 1000000'],
      ['approximately 920,000 euros', 'EUR 920000 approx'],
    ],
  },
  {
    in: 'Payments of US$1,200, €900 and £750 were made.',
    find: [
      ['US$1,200', 'USD 1200'],
      ['€900', 'EUR 900'],
      ['£750', 'GBP 750'],
    ],
  },
  {
    in: 'He changed 200 U.S. dollars into 18,500 naira.',
    find: [
      ['200 U.S. dollars', 'USD 200'],
      ['18,500 naira', 'NGN 18500'],
    ],
  },
  { in: 'The Emirates gave 3 million UAE dirhams.', find: [['3 million UAE dirhams', 'AED 3000000']] },
  { in: "A day's work brings 10 Saudi riyals.", find: [['10 Saudi riyals', 'SAR 10']] },
  { in: 'The fee is 40 riyals.', country: 'YE', find: [['40 riyals', 'YER 40']] },
  { in: 'They got 1,500 Egyptian pounds.', find: [['1,500 Egyptian pounds', 'EGP 1500']] },
  { in: 'The loan is 20,000 Haitian gourdes.', find: [['20,000 Haitian gourdes', 'HTG 20000']] },
  { in: 'He owes 2,000 Mexican pesos.', find: [['2,000 Mexican pesos', 'MXN 2000']] },
  { in: 'The fine is 4,000 pesos.', country: 'PH', find: [['4,000 pesos', 'PHP 4000']] },
  { in: 'A permit costs 300 reais.', find: [['300 reais', 'BRL 300']] },
  { in: 'The fee is BRL 300.', find: [['BRL 300', 'BRL 300']] },
  {
    in: 'They sent 300 euros home, almost 4,000 euros a year.',
    find: [
      ['300 euros', 'EUR 300'],
      ['almost 4,000 euros', 'EUR 4000 approx'],
    ],
  },
  { in: 'Of the USD 514 million requested, a tenth has come.', find: [['USD 514 million', 'USD 514000000']] },
  { in: 'They collected $500 Canadian.', find: [['$500 Canadian', 'CAD 500']] },
  { in: 'The grant of USD 300 to 400 families was paid.', find: [['USD 300', 'USD 300']] },
  { in: 'Sudan pays 200 SDG a month.', country: 'SD', find: [['200 SDG', 'SDG 200']] },
  { in: 'The card holds 60 JOD.', find: [['60 JOD', 'JOD 60']] },
  { in: 'They paid 3,000 Deutschmarks in 1999.', find: [['3,000 Deutschmarks', 'DEM 3000']] },
  { in: 'The state paid 50,000 Turkish lira.', find: [['50,000 Turkish lira', 'TRY 50000']] },
  { in: 'It raised 2 trillion pesos.', country: 'CO', find: [['2 trillion pesos', 'COP 2000000000000']] },
  { in: 'The Common Humanitarian Fund (CHF) paid; the CHF 2013 round is open.', find: [], why: 'the Common Humanitarian Fund, and a year' },
  { in: 'One in ten lives on a dollar a day.', find: [], why: 'a figure of speech' },
  { in: 'They live on less than one dollar a day.', find: [], why: 'a figure of speech' },
  { in: 'US-funded shelters opened in 12 towns.', find: [], why: 'the country, not its dollars' },
  { in: 'The US 5th fleet sent 300 men.', find: [], why: 'an ordinal of the navy' },
  { in: 'Euro 2016 was played in 10 stadiums.', find: [], why: 'a football championship' },
  { in: 'Trucks meet the Euro 6 norm.', find: [], why: 'an emission norm' },
  { in: 'COP 21 took place in Paris.', find: [], why: 'a climate conference' },
  { in: 'SDG 10 speaks of migration.', country: 'SD', find: [], why: "a development goal, though Sudan's code is SDG" },
  { in: 'TOP 10 stories of the year', find: [], why: 'capitals of a headline' },
  { in: 'The team won 3-1 and 40 won medals.', find: [], why: 'the verb' },
  { in: 'Each bag holds 100 pounds of rice.', find: [], why: 'a weight' },
  { in: 'They carried 50-pound sacks of maize.', find: [], why: 'a weight' },
  { in: '30 real cases were studied.', find: [], why: 'the adjective' },
  { in: 'Annex 20c lists 15 towns.', find: [], why: 'a letter of a list' },
  { in: 'In the 1990s some 300 per cent more came.', find: [], why: 'percent' },
  { in: 'the USD 2015 budget', find: [], why: 'a year behind a code' },
  { in: 'Flight N 500 landed.', find: [], why: 'no page of Nigeria' },
  { in: 'They planted 50 crowns of flowers.', find: [], why: 'flowers' },
  {
    in: 'The boat cost 500,000 shillings.',
    names: 'UG',
    find: [['500,000 shillings', 'UGX 500000']],
    why: 'the country beside the dateline',
  },
  {
    in: 'The boat cost 500,000 shillings.',
    country: 'KE',
    names: 'UG KE',
    find: [['500,000 shillings', 'KES 500000']],
    why: "of two, the dateline's",
  },
  {
    in: 'They pay 300,000 Ugandan shillings now and 20,000 shillings later.',
    country: 'KE',
    names: 'KE UG',
    find: [
      ['300,000 Ugandan shillings', 'UGX 300000'],
      ['20,000 shillings', 'UGX 20000'],
    ],
    why: 'a full name settles the open one',
  },
  { in: 'The boat cost 300 pesos.', find: [['300 pesos', '? 300']], why: 'nobody says whose' },
  { in: 'He changed 400 dinars.', find: [['400 dinars', '? 400']], why: 'nobody says whose' },
  {
    in: 'The bus costs 500 francs.',
    country: 'CH',
    names: 'CH BI',
    find: [['500 francs', 'BIF 500']],
    why: 'head office is not the subject',
  },
  { in: 'The bus costs 5 pounds.', find: [['5 pounds', 'GBP 5']], why: 'pounds of a page without another' },
  { in: 'A $25 million plan was signed.', find: [['$25 million', 'USD 25000000']], why: 'A stands apart from the sign' },
  { in: 'Can $5 help?', find: [['$5', 'USD 5']], why: 'can is a verb' },
  { in: 'a $5 million Canadian grant', find: [['$5 million', 'USD 5000000']], why: 'the adjective belongs to the grant' },
  { in: 'They gave USD 1,000, 200 tents and 30 beds.', find: [['USD 1,000', 'USD 1000']], why: 'a list without a noun of its own' },
  { in: 'Smugglers ask for US$30,000-$50,000.', find: [['US$30,000-$50,000', 'USD 30000..50000']] },
  { in: 'They donated five million (5,000,000) US dollars.', find: [['five million (5,000,000) US dollars', 'USD 5000000']] },
  { in: 'A voucher of 1,000 (one thousand) euros was given.', find: [['1,000 (one thousand) euros', 'EUR 1000']] },
  {
    in: 'Of USD 14.6 million, of which 5 million was paid, little is left.',
    find: [
      ['USD 14.6 million', 'USD 14600000'],
      ['5 million', 'USD 5000000'],
    ],
    why: 'part of the sum before',
  },
  { in: 'He has $20 43.', find: [['$20 43', 'USD 20.43']] },
  {
    in: 'He has $20 and 43.',
    find: [
      ['$20', 'USD 20'],
      ['43', 'USD 43'],
    ],
    why: 'two prices',
  },
  { in: 'The recruiter takes 42 Saudiriyal.', find: [['42 Saudiriyal', 'SAR 42']] },
  {
    in: 'The Common Humanitarian Fund met. The 2013 CHF round is open; it gave CHF 450,000.',
    find: [['CHF 450,000', 'CHF 450000']],
    why: 'the 2013 round of the fund',
  },
  { in: 'The G20 and the G77 met.', country: 'HT', names: 'HT PY', find: [], why: 'groups of countries' },

  {
    in: 'IOM needs 3.9 million dollars; so far 1.75 million has been pledged.',
    find: [
      ['3.9 million dollars', 'USD 3900000'],
      ['1.75 million', 'USD 1750000'],
    ],
  },
  {
    in: 'It got USD 56.7 million of the 81.6 million requested.',
    find: [
      ['USD 56.7 million', 'USD 56700000'],
      ['81.6 million', 'USD 81600000'],
    ],
  },
  { in: 'A litre costs SDG 2.', country: 'SD', find: [['SDG 2', 'SDG 2']] },
  {
    in: 'A sack has climbed from 14,500 to 22,000 naira.',
    find: [
      ['14,500', 'NGN 14500'],
      ['22,000 naira', 'NGN 22000'],
    ],
  },

  {
    in: 'They gave USD 2.17 billion for the basin, against the 3.1 billion that the United Nations and partners seek.',
    find: [
      ['USD 2.17 billion', 'USD 2170000000'],
      ['3.1 billion', 'USD 3100000000'],
    ],
  },
  { in: 'He puts the loss at 3 million Solomon dollars.', find: [['3 million Solomon dollars', 'SBD 3000000']] },

  // a price by its verb, in the currency of the sum before
  {
    in: 'She earned USD 100 a month. She was owed 700.',
    find: [
      ['USD 100', 'USD 100'],
      ['700', 'USD 700'],
    ],
  },
  {
    in: 'One captain sold me for 600 dollars. He sold my cousin for seven hundred.',
    find: [
      ['600 dollars', 'USD 600'],
      ['seven hundred', 'USD 700'],
    ],
  },
  {
    in: 'Food cost EUR 410 in April, against 288 in March.',
    find: [
      ['EUR 410', 'EUR 410'],
      ['288', 'EUR 288'],
    ],
  },
  {
    in: 'A visa cost 1,500 euros. A seat cost between 500 and 800.',
    find: [
      ['1,500 euros', 'EUR 1500'],
      ['between 500 and 800', 'EUR 500..800'],
    ],
  },
  { in: 'It cost USD 9,000 and the storm cost 300 lives.', find: [['USD 9,000', 'USD 9000']] },
  { in: 'They paid USD 300 to go, and 250 paid for a child.', find: [['USD 300', 'USD 300']] },
  {
    in: 'A shave is 500 dollars, a haircut 800; the youngest 12 pay half.',
    find: [
      ['500 dollars', 'USD 500'],
      ['800', 'USD 800'],
    ],
  },
  {
    in: 'Women get USD 300 a month, the men 420, and a team of 12 gets USD 5 each.',
    find: [
      ['USD 300', 'USD 300'],
      ['420', 'USD 420'],
      ['USD 5', 'USD 5'],
    ],
  },
  {
    in: 'It took loans of EUR 40,000, repaid at the rate of 2,500 a month.',
    find: [
      ['EUR 40,000', 'EUR 40000'],
      ['2,500', 'EUR 2500'],
    ],
  },
  {
    in: 'It costs KES 38 million, of which the UN’s emergency fund pays 30 million.',
    find: [
      ['KES 38 million', 'KES 38000000'],
      ['30 million', 'KES 30000000'],
    ],
  },
  {
    in: 'Water costs 2,000 euros; it used to be 250.',
    find: [
      ['2,000 euros', 'EUR 2000'],
      ['250', 'EUR 250'],
    ],
  },
  {
    in: 'The fund holds 3.4 million euros, given by Belgium (1.9 million) and Austria.',
    find: [
      ['3.4 million euros', 'EUR 3400000'],
      ['1.9 million', 'EUR 1900000'],
    ],
  },
  {
    in: 'It costs USD 9.4 million. Italy covers a fifth and Austria, 1.2 million.',
    find: [
      ['USD 9.4 million', 'USD 9400000'],
      ['1.2 million', 'USD 1200000'],
    ],
  },
  { in: 'After the floods of 2001 a roof costs 3,400 meticais.', find: [['3,400 meticais', 'MZN 3400']] },
  { in: 'In May 2014 a bag cost 90,000 leones.', find: [['90,000 leones', 'SLL 90000']], why: 'a month with its year tells the time' },
  {
    in: 'After the floods of 2001 a roof costs 3,400 meticais.',
    find: [['3,400 meticais', 'MZN 3400']],
    why: 'a year alone may be long past',
  },
  {
    in: 'Japan gave USD 5 million (of which 2 million for wells).',
    find: [
      ['USD 5 million', 'USD 5000000'],
      ['2 million', 'USD 2000000'],
    ],
  },
  {
    in: 'The total is USD 9.3 million (1.6 million from Spain).',
    find: [
      ['USD 9.3 million', 'USD 9300000'],
      ['1.6 million', 'USD 1600000'],
    ],
  },
  {
    in: 'The appeal seeks USD 5 million: 3 million for food, 1.5 million for water.',
    find: [
      ['USD 5 million', 'USD 5000000'],
      ['3 million', 'USD 3000000'],
      ['1.5 million', 'USD 1500000'],
    ],
  },
  {
    in: 'A can costs 2,500 Congolese francs, up from 1,800 in 2020.',
    find: [
      ['2,500 Congolese francs', 'CDF 2500'],
      ['1,800', 'CDF 1800'],
    ],
  },
  { in: 'It cost $40 and fed 12, compared with 25 in 2012.', find: [['$40', 'USD 40']], why: 'what stands between is compared' },
  {
    in: 'It has cost ZAR 14.2 million up to now; a further 5 million is still to be found.',
    find: [
      ['ZAR 14.2 million', 'ZAR 14200000'],
      ['5 million', 'ZAR 5000000'],
    ],
  },
  {
    in: 'The bill is USD 310,000, of which USAID covers a round 200,000.',
    find: [
      ['USD 310,000', 'USD 310000'],
      ['200,000', 'USD 200000'],
    ],
  },
  {
    in: 'Requirement: US$ 40.2 million. Received: 3.4 million (8.5%). Shortfall: 36.8 million.',
    find: [
      ['US$ 40.2 million', 'USD 40200000'],
      ['3.4 million', 'USD 3400000'],
      ['36.8 million', 'USD 36800000'],
    ],
  },
  { in: 'IOM has USD 4 million, of which 1,200 families got a share.', find: [['USD 4 million', 'USD 4000000']] },
  {
    in: 'The appeal of US$11 million has grown to 49 million within weeks.',
    find: [
      ['US$11 million', 'USD 11000000'],
      ['49 million', 'USD 49000000'],
    ],
  },
  {
    in: 'Some USD 430,000 is in hand; the remaining 670,000 has yet to be pledged.',
    find: [
      ['Some USD 430,000', 'USD 430000 approx'],
      ['670,000', 'USD 670000'],
    ],
  },
  { in: 'Only seven cents of each dollar are invested.', find: [] },
  {
    in: 'The appeal comes to US$160.5 million, IOM’s slice of it to 32.8 million.',
    find: [
      ['US$160.5 million', 'USD 160500000'],
      ['32.8 million', 'USD 32800000'],
    ],
  },
  {
    in: 'The Dutch add, on top of their €1.3m of last year, another 200,000.',
    find: [
      ['€1.3m', 'EUR 1300000'],
      ['200,000', 'EUR 200000'],
    ],
  },
  { in: 'With USD 4 million IOM helped 300 families and another 2,000.', find: [['USD 4 million', 'USD 4000000']] },
  { in: 'It cost 2,000 euros and houses 250 minors, against 120 in 2012.', find: [['2,000 euros', 'EUR 2000']] },
  {
    in: 'A mason earns 15 dollars a day; a helper, eight.',
    find: [
      ['15 dollars', 'USD 15'],
      ['eight', 'USD 8'],
    ],
  },
  {
    in: 'IOM got $1.3 million, of which 400,000 from Japan and 200,000 from Italy, for 3,000 families.',
    find: [
      ['$1.3 million', 'USD 1300000'],
      ['400,000', 'USD 400000'],
      ['200,000', 'USD 200000'],
    ],
  },
  // what another giver gives right behind a sum: a comma or "and", the name and a number that counts nothing
  {
    in: 'Japan gave EUR 500,000, Norway 300,000 and the Kingdom of Spain 120,000.',
    find: [
      ['EUR 500,000', 'EUR 500000'],
      ['300,000', 'EUR 300000'],
      ['120,000', 'EUR 120000'],
    ],
  },
  {
    in: 'The shelter cost EUR 265,000, of which Italy gave 180,000 and Denmark 60,000.',
    find: [
      ['EUR 265,000', 'EUR 265000'],
      ['180,000', 'EUR 180000'],
      ['60,000', 'EUR 60000'],
    ],
  },
  { in: 'The plan will cost USD 2 million, and Ethiopia 4,200 tonnes of wheat.', find: [['USD 2 million', 'USD 2000000']] },
  { in: 'It raised the appeal from 2017 to 12 million dollars.', find: [['12 million dollars', 'USD 12000000']] },
  {
    in: 'The food is worth US$21 million or CFA 12 billion.',
    country: 'CM',
    find: [
      ['US$21 million', 'USD 21000000'],
      ['CFA 12 billion', 'XAF 12000000000'],
    ],
  },
  {
    in: 'The stipend is USD 250 a month for singles and 400 for families.',
    find: [
      ['USD 250', 'USD 250'],
      ['400', 'USD 400'],
    ],
  },
  {
    in: 'Entry is EUR 12 for adults and 5 for children.',
    find: [
      ['EUR 12', 'EUR 12'],
      ['5', 'EUR 5'],
    ],
  },
  { in: 'Entry is EUR 12 and 40 people came; 5 for the first time.', find: [['EUR 12', 'EUR 12']] },
  {
    in: 'With UGX 46 million from IOM and a further 9 million that the members raised, it bought nets.',
    find: [
      ['UGX 46 million', 'UGX 46000000'],
      ['9 million', 'UGX 9000000'],
    ],
  },
  {
    in: 'The project costs 4.8 million dollars over two years, including 1.9 million provided by Japan.',
    find: [
      ['4.8 million dollars', 'USD 4800000'],
      ['1.9 million', 'USD 1900000'],
    ],
  },
  {
    in: 'They ask for 3,000 euros a head, sometimes up to 6,000.',
    find: [
      ['3,000 euros', 'EUR 3000'],
      ['up to 6,000', 'EUR 6000 at_most'],
    ],
  },
  { in: 'loans from $1 to $2,000', find: [['from $1 to $2,000', 'USD 1..2000']] },
  {
    in: 'Each adult gets USD 100 and each child 50.',
    find: [
      ['USD 100', 'USD 100'],
      ['50', 'USD 50'],
    ],
  },
  {
    in: 'Remittances from Italy reach 7.7 billion euros.\n\nLast year five million foreigners sent home 7.7 billion, up by 12.6 per cent.',
    find: [
      ['7.7 billion euros', 'EUR 7700000000'],
      ['7.7 billion', 'EUR 7700000000'],
    ],
  },
  {
    in: 'Sweden gave 30 million dollars and Norway another 12.',
    find: [
      ['30 million dollars', 'USD 30000000'],
      ['12', 'USD 12000000'],
    ],
  },
  {
    in: 'A return costs 900 dollars; the budget is 5 million.',
    find: [
      ['900 dollars', 'USD 900'],
      ['5 million', 'USD 5000000'],
    ],
  },
  {
    in: 'It received $3 million of the 10 sought.',
    find: [
      ['$3 million', 'USD 3000000'],
      ['10', 'USD 10000000'],
    ],
  },
  {
    in: 'Remittances came to 3.1 billion dollars in 2009 and 2.9 in 2010.',
    find: [
      ['3.1 billion dollars', 'USD 3100000000'],
      ['2.9', 'USD 2900000000'],
    ],
  },
  {
    in: 'The contract is for 1.2 million dollars, 300,000 less than planned.',
    find: [
      ['1.2 million dollars', 'USD 1200000'],
      ['300,000', 'USD 300000'],
    ],
  },
  {
    in: 'The EU gave EUR 10 million; a further 1.3 million came from Switzerland. Italy gave 3 million euros, with another 500,000 from Malta.',
    find: [
      ['EUR 10 million', 'EUR 10000000'],
      ['1.3 million', 'EUR 1300000'],
      ['3 million euros', 'EUR 3000000'],
      ['500,000', 'EUR 500000'],
    ],
  },
  { in: 'It spent USD 3 million on 40,000 families; another 12,000 came from Mali.', find: [['USD 3 million', 'USD 3000000']] },
  {
    in: 'The plan costs 640,000 euros, 400,000 of which come from the region, or USD 712,000, 40,000 of it for Mali.',
    find: [
      ['640,000 euros', 'EUR 640000'],
      ['400,000', 'EUR 400000'],
      ['USD 712,000', 'USD 712000'],
      ['40,000', 'USD 40000'],
    ],
  },
  {
    in: 'It gave USD 2 million, 300,000 of the refugees said; USD 2 million and 40,000 of them left.',
    find: [
      ['USD 2 million', 'USD 2000000'],
      ['USD 2 million', 'USD 2000000'],
    ],
  },
  {
    in: 'Remittances reached EUR 16.4 million in 2017, almost twice the 8.5 million recorded in 2010.',
    find: [
      ['EUR 16.4 million', 'EUR 16400000'],
      ['8.5 million', 'EUR 8500000'],
    ],
  },
  { in: 'It raised USD 16 million in 2017 for the 1.2 million displaced in 2016.', find: [['USD 16 million', 'USD 16000000']] },
  {
    in: 'It has cost 1.5 million dollars; IOM needs 13.1 million.',
    find: [
      ['1.5 million dollars', 'USD 1500000'],
      ['13.1 million', 'USD 13100000'],
    ],
  },
  {
    in: 'In 2008 they sent 2.5 billion dollars; in 2009, 800 million less.',
    find: [
      ['2.5 billion dollars', 'USD 2500000000'],
      ['800 million', 'USD 800000000'],
    ],
  },
  {
    in: 'The total cost is 3.4 million dollars. Switzerland will give 400,000 and the Government the rest.',
    find: [
      ['3.4 million dollars', 'USD 3400000'],
      ['400,000', 'USD 400000'],
    ],
  },
  {
    in: 'They earn 200 dollars; those who live far away, 260.',
    find: [
      ['200 dollars', 'USD 200'],
      ['260', 'USD 260'],
    ],
  },
  {
    in: 'WFP wants 82 million dollars. IOM needs 3.4 million, of which it has only 300,000.',
    find: [
      ['82 million dollars', 'USD 82000000'],
      ['3.4 million', 'USD 3400000'],
      ['300,000', 'USD 300000'],
    ],
  },
  {
    in: 'The 40,000 dollars were spent on a boat (22,000), a fridge (6,500) and grants.',
    find: [
      ['40,000 dollars', 'USD 40000'],
      ['22,000', 'USD 22000'],
      ['6,500', 'USD 6500'],
    ],
  },
  {
    in: 'So far USD 1.36 million has come in, less than the two million hoped for.',
    find: [
      ['USD 1.36 million', 'USD 1360000'],
      ['less than the two million', 'USD 2000000 at_most'],
    ],
  },
  {
    in: 'Some 750,000 of the 3.5 million euros has come in.',
    find: [
      ['Some 750,000', 'EUR 750000 approx'],
      ['3.5 million euros', 'EUR 3500000'],
    ],
  },
  {
    in: 'Of the USD 360,000 requested, 100,000 has been received.',
    find: [
      ['USD 360,000', 'USD 360000'],
      ['100,000', 'USD 100000'],
    ],
  },
  {
    in: 'In all USD 12 million was pledged, 3 million of it by Qatar.',
    find: [
      ['USD 12 million', 'USD 12000000'],
      ['3 million', 'USD 3000000'],
    ],
  },
  { in: 'Some USD 12 million was spent, 300,000 of the homes are new.', find: [['Some USD 12 million', 'USD 12000000 approx']] },
  {
    in: 'They had paid 1,600 dollars to the smugglers, who demanded 3,000 more.',
    find: [
      ['1,600 dollars', 'USD 1600'],
      ['3,000', 'USD 3000'],
    ],
  },
  {
    in: 'It costs 45 dollars. A doctor asks for 350 Surinamese dollars. The plan has 640,000 dollars.',
    country: 'SR',
    find: [
      ['45 dollars', 'USD 45'],
      ['350 Surinamese dollars', 'SRD 350'],
      ['640,000 dollars', 'USD 640000'],
    ],
  },
  {
    in: 'Remittances fell from $4.2 to $3.7 billion.',
    find: [
      ['$4.2', 'USD 4200000000'],
      ['$3.7 billion', 'USD 3700000000'],
    ],
  },
  {
    in: 'She paid 1,500 euros, then 900; the nurse earns 520, against 310 previously.',
    find: [
      ['1,500 euros', 'EUR 1500'],
      ['900', 'EUR 900'],
      ['520', 'EUR 520'],
      ['310', 'EUR 310'],
    ],
  },
  {
    in: 'It gave USD 10,000 (Php 427,450).',
    find: [
      ['USD 10,000', 'USD 10000'],
      ['Php 427,450', 'PHP 427450'],
    ],
  },
  {
    in: 'The plan costs USD 640 million. Of this, 412 million will go to Mali.',
    find: [
      ['USD 640 million', 'USD 640000000'],
      ['412 million', 'USD 412000000'],
    ],
  },
  { in: 'A ration costs 27 US cents.', find: [['27 US cents', 'USD 0.27']] },
  {
    in: 'It fell from about $4.2 to $3.7 billion.',
    find: [
      ['about $4.2', 'USD 4200000000 approx'],
      ['$3.7 billion', 'USD 3700000000'],
    ],
  },
  {
    in: 'It rose from about 20 to 25 euros.',
    find: [
      ['about 20', 'EUR 20 approx'],
      ['25 euros', 'EUR 25'],
    ],
  },
  {
    in: 'The appeal: USD 85 million requested, 31 million received and 2 million pledged.',
    find: [
      ['USD 85 million', 'USD 85000000'],
      ['31 million', 'USD 31000000'],
      ['2 million', 'USD 2000000'],
    ],
  },
  { in: 'USD 85 million requested, 31 million displaced this year.', find: [['USD 85 million', 'USD 85000000']] },
  {
    in: 'The budget is USD 4 million, up from 2.8 million last year.',
    find: [
      ['USD 4 million', 'USD 4000000'],
      ['2.8 million', 'USD 2800000'],
    ],
  },
  { in: 'It got USD 4 million for 300 families, up from 280 last year.', find: [['USD 4 million', 'USD 4000000']] },
  {
    in: 'IOM has received USD 14 million. It still needs between 3 and 4 million.',
    find: [
      ['USD 14 million', 'USD 14000000'],
      ['between 3 and 4 million', 'USD 3000000..4000000'],
    ],
  },
  { in: 'IOM has received USD 14 million. Between 3 and 4 million people live there.', find: [['USD 14 million', 'USD 14000000']] },
  { in: 'Each grant cannot be more than 500 euros.', find: [['cannot be more than 500 euros', 'EUR 500 at_most']] },
  { in: 'A sachet of water costs 50¢ in Kenya.', country: 'KE', find: [['50¢', 'KES 0.5']] },
  { in: 'A sachet of water costs 50¢.', find: [['50¢', '? 50']] },
  { in: 'Each porter earns 20Rs a bag in the bazaar of Peshawar.', country: 'PK', find: [['20Rs', 'PKR 20']] },
  { in: 'Each porter earns 20 Rs. a bag in Lahore.', country: 'PK', find: [['20 Rs.', 'PKR 20']] },
  { in: 'Pupils learnt the 3 Rs: reduce, reuse, recycle.', find: [], why: 'three words' },
  { in: 'Bread costs 31 UAH 40 kopiykas.', find: [['31 UAH 40 kopiykas', 'UAH 31.4']] },
  { in: 'A ride is 40 piastres in Cairo.', country: 'EG', find: [['40 piastres', 'EGP 0.4']] },
  { in: 'Day labourers got above a dollar and 35 cents.', find: [['above a dollar and 35 cents', 'USD 1.35 at_least']] },
  { in: 'Many live on a dollar a day and save 10 tins.', find: [] },
  { in: 'A meal costs two dollars and a half.', find: [['two dollars and a half', 'USD 2.5']] },
  { in: 'They got 10 dollars and a half kilo of rice.', find: [['10 dollars', 'USD 10']] },
  { in: 'A meal costs two dollars twenty a head.', find: [['two dollars twenty', 'USD 2.2']] },
  { in: 'They had two dollars twenty years ago.', find: [['two dollars', 'USD 2']] },
  {
    in: 'The Swedish part is 60 MSEK, the Union adds kEUR 45 and M€ 1.2.',
    find: [
      ['60 MSEK', 'SEK 60000000'],
      ['kEUR 45', 'EUR 45000'],
      ['M€ 1.2', 'EUR 1200000'],
    ],
  },
  { in: 'The guide asked for 60 bucks at the border.', find: [['60 bucks', 'USD 60']] },
  { in: 'Each family received 20 new Israeli shekels.', find: [['20 new Israeli shekels', 'ILS 20']] },
  { in: 'The bridge costs 3 1/2 million dollars.', find: [['3 1/2 million dollars', 'USD 3500000']] },
  { in: 'The bridge costs 1/2 million dollars.', find: [['1/2 million dollars', 'USD 500000']] },
  { in: 'A three-quarter-million-euro grant was signed.', find: [['three-quarter-million-euro', 'EUR 750000']] },
  { in: 'It costs quarter million US dollars.', find: [['quarter million US dollars', 'USD 250000']] },
  {
    in: 'It gave 20 million Korean won, 3 million Kazakh tenge and 400,000 Israeli shekels.',
    find: [
      ['20 million Korean won', 'KRW 20000000'],
      ['3 million Kazakh tenge', 'KZT 3000000'],
      ['400,000 Israeli shekels', 'ILS 400000'],
    ],
  },
  { in: 'In all, 20 South Koreans won medals.', find: [], why: 'a verb' },
  { in: 'A room is 900 TL a night.', country: 'TR', find: [['900 TL', 'TRY 900']] },
  { in: 'A room is NIS 900 a night.', country: 'IL', find: [['NIS 900', 'ILS 900']] },
  { in: 'Some 20 TL and 30 NIS staff came.', find: [] },
  {
    in: 'The USD 9 million appeal is 40% funded, or 3.6 million, while 4 million wait.',
    find: [
      ['USD 9 million', 'USD 9000000'],
      ['3.6 million', 'USD 3600000'],
    ],
  },
  {
    in: 'The fine is AED 50,000 plus AED 5,000 a day.',
    find: [
      ['AED 50,000', 'AED 50000'],
      ['AED 5,000', 'AED 5000'],
    ],
  },
  {
    in: 'They asked >$2,000 in May, ca. USD 900 in June and ≤ 500 euros now.',
    find: [
      ['>$2,000', 'USD 2000 at_least'],
      ['ca. USD 900', 'USD 900 approx'],
      ['≤ 500 euros', 'EUR 500 at_most'],
    ],
  },
  { in: 'It costs one point five million dollars.', find: [['one point five million dollars', 'USD 1500000']] },
  {
    in: 'A seat costs from one point one to one point three euros.',
    find: [['from one point one to one point three euros', 'EUR 1.1..1.3']],
  },
  {
    in: 'A pencil costs $.50 there, a pen $.5.',
    find: [
      ['$.50', 'USD 0.5'],
      ['$.5', 'USD 0.5'],
    ],
  },
  {
    in: 'The bill was 20元, then 300 kuai.',
    find: [
      ['20元', 'CNY 20'],
      ['300 kuai', 'CNY 300'],
    ],
  },
  {
    in: 'The fund of DM10 billion paid DM 15,000 each. An area of 12 dm holds it.',
    find: [
      ['DM10 billion', 'DEM 10000000000'],
      ['DM 15,000', 'DEM 15000'],
    ],
  },
  {
    in: 'IOM has USD 860,000 (Sweden: 500,000; Norway: 360,000).',
    find: [
      ['USD 860,000', 'USD 860000'],
      ['500,000', 'USD 500000'],
      ['360,000', 'USD 360000'],
    ],
  },
  {
    in: 'It costs 860,000 euros, of which 600,000 come from Norway. Of the displaced, 500,000 come from Darfur.',
    find: [
      ['860,000 euros', 'EUR 860000'],
      ['600,000', 'EUR 600000'],
    ],
  },
  {
    in: 'A sack sells for 900 euros; the boat costs her 300 each way, and traders pay them 250 each. They paid them 40 visits.',
    find: [
      ['900 euros', 'EUR 900'],
      ['300', 'EUR 300'],
      ['250', 'EUR 250'],
    ],
  },
  {
    in: 'Wages fell to 25 dinars a day from 40. Her brother sends home 90 dinars; her sister sends 75. Aid of 25 dinars went to girls from 9 camps.',
    country: 'TN',
    find: [
      ['25 dinars', 'TND 25'],
      ['40', 'TND 40'],
      ['90 dinars', 'TND 90'],
      ['75', 'TND 75'],
      ['25 dinars', 'TND 25'],
    ],
  },
  {
    in: 'Families got up to USD 5,000; the State spent close to USD 60 million.',
    find: [
      ['up to USD 5,000', 'USD 5000 at_most'],
      ['close to USD 60 million', 'USD 60000000 approx'],
    ],
  },
  {
    in: 'Flour has gone up from 1,650 afghanis.',
    find: [['1,650 afghanis', 'AFN 1650']],
    why: 'a people has a capital',
  },
  { in: 'Some 2,400 Afghanis came home.', find: [] },
  {
    in: 'It needs 24 million dollars; Oxfam has to date received 5 million and Norway has so far given 3 million.',
    find: [
      ['24 million dollars', 'USD 24000000'],
      ['5 million', 'USD 5000000'],
      ['3 million', 'USD 3000000'],
    ],
  },
  {
    in: 'It needs 24 million dollars; Oxfam has so far reached 5 million.',
    find: [['24 million dollars', 'USD 24000000']],
  },
  {
    in: 'The plan costs 640 million euros. Of this, 412 million will go to Mali, while the remaining 228 million will be used in Chad.',
    find: [
      ['640 million euros', 'EUR 640000000'],
      ['412 million', 'EUR 412000000'],
      ['228 million', 'EUR 228000000'],
    ],
  },
  {
    in: 'Some 118 million euros are needed; the Central Fund has advanced 10.1 million.',
    find: [
      ['Some 118 million euros', 'EUR 118000000 approx'],
      ['10.1 million', 'EUR 10100000'],
    ],
  },
  {
    in: 'The appeal is for 71 million dollars. UNHCR has so far collected only 6.8 million and is asking for 3.4 million more; it expects 4 million tourists.',
    find: [
      ['71 million dollars', 'USD 71000000'],
      ['6.8 million', 'USD 6800000'],
      ['3.4 million', 'USD 3400000'],
    ],
  },
  {
    in: 'The pickers earned 22 euros a day, then 15, and then ten.',
    find: [
      ['22 euros', 'EUR 22'],
      ['15', 'EUR 15'],
      ['ten', 'EUR 10'],
    ],
  },
  { in: 'They paid 300 euros per person, and then 20 left.', find: [['300 euros', 'EUR 300']] },
  {
    in: 'Transfers reached USD 4.2 billion in 2013, nearly half of what all the firms of the country make in a year. They have since fallen to 1.9 billion.',
    find: [
      ['USD 4.2 billion', 'USD 4200000000'],
      ['1.9 billion', 'USD 1900000000'],
    ],
  },
  {
    in: 'The appeal is for USD 11 million. The number of refugees has risen to 3 million. It rose to 4 million in June.',
    find: [['USD 11 million', 'USD 11000000']],
  },
  {
    in: 'Of the 11 million dollars that it has asked for, the union has got 4.6 million. In all 3 million got a meal.',
    find: [
      ['11 million dollars', 'USD 11000000'],
      ['4.6 million', 'USD 4600000'],
    ],
  },
  {
    in: 'Of the USD 9.6 million pledged, 2.1 million came from Japan, 1.4 million from Norway and the rest from firms.',
    find: [
      ['USD 9.6 million', 'USD 9600000'],
      ['2.1 million', 'USD 2100000'],
      ['1.4 million', 'USD 1400000'],
    ],
  },
  {
    in: 'Of the 360,000 dollars requested, 120,000 went to Oxfam and 90,000 to Caritas.',
    find: [
      ['360,000 dollars', 'USD 360000'],
      ['120,000', 'USD 120000'],
      ['90,000', 'USD 90000'],
    ],
  },
  {
    in: 'It has USD 9.6 million, 2.1 million came from Syria. Of those aided with USD 3 million, 20,000 came from Syria; of the USD 2 million, 21 trucks came from Japan.',
    find: [
      ['USD 9.6 million', 'USD 9600000'],
      ['USD 3 million', 'USD 3000000'],
      ['USD 2 million', 'USD 2000000'],
    ],
  },
  {
    in: 'Oslo pledged EUR 2.5 million, which adds to the 4.2 million of last spring.',
    find: [
      ['EUR 2.5 million', 'EUR 2500000'],
      ['4.2 million', 'EUR 4200000'],
    ],
  },
  {
    in: 'Oslo pledged EUR 2.5 million, on top of the 4.2 million already paid.',
    find: [
      ['EUR 2.5 million', 'EUR 2500000'],
      ['4.2 million', 'EUR 4200000'],
    ],
  },
  { in: 'Oslo pledged EUR 2.5 million for the 4.2 million already displaced.', find: [['EUR 2.5 million', 'EUR 2500000']], why: 'persons' },
  {
    in: 'Oslo gave USD 5 million and Rome 3 million – a record. ‘Oslo gave EUR 7 million and Rome 2 million’, he said.',
    find: [
      ['USD 5 million', 'USD 5000000'],
      ['3 million', 'USD 3000000'],
      ['EUR 7 million', 'EUR 7000000'],
      ['2 million', 'EUR 2000000'],
    ],
    why: 'a dash or a quotation mark ends a clause as well as a stop',
  },
  {
    in: 'A cook earns 15 dollars a day; a helper, eight [4]. Soap was 2,000 riels; it used to be 250… He has “$20 43”, or 9 dollars or more (as said).',
    country: 'KH',
    find: [
      ['15 dollars', 'USD 15'],
      ['eight', 'USD 8'],
      ['2,000 riels', 'KHR 2000'],
      ['250', 'KHR 250'],
      ['$20 43', 'USD 20.43'],
      ['9 dollars or more', 'USD 9 at_least'],
    ],
  },
  {
    in: 'It cost EUR 300 and 250-odd goats; Oslo gave USD 5 million and Rome 3 million - 4 million goats.',
    find: [
      ['EUR 300', 'EUR 300'],
      ['USD 5 million', 'USD 5000000'],
    ],
    why: 'a hyphen ties the number to what it counts, a dash to the next',
  },
  {
    in: 'Each family received 300 euros; the flood killed 140 and injured 160. Each child got 40 euros; the shop opens from 18 to 32.',
    find: [
      ['300 euros', 'EUR 300'],
      ['40 euros', 'EUR 40'],
    ],
    why: 'a clause with a verb of its own says no price',
  },
  {
    in: 'Each family received 300 euros; the huts took 200 days; in winter, the workers 300. Rent was 300 euros; their number exceeds 900.',
    find: [
      ['300 euros', 'EUR 300'],
      ['300 euros', 'EUR 300'],
    ],
    why: 'what is counted between goes on',
  },
  {
    in: 'In March, of the $20 million requested, 500,000 is for water. He spoke of the €20 million requested, 500,000 goats came.',
    find: [
      ['$20 million', 'USD 20000000'],
      ['500,000', 'USD 500000'],
      ['€20 million', 'EUR 20000000'],
    ],
  },
  {
    in: 'The roof is paid for by Belgium (1.9 million euros), Austria (0.4 million) and Spain. Herat (50) and Farah (71) have none.',
    find: [
      ['1.9 million euros', 'EUR 1900000'],
      ['0.4 million', 'EUR 400000'],
    ],
    why: 'shares in brackets end with their sentence',
  },
  {
    in: 'The roof cost 3 million euros, given by Belgium (1.9 million) and Austria. From 40 to 50 tiles fell.',
    find: [
      ['3 million euros', 'EUR 3000000'],
      ['1.9 million', 'EUR 1900000'],
    ],
  },
  {
    in: 'It costs two dollars a day. The levy does not exceed 3.4 per cent.',
    find: [['two dollars', 'USD 2']],
    why: 'a percentage',
  },
  {
    in: 'The appeal seeks USD 5 million: 3 million for seed, 1.5 million for wells.\nThe desk is open at noon, 8.30 to 17.00.',
    find: [
      ['USD 5 million', 'USD 5000000'],
      ['3 million', 'USD 3000000'],
      ['1.5 million', 'USD 1500000'],
    ],
  },
  {
    in: 'A COMB IS 500 DOLLARS, A BRUSH 800',
    find: [
      ['500 DOLLARS', 'USD 500'],
      ['800', 'USD 800'],
    ],
  },
  // where or when ends the clause of a sum
  {
    in: 'The well cost EUR 48,000, of which Spain gave 31,000 and Norway 12,000 in 2014.',
    find: [
      ['EUR 48,000', 'EUR 48000'],
      ['31,000', 'EUR 31000'],
      ['12,000', 'EUR 12000'],
    ],
  },
  {
    in: 'The well cost EUR 48,000, of which Spain gave 31,000 and Norway 12,000 families a pump.',
    find: [
      ['EUR 48,000', 'EUR 48000'],
      ['31,000', 'EUR 31000'],
    ],
    why: 'families',
  },
  {
    in: 'Spain gave USD 4 million and Norway 2 million (see table).',
    find: [
      ['USD 4 million', 'USD 4000000'],
      ['2 million', 'USD 2000000'],
    ],
  },
  { in: 'A ticket is $12 75 on Sunday.', find: [['$12 75', 'USD 12.75']] },
  { in: 'He had $12 75 miles from home.', find: [['$12', 'USD 12']], why: 'miles' },
  {
    in: 'IOM received USD 28 million, including six from Germany.',
    find: [
      ['USD 28 million', 'USD 28000000'],
      ['six', 'USD 6000000'],
    ],
  },
  {
    in: 'The fund of USD 9 million helps families, two of whom came from Mali.',
    find: [['USD 9 million', 'USD 9000000']],
    why: 'families',
  },
  {
    in: 'Remittances rose from 1.2 to more than 3 million dollars; fees rose from USD 1.2 in 2010 to USD 3 million.',
    find: [
      ['1.2', 'USD 1200000'],
      ['more than 3 million dollars', 'USD 3000000 at_least'],
      ['USD 1.2', 'USD 1200000'],
      ['USD 3 million', 'USD 3000000'],
    ],
  },
  {
    in: 'It costs between 300 and more than 500 dollars; vouchers are worth five, 10 or 50 euros.',
    find: [
      ['300', 'USD 300'],
      ['more than 500 dollars', 'USD 500 at_least'],
      ['five', 'EUR 5'],
      ['10', 'EUR 10'],
      ['50 euros', 'EUR 50'],
    ],
  },
  {
    in: 'They were paid USD 20 in May to fund 35 schools.',
    find: [['USD 20', 'USD 20']],
    why: 'no change, though a time and "to" stand behind',
  },
  {
    in: 'A family earns 280,000 to 350,000 naira a month (about USD 120), against 90,000 today.',
    find: [
      ['280,000 to 350,000 naira', 'NGN 280000..350000'],
      ['about USD 120', 'USD 120 approx'],
      ['90,000', 'NGN 90000'],
    ],
    why: 'the bracket says the wage again',
  },
  {
    in: 'The course costs 96,000 dollars. Sixty thousand come from Canada, 24,000 from Spain and the rest from the town.',
    find: [
      ['96,000 dollars', 'USD 96000'],
      ['Sixty thousand', 'USD 60000'],
      ['24,000', 'USD 24000'],
    ],
    why: 'who pays how much of the sum that the sentence before ends with',
  },
  {
    in: 'The camp costs 2 million dollars. Sixty thousand come from Somalia.',
    find: [['2 million dollars', 'USD 2000000']],
    why: 'too few to be a share of it',
  },
  {
    in: 'Mali: USD 11 million for 14 wells\n\nNiger: 9.8 million for six camps',
    find: [
      ['USD 11 million', 'USD 11000000'],
      ['9.8 million', 'USD 9800000'],
    ],
  },
  {
    in: 'Remittances reached USD 1.4 billion in 2012 and 1.75 last year, against 1.2 in 2010.',
    find: [
      ['USD 1.4 billion', 'USD 1400000000'],
      ['1.75', 'USD 1750000000'],
      ['1.2', 'USD 1200000000'],
    ],
  },
  {
    in: 'The dam cost $1.5mm, the mill US$ 3MM and the road 12 MM USD; a 5 mm pipe is $4.',
    find: [
      ['$1.5mm', 'USD 1500000'],
      ['US$ 3MM', 'USD 3000000'],
      ['12 MM USD', 'USD 12000000'],
      ['$4', 'USD 4'],
    ],
  },
];
