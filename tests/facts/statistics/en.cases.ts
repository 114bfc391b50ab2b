import type { StatisticCase } from './case.js';

export const cases: readonly StatisticCase[] = [
  { in: `Reference ${'9'.repeat(400)} families`, find: [], why: 'no number can hold so many digits' },
  // counts: digits and words, the noun with its adjectives
  { in: 'The convoy brought 1,624 mattresses to the island.', find: [['1,624 mattresses', 'count 1624', 'mattresses']] },
  { in: 'IOM registered 8500 farmers before the rains.', find: [['8500 farmers', 'count 8500', 'farmers']] },
  { in: 'She hired seven plumbers and a cook.', find: [['seven plumbers', 'count 7', 'plumbers']] },
  {
    in: 'Twenty-seven stranded Gambian fishermen came home.',
    find: [['Twenty-seven stranded Gambian fishermen', 'count 27', 'stranded Gambian fishermen']],
  },
  { in: 'Two hundred forty-six students took the exam.', find: [['Two hundred forty-six students', 'count 246', 'students']] },
  { in: 'A hundred and twelve returnees signed up.', find: [['A hundred and twelve returnees', 'count 112', 'returnees']] },
  {
    in: 'They counted one million two hundred thousand visitors.',
    find: [['one million two hundred thousand visitors', 'count 1200000', 'visitors']],
  },
  { in: 'One and a half million voters stayed away.', find: [['One and a half million voters', 'count 1500000', 'voters']] },
  { in: 'Half a million seedlings died.', find: [['Half a million seedlings', 'count 500000', 'seedlings']] },
  {
    in: 'Nearly three quarters of a million pilgrims crossed.',
    find: [['Nearly three quarters of a million pilgrims', 'count 750000 approx', 'pilgrims']],
  },
  { in: 'The army holds 3.3 million landmines.', find: [['3.3 million landmines', 'count 3300000', 'landmines']] },
  { in: 'Some 2.5m refugees need shelter.', find: [['Some 2.5m refugees', 'count 2500000 approx', 'refugees']] },
  { in: 'Authorities recorded 12,00,000 visitors.', find: [['12,00,000 visitors', 'count 1200000', 'visitors']], why: 'Indian groups' },
  { in: 'They built 147.437 latrines.', find: [['147.437 latrines', 'count 147437', 'latrines']], why: 'grouped as other languages do' },
  { in: 'Eleven prefabricated clinics opened.', find: [['Eleven prefabricated clinics', 'count 11', 'prefabricated clinics']] },
  { in: 'The team met 43 village elders.', find: [['43 village elders', 'count 43', 'village elders']] },
  {
    in: 'Some 90 girls met our 12-member team. At least 40 were ill.',
    find: [
      ['Some 90 girls', 'count 90 approx', 'girls'],
      ['12-member', 'count 12', 'member'],
      ['At least 40', 'count 40 at_least', 'girls'],
    ],
    why: 'no members are spoken of',
  },
  {
    in: 'We saw 300 patients with a team of nine. Forty had measles.',
    find: [
      ['300 patients', 'count 300', 'patients'],
      ['nine', 'count 9', 'team'],
      ['Forty', 'count 40', 'patients'],
    ],
  },
  {
    in: 'IOM helped 83 deportees. Two groups of 31 and 52 were held.',
    find: [
      ['83 deportees', 'count 83', 'deportees'],
      ['Two groups', 'count 2', 'groups'],
      ['31', 'count 31', 'deportees'],
      ['52', 'count 52', 'deportees'],
    ],
    why: 'what groups hold are no groups',
  },
  {
    in: 'The boat sank with 60 people on board: 12 dead and 30 rescued.',
    find: [
      ['60 people', 'count 60', 'people'],
      ['12 dead', 'count 12', 'dead'],
      ['30', 'count 30', 'people'],
    ],
  },
  {
    in: 'Some 400 men left. Half that number came back.',
    find: [
      ['Some 400 men', 'count 400 approx', 'men'],
      ['Half', 'ratio 1 of 2', 'men'],
    ],
  },
  {
    in: 'Nearly 90 staff, two-thirds of them women, work there.',
    find: [
      ['Nearly 90 staff', 'count 90 approx', 'staff'],
      ['two-thirds', 'ratio 2 of 3', 'staff'],
    ],
  },
  {
    in: 'The course lasts 30 weeks. Twelve of them are over.',
    find: [
      ['30 weeks', 'duration 30', 'weeks'],
      ['Twelve', 'count 12', null],
    ],
    why: '"lasts" is no plural',
  },
  { in: 'A mother of five runs a stall.', find: [['five', 'count 5', 'children']] },
  { in: 'A father of two toddlers left.', find: [['two toddlers', 'count 2', 'toddlers']] },
  { in: 'Many had heard of it, but only a third knew where.', find: [['a third', 'ratio 1 of 3', null]] },
  { in: 'Only a third convoy got past.', find: [], why: 'an ordinal' },
  { in: 'A 10-member delegation arrived.', find: [['10-member', 'count 10', 'member']] },
  { in: 'The 30-bed hospital was empty.', find: [['30-bed', 'count 30', 'bed']] },
  { in: 'Two more boats sank.', find: [['Two more boats', 'count 2', 'more boats']] },
  { in: 'Another 40 families followed.', find: [['40 families', 'count 40', 'families']] },
  { in: 'Over 300 schools were hit.', find: [['Over 300 schools', 'count 300 at_least', 'schools']] },
  {
    in: 'The flood killed 14 and injured 60.',
    find: [
      ['14', 'count 14', null],
      ['60', 'count 60', null],
    ],
  },
  { in: '4 million are displaced.', find: [['4 million', 'count 4000000', null]] },
  {
    in: 'Of the 90 applicants, 33 did not reply.',
    find: [
      ['90 applicants', 'count 90', 'applicants'],
      ['33', 'count 33', 'applicants'],
    ],
    why: 'the noun left out',
  },
  { in: 'Three of them were deaf.', find: [['Three', 'count 3', null]] },
  {
    in: 'IOM flew out 118 migrants: 74 men, 30 women and 14 children.',
    find: [
      ['118 migrants', 'count 118', 'migrants'],
      ['74 men', 'count 74', 'men'],
      ['30 women', 'count 30', 'women'],
      ['14 children', 'count 14', 'children'],
    ],
  },
  {
    in: 'The group (12 Ghanaians, five Malians and two Togolese) landed.',
    find: [
      ['12 Ghanaians', 'count 12', 'Ghanaians'],
      ['five Malians', 'count 5', 'Malians'],
      ['two Togolese', 'count 2', 'Togolese'],
    ],
  },
  {
    in: 'Nigeria (33,806) and Eritrea (20,719) lead the list.',
    find: [
      ['33,806', 'count 33806', null],
      ['20,719', 'count 20719', null],
    ],
  },
  { in: 'Thousands of Haitians left.', find: [['Thousands of Haitians', 'count 1000 magnitude', 'Haitians']] },
  { in: 'Tens of thousands of homes collapsed.', find: [['Tens of thousands of homes', 'count 10000 magnitude', 'homes']] },
  { in: 'Several hundred nurses marched.', find: [['Several hundred nurses', 'count 100 magnitude', 'nurses']] },
  { in: 'A dozen trucks waited.', find: [['A dozen trucks', 'count 12 approx', 'trucks']] },
  { in: 'Four dozen eggs broke.', find: [['Four dozen eggs', 'count 48', 'eggs']] },
  { in: 'Half a dozen tents burned.', find: [['Half a dozen tents', 'count 6 approx', 'tents']] },
  { in: 'Dozens of miners were trapped.', find: [['Dozens of miners', 'count 10 magnitude', 'miners']] },
  { in: 'The shelter housed 62, most of them from Benin.', find: [['62', 'count 62', null]] },
  { in: 'About 70 to 80 carpenters joined.', find: [['About 70 to 80 carpenters', 'count 70..80 approx', 'carpenters']] },
  { in: 'Between 200 and 300 herders fled.', find: [['Between 200 and 300 herders', 'count 200..300', 'herders']] },
  { in: 'From 40 to 50 buses left.', find: [['From 40 to 50 buses', 'count 40..50', 'buses']] },
  { in: 'Five to six thousand soldiers stayed.', find: [['Five to six thousand soldiers', 'count 5000..6000', 'soldiers']] },
  { in: 'Only 5 to 6 thousand remained.', find: [['5 to 6 thousand', 'count 5000..6000', null]] },
  { in: 'Between 1 and 2 million birds nest here.', find: [['Between 1 and 2 million birds', 'count 1000000..2000000', 'birds']] },
  {
    in: 'The mission trained 5, 7 and 9 midwives in turn.',
    find: [
      ['5', 'count 5', 'midwives'],
      ['7', 'count 7', 'midwives'],
      ['9 midwives', 'count 9', 'midwives'],
    ],
  },
  {
    in: 'Twelve 2-week courses began.',
    find: [
      ['Twelve', 'count 12', 'courses'],
      ['2-week', 'duration 2', 'week'],
    ],
  },
  {
    in: 'IOM sent 1,250 collapsible ten-litre jerry cans, 40 new 20-foot containers and 90 small tents.',
    find: [
      ['1,250', 'count 1250', 'jerry cans'],
      ['ten-litre', 'measure 10', 'litre'],
      ['40', 'count 40', 'containers'],
      ['20-foot', 'measure 20', 'foot'],
      ['90 small tents', 'count 90', 'small tents'],
    ],
  },
  {
    in: 'Some 27 3-day workshops took place.',
    find: [
      ['Some 27', 'count 27 approx', 'workshops'],
      ['3-day', 'duration 3', 'day'],
    ],
  },
  {
    in: 'At least 64 people died, while more than 2,000 cattle were lost.',
    find: [
      ['At least 64 people', 'count 64 at_least', 'people'],
      ['more than 2,000 cattle', 'count 2000 at_least', 'cattle'],
    ],
  },
  { in: 'Well over 1,000 volunteers came.', find: [['Well over 1,000 volunteers', 'count 1000 at_least', 'volunteers']] },
  { in: 'Up to 1,000 arrive daily.', find: [['Up to 1,000', 'count 1000 at_most', null]] },
  { in: 'As many as 1,200 a day cross the bridge.', find: [['As many as 1,200', 'count 1200 at_most', null]] },
  { in: 'Fewer than 40 doctors remain.', find: [['Fewer than 40 doctors', 'count 40 at_most', 'doctors']] },
  { in: 'No fewer than 19 journalists were held.', find: [['No fewer than 19 journalists', 'count 19 at_least', 'journalists']] },
  { in: 'Just under 500 pupils enrolled.', find: [['Just under 500 pupils', 'count 500 at_most', 'pupils']] },
  { in: 'Fifty or more huts burned.', find: [['Fifty or more huts', 'count 50 at_least', 'huts']] },
  { in: 'Some 200 or so sheep were vaccinated.', find: [['Some 200 or so sheep', 'count 200 approx', 'sheep']] },
  { in: 'A total of 45 wells were dug.', find: [['45 wells', 'count 45', 'wells']] },
  {
    in: 'There are an estimated 3,000 unaccompanied boys in the town.',
    find: [['an estimated 3,000 unaccompanied boys', 'count 3000 approx', 'unaccompanied boys']],
  },
  { in: 'Their number exceeds 9,000.', find: [['exceeds 9,000', 'count 9000 at_least', null]] },
  { in: 'Arrivals surpassed 21,000.', find: [['surpassed 21,000', 'count 21000 at_least', 'Arrivals']] },
  { in: 'The town has about a hundred fishermen.', find: [['about a hundred fishermen', 'count 100 approx', 'fishermen']] },
  { in: 'Fifteen hundred kits were packed.', find: [['Fifteen hundred kits', 'count 1500', 'kits']] },
  {
    in: 'The list has 70 names, 14 of which are wrong.',
    find: [
      ['70 names', 'count 70', 'names'],
      ['14', 'count 14', 'names'],
    ],
  },
  {
    in: 'We counted 40 dead and 60 wounded.',
    find: [
      ['40 dead', 'count 40', 'dead'],
      ['60 wounded', 'count 60', 'wounded'],
    ],
  },
  {
    in: 'Of 300 survivors, 25 needed surgery.',
    find: [
      ['300 survivors', 'count 300', 'survivors'],
      ['25', 'count 25', 'survivors'],
    ],
  },
  {
    in: 'Some 600 Somali and Ethiopian migrants were moved.',
    find: [['Some 600 Somali and Ethiopian migrants', 'count 600 approx', 'Somali and Ethiopian migrants']],
  },
  {
    in: 'Two IOM staff and three drivers were freed.',
    find: [
      ['Two IOM staff', 'count 2', 'IOM staff'],
      ['three drivers', 'count 3', 'drivers'],
    ],
  },
  { in: 'The ship carries 1,200 life jackets.', find: [['1,200 life jackets', 'count 1200', 'life jackets']] },
  { in: 'Of those, 75 are minors.', find: [['75', 'count 75', null]] },
  {
    in: 'She has six children, two of them twins.',
    find: [
      ['six children', 'count 6', 'children'],
      ['two', 'count 2', 'children'],
    ],
  },
  { in: 'The lorry carried twenty-odd sacks.', find: [['twenty-odd sacks', 'count 20 approx', 'sacks']] },
  { in: 'They rented 100,000-150,000 tents.', find: [['100,000-150,000 tents', 'count 100000..150000', 'tents']] },
  { in: 'Around 10-15 monitors work here.', find: [['Around 10-15 monitors', 'count 10..15 approx', 'monitors']] },
  { in: 'The agency moved 1½ million doses.', find: [['1½ million doses', 'count 1500000', 'doses']] },
  {
    in: 'Three brothers and two cousins shared the room.',
    find: [
      ['Three brothers', 'count 3', 'brothers'],
      ['two cousins', 'count 2', 'cousins'],
    ],
  },
  // percentages
  { in: 'Prices rose 12 per cent.', find: [['12 per cent', 'percent 12', null]] },
  { in: 'Some 40 percent of the harvest rotted.', find: [['Some 40 percent of the harvest', 'percent 40 approx', 'harvest']] },
  { in: 'Over 80 per cent of respondents agreed.', find: [['Over 80 per cent of respondents', 'percent 80 at_least', 'respondents']] },
  { in: 'Fifty-five percent were illiterate.', find: [['Fifty-five percent', 'percent 55', null]] },
  { in: 'Between 20 and 25 percent never returned.', find: [['Between 20 and 25 percent', 'percent 20..25', null]] },
  {
    in: 'Poverty fell from 20% to 15%.',
    find: [
      ['20%', 'percent 20', null],
      ['15%', 'percent 15', null],
    ],
  },
  {
    in: 'The share rose from 20 to 25 per cent.',
    find: [
      ['20', 'percent 20', null],
      ['25 per cent', 'percent 25', null],
    ],
  },
  { in: 'A 20-percent fall followed.', find: [['20-percent', 'percent 20', null]] },
  { in: 'Turnout grew by three percentage points.', find: [['three percentage points', 'count 3', 'percentage points']] },
  { in: 'Only 0.5 % of girls attended.', find: [['0.5 % of girls', 'percent 0.5', 'girls']] },
  {
    in: 'Women make up 60% and men 40%.',
    find: [
      ['60%', 'percent 60', null],
      ['40%', 'percent 40', null],
    ],
  },
  { in: 'Remittances account for 15-20 per cent of income.', find: [['15-20 per cent of income', 'percent 15..20', 'income']] },
  // ratios
  { in: 'Nine of the 32 wells work.', find: [['Nine of the 32 wells', 'ratio 9 of 32', 'wells']] },
  { in: '6 out of 10 pupils walk to school.', find: [['6 out of 10 pupils', 'ratio 6 of 10', 'pupils']] },
  {
    in: "Nearly 1.2 million of Haiti's 2 million pupils are home.",
    find: [["Nearly 1.2 million of Haiti's 2 million pupils", 'ratio 1200000 of 2000000 approx', 'pupils']],
  },
  {
    in: "20 out of Yemen's 22 governorates were cut off.",
    find: [["20 out of Yemen's 22 governorates", 'ratio 20 of 22', 'governorates']],
  },
  { in: 'One in four mothers is under weight.', find: [['One in four mothers', 'ratio 1 of 4', 'mothers']] },
  { in: 'One-in-four houses has no roof.', find: [['One-in-four houses', 'ratio 1 of 4', 'houses']] },
  { in: 'Two-thirds of the huts are gone.', find: [['Two-thirds of the huts', 'ratio 2 of 3', 'huts']] },
  { in: 'Three-quarters lost their crops.', find: [['Three-quarters', 'ratio 3 of 4', null]] },
  { in: 'Two fifths of the teachers left.', find: [['Two fifths of the teachers', 'ratio 2 of 5', 'teachers']] },
  { in: 'Nearly half of the wells are dry.', find: [['Nearly half of the wells', 'ratio 1 of 2 approx', 'wells']] },
  { in: 'More than half the bridges fell.', find: [['More than half the bridges', 'ratio 1 of 2 at_least', 'bridges']] },
  { in: 'Half were farmers.', find: [['Half', 'ratio 1 of 2', null]] },
  { in: 'A third of the nurses resigned.', find: [['A third of the nurses', 'ratio 1 of 3', 'nurses']] },
  { in: 'One-fifth of the land is mined.', find: [['One-fifth of the land', 'ratio 1 of 5', 'land']] },
  { in: 'Every fifth villager is ill.', find: [['Every fifth villager', 'ratio 1 of 5', 'villager']], why: 'as good as one in five' },
  { in: 'A quarter of the money came from abroad.', find: [['A quarter of the money', 'ratio 1 of 4', 'money']] },
  {
    in: 'Over a third of the 90 schools stayed shut.',
    find: [
      ['Over a third', 'ratio 1 of 3 at_least', 'schools'],
      ['90 schools', 'count 90', 'schools'],
    ],
  },
  { in: 'One out of every three boys works.', find: [['One out of every three boys', 'ratio 1 of 3', 'boys']] },
  {
    in: 'Four of the seven bridges and 12 of the 18 roads reopened.',
    find: [
      ['Four of the seven bridges', 'ratio 4 of 7', 'bridges'],
      ['12 of the 18 roads', 'ratio 12 of 18', 'roads'],
    ],
  },
  // durations
  { in: 'They walked for six days.', find: [['six days', 'duration 6', 'days']] },
  { in: 'The trip takes two to three hours.', find: [['two to three hours', 'duration 2..3', 'hours']] },
  { in: 'A 48-hour truce began.', find: [['48-hour', 'duration 48', 'hour']] },
  { in: 'It lasted two-and-a-half years.', find: [['two-and-a-half years', 'duration 2.5', 'years']] },
  { in: 'The two-and-a-half-year programme ends.', find: [['two-and-a-half-year', 'duration 2.5', 'year']] },
  { in: 'They waited 17 months.', find: [['17 months', 'duration 17', 'months']] },
  { in: 'After 36 hours the boat sank.', find: [['36 hours', 'duration 36', 'hours']] },
  { in: 'A three-month ban was set.', find: [['three-month', 'duration 3', 'month']] },
  { in: 'The course runs 10 weeks.', find: [['10 weeks', 'duration 10', 'weeks']] },
  { in: 'It rained for five nights.', find: [['five nights', 'duration 5', 'nights']] },
  { in: 'He spent over two years in jail.', find: [['two years', 'duration 2', 'years']] },
  { in: 'Within 24 hours help came.', find: [['24 hours', 'duration 24', 'hours']] },
  { in: 'The strike went on for more than four weeks.', find: [['more than four weeks', 'duration 4 at_least', 'weeks']] },
  {
    in: 'She worked 12 hours a day, six days a week.',
    find: [
      ['12 hours', 'duration 12', 'hours'],
      ['six days', 'duration 6', 'days'],
    ],
  },
  { in: 'Two long years passed.', find: [['Two long years', 'duration 2', 'years']] },
  {
    in: 'Three years after the quake, 40 camps remain.',
    find: [
      ['Three years', 'duration 3', 'years'],
      ['40 camps', 'count 40', 'camps'],
    ],
  },
  // ages
  { in: 'A 17-year-old boy drowned.', find: [['17-year-old', 'age 17', 'year-old']] },
  {
    in: 'Three 16-year-olds were freed.',
    find: [
      ['Three', 'count 3', '16-year-olds'],
      ['16-year-olds', 'age 16', 'year-olds'],
    ],
  },
  { in: 'Children aged 5 to 17 were vaccinated.', find: [['5 to 17', 'age 5..17', null]] },
  { in: 'Girls aged between 5 and 17 took part.', find: [['between 5 and 17', 'age 5..17', null]] },
  { in: 'Girls between the ages of 12 and 16 were at risk.', find: [['between the ages of 12 and 16', 'age 12..16', null]] },
  { in: 'He is 34 years old.', find: [['34 years old', 'age 34', 'years old']] },
  { in: 'Rosa, 41, sells bread.', find: [['41', 'age 41', null]] },
  { in: 'Musa (34) is a tailor.', find: [['34', 'age 34', null]] },
  { in: 'She married at 17.', find: [['17', 'age 17', null]] },
  { in: 'At the age of 19 he left home.', find: [['19', 'age 19', null]] },
  { in: 'Children under five need milk.', find: [['under five', 'age 5 at_most', null]] },
  { in: 'Children under the age of 5 need milk.', find: [['under the age of 5', 'age 5 at_most', null]] },
  {
    in: 'Under-fives and over-60s were carried.',
    find: [
      ['Under-fives', 'age 5 at_most', null],
      ['over-60s', 'age 60 at_least', null],
    ],
  },
  { in: 'Anyone over 60 may ride free.', find: [['over 60', 'age 60 at_least', null]] },
  { in: 'Boys under 18 years of age stayed.', find: [['under 18 years of age', 'age 18 at_most', 'years of age']] },
  { in: 'Persons aged 60 and over were first.', find: [['60 and over', 'age 60 at_least', null]] },
  { in: 'The twins, aged seven, slept.', find: [['seven', 'age 7', null]] },
  { in: 'He turned 18 in jail.', find: [['18', 'age 18', null]] },
  { in: 'Youth aged 15-24 took part.', find: [['15-24', 'age 15..24', null]] },
  { in: 'Infants from 6 to 23 months of age were weighed.', find: [['from 6 to 23 months of age', 'age 6..23', 'months of age']] },
  // measures
  { in: 'The road is 136 kilometres long.', find: [['136 kilometres', 'measure 136', 'kilometres']] },
  { in: 'They carried 5,000 tonnes of rice.', find: [['5,000 tonnes', 'measure 5000', 'tonnes']] },
  { in: 'The tank holds 24 m³.', find: [['24 m³', 'measure 24', 'm³']] },
  { in: 'Houses of 24 m² were built.', find: [['24 m²', 'measure 24', 'm²']] },
  { in: 'It was 30 ºC in the shade.', find: [['30 ºC', 'measure 30', 'ºC']] },
  { in: 'At night it fell to −5 °C.', find: [] },
  { in: 'Nights of -20 degrees, minus 15°C and between minus ten and minus twelve degrees Celsius are usual.', find: [] },
  {
    in: 'Plus or minus 3 per cent; a road of 15-20 km.',
    find: [
      ['3 per cent', 'percent 3', null],
      ['15-20 km', 'measure 15..20', 'km'],
    ],
  },
  { in: 'Winds of 110 km/h hit the coast.', find: [['110 km/h', 'measure 110', 'km/h']] },
  { in: 'The ford is eight km upstream.', find: [['eight km', 'measure 8', 'km']], why: 'a short unit behind a word' },
  { in: 'They opened five MA courses.', find: [['five MA courses', 'count 5', 'MA courses']], why: 'a short form, no unit' },
  { in: 'The 7.9-magnitude quake struck at dawn.', find: [['7.9-magnitude', 'measure 7.9', 'magnitude']] },
  { in: 'The map is on page 4 of 12; Phase 2 of 3 is over.', find: [] },
  {
    in: 'In room 4 of 12 buildings, phase 2 of 300 wells.',
    find: [
      ['4 of 12 buildings', 'ratio 4 of 12', 'buildings'],
      ['2 of 300 wells', 'ratio 2 of 300', 'wells'],
    ],
  },
  { in: 'An earthquake of magnitude 7.2 struck.', find: [['7.2', 'measure 7.2', 'magnitude']] },
  {
    in: 'A second shock of 6.7 hit Komo, with tremors of up to 5.4 and a shock of 30 seconds after the earthquake of 2010.',
    find: [
      ['6.7', 'measure 6.7', 'shock'],
      ['up to 5.4', 'measure 5.4 at_most', 'tremors'],
      ['30 seconds', 'duration 30', 'seconds'],
    ],
  },
  { in: 'A 4.3-magnitude tremor followed.', find: [['4.3-magnitude', 'measure 4.3', 'magnitude']] },
  { in: 'The site covers 12 hectares.', find: [['12 hectares', 'measure 12', 'hectares']] },
  { in: 'A 50-kg sack costs more.', find: [['50-kg', 'measure 50', 'kg']] },
  { in: 'Pipes between 5 km and 10 km long were laid.', find: [['between 5 km and 10 km', 'measure 5..10', 'km']] },
  {
    in: 'Each got 20 kg of flour and 5 litres of oil.',
    find: [
      ['20 kg', 'measure 20', 'kg'],
      ['5 litres', 'measure 5', 'litres'],
    ],
  },
  { in: 'The wave was six metres high.', find: [['six metres', 'measure 6', 'metres']] },
  { in: 'A 10-kilowatt generator hums.', find: [['10-kilowatt', 'measure 10', 'kilowatt']] },
  { in: 'Waves of up to 4.5 metres sank it.', find: [['up to 4.5 metres', 'measure 4.5 at_most', 'metres']] },
  { in: 'Two square miles burned.', find: [['Two square miles', 'measure 2', 'square miles']] },
  { in: 'Half a kilometre of wall fell.', find: [] },
  // ordinals, names, codes: none
  { in: 'The fourth convoy and the 30th boat left.', find: [] },
  { in: 'Phase 4 of the plan begins.', find: [] },
  { in: 'See the note [1] below.', find: [] },
  { in: '1. Needs of the shelters', find: [] },
  { in: 'Flight ET 308 landed at gate 12.', find: [] },
  { in: 'Tent 43 in block 7 was wet.', find: [] },
  { in: 'See page 14 and table 3.', find: [] },
  { in: 'Under Law 26,842 of that kind.', find: [] },
  { in: 'Article 14 and Resolution 2417 are quoted.', find: [] },
  { in: 'Grant No. 58213 paid for it.', find: [] },
  { in: 'The bus left at 6.30 a.m. and came back at 10 p.m.', find: [] },
  { in: 'They met at 16:30 near the mosque.', find: [] },
  { in: 'They won 3-1 on Sunday.', find: [] },
  { in: 'Position 16.3851 N, 72.3951 W.', find: [] },
  { in: 'IBAN GB82 WEST 1234 5698 7654 32 is ours.', find: [] },
  { in: 'COVID-19 spread in the camp.', find: [] },
  { in: 'M23 fighters took the A4 road.', find: [] },
  { in: 'The desk is open 24/7.', find: [] },
  { in: 'No one slept; one after another they fled.', find: [] },
  { in: 'They helped one another.', find: [] },
  { in: 'Both brothers drowned, and the double fence fell.', find: [] },
  { in: 'The first team came once and the second came twice.', find: [] },
  { in: 'World War II and Category Five storms.', find: [] },
  { in: 'In the 21st century that is wrong.', find: [] },
  { in: 'G20 leaders and the Group of 77 met.', find: [] },
  { in: 'After 9/11 the rules changed.', find: [] },
  { in: 'Tres Fronteras and Seven Oaks are towns.', find: [] },
  { in: 'It began in 1998.', find: [] },
  { in: 'Channel 4 filmed it.', find: [] },
  { in: 'Room 101 was locked.', find: [] },
  { in: 'Sector 9 and Zone 5 are closed.', find: [] },
  { in: 'Sustainable Development Goal 16 is cited.', find: [] },
  { in: 'The ratio was zero.', find: [] },
  { in: 'One woman and a child died.', find: [] },
  { in: 'He came in second.', find: [] },
  { in: 'The Boeing 737 took off.', find: [] },
  { in: 'Team 12 took the lead.', find: [] },
  { in: 'UN Security Council resolution 1325 (2000)', find: [] },
  { in: 'Line 3 of the metro is shut.', find: [] },
  { in: 'House No 14 burned.', find: [] },
  { in: 'The Big Five were there.', find: [], why: 'a name' },
  // labels that are plain nouns
  { in: 'In the camp 3,000 people wait.', find: [['3,000 people', 'count 3000', 'people']] },
  { in: 'In that group 40 people were ill.', find: [['40 people', 'count 40', 'people']] },
  { in: 'On the site 200 tents stand.', find: [['200 tents', 'count 200', 'tents']] },
  { in: 'In this class 30 pupils passed.', find: [['30 pupils', 'count 30', 'pupils']] },
  { in: 'Camp 5 was flooded.', find: [] },
  { in: 'On the way to the line 600 men fell.', find: [['600 men', 'count 600', 'men']] },
  { in: 'Room for 40 guests was found.', find: [['40 guests', 'count 40', 'guests']] },
  { in: 'Group 3 left first.', find: [] },
  // several facts
  {
    in: 'Of 437 arrivals, 210 were women, 37 per cent under the age of 18, and two out of three came by sea.',
    find: [
      ['437 arrivals', 'count 437', 'arrivals'],
      ['210', 'count 210', 'arrivals'],
      ['37 per cent', 'percent 37', 'arrivals'],
      ['under the age of 18', 'age 18 at_most', null],
      ['two out of three', 'ratio 2 of 3', 'arrivals'],
    ],
  },
  {
    in: 'In nine days 14 boats with 1,112 people on board covered 300 kilometres.',
    find: [
      ['nine days', 'duration 9', 'days'],
      ['14 boats', 'count 14', 'boats'],
      ['1,112 people', 'count 1112', 'people'],
      ['300 kilometres', 'measure 300', 'kilometres'],
    ],
  },
  {
    in: 'Some 60 of the 120 houses, or 50 per cent, lost their roofs.',
    find: [
      ['Some 60 of the 120 houses', 'ratio 60 of 120 approx', 'houses'],
      ['50 per cent', 'percent 50', null],
    ],
  },
  // harder
  { in: 'The toll stands at 40.', find: [['40', 'count 40', null]] },
  { in: 'A two-way radio and a five-star hotel were lost.', find: [] },
  { in: 'Arrivals saw a threefold rise and a two-fold drop in deaths.', find: [] },
  { in: 'They came two by two.', find: [] },
  { in: 'The odds are fifty-fifty.', find: [] },
  { in: 'She runs a 5G network and a 3D printer.', find: [] },
  { in: 'Pages 14, 15 and 16 are missing.', find: [] },
  { in: 'Gates 4 and 5 were shut, and 60 guards left.', find: [['60 guards', 'count 60', 'guards']] },
  { in: 'Phases 1 to 3 cost little.', find: [] },
  { in: 'It needs (1) food, (2) water and (3) shelter.', find: [] },
  { in: 'The road 40 km north of the site is cut.', find: [['40 km', 'measure 40', 'km']] },
  { in: 'A group of 45 deportees arrived.', find: [['45 deportees', 'count 45', 'deportees']] },
  { in: 'The Group of 77 met in June.', find: [] },
  {
    in: 'Within the first 48 hours, 12 flights left.',
    find: [
      ['48 hours', 'duration 48', 'hours'],
      ['12 flights', 'count 12', 'flights'],
    ],
  },
  { in: 'One of the 40 camps closed.', find: [['40 camps', 'count 40', 'camps']] },
  { in: 'One of every five teachers quit.', find: [['One of every five teachers', 'ratio 1 of 5', 'teachers']] },
  { in: 'Two or three boats a week leave.', find: [['Two or three boats', 'count 2..3', 'boats']] },
  { in: 'About 40 or 50 elders voted.', find: [['About 40 or 50 elders', 'count 40..50 approx', 'elders']] },
  { in: 'Between one and three percent fell ill.', find: [['Between one and three percent', 'percent 1..3', null]] },
  {
    in: 'A few hundred widows and several dozen orphans came.',
    find: [
      ['A few hundred widows', 'count 100 magnitude', 'widows'],
      ['several dozen orphans', 'count 10 magnitude', 'orphans'],
    ],
  },
  { in: 'She bought three dozen blankets.', find: [['three dozen blankets', 'count 36', 'blankets']] },
  { in: 'Over the past decade, 1.2 million trees grew.', find: [['1.2 million trees', 'count 1200000', 'trees']] },
  {
    in: 'More than 1.5 million people, or 12 per cent of the population, fled.',
    find: [
      ['More than 1.5 million people', 'count 1500000 at_least', 'people'],
      ['12 per cent of the population', 'percent 12', 'population'],
    ],
  },
  { in: '2 and a half million birds passed.', find: [['2 and a half million birds', 'count 2500000', 'birds']] },
  { in: '100+ families wait.', find: [['100+ families', 'count 100 at_least', 'families']] },
  { in: 'Some 40-plus tents stand.', find: [['Some 40-plus tents', 'count 40 approx', 'tents']] },
  {
    in: 'Twelve salmon and 14 oxen died.',
    find: [
      ['Twelve salmon', 'count 12', 'salmon'],
      ['14 oxen', 'count 14', 'oxen'],
    ],
  },
  { in: 'Every day 300 trek north.', find: [['300', 'count 300', null]] },
  { in: 'At 17, she left school.', find: [['17', 'age 17', null]] },
  { in: 'Children between 6 and 14 years of age were tested.', find: [['between 6 and 14 years of age', 'age 6..14', 'years of age']] },
  { in: 'A four-month-old baby was found.', find: [['four-month-old', 'age 4', 'month-old']] },
  { in: 'The 15-to-24 age group is largest.', find: [['15-to-24 age group', 'age 15..24', 'age group']] },
  { in: 'Teenagers aged 13–17 slept there.', find: [['13–17', 'age 13..17', null]] },
  { in: 'Migrants over 65 were exempt.', find: [['over 65', 'age 65 at_least', null]] },
  {
    in: 'Two sisters, aged 9 and 11, were found.',
    find: [
      ['Two sisters', 'count 2', 'sisters'],
      ['9', 'age 9', null],
      ['11', 'age 11', null],
    ],
  },
  { in: 'The baby, just 18 months old, survived.', find: [['18 months old', 'age 18', 'months old']] },
  { in: 'A 3- to 5-day trek follows.', find: [['3- to 5-day', 'duration 3..5', 'day']] },
  { in: 'A three- to four-hour drive separates them.', find: [['three- to four-hour', 'duration 3..4', 'hour']] },
  { in: 'The 60-strong team left.', find: [['60-strong', 'count 60', 'strong']] },
  { in: 'Their 70-year-old house fell.', find: [['70-year-old', 'age 70', 'year-old']] },
  {
    in: 'Earthquakes measuring 6.8 and 7.1 Richter hit the coast.',
    find: [
      ['6.8', 'measure 6.8', 'Earthquakes'],
      ['7.1 Richter', 'measure 7.1', 'Richter'],
    ],
  },
  { in: 'An aftershock measuring 5.4 struck at dawn.', find: [['5.4', 'measure 5.4', 'aftershock']] },
  { in: 'The 7.1 earthquake cut the road.', find: [['7.1 earthquake', 'measure 7.1', 'earthquake']] },
  { in: 'Some 12 earthquake survivors came.', find: [['Some 12 earthquake survivors', 'count 12 approx', 'earthquake survivors']] },
  { in: 'A magnitude-6.1 quake hit.', find: [['6.1', 'measure 6.1', 'magnitude']] },
  {
    in: 'Temperatures of 45 degrees Celsius killed nine.',
    find: [
      ['45 degrees', 'measure 45', 'degrees'],
      ['nine', 'count 9', null],
    ],
  },
  {
    in: 'Five 20-litre jerrycans were shared by 12 households.',
    find: [
      ['Five', 'count 5', 'jerrycans'],
      ['20-litre', 'measure 20', 'litre'],
      ['12 households', 'count 12', 'households'],
    ],
  },
  {
    in: 'A 6,000-tonne cargo of 50-kg sacks arrived.',
    find: [
      ['6,000-tonne', 'measure 6000', 'tonne'],
      ['50-kg', 'measure 50', 'kg'],
    ],
  },
  { in: 'Each kit weighs 2.5 kg.', find: [['2.5 kg', 'measure 2.5', 'kg']] },
  { in: 'An area of 1,200 square kilometres burned.', find: [['1,200 square kilometres', 'measure 1200', 'square kilometres']] },
  {
    in: 'The boat was 12 metres long and carried 83.',
    find: [
      ['12 metres', 'measure 12', 'metres'],
      ['83', 'count 83', null],
    ],
  },
  {
    in: 'More than half of the 600 patients are under five.',
    find: [
      ['More than half', 'ratio 1 of 2 at_least', 'patients'],
      ['600 patients', 'count 600', 'patients'],
      ['under five', 'age 5 at_most', null],
    ],
  },
  {
    in: 'Four in ten homes and one in three wells are gone.',
    find: [
      ['Four in ten homes', 'ratio 4 of 10', 'homes'],
      ['one in three wells', 'ratio 1 of 3', 'wells'],
    ],
  },
  {
    in: 'Eighty-two percent of the 1,200 respondents agreed.',
    find: [
      ['Eighty-two percent', 'percent 82', 'respondents'],
      ['1,200 respondents', 'count 1200', 'respondents'],
    ],
  },
  {
    in: 'Of the 3,000, 40 per cent were girls.',
    find: [
      ['3,000', 'count 3000', null],
      ['40 per cent', 'percent 40', null],
    ],
  },
  { in: 'Around a quarter of a million goats died.', find: [['Around a quarter of a million goats', 'count 250000 approx', 'goats']] },
  { in: 'The figure has doubled to 3,000.', find: [['3,000', 'count 3000', null]] },
  {
    in: 'Some 20,000 Rohingya and 40 Hmong arrived.',
    find: [
      ['Some 20,000 Rohingya', 'count 20000 approx', 'Rohingya'],
      ['40 Hmong', 'count 40', 'Hmong'],
    ],
  },
  { in: 'The ferry held 1 200 passengers.', find: [['1 200 passengers', 'count 1200', 'passengers']] },
  { in: "Rows of 300'000 seedlings were planted.", find: [["300'000 seedlings", 'count 300000', 'seedlings']] },
  {
    in: 'At 10:30, 45 men and, at 6 p.m., 30 women were let go.',
    find: [
      ['45 men', 'count 45', 'men'],
      ['30 women', 'count 30', 'women'],
    ],
  },
  { in: 'Ebola killed 11,310 of the 28,616 people infected.', find: [['11,310 of the 28,616 people', 'ratio 11310 of 28616', 'people']] },
  { in: 'In Libya 24 died.', find: [['24', 'count 24', null]] },
  { in: "The UN's 15-member Council met.", find: [['15-member', 'count 15', 'member']] },
  {
    in: 'She speaks four languages and is one of seven children.',
    find: [
      ['four languages', 'count 4', 'languages'],
      ['seven children', 'count 7', 'children'],
    ],
  },
  { in: 'IOM has 400+ offices.', find: [['400+ offices', 'count 400 at_least', 'offices']] },
  { in: 'The project, now in its 4th year, has 3 goals.', find: [['3 goals', 'count 3', 'goals']] },
  {
    in: 'Each of the 12 teams has two nurses.',
    find: [
      ['12 teams', 'count 12', 'teams'],
      ['two nurses', 'count 2', 'nurses'],
    ],
  },
  {
    in: 'A 20-foot container held 3,000 hygiene kits.',
    find: [
      ['20-foot', 'measure 20', 'foot'],
      ['3,000 hygiene kits', 'count 3000', 'hygiene kits'],
    ],
  },
  {
    in: 'It took 10 hours and 30 minutes.',
    find: [
      ['10 hours', 'duration 10', 'hours'],
      ['30 minutes', 'duration 30', 'minutes'],
    ],
  },
  {
    in: 'It took two years, three months and five days.',
    find: [
      ['two years', 'duration 2', 'years'],
      ['three months', 'duration 3', 'months'],
      ['five days', 'duration 5', 'days'],
    ],
  },
  { in: 'Between 8 a.m. and 5 p.m. 60 buses ran.', find: [['60 buses', 'count 60', 'buses']] },
  {
    in: 'A convoy of 19 trucks carrying 300 tons left.',
    find: [
      ['19 trucks', 'count 19', 'trucks'],
      ['300 tons', 'measure 300', 'tons'],
    ],
  },
  {
    in: 'Less than two weeks later 70 returned.',
    find: [
      ['Less than two weeks', 'duration 2 at_most', 'weeks'],
      ['70', 'count 70', null],
    ],
  },
  { in: 'Some 10 to 15% of them stay.', find: [['Some 10 to 15%', 'percent 10..15 approx', null]] },
  {
    in: 'Six months on, thousands still sleep outside.',
    find: [
      ['Six months', 'duration 6', 'months'],
      ['thousands', 'count 1000 magnitude', null],
    ],
  },
  {
    in: 'There were no fewer than 40,000, if not 50,000, dead.',
    find: [
      ['no fewer than 40,000', 'count 40000 at_least', null],
      ['50,000', 'count 50000', null],
    ],
  },
  { in: 'Only 9 of 22 clinics work.', find: [['9 of 22 clinics', 'ratio 9 of 22', 'clinics']] },
  { in: 'The youngest, 4, cried.', find: [['4', 'age 4', null]] },
  { in: 'Paragraph 5(b) and clause 12.3 apply.', find: [] },
  { in: 'A score of 21-19 decided it.', find: [] },
  { in: 'Twenty20 cricket and a 10k run.', find: [['10k', 'count 10000', null]] },
  { in: 'The Seven Sisters road is closed.', find: [] },
  { in: 'Dozens more drowned.', find: [['Dozens', 'count 10 magnitude', null]] },
  { in: 'Hundreds of thousands more may flee.', find: [['Hundreds of thousands', 'count 100000 magnitude', null]] },
  { in: 'Ten thousand marched.', find: [['Ten thousand', 'count 10000', null]] },
  {
    in: 'Two hundred and fifty thousand three hundred and one votes were cast.',
    find: [['Two hundred and fifty thousand three hundred and one votes', 'count 250301', 'votes']],
  },
  {
    in: 'It is five times larger and 40 times dearer.',
    find: [
      ['five times', 'count 5', 'times'],
      ['40 times', 'count 40', 'times'],
    ],
  },
  { in: 'They called the hotline three times.', find: [['three times', 'count 3', 'times']] },
  { in: 'He scored twice.', find: [] },
  {
    in: 'Seventy per cent of arrivals are men, 20 per cent women and 10 per cent children.',
    find: [
      ['Seventy per cent of arrivals', 'percent 70', 'arrivals'],
      ['20 per cent', 'percent 20', null],
      ['10 per cent', 'percent 10', null],
    ],
  },
  {
    in: 'It has 3 bedrooms, a kitchen and 2 baths.',
    find: [
      ['3 bedrooms', 'count 3', 'bedrooms'],
      ['2 baths', 'count 2', 'baths'],
    ],
  },
  { in: 'Both of the 2 boats sank.', find: [['2 boats', 'count 2', 'boats']] },
  {
    in: 'A six-year-old and her two-year-old brother survived.',
    find: [
      ['six-year-old', 'age 6', 'year-old'],
      ['two-year-old', 'age 2', 'year-old'],
    ],
  },
  { in: 'A 4x4 was stolen.', find: [] },
  {
    in: 'The number rose from 200 to 350.',
    find: [
      ['200', 'count 200', null],
      ['350', 'count 350', null],
    ],
  },
  // pages as they come
  {
    in: 'IOM runs 27 3-day pre-departure sessions, with 18.8% (870 people) from USA (88) and Australia (30).',
    find: [
      ['27', 'count 27', 'pre-departure sessions'],
      ['3-day', 'duration 3', 'day'],
      ['18.8%', 'percent 18.8', null],
      ['870 people', 'count 870', 'people'],
      ['88', 'count 88', 'people'],
      ['30', 'count 30', 'people'],
    ],
  },
  {
    in: 'DTM round 20 found 1.2m IDPs in 14 of 18 provinces; 4 million are displaced.',
    find: [
      ['1.2m IDPs', 'count 1200000', 'IDPs'],
      ['14 of 18 provinces', 'ratio 14 of 18', 'provinces'],
      ['4 million', 'count 4000000', 'IDPs'],
    ],
  },
  { in: 'Storm Category Five winds reached 170 knots.', find: [['170 knots', 'measure 170', 'knots']] },
  {
    in: 'In 7 of the 10 sites visited, fewer than half of the boreholes worked.',
    find: [
      ['7 of the 10 sites', 'ratio 7 of 10', 'sites'],
      ['fewer than half of the boreholes', 'ratio 1 of 2 at_most', 'boreholes'],
    ],
  },
  {
    in: "The 19-year-old's brother, aged 14, walked 300 km in 20 days with three others.",
    find: [
      ['19-year-old', 'age 19', 'year-old'],
      ['14', 'age 14', null],
      ['300 km', 'measure 300', 'km'],
      ['20 days', 'duration 20', 'days'],
      ['three', 'count 3', null],
    ],
  },
  {
    in: 'Some 450 Ethiopians, among them 38 unaccompanied children, flew home on two charter flights in November.',
    find: [
      ['Some 450 Ethiopians', 'count 450 approx', 'Ethiopians'],
      ['38 unaccompanied children', 'count 38', 'unaccompanied children'],
      ['two charter flights', 'count 2', 'charter flights'],
    ],
  },
  {
    in: 'The death toll stands at 43, with 212 still missing and a further 900 injured.',
    find: [
      ['43', 'count 43', null],
      ['212', 'count 212', null],
      ['900 injured', 'count 900', 'injured'],
    ],
  },
  {
    in: 'Nearly three in four returnees said they had not been paid for three or more months.',
    find: [
      ['Nearly three in four returnees', 'ratio 3 of 4 approx', 'returnees'],
      ['three or more months', 'duration 3 at_least', 'months'],
    ],
  },
  {
    in: 'Of these, 56 per cent were men, 30 per cent women and the rest children.',
    find: [
      ['56 per cent', 'percent 56', null],
      ['30 per cent', 'percent 30', null],
    ],
  },
  {
    in: 'She paid smugglers, worked 16-hour days, and lost 12 kilos.',
    find: [
      ['16-hour', 'duration 16', 'hour'],
      ['12 kilos', 'measure 12', 'kilos'],
    ],
  },
  {
    in: 'Five years of drought have emptied 200-odd villages.',
    find: [
      ['Five years', 'duration 5', 'years'],
      ['200-odd villages', 'count 200 approx', 'villages'],
    ],
  },
  {
    in: 'A team of eight, including two doctors, is on site around the clock.',
    find: [
      ['eight', 'count 8', 'team'],
      ['two doctors', 'count 2', 'doctors'],
    ],
  },
  {
    in: 'The ship can carry up to 1,500 passengers and 200 vehicles.',
    find: [
      ['up to 1,500 passengers', 'count 1500 at_most', 'passengers'],
      ['200 vehicles', 'count 200', 'vehicles'],
    ],
  },
  { in: 'The first 300 of 5,000 shelters are ready.', find: [['300 of 5,000 shelters', 'ratio 300 of 5000', 'shelters']] },
  {
    in: 'More than one million people – a third of the population – need aid.',
    find: [
      ['More than one million people', 'count 1000000 at_least', 'people'],
      ['a third of the population', 'ratio 1 of 3', 'population'],
    ],
  },
  {
    in: 'Twelve of the 14 were under 18.',
    find: [
      ['Twelve of the 14', 'ratio 12 of 14', null],
      ['under 18', 'age 18 at_most', null],
    ],
  },
  {
    in: 'The camp, built for 4,000, holds 21,000.',
    find: [
      ['4,000', 'count 4000', null],
      ['21,000', 'count 21000', null],
    ],
  },
  {
    in: 'The IOM X campaign reached 1.3 billion viewers in 32 countries.',
    find: [
      ['1.3 billion viewers', 'count 1300000000', 'viewers'],
      ['32 countries', 'count 32', 'countries'],
    ],
  },
  {
    in: 'About two-thirds (1,340) were from Nigeria.',
    find: [
      ['About two-thirds', 'ratio 2 of 3 approx', null],
      ['1,340', 'count 1340', null],
    ],
  },
  {
    in: 'An additional 2,000 are expected; another 3,000 wait.',
    find: [
      ['2,000', 'count 2000', null],
      ['3,000', 'count 3000', null],
    ],
  },
  {
    in: 'Three-month-old twins and their 80-year-old grandmother survived.',
    find: [
      ['Three-month-old', 'age 3', 'month-old'],
      ['80-year-old', 'age 80', 'year-old'],
    ],
  },
  {
    in: 'Over 90 percent of the 2.3 million Venezuelans left since.',
    find: [
      ['Over 90 percent', 'percent 90 at_least', 'Venezuelans'],
      ['2.3 million Venezuelans', 'count 2300000', 'Venezuelans'],
    ],
  },
  {
    in: 'Thirty-five 40-foot containers with 12,500 blankets, 8,300 kitchen sets and 6,000 plastic sheets arrived.',
    find: [
      ['Thirty-five', 'count 35', 'containers'],
      ['40-foot', 'measure 40', 'foot'],
      ['12,500 blankets', 'count 12500', 'blankets'],
      ['8,300 kitchen sets', 'count 8300', 'kitchen sets'],
      ['6,000 plastic sheets', 'count 6000', 'plastic sheets'],
    ],
  },
  {
    in: 'Since then, 4,302 Rohingya have crossed; 2,100 remain.',
    find: [
      ['4,302 Rohingya', 'count 4302', 'Rohingya'],
      ['2,100', 'count 2100', 'Rohingya'],
    ],
  },
  {
    in: 'They fled with nothing; 9 out of 10 slept outdoors for at least two nights.',
    find: [
      ['9 out of 10', 'ratio 9 of 10', null],
      ['at least two nights', 'duration 2 at_least', 'nights'],
    ],
  },
  {
    in: 'The project benefits 12,000 people directly and 60,000 indirectly.',
    find: [
      ['12,000 people', 'count 12000', 'people'],
      ['60,000', 'count 60000', 'people'],
    ],
  },
  {
    in: 'Each family of five gets 25 kg.',
    find: [
      ['five', 'count 5', null],
      ['25 kg', 'measure 25', 'kg'],
    ],
  },
  {
    in: 'The hotline took 76 calls a day, up from 40.',
    find: [
      ['76 calls', 'count 76', 'calls'],
      ['40', 'count 40', 'calls'],
    ],
  },
  { in: 'A 6.6 magnitude earthquake hit the island.', find: [['6.6 magnitude', 'measure 6.6', 'magnitude']] },
  {
    in: 'The 2-day, 3-country tour covered 1,100 miles.',
    find: [
      ['2-day', 'duration 2', 'day'],
      ['3-country', 'count 3', 'country'],
      ['1,100 miles', 'measure 1100', 'miles'],
    ],
  },
  { in: 'He has been a nurse for 22 years.', find: [['22 years', 'duration 22', 'years']] },
  {
    in: "Twenty women's groups and 15 youth clubs took part.",
    find: [
      ["Twenty women's groups", 'count 20', "women's groups"],
      ['15 youth clubs', 'count 15', 'youth clubs'],
    ],
  },
  {
    in: 'Over 60% were under 25 years old.',
    find: [
      ['Over 60%', 'percent 60 at_least', null],
      ['under 25 years old', 'age 25 at_most', 'years old'],
    ],
  },
  {
    in: 'Some 60,000-plus Afghans, 80% of them children, were deported.',
    find: [
      ['Some 60,000-plus Afghans', 'count 60000 approx', 'Afghans'],
      ['80%', 'percent 80', 'Afghans'],
    ],
  },
  {
    in: "IOM's 173 Member States and eight observers voted.",
    find: [
      ['173 Member States', 'count 173', 'Member States'],
      ['eight observers', 'count 8', 'observers'],
    ],
  },
  {
    in: '40 per cent of 210 people agreed.',
    find: [
      ['40 per cent', 'percent 40', 'people'],
      ['210 people', 'count 210', 'people'],
    ],
  },
  { in: 'Five point three percent stayed.', find: [['Five point three percent', 'percent 5.3', null]] },
  { in: 'The price is down 3/4 %.', find: [['3/4 %', 'percent 0.75', null]] },
  { in: 'One hundred and forty million seeds were sown.', find: [['One hundred and forty million seeds', 'count 140000000', 'seeds']] },

  // what English pages that nobody had labelled brought up
  { in: 'The homes are 32 square metres in size.', find: [['32 square metres', 'measure 32', 'square metres']] },
  { in: "The wreck lies at 8°33' N, 151°53' E.", find: [], why: 'coordinates' },
  { in: 'The Five Thousandth refugee left.', find: [] },
  { in: 'Before the wave 1,300 of us went to sea.', find: [['1,300', 'count 1300', null]] },
  { in: '1 in 2,500 travellers had a fever.', find: [['1 in 2,500 travellers', 'ratio 1 of 2500', 'travellers']] },
  { in: 'Another million people may follow.', find: [['Another million people', 'count 1000000', 'people']] },
  { in: 'Just three-quarters of a million refugees stayed.', find: [['three-quarters of a million refugees', 'count 750000', 'refugees']] },
  { in: 'IOM handed over 118 boats to fishermen.', find: [['118 boats', 'count 118', 'boats']], why: 'the verb takes "over"' },
  {
    in: 'The ferry has seats for 90 people and carried over 230.',
    find: [
      ['90 people', 'count 90', 'people'],
      ['over 230', 'count 230 at_least', 'people'],
    ],
  },
  {
    in: 'Each plot is 20 by 30 metres.',
    find: [
      ['20', 'measure 20', 'metres'],
      ['30 metres', 'measure 30', 'metres'],
    ],
  },
  { in: 'Each hall sleeps from 200 up to 350 people.', find: [['from 200 up to 350 people', 'count 200..350', 'people']] },
  {
    in: 'Queues rose from 200 up to 350.',
    find: [
      ['200', 'count 200', 'Queues'],
      ['up to 350', 'count 350 at_most', 'Queues'],
    ],
    why: 'a change, no range',
  },
  {
    in: 'The office issued 1,318 visas in three weeks, against 210 in May.',
    find: [
      ['1,318 visas', 'count 1318', 'visas'],
      ['three weeks', 'duration 3', 'weeks'],
      ['210', 'count 210', 'visas'],
    ],
  },
  {
    in: 'Some 240 pupils waited 12 days, against 30 in May.',
    find: [
      ['Some 240 pupils', 'count 240 approx', 'pupils'],
      ['12 days', 'duration 12', 'days'],
      ['30', 'duration 30', 'days'],
    ],
    why: 'nearer to the time',
  },
  { in: 'Most were between 18 and 26 when they sailed.', find: [['between 18 and 26', 'age 18..26', null]] },
  { in: 'There were between 18 and 26 when it began.', find: [['between 18 and 26', 'count 18..26', null]] },
  { in: 'The legal age is 21.', find: [['21', 'age 21', null]] },
  {
    in: 'The three brothers (15, 13 and 9) sell tea.',
    find: [
      ['three brothers', 'count 3', 'brothers'],
      ['15', 'age 15', null],
      ['13', 'age 13', null],
      ['9', 'age 9', null],
    ],
  },
  {
    in: 'Men and women (15 and 13) came.',
    find: [
      ['15', 'count 15', 'Men'],
      ['13', 'count 13', 'Men'],
    ],
    why: 'so many of each',
  },
  { in: 'Youths (15–24) apply.', find: [['15–24', 'age 15..24', null]] },
  { in: 'Sessions for women (15-49) are full.', find: [['15-49', 'age 15..49', null]] },
  { in: 'Tents (12-17) came.', find: [['12-17', 'count 12..17', 'Tents']] },
  { in: 'The shop at 47 C Abu El Feda Street is shut.', find: [] },
  { in: 'Some 12 Ring Road families left.', find: [['Some 12 Ring Road families', 'count 12 approx', 'Ring Road families']] },
  { in: 'Bridges at kilometre 34 and 51 are down.', find: [] },
  { in: 'The 34 kilometre road is shut.', find: [['34 kilometre', 'measure 34', 'kilometre']] },
  {
    in: 'Travel time was cut from eight hours to three.',
    find: [
      ['eight hours', 'duration 8', 'hours'],
      ['three', 'duration 3', 'hours'],
    ],
  },
  { in: 'The team, nine strong, sleeps here.', find: [['nine', 'count 9', null]] },
  { in: 'Nine strong mules came.', find: [['Nine strong mules', 'count 9', 'strong mules']] },
  { in: 'Pupils of school age (6-14) stay home.', find: [['6-14', 'age 6..14', null]] },
  {
    in: 'She was 4 when the war began in 1991, and 17 when it ended.',
    find: [
      ['4', 'age 4', null],
      ['17', 'age 17', null],
    ],
  },
  {
    in: 'The median age is 23 for men and 26 for women.',
    find: [
      ['23', 'age 23', null],
      ['26', 'age 26', null],
    ],
  },
  {
    in: 'Children under 5 in Kassala and 26 in Gedaref were ill.',
    find: [
      ['under 5', 'age 5 at_most', null],
      ['26', 'count 26', 'Children'],
    ],
    why: 'so many, not so old',
  },
  { in: 'The boats, all wooden, were between 24 and 45.', find: [['between 24 and 45', 'count 24..45', null]] },
  {
    in: 'Some 70 per cent were under 30, 20 per cent were 30 to 45.',
    find: [
      ['Some 70 per cent', 'percent 70 approx', null],
      ['under 30', 'age 30 at_most', null],
      ['20 per cent', 'percent 20', null],
      ['30 to 45', 'age 30..45', null],
    ],
  },
  {
    in: 'We counted 1,237 people on Day 1 and 2,054 on Day 2.',
    find: [
      ['1,237 people', 'count 1237', 'people'],
      ['2,054', 'count 2054', 'people'],
    ],
  },
  {
    in: 'They raise the number of beds from 60 to 100.',
    find: [
      ['60', 'count 60', 'beds'],
      ['100', 'count 100', 'beds'],
    ],
  },
  {
    in: 'The migrants come from ten countries: 31 are Guinean and 24 from Mali.',
    find: [
      ['ten countries', 'count 10', 'countries'],
      ['31', 'count 31', 'migrants'],
      ['24', 'count 24', 'migrants'],
    ],
  },
  {
    in: 'The pumps serve three camps: 30 in Dadaab, 20 in Kenya.',
    find: [
      ['three camps', 'count 3', 'camps'],
      ['30', 'count 30', 'camps'],
      ['20', 'count 20', 'camps'],
    ],
    why: 'no persons',
  },
  { in: 'The displaced number 45,000.', find: [['45,000', 'count 45000', 'displaced']] },
  { in: 'Call number 1,900.', find: [] },
  { in: 'The pumps give clean water to 16,500.', find: [['16,500', 'count 16500', null]], why: 'no pumps' },
  { in: 'Arrivals neared 500,000 in May.', find: [['500,000', 'count 500000', 'Arrivals']] },
  { in: 'Open 8.30-16.00 Monday to Friday.', find: [] },
  {
    in: 'Some came from Herat (18 per cent), Farah (11) and Badghis (9).',
    find: [
      ['18 per cent', 'percent 18', null],
      ['11', 'percent 11', null],
      ['9', 'percent 9', null],
    ],
  },
  {
    in: 'Kabul (60 per cent) and Farah (71) grew.',
    find: [
      ['60 per cent', 'percent 60', null],
      ['71', 'count 71', null],
    ],
    why: 'more than the whole',
  },
  { in: 'The toll rose to 90.', find: [['90', 'count 90', 'toll']] },
  { in: 'He counted 2019 tents.', find: [['2019 tents', 'count 2019', 'tents']] },
  {
    in: 'Some 60 were children under five, 14 of them newborns.',
    find: [
      ['Some 60', 'count 60 approx', 'children'],
      ['under five', 'age 5 at_most', null],
      ['14', 'count 14', 'children'],
    ],
  },
  {
    in: 'Each plot is 4x5 m.',
    find: [
      ['4', 'measure 4', 'm'],
      ['5 m', 'measure 5', 'm'],
    ],
  },
  { in: 'They came in 4x4 cars.', find: [] },
  {
    in: 'Some 53% were 18-29, 31% 30-39 and 16% 40 or over.',
    find: [
      ['Some 53%', 'percent 53 approx', null],
      ['18-29', 'age 18..29', null],
      ['31%', 'percent 31', null],
      ['30-39', 'age 30..39', null],
      ['16%', 'percent 16', null],
      ['40 or over', 'age 40 at_least', null],
    ],
  },
  {
    in: 'About 40 per cent were 3 to 5 km away.',
    find: [
      ['About 40 per cent', 'percent 40 approx', null],
      ['3 to 5 km', 'measure 3..5', 'km'],
    ],
  },
  { in: 'A boy of nine carried it.', find: [['nine', 'age 9', null]] },
  { in: 'I was six when we fled.', find: [['six', 'age 6', null]] },
  { in: 'My sister, who is 29, cooks.', find: [['29', 'age 29', null]] },
  { in: 'said Mina Amini, 52.', find: [['52', 'age 52', null]] },
  { in: 'Maria Tchissola, now 43 and a widow, agrees.', find: [['43', 'age 43', null]] },
  {
    in: 'They pay 5 dirhams under 18.',
    find: [
      ['5 dirhams', 'count 5', 'dirhams'],
      ['under 18', 'age 18 at_most', null],
    ],
  },
  { in: 'IOM ran 61 such missions.', find: [['61 such missions', 'count 61', 'missions']] },
  { in: 'Our four go-and-see teams left.', find: [['four go-and-see teams', 'count 4', 'go-and-see teams']] },
  { in: 'They lost 2-14 but laughed.', find: [] },

  { in: 'The two share a flat.', find: [] },
  { in: 'We ran out of nappies on day 3.', find: [] },
  { in: 'The raid was code-named “Swallow 4”.', find: [] },
  { in: 'Lessons start at half past ten.', find: [] },
  { in: '“We cooked,” says Domingo, 33.', find: [['33', 'age 33', null]] },
  { in: 'Most are children younger than 5 years of age.', find: [['younger than 5 years of age', 'age 5 at_most', 'years']] },
  {
    in: '“We lost the boat,” said Rose Banda, 38, a fish trader.',
    find: [['38', 'age 38', null]],
    why: 'the surname begins the name of a town too',
  },

  // the unit where the noun is left out
  {
    in: 'Of the lambs weighed in May, 58 were ill and 31 died.',
    find: [
      ['58', 'count 58', 'lambs'],
      ['31', 'count 31', 'lambs'],
    ],
  },
  {
    in: 'Cases of measles rose by 12 per cent to 194.',
    find: [
      ['12 per cent', 'percent 12', null],
      ['194', 'count 194', 'Cases'],
    ],
  },
  {
    in: 'Some 900 people slept in 12 schools; 410 had gone home.',
    find: [
      ['Some 900 people', 'count 900 approx', 'people'],
      ['12 schools', 'count 12', 'schools'],
      ['410', 'count 410', 'people'],
    ],
  },
  {
    in: 'IOM registered 240 voters in three countries: 200 in Chile and 40 in Peru.',
    find: [
      ['240 voters', 'count 240', 'voters'],
      ['three countries', 'count 3', 'countries'],
      ['200', 'count 200', 'voters'],
      ['40', 'count 40', 'voters'],
    ],
  },
  {
    in: 'Most were Somalis (614) and Iraqis (201).',
    find: [
      ['614', 'count 614', 'Somalis'],
      ['201', 'count 201', 'Iraqis'],
    ],
  },
  {
    in: 'He had 90 goats and moved four times. His neighbour kept nine.',
    find: [
      ['90 goats', 'count 90', 'goats'],
      ['four times', 'count 4', 'times'],
      ['nine', 'count 9', 'goats'],
    ],
  },
  // singulars in a list, and the plural that all describe
  {
    in: 'The 28 immigration, customs and border guards left.',
    find: [['28 immigration, customs and border guards', 'count 28', 'immigration, customs and border guards']],
  },
  { in: 'They house 41 Roma and Ashkali families.', find: [['41 Roma and Ashkali families', 'count 41', 'Roma and Ashkali families']] },
  {
    in: 'Some 20 Irish, Brazilian and Thai police officers came.',
    find: [['Some 20 Irish, Brazilian and Thai police officers', 'count 20 approx', 'Irish, Brazilian and Thai police officers']],
  },
  { in: 'A fleet of 15 rented lorries came.', find: [['15 rented lorries', 'count 15', 'rented lorries']] },
  { in: 'It killed 5.9 million head of livestock.', find: [['5.9 million head', 'count 5900000', 'head']] },
  { in: 'The storm took 96 lives.', find: [['96 lives', 'count 96', 'lives']] },
  // parts
  { in: 'In Nalaikh district 17 of 38 wells froze.', find: [['17 of 38 wells', 'ratio 17 of 38', 'wells']] },
  { in: 'In three-quarters of the cases it was flu.', find: [['three-quarters of the cases', 'ratio 3 of 4', 'cases']] },
  { in: 'Remittances fell by a third.', find: [['a third', 'ratio 1 of 3', null]] },
  // ages
  { in: 'So says Nilanthi, twenty-six, who cooks.', find: [['twenty-six', 'age 26', null]] },
  { in: '“They are thin,” said Dr. Ana Lado, 34.', find: [['34', 'age 34', null]] },
  {
    in: 'Elira T., now 19, was sold in Bari at sixteen.',
    find: [
      ['19', 'age 19', null],
      ['sixteen', 'age 16', null],
    ],
  },
  {
    in: 'The youngest was fourteen, the oldest 53.',
    find: [
      ['fourteen', 'age 14', null],
      ['53', 'age 53', null],
    ],
  },
  {
    in: 'It saw 40 Horn of Africa migrants and 12 Ministry of Health officials.',
    find: [
      ['40 Horn of Africa migrants', 'count 40', 'Horn of Africa migrants'],
      ['12 Ministry of Health officials', 'count 12', 'Ministry of Health officials'],
    ],
  },
  { in: 'Fees eat up a twelfth of it.', find: [['a twelfth', 'ratio 1 of 12', null]] },
  {
    in: 'At twenty-six he owns two chairs.',
    find: [
      ['twenty-six', 'age 26', null],
      ['two chairs', 'count 2', 'chairs'],
    ],
  },
  { in: 'He has a baby girl of seven months.', find: [['seven months', 'age 7', 'months']] },
  {
    in: 'Some 90 shelters fell. One-fifth built again lasted.',
    find: [
      ['Some 90 shelters', 'count 90 approx', 'shelters'],
      ['One-fifth', 'ratio 1 of 5', 'shelters'],
    ],
  },
  { in: 'One herd owner in five sold out.', find: [['One herd owner in five', 'ratio 1 of 5', 'herd owner']] },
  {
    in: 'They ran one camp and two wells in seven valleys.',
    find: [
      ['two wells', 'count 2', 'wells'],
      ['seven valleys', 'count 7', 'valleys'],
    ],
  },
  { in: 'Just over a quarter arrived on foot.', find: [['Just over a quarter', 'ratio 1 of 4 at_least', null]] },
  {
    in: 'Syrians made up more than half, Iraqis a quarter and Afghans a tenth.',
    find: [
      ['more than half', 'ratio 1 of 2 at_least', null],
      ['a quarter', 'ratio 1 of 4', null],
      ['a tenth', 'ratio 1 of 10', null],
    ],
  },
  {
    in: 'Half of them left on a third and a fourth convoy; 40 per cent had a third and waited.',
    find: [
      ['Half', 'ratio 1 of 2', null],
      ['40 per cent', 'percent 40', null],
    ],
    why: 'not behind those who are the share',
  },
  {
    in: 'Some 1,200 returnees a week come home. So far 28 lorries have carried 6,745; 2,910 had come by boat. Six camps sheltered about 300.',
    find: [
      ['Some 1,200 returnees', 'count 1200 approx', 'returnees'],
      ['28 lorries', 'count 28', 'lorries'],
      ['6,745', 'count 6745', 'returnees'],
      ['2,910', 'count 2910', 'returnees'],
      ['Six camps', 'count 6', 'camps'],
      ['about 300', 'count 300 approx', 'returnees'],
    ],
    why: 'what places and vehicles do is done to others',
  },
  {
    in: 'Some 1,200 returnees came in 28 lorries. In all, 30 lorries had been hired, and 12 broke down.',
    find: [
      ['Some 1,200 returnees', 'count 1200 approx', 'returnees'],
      ['28 lorries', 'count 28', 'lorries'],
      ['30 lorries', 'count 30', 'lorries'],
      ['12', 'count 12', 'lorries'],
    ],
  },
  {
    in: 'They counted 2,940 crossings. Fifty-five per cent of these were on foot. Of 340 drivers met, 20 per cent of all, or 30 per cent of those from Gao, paid.',
    find: [
      ['2,940 crossings', 'count 2940', 'crossings'],
      ['Fifty-five per cent', 'percent 55', 'crossings'],
      ['340 drivers', 'count 340', 'drivers'],
      ['20 per cent', 'percent 20', 'drivers'],
      ['30 per cent', 'percent 30', null],
    ],
    why: '"these" and "all" stand for what was counted',
  },
  {
    in: 'Some 300 people were on board. The coastguard found 15 bodies, and more than 190 are missing. Of the 15 bodies, nine have been named.',
    find: [
      ['Some 300 people', 'count 300 approx', 'people'],
      ['15 bodies', 'count 15', 'bodies'],
      ['more than 190', 'count 190 at_least', 'people'],
      ['15 bodies', 'count 15', 'bodies'],
      ['nine', 'count 9', 'bodies'],
    ],
    why: 'bodies are not missing',
  },
  {
    in: 'It hired 700 guards, of whom nearly 40 per cent were women. Rents rose by nearly 12 per cent.',
    find: [
      ['700 guards', 'count 700', 'guards'],
      ['nearly 40 per cent', 'percent 40 approx', 'guards'],
      ['nearly 12 per cent', 'percent 12 approx', null],
    ],
  },
  {
    in: 'In all, 593 (307 men and 286 women) new arrivals were met.',
    find: [
      ['593', 'count 593', 'new arrivals'],
      ['307 men', 'count 307', 'men'],
      ['286 women', 'count 286', 'women'],
    ],
    why: 'behind the bracket of its parts',
  },
  {
    in: 'Some 30 per cent of the total population of the island and a third of the total number of goats drowned.',
    find: [
      ['Some 30 per cent of the total population', 'percent 30 approx', 'total population'],
      ['a third of the total number of goats', 'ratio 1 of 3', 'goats'],
    ],
  },
  {
    in: 'Dozens of the more than 380 survivors and thousands of the neighbours came.',
    find: [
      ['Dozens', 'count 10 magnitude', 'survivors'],
      ['more than 380 survivors', 'count 380 at_least', 'survivors'],
      ['thousands of the neighbours', 'count 1000 magnitude', 'neighbours'],
    ],
  },
  {
    in: 'Some 70 per cent had a tent, but a fifth would not stay in it.',
    find: [
      ['Some 70 per cent', 'percent 70 approx', null],
      ['a fifth', 'ratio 1 of 5', null],
    ],
  },
  { in: 'A third was hurt when the bus turned over.', find: [] },
  {
    in: 'Her grandmother is 84 and my sons were 6 and 9.',
    find: [
      ['84', 'age 84', null],
      ['6', 'age 6', null],
      ['9', 'age 9', null],
    ],
  },
  { in: 'The median age was 33.', find: [['33', 'age 33', null]] },
  {
    in: 'The storm killed 20 fishermen and left 44 missing.',
    find: [
      ['20 fishermen', 'count 20', 'fishermen'],
      ['44', 'count 44', 'fishermen'],
    ],
  },
  {
    in: 'Thirty widows queued; more than half of those interviewed had no card.',
    find: [
      ['Thirty widows', 'count 30', 'widows'],
      ['more than half', 'ratio 1 of 2 at_least', 'widows'],
    ],
  },
  {
    in: 'The tank holds 900 litres, down from 2,000.',
    find: [
      ['900 litres', 'measure 900', 'litres'],
      ['2,000', 'measure 2000', 'litres'],
    ],
  },
  {
    in: 'Two clinics opened. Lambs below six weeks are weighed first, 450 of them in Kasulu.',
    find: [
      ['Two clinics', 'count 2', 'clinics'],
      ['below six weeks', 'duration 6 at_most', 'weeks'],
      ['450', 'count 450', 'Lambs'],
    ],
  },
  { in: 'Nine of the 60 km are paved.', find: [['Nine of the 60', 'ratio 9 of 60', 'km']] },
  {
    in: 'The drivers had come in three lorries. Seven of them were Ugandan.',
    find: [
      ['three lorries', 'count 3', 'lorries'],
      ['Seven', 'count 7', 'drivers'],
    ],
  },
  { in: 'It is a town with a population of 6,400.', find: [['6,400', 'count 6400', 'population']] },
  { in: 'Thirteen, all of them women, found work.', find: [['Thirteen', 'count 13', 'women']] },
  { in: 'The floods raised to 3,900 the number of evacuees.', find: [['3,900', 'count 3900', 'evacuees']] },
  { in: 'Fires reached Barangay 12 and container 7, says Situation Report 9.', find: [] },
  {
    in: 'The breakdown of pupils by class is as follows:\n\nNorth: 420\n\nSouth: 360',
    find: [
      ['420', 'count 420', 'pupils'],
      ['360', 'count 360', 'pupils'],
    ],
  },
  {
    in: 'Officials met 40 farmers at two sites and a further 25.',
    find: [
      ['40 farmers', 'count 40', 'farmers'],
      ['two sites', 'count 2', 'sites'],
      ['25', 'count 25', 'farmers'],
    ],
  },
  { in: 'A flight, the QU 512, left for Rome.', find: [] },
  { in: 'One herder in four sells his goats.', find: [['One herder in four', 'ratio 1 of 4', 'herder']] },
  {
    in: 'Her cousins are 4, 7 and 11 years old.',
    find: [
      ['4', 'age 4', 'years old'],
      ['7', 'age 7', 'years old'],
      ['11 years old', 'age 11', 'years old'],
    ],
  },
  {
    in: 'There were 40 men in two tents. Half of them coughed.',
    find: [
      ['40 men', 'count 40', 'men'],
      ['two tents', 'count 2', 'tents'],
      ['Half', 'ratio 1 of 2', 'men'],
    ],
  },
  {
    in: 'It found 28 shelters in the north, 21 of them in one valley.',
    find: [
      ['28 shelters', 'count 28', 'shelters'],
      ['21', 'count 21', 'shelters'],
    ],
  },
  {
    in: 'The walk rose from 12 days to 15.',
    find: [
      ['12 days', 'duration 12', 'days'],
      ['15', 'duration 15', 'days'],
    ],
  },
  {
    in: 'Almost 80 per cent had been ill for six months, but a quarter would not stay.',
    find: [
      ['Almost 80 per cent', 'percent 80 approx', null],
      ['six months', 'duration 6', 'months'],
      ['a quarter', 'ratio 1 of 4', null],
    ],
  },
  {
    in: 'Two brothers fled. Five of us were caught.',
    find: [
      ['Two brothers', 'count 2', 'brothers'],
      ['Five', 'count 5', 'brothers'],
    ],
  },
  {
    in: 'It takes two hours by car and six on foot.',
    find: [
      ['two hours', 'duration 2', 'hours'],
      ['six', 'duration 6', 'hours'],
    ],
  },
  { in: 'Houses destroyed: 53,815.', find: [['53,815', 'count 53815', 'Houses']] },
  { in: 'How many children do you have? Three.', find: [['Three', 'count 3', 'children']] },
  { in: 'The average age of the passengers is 31.', find: [['31', 'age 31', null]] },
  { in: 'The median age of those interviewed was 37 years.', find: [['37 years', 'age 37', 'years']] },
  { in: 'Jane Doe, baker, 58, sells bread.', find: [['58', 'age 58', null]] },
  { in: 'The desk opens from 7.00 to 17.00 daily.', find: [], why: 'hours' },
  {
    in: 'Tents: 300, blankets: 1,200 and stoves: 50.',
    find: [
      ['300', 'count 300', 'Tents'],
      ['1,200', 'count 1200', 'blankets'],
      ['50', 'count 50', 'stoves'],
    ],
  },
  {
    in: 'The youngest job-seeker was 17, the oldest 68.',
    find: [
      ['17', 'age 17', null],
      ['68', 'age 68', null],
    ],
  },
  {
    in: 'The modal age is 19. Average age: 33.',
    find: [
      ['19', 'age 19', null],
      ['33', 'age 33', null],
    ],
  },
  { in: 'The average age of those who leave has crept up to 31.4 years.', find: [['31.4 years', 'age 31.4', 'years']] },
  {
    in: 'One of them was 15 when he signed. There were 40 when we came.',
    find: [
      ['15', 'age 15', null],
      ['40', 'count 40', null],
    ],
  },
  { in: 'Women made up 44% of those hired.', find: [['44%', 'percent 44', 'those hired']] },
  {
    in: 'Some queued for longer than two years, others for shorter than six months.',
    find: [
      ['longer than two years', 'duration 2 at_least', 'years'],
      ['shorter than six months', 'duration 6 at_most', 'months'],
    ],
  },
  {
    in: 'A mere third came back. A good quarter of the wells are dry.',
    find: [
      ['A mere third', 'ratio 1 of 3', null],
      ['A good quarter of the wells', 'ratio 1 of 4', 'wells'],
    ],
  },
  { in: 'Wages are down a fifth as workers stay put.', find: [['a fifth', 'ratio 1 of 5', null]] },
  {
    in: 'She takes close on a fifth of it; the girl was not quite 14 years old.',
    find: [
      ['close on a fifth', 'ratio 1 of 5 approx', null],
      ['not quite 14 years old', 'age 14 approx', 'years old'],
    ],
  },
  { in: 'She is home by 8.30; the gates open between 9.00 and 15.30. Yields rose by 8.30.', find: [['8.30', 'count 8.3', 'Yields']] },
  {
    in: 'The share was 95.2 per cent in 2018 and 93.7 in 2019.',
    find: [
      ['95.2 per cent', 'percent 95.2', null],
      ['93.7', 'percent 93.7', null],
    ],
  },
  {
    in: 'They bear 85 and 15 per cent of the cost.',
    find: [
      ['85', 'percent 85', 'cost'],
      ['15 per cent of the cost', 'percent 15', 'cost'],
    ],
  },
  {
    in: 'His men watch over 800-odd kilometres of river. The camp sprawls over 12 hectares.',
    find: [
      ['800-odd kilometres', 'measure 800 approx', 'kilometres'],
      ['12 hectares', 'measure 12', 'hectares'],
    ],
  },
  {
    in: 'It keeps a crew of five busy. Five busy nurses came.',
    find: [
      ['five', 'count 5', 'crew'],
      ['Five busy nurses', 'count 5', 'busy nurses'],
    ],
  },
  {
    in: 'We lost seven in ten of our breadfruit trees; no more than 1 roof in 20 is whole.',
    find: [
      ['seven in ten of our breadfruit trees', 'ratio 7 of 10', 'breadfruit trees'],
      ['no more than 1 roof in 20', 'ratio 1 of 20 at_most', 'roof'],
    ],
  },
  {
    in: 'The figures:\n\nDeaths: 91\n\nHouseholds reached: 1,204',
    find: [
      ['91', 'count 91', 'Deaths'],
      ['1,204', 'count 1204', 'Households'],
    ],
  },
  {
    in: 'Nine clinics opened. Walkers cover 25 km a night; three dozen had to be carried.',
    find: [
      ['Nine clinics', 'count 9', 'clinics'],
      ['25 km', 'measure 25', 'km'],
      ['three dozen', 'count 36', 'Walkers'],
    ],
  },
  {
    in: 'Nine nurses came. Police arrested 40.',
    find: [
      ['Nine nurses', 'count 9', 'nurses'],
      ['40', 'count 40', 'nurses'],
    ],
  },
  {
    in: 'They may call the desk from 8 to 5. Cases fell from 9 to 4.',
    find: [
      ['9', 'count 9', 'Cases'],
      ['4', 'count 4', 'Cases'],
    ],
  },
  {
    in: 'They were nineteen, twenty, twenty-one when they boarded. We were 12 when we left.',
    find: [
      ['nineteen', 'age 19', null],
      ['twenty', 'age 20', null],
      ['twenty-one', 'age 21', null],
      ['12', 'count 12', null],
    ],
  },
  {
    in: 'Pakistanis make up 38 per cent of them, Afghans 21, Bangladeshis 17 and Moroccans a tenth; all but 70 are men.',
    find: [
      ['38 per cent', 'percent 38', null],
      ['21', 'percent 21', null],
      ['17', 'percent 17', null],
      ['a tenth', 'ratio 1 of 10', null],
      ['70', 'count 70', 'Pakistanis'],
    ],
  },
  {
    in: 'Kenya took 40 per cent, in Uganda 21 died.',
    find: [
      ['40 per cent', 'percent 40', null],
      ['21', 'count 21', null],
    ],
  },
  {
    in: 'Fourteen boys, the youngest of them eleven, left. June Horvat, a nurse of 27, had a teacher of 40 children.',
    find: [
      ['Fourteen boys', 'count 14', 'boys'],
      ['eleven', 'age 11', null],
      ['27', 'age 27', null],
      ['40 children', 'count 40', 'children'],
    ],
  },
  {
    in: 'A third are women. A third convoy left. Half go home, a quarter never.',
    find: [
      ['A third', 'ratio 1 of 3', null],
      ['Half', 'ratio 1 of 2', null],
      ['a quarter', 'ratio 1 of 4', null],
    ],
  },
  { in: 'At Mile 46 she teaches Years 3 and 4.', find: [] },
  {
    in: 'They hold 130,517 people, down from 136,890 three days before.',
    find: [
      ['130,517 people', 'count 130517', 'people'],
      ['136,890', 'count 136890', 'people'],
      ['three days', 'duration 3', 'days'],
    ],
  },
  {
    in: 'A person gets six litres a day on average, against a norm of 15.',
    find: [
      ['six litres', 'measure 6', 'litres'],
      ['15', 'measure 15', 'litres'],
    ],
  },
  {
    in: 'In the camps:\n\nInfants under one: 4,850; persons over 60: 3,900; pregnant or nursing mothers: 7,130',
    find: [
      ['4,850', 'count 4850', 'Infants'],
      ['over 60', 'age 60 at_least', null],
      ['3,900', 'count 3900', 'persons'],
      ['7,130', 'count 7130', 'mothers'],
    ],
  },
  {
    in: 'Two of her three daughters are doctors, and 31 of them, none younger than 69, came back.',
    find: [
      ['Two of her three daughters', 'ratio 2 of 3', 'daughters'],
      ['31', 'count 31', 'daughters'],
      ['none younger than 69', 'age 69 at_least', null],
    ],
  },
  {
    in: "More than four-fifths of the kingdom's 105,000 people were hit; Mango, population 62, lost all.",
    find: [
      ['More than four-fifths', 'ratio 4 of 5 at_least', 'people'],
      ['105,000 people', 'count 105000', 'people'],
      ['62', 'count 62', 'population'],
    ],
  },
  { in: '"I was sent home," recalls Sister Muriel Gittens-Clarke, 73. "Never mind."', find: [['73', 'age 73', null]] },
  { in: 'Each child stays for a year and a half. A degree and a third are women.', find: [['a third', 'ratio 1 of 3', null]] },
  {
    in: 'They share it in a ratio of 3 to 1; rates fell from 9 to 1 per cent.',
    find: [
      ['9', 'percent 9', null],
      ['1 per cent', 'percent 1', null],
    ],
  },
  {
    in: 'Some 2,000 under-fives and over-60s came; 49,000 under-eighteens work.',
    find: [
      ['Some 2,000', 'count 2000 approx', 'under-fives'],
      ['under-fives', 'age 5 at_most', null],
      ['over-60s', 'age 60 at_least', null],
      ['49,000', 'count 49000', 'under-eighteens'],
      ['under-eighteens', 'age 18 at_most', null],
    ],
  },
  { in: 'It was done by a third party. The share is put at a fifth.', find: [['a fifth', 'ratio 1 of 5', null]] },
  {
    in: 'Some 5,260 of an expected 24,000 pickers came; 41 out of every hundred stayed.',
    find: [
      ['Some 5,260 of an expected 24,000 pickers', 'ratio 5260 of 24000 approx', 'pickers'],
      ['41 out of every hundred', 'ratio 41 of 100', 'pickers'],
    ],
  },
  {
    in: "Fully 80 per cent of the town's 250,000 inhabitants fled.",
    find: [
      ['80 per cent', 'percent 80', 'inhabitants'],
      ['250,000 inhabitants', 'count 250000', 'inhabitants'],
    ],
  },
  {
    in: 'IOM freed 41 children and two goats. Of the 41, 28 had malaria.',
    find: [
      ['41 children', 'count 41', 'children'],
      ['two goats', 'count 2', 'goats'],
      ['41', 'count 41', 'children'],
      ['28', 'count 28', 'children'],
    ],
  },
  { in: 'All travellers had been tested. Two were positive.', find: [['Two', 'count 2', 'travellers']] },
  {
    in: 'Her four children are 3, 7 and 12.',
    find: [
      ['four children', 'count 4', 'children'],
      ['3', 'age 3', null],
      ['7', 'age 7', null],
      ['12', 'age 12', null],
    ],
  },
  { in: 'Half as many left, for as long as six years.', find: [['as long as six years', 'duration 6 at_most', 'years']] },
  {
    in: 'They foot 55% and 30% of its bills; the other 15 are met by sales.',
    find: [
      ['55%', 'percent 55', null],
      ['30% of its bills', 'percent 30', 'bills'],
      ['15', 'percent 15', 'bills'],
    ],
  },
  {
    in: 'IOM gave 14 generators of 30 to 100 kW and a transformer of 250 kilovolt-amperes.',
    find: [
      ['14 generators', 'count 14', 'generators'],
      ['30 to 100 kW', 'measure 30..100', 'kW'],
      ['250 kilovolt-amperes', 'measure 250', 'kilovolt-amperes'],
    ],
  },
  {
    in: '“I burnt 300 loaves,” says Khalid Al-Raimi, 24 and lately a father.',
    find: [
      ['300 loaves', 'count 300', 'loaves'],
      ['24', 'age 24', null],
    ],
  },
  { in: 'They expect a rise of a quarter on last year, not the loss of a third brother.', find: [['a quarter', 'ratio 1 of 4', null]] },
  {
    in: 'Tanks are fouled and cases of asthma have gone up, from 40 a week to 120.',
    find: [
      ['40', 'count 40', 'cases'],
      ['120', 'count 120', 'cases'],
    ],
  },
  { in: 'Lights go out at 10; the price stood at 10.', find: [['10', 'count 10', null]] },
  { in: 'Latrines built: 48.', find: [['48', 'count 48', 'Latrines']] },
  {
    in: 'The plane carried 30 passengers, 20 women and 10 children. Six were ill.',
    find: [
      ['30 passengers', 'count 30', 'passengers'],
      ['20 women', 'count 20', 'women'],
      ['10 children', 'count 10', 'children'],
      ['Six', 'count 6', 'passengers'],
    ],
  },
  { in: 'The average age of the passengers was 26 years.', find: [['26 years', 'age 26', 'years']] },
  {
    in: 'They brought 360 tonnes of rice and 45 of lentils.',
    find: [
      ['360 tonnes', 'measure 360', 'tonnes'],
      ['45', 'measure 45', 'tonnes'],
    ],
  },
  { in: 'How many women do you see? Between fifty and sixty.', find: [['Between fifty and sixty', 'count 50..60', 'women']] },
  { in: 'Average age: 31.', find: [['31', 'age 31', null]] },
  { in: 'Age: 18% are young.', find: [['18%', 'percent 18', null]] },
  { in: 'Of the sum sought, a third has come in.', find: [['a third', 'ratio 1 of 3', null]] },
  {
    in: 'Of the sum sought, only a third has come in. Barely a quarter had tents. Only a third boat was seen.',
    find: [
      ['a third', 'ratio 1 of 3', null],
      ['a quarter', 'ratio 1 of 4', null],
    ],
  },
  {
    in: 'The fair brought 386 visitors and a further 90-odd within three months.',
    find: [
      ['386 visitors', 'count 386', 'visitors'],
      ['90-odd', 'count 90 approx', 'visitors'],
      ['three months', 'duration 3', 'months'],
    ],
  },
  {
    in: 'Households: 1,250\n\nLatrines built: 12',
    find: [
      ['1,250', 'count 1250', 'Households'],
      ['12', 'count 12', 'Latrines'],
    ],
  },
  {
    in: 'The trip takes five days; in winter, up to eight.',
    find: [
      ['five days', 'duration 5', 'days'],
      ['up to eight', 'duration 8 at_most', 'days'],
    ],
  },
  // a verb of one is no noun behind "one in four"
  {
    in: 'Of the 380 minors, one in four travels alone.',
    find: [
      ['380 minors', 'count 380', 'minors'],
      ['one in four', 'ratio 1 of 4', 'minors'],
    ],
  },
  // ages of many without "aged" or "years"
  { in: 'Most of them are between 18 and 30.', find: [['between 18 and 30', 'age 18..30', null]] },
  { in: 'There are between 20 and 30 in each tent.', find: [['between 20 and 30', 'count 20..30', null]] },
  {
    in: 'Six in ten girls are younger than 20; some are only nine.',
    find: [
      ['Six in ten girls', 'ratio 6 of 10', 'girls'],
      ['younger than 20', 'age 20 at_most', null],
      ['nine', 'age 9', null],
    ],
  },
  // the rest of a whole, and a part by which more is more
  {
    in: 'The Union meets 75 % of it and the Ministry the remaining quarter.',
    find: [
      ['75 %', 'percent 75', null],
      ['the remaining quarter', 'ratio 1 of 4', null],
    ],
  },
  { in: 'Rents are a third higher than before the war.', find: [['a third', 'ratio 1 of 3', null]] },
  // a second time behind the preposition of the first
  {
    in: 'She works for eight hours a day, her daughter for six.',
    find: [
      ['eight hours', 'duration 8', 'hours'],
      ['six', 'duration 6', 'hours'],
    ],
  },
  // persons before the colon are what the number behind it counts; figures are no such thing
  {
    in: 'The post hands back the refugees whom it stops: 9,360 in May.',
    find: [['9,360', 'count 9360', 'refugees']],
  },
  {
    in: 'In May 4,980 people were rescued; for the same month of 2020 the figures were 2,140 and 62.',
    find: [
      ['4,980 people', 'count 4980', 'people'],
      ['2,140', 'count 2140', 'people'],
      ['62', 'count 62', 'people'],
    ],
  },
  // "at just" and a list alone between commas behind persons are ages
  { in: 'Now 24, she runs a mill.', find: [['24', 'age 24', null]] },
  { in: 'Barely 17, Amina drove a lorry.', find: [['17', 'age 17', null]] },
  { in: 'Then 40, all from Gao, came.', find: [['40', 'count 40', null]], why: 'nobody behind the comma' },
  { in: 'At just 16, he left Kumasi.', find: [['16', 'age 16', null]] },
  {
    in: 'Her daughters, nine and eleven, stayed behind.',
    find: [
      ['nine', 'age 9', null],
      ['eleven', 'age 11', null],
    ],
  },
  {
    in: 'The girls, 40 and 60 in number, sang.',
    find: [
      ['40', 'count 40', 'girls'],
      ['60', 'count 60', 'girls'],
    ],
  },
  {
    in: 'The 90 schools and more than half of the 40 clinics have closed.',
    find: [
      ['90 schools', 'count 90', 'schools'],
      ['more than half', 'ratio 1 of 2 at_least', 'clinics'],
      ['40 clinics', 'count 40', 'clinics'],
    ],
  },
  {
    in: 'Women aged 15 and over are 40 per cent.',
    find: [
      ['15 and over', 'age 15 at_least', null],
      ['40 per cent', 'percent 40', null],
    ],
  },
  { in: 'On Monday, 22 were rescued.', find: [['22', 'count 22', null]] },
  // an owner before what is counted
  {
    in: "Nearly half of the country's medical facilities are shut.",
    find: [["Nearly half of the country's medical facilities", 'ratio 1 of 2 approx', 'medical facilities']],
  },
  { in: "Twelve of the town's bridges fell.", find: [["Twelve of the town's bridges", 'count 12', 'bridges']] },
  { in: "Half of the refugees' homes are gone.", find: [["Half of the refugees' homes", 'ratio 1 of 2', "refugees' homes"]] },
  { in: "31 per cent of Haiti's schools opened.", find: [["31 per cent of Haiti's schools", 'percent 31', 'schools']] },
  {
    in: 'Half the 437 deaths went unnoticed.',
    find: [
      ['Half', 'ratio 1 of 2', 'deaths'],
      ['437 deaths', 'count 437', 'deaths'],
    ],
  },
  {
    in: '131 vulnerable, stranded Ethiopian migrants came home.',
    find: [['131 vulnerable, stranded Ethiopian migrants', 'count 131', 'vulnerable, stranded Ethiopian migrants']],
  },
  { in: 'The blast left 12 dead, local health officials said.', find: [['12 dead', 'count 12', 'dead']] },
  // a verb between a subject and "of them"
  {
    in: 'IOM treated 300 patients. Nurses saw 40 of them at home.',
    find: [
      ['300 patients', 'count 300', 'patients'],
      ['40', 'count 40', 'patients'],
    ],
  },
  { in: 'The papers are sold at 62 Green Path, Colombo 3.', find: [], why: 'an address' },
  { in: 'Their ages ranged from 15 to 44.', find: [['from 15 to 44', 'age 15..44', null]] },
  { in: 'Ages range between 15 and 44 years.', find: [['between 15 and 44 years', 'age 15..44', 'years']] },
  {
    in: 'In half of the cases and in a quarter of these homes nobody works. It was cut in half; they met in a quarter of Cairo, in the second half of the game.',
    find: [
      ['half of the cases', 'ratio 1 of 2', 'cases'],
      ['a quarter of these homes', 'ratio 1 of 4', 'homes'],
    ],
  },
  { in: 'She has sold tea there for the past year and a half.', find: [] },
  { in: 'They came last year and half of them stayed.', find: [['half', 'ratio 1 of 2', null]] },
  { in: 'Children as young as six work there.', find: [['as young as six', 'age 6 at_least', null]] },
  { in: 'Women as old as 80 sailed.', find: [['as old as 80', 'age 80 at_most', null]] },
  // percentages that leave their sign out
  {
    in: 'In all, 20 per cent are from Mali, 14 from Niger and 9 from Chad.',
    find: [
      ['20 per cent', 'percent 20', null],
      ['14', 'percent 14', null],
      ['9', 'percent 9', null],
    ],
  },
  {
    in: 'Prices rose by 12 per cent in Kabul and by 30 in Herat.',
    find: [
      ['12 per cent', 'percent 12', null],
      ['30', 'percent 30', null],
    ],
  },
  {
    in: 'Food prices have gone up by 40 per cent and rents by 25.',
    find: [
      ['40 per cent', 'percent 40', null],
      ['25', 'percent 25', null],
    ],
  },
  {
    in: 'Sixty per cent of them are women, 12 of them pregnant.',
    find: [
      ['Sixty per cent', 'percent 60', null],
      ['12', 'count 12', 'women'],
    ],
  },
  {
    in: 'The number of claims fell to 21,300; that of grants rose from 4,100 to 5,250.',
    find: [
      ['21,300', 'count 21300', 'claims'],
      ['4,100', 'count 4100', 'grants'],
      ['5,250', 'count 5250', 'grants'],
    ],
  },
  { in: 'Under Article 13(2) of the law and UNSC 1325 they may stay.', find: [] },
  { in: 'It is a quarter of an hour on foot and three-quarters of an hour by cart.', find: [] },
  {
    in: 'Some 64 per cent found work, against 51 in the year of the drought.',
    find: [
      ['Some 64 per cent', 'percent 64 approx', null],
      ['51', 'percent 51', null],
    ],
  },
  {
    in: 'Some 30 per cent in the camp are ill, and 12 in the clinic have died.',
    find: [
      ['Some 30 per cent', 'percent 30 approx', null],
      ['12', 'count 12', null],
    ],
    why: 'a clause of its own',
  },
  {
    in: 'It helped them over the four years since, around the 14 camps and well over the 90 days allowed.',
    find: [
      ['four years', 'duration 4', 'years'],
      ['14 camps', 'count 14', 'camps'],
      ['well over the 90 days', 'duration 90 at_least', 'days'],
    ],
    why: 'prepositions before an article',
  },
  {
    in: 'The registered refugee population in 14 camps stood at 101,834.',
    find: [
      ['14 camps', 'count 14', 'camps'],
      ['101,834', 'count 101834', 'registered refugee population'],
    ],
  },
  {
    in: 'In all, 227 upgraded shelters and 14 looted shops were counted.',
    find: [
      ['227 upgraded shelters', 'count 227', 'upgraded shelters'],
      ['14 looted shops', 'count 14', 'looted shops'],
    ],
  },
  { in: 'It will reach 110,110 targeted individuals.', find: [['110,110 targeted individuals', 'count 110110', 'targeted individuals']] },
  {
    in: 'Cholera cases are many. Deaths reach 310 in Aden.',
    find: [['310', 'count 310', 'Deaths']],
  },
  {
    in: 'A family of five needs water. A group of 40 arrives; a crew of four keeps watch.',
    find: [
      ['five', 'count 5', null],
      ['40', 'count 40', null],
      ['four', 'count 4', 'crew'],
    ],
    why: 'verbs of one body',
  },
  { in: 'A group of 40 calls came in.', find: [['40 calls', 'count 40', 'calls']] },
  {
    in: "They mapped 2,318 houses on four of Tonga's lowest islands.",
    find: [
      ['2,318 houses', 'count 2318', 'houses'],
      ["four of Tonga's lowest islands", 'count 4', 'lowest islands'],
    ],
  },
  {
    in: 'A third or so of the nearly 900 pupils',
    find: [
      ['A third or so', 'ratio 1 of 3 approx', 'pupils'],
      ['nearly 900 pupils', 'count 900 approx', 'pupils'],
    ],
  },
  {
    in: 'Her son is nine years old, her daughter 11.',
    find: [
      ['nine years old', 'age 9', 'years old'],
      ['11', 'age 11', 'years old'],
    ],
  },
  { in: 'Only 12 trucks out of the 40 expected came.', find: [['12 trucks out of the 40', 'ratio 12 of 40', 'trucks']] },
  {
    in: 'It took 300 tents at least and 40 trucks.',
    find: [
      ['300 tents at least', 'count 300 at_least', 'tents'],
      ['40 trucks', 'count 40', 'trucks'],
    ],
  },
  {
    in: 'The trip takes three days, sometimes five.',
    find: [
      ['three days', 'duration 3', 'days'],
      ['five', 'duration 5', 'days'],
    ],
  },
  {
    in: 'The town grew from 15,000 to nearly 60,000 inhabitants.',
    find: [
      ['15,000', 'count 15000', 'inhabitants'],
      ['nearly 60,000 inhabitants', 'count 60000 approx', 'inhabitants'],
    ],
  },
  {
    in: 'They built 300 permanent homes and 40 temporary ones.',
    find: [
      ['300 permanent homes', 'count 300', 'permanent homes'],
      ['40 temporary ones', 'count 40', 'temporary homes'],
    ],
  },
  { in: 'The maximum age is 55.', find: [['55', 'age 55', null]] },
  { in: 'The price was multiplied by three.', find: [] },
  {
    in: 'They keep three-fifths of the catch; a fifth goes into a fund. A fifth convoy goes to Gulu.',
    find: [
      ['three-fifths of the catch', 'ratio 3 of 5', 'catch'],
      ['a fifth', 'ratio 1 of 5', 'catch'],
    ],
  },
  { in: 'Of the pupils, half lives nearby.', find: [['half', 'ratio 1 of 2', 'pupils']] },
  {
    in: 'Women 18 and older, men 60 or over and people 55 and above may register; trucks took 20 or more people.',
    find: [
      ['18 and older', 'age 18 at_least', null],
      ['60 or over', 'age 60 at_least', null],
      ['55 and above', 'age 55 at_least', null],
      ['20 or more people', 'count 20 at_least', 'people'],
    ],
  },
  { in: 'Arrivals have already topped 300,000.', find: [['topped 300,000', 'count 300000 at_least', 'Arrivals']] },
  { in: 'It has 40 places, at most.', find: [['40 places, at most', 'count 40 at_most', 'places']] },
  {
    in: 'Some 21,000 people remain in 69 sites, down from 157,000 in 341.',
    find: [
      ['Some 21,000 people', 'count 21000 approx', 'people'],
      ['69 sites', 'count 69', 'sites'],
      ['157,000', 'count 157000', 'people'],
      ['341', 'count 341', 'sites'],
    ],
  },
  {
    in: 'Sixty-two shelters are open with 519 persons, down from 3,240.',
    find: [
      ['Sixty-two shelters', 'count 62', 'shelters'],
      ['519 persons', 'count 519', 'persons'],
      ['3,240', 'count 3240', 'persons'],
    ],
  },
  {
    in: 'Home went 147 Nigerians, including 62 women. Thirty-eight had been held.',
    find: [
      ['147 Nigerians', 'count 147', 'Nigerians'],
      ['62 women', 'count 62', 'women'],
      ['Thirty-eight', 'count 38', 'Nigerians'],
    ],
  },
  { in: 'The convoy is the sixth of eight planned.', find: [['eight', 'count 8', 'convoy']] },
  {
    in: 'Seventy-six refugees, that is 18 Syrian families and two Iraqi families, left. Forty-one of them were women.',
    find: [
      ['Seventy-six refugees', 'count 76', 'refugees'],
      ['18 Syrian families', 'count 18', 'Syrian families'],
      ['two Iraqi families', 'count 2', 'Iraqi families'],
      ['Forty-one', 'count 41', 'refugees'],
    ],
  },
  {
    in: 'More than 11 million people, or 23 per cent of the population, have fled. Three million of them are in Chad.',
    find: [
      ['More than 11 million people', 'count 11000000 at_least', 'people'],
      ['23 per cent of the population', 'percent 23', 'population'],
      ['Three million', 'count 3000000', 'people'],
    ],
  },
  {
    in: 'It holds two tarpaulins for a mother of five. Some 300 wait.',
    find: [
      ['two tarpaulins', 'count 2', 'tarpaulins'],
      ['five', 'count 5', 'children'],
      ['Some 300', 'count 300 approx', 'tarpaulins'],
    ],
    why: 'her children are not what the passage goes on with',
  },
  {
    in: 'More than half (54 per cent) of the households had no water.',
    find: [
      ['More than half', 'ratio 1 of 2 at_least', 'households'],
      ['54 per cent', 'percent 54', 'households'],
    ],
  },
  { in: 'About 2/3 of the people fled on 3/4.', find: [['About 2/3 of the people', 'ratio 2 of 3 approx', 'people']] },
  { in: 'The number of returnees has climbed past 11,000.', find: [['climbed past 11,000', 'count 11000 at_least', 'returnees']] },
  {
    in: 'Of the 410 workers polled in March, 57 per cent went unpaid.',
    find: [
      ['410 workers', 'count 410', 'workers'],
      ['57 per cent', 'percent 57', 'workers'],
    ],
  },
  {
    in: 'Some 3,800 people from thirteen countries use the road. Liberians are 30 per cent of them.',
    find: [
      ['Some 3,800 people', 'count 3800 approx', 'people'],
      ['thirteen countries', 'count 13', 'countries'],
      ['30 per cent', 'percent 30', 'people'],
    ],
  },
  {
    in: 'The team called on 2,250 households in 32 districts. A quarter had no roof.',
    find: [
      ['2,250 households', 'count 2250', 'households'],
      ['32 districts', 'count 32', 'districts'],
      ['A quarter', 'ratio 1 of 4', 'households'],
    ],
  },
  { in: 'Most of the women walked; six came by bus.', find: [['six', 'count 6', 'women']] },
  {
    in: 'The crossing takes 14 hours in calm seas; on Sunday it took 22.',
    find: [
      ['14 hours', 'duration 14', 'hours'],
      ['22', 'duration 22', 'hours'],
    ],
  },
  {
    in: 'Some 45 tonnes of rice are on the way from Suva aboard a ship, and a further 20 from Noumea.',
    find: [
      ['Some 45 tonnes', 'measure 45 approx', 'tonnes'],
      ['20', 'measure 20', 'tonnes'],
    ],
  },
  {
    in: 'Twelve guards saw 2,000 passports. Nine of the twelve passed, 15 of every 100 with honours.',
    find: [
      ['Twelve guards', 'count 12', 'guards'],
      ['2,000 passports', 'count 2000', 'passports'],
      ['Nine of the twelve', 'ratio 9 of 12', 'guards'],
      ['15 of every 100', 'ratio 15 of 100', 'guards'],
    ],
  },
  {
    in: 'The first four hundred of a planned 5,600 returnees left.',
    find: [
      ['four hundred', 'count 400', 'returnees'],
      ['5,600 returnees', 'count 5600', 'returnees'],
    ],
  },
  { in: 'The police found 614 forged papers.', find: [['614 forged papers', 'count 614', 'forged papers']] },
  { in: 'The village had one well; now it has four.', find: [['four', 'count 4', 'well']] },
  {
    in: 'IOM doctors saw 900 patients in ten days: 410 in Dili and 190 in Suai.',
    find: [
      ['900 patients', 'count 900', 'patients'],
      ['ten days', 'duration 10', 'days'],
      ['410', 'count 410', 'patients'],
      ['190', 'count 190', 'patients'],
    ],
  },
  { in: 'The twins, both 17, fled.', find: [['17', 'age 17', null]] },
  {
    in: 'Some 60 families left. The others, 15 in all, are in tents.',
    find: [
      ['Some 60 families', 'count 60 approx', 'families'],
      ['15', 'count 15', 'families'],
    ],
  },
  { in: 'Write to IOM, 17 Route des Morillons, CH-1211 Geneva 19, by post.', find: [] },
  { in: 'Lorries left at 15-minute intervals.', find: [['15-minute', 'duration 15', 'minute']] },
  {
    in: 'Women account for 62 per cent, children for 21 and the elderly for 17.',
    find: [
      ['62 per cent', 'percent 62', null],
      ['21', 'percent 21', null],
      ['17', 'percent 17', null],
    ],
  },
  {
    in: 'They put up 460 houses on two ridges. Finland paid for 200 of them, Peru for 150.',
    find: [
      ['460 houses', 'count 460', 'houses'],
      ['two ridges', 'count 2', 'ridges'],
      ['200', 'count 200', 'houses'],
      ['150', 'count 150', 'houses'],
    ],
  },
  { in: 'Rain has cut the road. Trucks, 26 of which are new, wait.', find: [['26', 'count 26', 'Trucks']] },
  { in: 'One logger in three catches malaria.', find: [['One logger in three', 'ratio 1 of 3', 'logger']] },
  { in: 'One child in five walks to school.', find: [['One child in five', 'ratio 1 of 5', 'child']] },
  { in: 'One clinic in three districts has power.', find: [['three districts', 'count 3', 'districts']] },
  {
    in: 'My boys are four and six.',
    find: [
      ['four', 'age 4', null],
      ['six', 'age 6', null],
    ],
  },
  { in: 'She picked 120 pounds a day.', find: [['120 pounds', 'measure 120', 'pounds']] },
  { in: 'Girls between 12 and 17 are most at risk.', find: [['between 12 and 17', 'age 12..17', null]] },
  { in: 'Between 12 and 17 girls are ill.', find: [['Between 12 and 17 girls', 'count 12..17', 'girls']] },
  {
    in: 'There are 40 children, half of them under five. The girls, all under 16, wait.',
    find: [
      ['40 children', 'count 40', 'children'],
      ['half', 'ratio 1 of 2', 'children'],
      ['under five', 'age 5 at_most', null],
      ['under 16', 'age 16 at_most', null],
    ],
  },
  {
    in: 'The number of pupils fell by 310 to 1,045. It will grow by 10 to 15 members.',
    find: [
      ['310', 'count 310', 'pupils'],
      ['1,045', 'count 1045', 'pupils'],
      ['10 to 15 members', 'count 10..15', 'members'],
    ],
  },
  { in: 'A boat built for 20 carries water.', find: [['20', 'count 20', null]] },
  { in: 'Those 18 and older may vote.', find: [['18 and older', 'age 18 at_least', null]] },
  {
    in: 'People of 55 and over rest. Families of six or more wait.',
    find: [
      ['55 and over', 'age 55 at_least', null],
      ['six or more', 'count 6 at_least', null],
    ],
  },
  {
    in: 'Anyone between 18 and 29 may apply; candidates between 30 and 45 may not.',
    find: [
      ['between 18 and 29', 'age 18..29', null],
      ['between 30 and 45', 'age 30..45', null],
    ],
  },
  {
    in: 'The course runs to 480 hours, 300 of them on site.',
    find: [
      ['480 hours', 'duration 480', 'hours'],
      ['300', 'duration 300', 'hours'],
    ],
  },
  {
    in: 'Nine in ten of the 28 trainees found work.',
    find: [
      ['Nine in ten', 'ratio 9 of 10', 'trainees'],
      ['28 trainees', 'count 28', 'trainees'],
    ],
  },
  {
    in: 'Two thirds of engineers leave. One in twenty invests 40 hours.',
    find: [
      ['Two thirds of engineers', 'ratio 2 of 3', 'engineers'],
      ['One in twenty', 'ratio 1 of 20', 'engineers'],
      ['40 hours', 'duration 40', 'hours'],
    ],
  },
  {
    in: 'The two shocks, of magnitude 7.8 and 7.5, were felt in Aleppo.',
    find: [
      ['two shocks', 'count 2', 'shocks'],
      ['7.8', 'measure 7.8', 'magnitude'],
      ['7.5', 'measure 7.5', 'magnitude'],
    ],
  },
  {
    in: 'Last week 152 Malians – 14 women and three children – returned home. Of these, 83 had been detained.',
    find: [
      ['152 Malians', 'count 152', 'Malians'],
      ['14 women', 'count 14', 'women'],
      ['three children', 'count 3', 'children'],
      ['83', 'count 83', 'Malians'],
    ],
  },
  {
    in: 'On Friday 174 shelters in four departments were open, 41 fewer than in May.',
    find: [
      ['174 shelters', 'count 174', 'shelters'],
      ['four departments', 'count 4', 'departments'],
      ['41', 'count 41', 'shelters'],
    ],
  },
  {
    in: 'The camps held 16,208 people (4,065 families); three in ten were ill.',
    find: [
      ['16,208 people', 'count 16208', 'people'],
      ['4,065 families', 'count 4065', 'families'],
      ['three in ten', 'ratio 3 of 10', 'people'],
    ],
  },
  {
    in: 'IOM issued 500 travel documents, 40 work permits and 12 return charter tickets, and gave out 5,000 face masks.',
    find: [
      ['500 travel documents', 'count 500', 'travel documents'],
      ['40 work permits', 'count 40', 'work permits'],
      ['12 return charter tickets', 'count 12', 'return charter tickets'],
      ['5,000 face masks', 'count 5000', 'face masks'],
    ],
  },
  {
    in: 'Of the women, 40 work nights, 12 live overseas and 30 return home weekly.',
    find: [
      ['40 work nights', 'duration 40', 'nights'],
      ['12', 'count 12', 'women'],
      ['30', 'count 30', 'women'],
    ],
  },
  {
    in: 'A shelter for 340 street children opened. There were 14 road blocks and 60 foot patrols.',
    find: [
      ['340 street children', 'count 340', 'street children'],
      ['14 road blocks', 'count 14', 'road blocks'],
      ['60 foot patrols', 'count 60', 'foot patrols'],
    ],
  },
  {
    in: 'They held three day-long workshops and 12 week-long courses for 200 day labourers.',
    find: [
      ['three day-long workshops', 'count 3', 'day-long workshops'],
      ['12 week-long courses', 'count 12', 'week-long courses'],
      ['200 day labourers', 'count 200', 'day labourers'],
    ],
  },
  {
    in: 'Some 340 rejected asylum seekers and 12 freed hostages planted seeds from 20 seed banks.',
    find: [
      ['Some 340 rejected asylum seekers', 'count 340 approx', 'rejected asylum seekers'],
      ['12 freed hostages', 'count 12', 'freed hostages'],
      ['20 seed banks', 'count 20', 'seed banks'],
    ],
  },
  {
    in: 'Polling took place in 14 countries. Iran had the most voters, 60,908, followed by Sweden (31,045).',
    find: [
      ['14 countries', 'count 14', 'countries'],
      ['60,908', 'count 60908', 'voters'],
      ['31,045', 'count 31045', 'voters'],
    ],
  },
  {
    in: 'It runs 12 shelters for women. The 280 who cannot go home are old.',
    find: [
      ['12 shelters', 'count 12', 'shelters'],
      ['280', 'count 280', 'women'],
    ],
  },
  { in: 'The hall is hired for the winter. Two others, in Tuzla and Vitez, are full.', find: [['Two', 'count 2', 'hall']] },
  {
    in: 'An uncle of 60 came with a grandmother of 81 and a mother of seven.',
    find: [
      ['60', 'age 60', null],
      ['81', 'age 81', null],
      ['seven', 'count 7', 'children'],
    ],
  },
  {
    in: 'The convoy of 18 lorries delivered 360 tonnes, half of it flour.',
    find: [
      ['18 lorries', 'count 18', 'lorries'],
      ['360 tonnes', 'measure 360', 'tonnes'],
      ['half', 'ratio 1 of 2', 'tonnes'],
    ],
  },
  {
    in: 'At 71, Amina is the oldest. The twins, 14, share a room.',
    find: [
      ['71', 'age 71', null],
      ['14', 'age 14', null],
    ],
  },
  {
    in: 'Not fewer than 600 homes used 4,000 kilowatt-hours.',
    find: [
      ['Not fewer than 600 homes', 'count 600 at_least', 'homes'],
      ['4,000 kilowatt-hours', 'measure 4000', 'kilowatt-hours'],
    ],
  },
  {
    in: 'IOM flew home 340 third country nationals, and 25 Red Crescent volunteers paid 60 home visits.',
    find: [
      ['340 third country nationals', 'count 340', 'third country nationals'],
      ['25 Red Crescent volunteers', 'count 25', 'Red Crescent volunteers'],
      ['60 home visits', 'count 60', 'home visits'],
    ],
  },
  {
    in: 'Some 340 US soldiers and 12 Somali Bantu families got 900 daily rations; 12 unmarked graves were found.',
    find: [
      ['Some 340 US soldiers', 'count 340 approx', 'US soldiers'],
      ['12 Somali Bantu families', 'count 12', 'Somali Bantu families'],
      ['900 daily rations', 'count 900', 'daily rations'],
      ['12 unmarked graves', 'count 12', 'unmarked graves'],
    ],
  },
  {
    in: 'The contract has three lots. Groups 4 and 5 and component 2 will follow.',
    find: [['three lots', 'count 3', 'lots']],
  },
  {
    in: 'A first boat left with 1,800 jerrycans. Two others will follow. The first phase reached 300 families. Forty more wait.',
    find: [
      ['1,800 jerrycans', 'count 1800', 'jerrycans'],
      ['Two', 'count 2', 'boat'],
      ['300 families', 'count 300', 'families'],
      ['Forty', 'count 40', 'families'],
    ],
  },
  {
    in: 'There were 400 families, 30 living in tents. He has 12 living relatives.',
    find: [
      ['400 families', 'count 400', 'families'],
      ['30', 'count 30', 'families'],
      ['12 living relatives', 'count 12', 'living relatives'],
    ],
  },
  { in: 'They received more or less 300 families.', find: [['more or less 300 families', 'count 300 approx', 'families']] },
  { in: 'The rate does not exceed 3.4 per cent.', find: [['not exceed 3.4 per cent', 'percent 3.4 at_most', null]] },
  { in: 'Among the respondents, two out of three live alone.', find: [['two out of three', 'ratio 2 of 3', 'respondents']] },
  {
    in: 'Amina Yusuf was 26 when a mine fell in. Amina Yusuf is 49 now.',
    find: [
      ['26', 'age 26', null],
      ['49', 'age 49', null],
    ],
  },
  {
    in: 'Of whom are they afraid? There are 10,000 workers, of whom 40 per cent are bonded.',
    find: [
      ['10,000 workers', 'count 10000', 'workers'],
      ['40 per cent', 'percent 40', 'workers'],
    ],
  },
  {
    in: 'More than 120,000 men, or nearly half the workforce, worked abroad. By spring fewer than 60,000 were left.',
    find: [
      ['More than 120,000 men', 'count 120000 at_least', 'men'],
      ['nearly half the workforce', 'ratio 1 of 2 approx', 'workforce'],
      ['fewer than 60,000', 'count 60000 at_most', 'men'],
    ],
  },
  {
    in: 'The town has 900 households. Before the ovens came, women walked for wood, and 37 of them were attacked.',
    find: [
      ['900 households', 'count 900', 'households'],
      ['37', 'count 37', 'women'],
    ],
  },
  {
    in: 'They moved 200 stranded Iraqis, 12 corrugated iron roofs and 40 shared taxis. After five failed rainy seasons, ten ruined wells were left.',
    find: [
      ['200 stranded Iraqis', 'count 200', 'stranded Iraqis'],
      ['12 corrugated iron roofs', 'count 12', 'corrugated iron roofs'],
      ['40 shared taxis', 'count 40', 'shared taxis'],
      ['five failed rainy seasons', 'count 5', 'failed rainy seasons'],
      ['ten ruined wells', 'count 10', 'ruined wells'],
    ],
  },
  {
    in: 'They run three night clinics and two weekend courses. It took three nights.',
    find: [
      ['three night clinics', 'count 3', 'night clinics'],
      ['two weekend courses', 'count 2', 'weekend courses'],
      ['three nights', 'duration 3', 'nights'],
    ],
  },
  {
    in: 'They took 300 additional shelter kits and two further rescue ships. Another 40 more await flights. Some 216 migrants left, with another 370 due to leave.',
    find: [
      ['300 additional shelter kits', 'count 300', 'additional shelter kits'],
      ['two further rescue ships', 'count 2', 'further rescue ships'],
      ['40', 'count 40', 'further rescue ships'],
      ['Some 216 migrants', 'count 216 approx', 'migrants'],
      ['370', 'count 370', 'migrants'],
    ],
  },
  {
    in: 'They opened 1,386 files. In 811 of these the employer paid at once; 97 of those led to arrests. A third of these people left.',
    find: [
      ['1,386 files', 'count 1386', 'files'],
      ['811', 'count 811', 'files'],
      ['97', 'count 97', 'files'],
      ['A third of these people', 'ratio 1 of 3', 'people'],
    ],
  },
  {
    in: 'It took a week or two. Every year or two the river floods. It lasts a week to two months.',
    find: [['two months', 'duration 2', 'months']],
  },
  {
    in: 'Only 10 per cent of the country’s wheat and a third of IOM’s appeal are left.',
    find: [
      ['10 per cent of the country’s wheat', 'percent 10', 'wheat'],
      ['a third of IOM’s appeal', 'ratio 1 of 3', 'appeal'],
    ],
  },
  {
    in: 'They found 1,022 individuals/216 households there.',
    find: [
      ['1,022 individuals', 'count 1022', 'individuals'],
      ['216 households', 'count 216', 'households'],
    ],
  },
  { in: 'The desk is open Monday to Friday, 8.30 to 17.00.', find: [] },
  {
    in: 'Maria Lopez (37) and her brother were hired. Girls aged seven and up can join.',
    find: [
      ['37', 'age 37', null],
      ['seven and up', 'age 7 at_least', null],
    ],
  },
  {
    in: 'Eight schools reopened.\n\nThe families, more than half of them Roma, may come.',
    find: [
      ['Eight schools', 'count 8', 'schools'],
      ['more than half', 'ratio 1 of 2 at_least', 'families'],
    ],
  },
  {
    in: 'It treated 380 people under 15 years and 45 over 65.',
    find: [
      ['380 people', 'count 380', 'people'],
      ['under 15 years', 'age 15 at_most', 'years'],
      ['45', 'count 45', 'people'],
      ['over 65', 'age 65 at_least', 'years'],
    ],
  },
  { in: 'Twelve (12) trucks left.', find: [['Twelve (12) trucks', 'count 12', 'trucks']] },
  {
    in: 'They counted 5,136 people in 136 sites, or 400 fewer than the day before.',
    find: [
      ['5,136 people', 'count 5136', 'people'],
      ['136 sites', 'count 136', 'sites'],
      ['400', 'count 400', 'people'],
    ],
  },
  {
    in: 'A truck took 36 hours to cross. Today it takes six.',
    find: [
      ['36 hours', 'duration 36', 'hours'],
      ['six', 'duration 6', 'hours'],
    ],
  },
  { in: 'Six or seven out of ten children stay away.', find: [['Six or seven out of ten children', 'ratio 6..7 of 10', 'children']] },
  { in: 'Seven villages out of ten host refugees.', find: [['Seven villages out of ten', 'ratio 7 of 10', 'villages']] },
  {
    in: 'A third are children and a quarter women.',
    find: [
      ['A third', 'ratio 1 of 3', null],
      ['a quarter women', 'ratio 1 of 4', 'women'],
    ],
  },
  {
    in: 'It is for children aged six months to five years.',
    find: [
      ['six months', 'age 6', 'months'],
      ['five years', 'age 5', 'years'],
    ],
  },
  {
    in: 'Some 55,600 people live in 255 centres, with another 48,700 sheltering with family.',
    find: [
      ['Some 55,600 people', 'count 55600 approx', 'people'],
      ['255 centres', 'count 255', 'centres'],
      ['48,700', 'count 48700', 'people'],
    ],
  },
  {
    in: 'Some 144,600 people live in 1,043 centres, down from a peak of 630,000.',
    find: [
      ['Some 144,600 people', 'count 144600 approx', 'people'],
      ['1,043 centres', 'count 1043', 'centres'],
      ['630,000', 'count 630000', 'people'],
    ],
  },
  {
    in: 'Three buses with 142 passengers left. Two broke down, and 45 had to walk.',
    find: [
      ['Three buses', 'count 3', 'buses'],
      ['142 passengers', 'count 142', 'passengers'],
      ['Two', 'count 2', 'buses'],
      ['45', 'count 45', 'passengers'],
    ],
  },
  {
    in: 'Ninety people live there. Police searched nine houses and arrested 14.',
    find: [
      ['Ninety people', 'count 90', 'people'],
      ['nine houses', 'count 9', 'houses'],
      ['14', 'count 14', 'people'],
    ],
  },
  {
    in: 'The fire destroyed 1,300 huts and left 7,000 homeless.',
    find: [
      ['1,300 huts', 'count 1300', 'huts'],
      ['7,000 homeless', 'count 7000', 'homeless'],
    ],
  },
  { in: 'The number "527" is free; a “300” banknote is not.', find: [] },
  {
    in: 'A follow-up to 300 interviews is planned; up to 40 boats sail.',
    find: [
      ['300 interviews', 'count 300', 'interviews'],
      ['up to 40 boats', 'count 40 at_most', 'boats'],
    ],
  },
  {
    in: 'Four out of five refugees are under 30 and 62 per cent are women. The rates were between 30 and 62 per cent.',
    find: [
      ['Four out of five refugees', 'ratio 4 of 5', 'refugees'],
      ['under 30', 'age 30 at_most', null],
      ['62 per cent', 'percent 62', 'refugees'],
      ['between 30 and 62 per cent', 'percent 30..62', null],
    ],
  },
  {
    in: 'The figures for week 23 are lower than in week 22. Last week 300 families came; in the first round 812 calls were taken.',
    find: [
      ['300 families', 'count 300', 'families'],
      ['812 calls', 'count 812', 'calls'],
    ],
  },
  { in: 'The pipe is no wider than 90 centimetres.', find: [['no wider than 90 centimetres', 'measure 90 at_most', 'centimetres']] },
  {
    in: 'The beams are no thinner than 12 cm and as deep as 40 cm.',
    find: [
      ['no thinner than 12 cm', 'measure 12 at_least', 'cm'],
      ['as deep as 40 cm', 'measure 40 at_most', 'cm'],
    ],
  },
  { in: 'Applicants must be no older than 35.', find: [['no older than 35', 'age 35 at_most', null]] },
  { in: 'The total now tops 6,700 people.', find: [['tops 6,700 people', 'count 6700 at_least', 'people']] },
  { in: 'The youngest was a baby of eleven days.', find: [['eleven days', 'age 11', 'days']] },
  { in: 'Her son is only six weeks.', find: [['six weeks', 'age 6', 'weeks']] },
  { in: 'He was three days at sea.', find: [['three days', 'duration 3', 'days']] },
  {
    in: 'The wives are 24 and the husbands are 43 on average.',
    find: [
      ['24', 'count 24', 'wives'],
      ['43', 'age 43', null],
    ],
  },
  { in: 'There are 43 on average.', find: [['43', 'count 43', null]] },
  {
    in: 'The surgeon, who at 61 has seen nine wars, came back.',
    find: [
      ['61', 'age 61', null],
      ['nine wars', 'count 9', 'wars'],
    ],
  },
  { in: 'Amina, at 72, still sews.', find: [['72', 'age 72', null]] },
  { in: 'The toll, at 72, is the highest.', find: [['72', 'count 72', null]] },
  {
    in: 'Of 49 centres, 17 have no well; in three others people walk far.',
    find: [
      ['49 centres', 'count 49', 'centres'],
      ['17', 'count 17', 'centres'],
      ['three', 'count 3', 'centres'],
    ],
  },
  {
    in: 'The captain is 61 and the cook is 23.',
    find: [
      ['61', 'age 61', null],
      ['23', 'age 23', null],
    ],
  },
  { in: 'The guard was 20 metres away.', find: [['20 metres', 'measure 20', 'metres']] },
  {
    in: 'The ship has seventeen seafarers. Ten are Indian, four Georgian and three Syrian.',
    find: [
      ['seventeen seafarers', 'count 17', 'seafarers'],
      ['Ten', 'count 10', 'seafarers'],
      ['four', 'count 4', 'seafarers'],
      ['three', 'count 3', 'seafarers'],
    ],
  },
  { in: 'The sum is agreed, of which a fifth is paid by Norway.', find: [['a fifth', 'ratio 1 of 5', null]] },
  {
    in: 'She has three girls, the eldest aged 15 and the youngest nine months.',
    find: [
      ['three girls', 'count 3', 'girls'],
      ['15', 'age 15', null],
      ['nine months', 'age 9', 'months'],
    ],
  },
  {
    in: 'Each hamlet has two ploughs. The team called on 318 farmers. Three quarters had sown nothing.',
    find: [
      ['two ploughs', 'count 2', 'ploughs'],
      ['318 farmers', 'count 318', 'farmers'],
      ['Three quarters', 'ratio 3 of 4', 'farmers'],
    ],
    why: 'persons behind a preposition are spoken of where nothing else was counted in the sentence',
  },
  {
    in: 'Two barges came with 318 migrants. Both, and four others, were full.',
    find: [
      ['Two barges', 'count 2', 'barges'],
      ['318 migrants', 'count 318', 'migrants'],
      ['four', 'count 4', 'barges'],
    ],
    why: 'but not where something was',
  },
  {
    in: 'Two barges came, with 318 migrants, 40 per cent of them women. Half came from Mali.',
    find: [
      ['Two barges', 'count 2', 'barges'],
      ['318 migrants', 'count 318', 'migrants'],
      ['40 per cent', 'percent 40', 'migrants'],
      ['Half', 'ratio 1 of 2', 'migrants'],
    ],
    why: 'a share of those persons themselves makes them what is spoken of',
  },
  {
    in: 'It killed 14 people and flattened 900 huts in 22 islands, leaving 7,500 in need of food.',
    find: [
      ['14 people', 'count 14', 'people'],
      ['900 huts', 'count 900', 'huts'],
      ['22 islands', 'count 22', 'islands'],
      ['7,500', 'count 7500', 'people'],
    ],
  },
  {
    in: 'IOM gave 900 blankets to 300 families, three per family.',
    find: [
      ['900 blankets', 'count 900', 'blankets'],
      ['300 families', 'count 300', 'families'],
      ['three', 'count 3', 'blankets'],
    ],
  },
  { in: 'Temperatures exceed 38° Celsius.', find: [['exceed 38°', 'measure 38 at_least', '°']] },
  {
    in: 'The number of refugees fell from 5.4 to 3.7 million.',
    find: [
      ['5.4', 'count 5400000', 'refugees'],
      ['3.7 million', 'count 3700000', 'refugees'],
    ],
  },
  {
    in: 'Smugglers charge a lot for the two-day crossing. The two - IOM and WFP - agreed.',
    find: [['two-day', 'duration 2', 'day']],
  },
  {
    in: 'Peru hosts 1.2 million of the 2.9 million refugees, and reached 4.1 of the 9 million people in need.',
    find: [
      ['1.2 million of the 2.9 million refugees', 'ratio 1200000 of 2900000', 'refugees'],
      ['4.1 of the 9 million people', 'ratio 4100000 of 9000000', 'people'],
    ],
  },
  { in: 'Title 31 of the code was cited in rounds 14 and 17.', find: [] },
  { in: 'The fund has two “lines” of credit.', find: [['two “lines”', 'count 2', 'lines']] },
  { in: 'Boats carried 30% of the total number of crates.', find: [['30% of the total number of crates', 'percent 30', 'crates']] },
  {
    in: 'The harbour houses 40 families. As for the boats, the mayor counted 12.',
    find: [
      ['40 families', 'count 40', 'families'],
      ['12', 'count 12', 'boats'],
    ],
  },
  {
    in: 'The number of sailors with signs of scurvy who went to the clinics that are run by the harbour rose from 35 to 225.',
    find: [
      ['35', 'count 35', 'sailors'],
      ['225', 'count 225', 'sailors'],
    ],
  },
  { in: 'Aged only 32, she runs the harbour.', find: [['32', 'age 32', null]] },
  { in: 'Aged just 12 years, he rows.', find: [['12 years', 'age 12', 'years']] },
  { in: 'She rowed at the age of only 12.', find: [['12', 'age 12', null]] },
  { in: 'In just 12 years, the port grew.', find: [['12 years', 'duration 12', 'years']] },
  {
    in: 'Thirty per cent are under 18 and 12 per cent over 60.',
    find: [
      ['Thirty per cent', 'percent 30', null],
      ['under 18', 'age 18 at_most', null],
      ['12 per cent', 'percent 12', null],
      ['over 60', 'age 60 at_least', null],
    ],
  },
  {
    in: 'Half were under 15, and 12 per cent more than 60 kilometres away.',
    find: [
      ['Half', 'ratio 1 of 2', null],
      ['under 15', 'age 15 at_most', null],
      ['12 per cent', 'percent 12', null],
      ['more than 60 kilometres', 'measure 60 at_least', 'kilometres'],
    ],
  },
  {
    in: 'Children between six months and five years of age were vaccinated.',
    find: [
      ['six months', 'age 6', 'months'],
      ['five years of age', 'age 5', 'years of age'],
    ],
  },
  { in: 'She is a Latvian of 79.', find: [['79', 'age 79', null]] },
  { in: 'A baby under two was saved.', find: [['under two', 'age 2 at_most', null]] },
  { in: 'They lent two tracked vehicles.', find: [['two tracked vehicles', 'count 2', 'tracked vehicles']] },
  {
    in: 'Some 1,840 people are in four schools, and 615 live in the open.',
    find: [
      ['Some 1,840 people', 'count 1840 approx', 'people'],
      ['four schools', 'count 4', 'schools'],
      ['615', 'count 615', 'people'],
    ],
  },
  {
    in: 'They counted 387 people in stations, parks and doorways: 150 more than before.',
    find: [
      ['387 people', 'count 387', 'people'],
      ['150', 'count 150', 'people'],
    ],
  },
  { in: 'The stone weighs one and a half tonnes.', find: [], why: 'below two' },
  {
    in: 'They hired six Somali, four Eritrean and two Sudanese women.',
    find: [
      ['six', 'count 6', 'women'],
      ['four', 'count 4', 'women'],
      ['two Sudanese women', 'count 2', 'Sudanese women'],
    ],
  },
  {
    in: 'It has 12 bulbs and speaks to the diggers of gold and tin, whose number exceeds 85,000.',
    find: [
      ['12 bulbs', 'count 12', 'bulbs'],
      ['exceeds 85,000', 'count 85000 at_least', 'diggers'],
    ],
  },
  { in: 'Rounds 2 and 3 covered 16 districts.', find: [['16 districts', 'count 16', 'districts']] },
  { in: 'They train 40 guards a year.', find: [['40 guards', 'count 40', 'guards']] },
  { in: 'They left during the two-week course.', find: [['two-week', 'duration 2', 'week']] },
  {
    in: 'It counts 400 post-2003 farming families.',
    find: [['400 post-2003 farming families', 'count 400', 'post-2003 farming families']],
  },
  { in: 'The train left at 1430 hrs.', find: [] },
  { in: 'The course takes 1430 hours.', find: [['1430 hours', 'duration 1430', 'hours']] },
  { in: 'The Agency reports one in five pupils still hungry.', find: [['one in five pupils', 'ratio 1 of 5', 'pupils']] },
  {
    in: 'It is for babies aged six weeks to two years.',
    find: [
      ['six weeks', 'age 6', 'weeks'],
      ['two years', 'age 2', 'years'],
    ],
  },
  {
    in: 'Gusts of 110 kmph tore at tents of 200 sq ft.',
    find: [
      ['110 kmph', 'measure 110', 'kmph'],
      ['200 sq ft', 'measure 200', 'sq ft'],
    ],
  },
  {
    in: 'They sent two cargo and nine patrol boats.',
    find: [
      ['two', 'count 2', 'boats'],
      ['nine patrol boats', 'count 9', 'patrol boats'],
    ],
  },
  {
    in: 'The ferry took 400 sheep and 20 dairy cows.',
    find: [
      ['400 sheep', 'count 400', 'sheep'],
      ['20 dairy cows', 'count 20', 'dairy cows'],
    ],
  },
  { in: 'It opened a course for 3,000 discharged sailors.', find: [['3,000 discharged sailors', 'count 3000', 'discharged sailors']] },
  { in: 'The 45 approved bids came late.', find: [['45 approved bids', 'count 45', 'approved bids']] },
  {
    in: 'Of 900 crews that came, 300 received kits.',
    find: [
      ['900 crews', 'count 900', 'crews'],
      ['300', 'count 300', 'crews'],
    ],
  },
  { in: 'Some 400 of Chadian herders moved.', find: [['Some 400 of Chadian herders', 'count 400 approx', 'Chadian herders']] },
  { in: 'They lent to 40 micro/small firms.', find: [['40 micro/small firms', 'count 40', 'micro/small firms']] },
  { in: 'They moved to 25 "tent towns".', find: [['25 "tent towns"', 'count 25', 'tent towns']] },
  { in: 'It met 900 Vietnamese factory workers.', find: [['900 Vietnamese factory workers', 'count 900', 'Vietnamese factory workers']] },
  { in: 'There 300 Sudanese leave camps.', find: [['300 Sudanese', 'count 300', 'Sudanese']] },
  { in: 'They have sent 600 screened drivers.', find: [['600 screened drivers', 'count 600', 'screened drivers']] },
  {
    in: 'It gave 40 stoves and 25 lined tents.',
    find: [
      ['40 stoves', 'count 40', 'stoves'],
      ['25 lined tents', 'count 25', 'lined tents'],
    ],
  },
  {
    in: 'Some 90 boats left and 25 delivered goods.',
    find: [
      ['Some 90 boats', 'count 90 approx', 'boats'],
      ['25', 'count 25', 'boats'],
    ],
  },
  { in: 'In August a third of the fields burned.', find: [['a third of the fields', 'ratio 1 of 3', 'fields']] },
  {
    in: 'Half are under 15; a fifth between 15 and 24 and a tenth over 60.',
    find: [
      ['Half', 'ratio 1 of 2', null],
      ['under 15', 'age 15 at_most', null],
      ['a fifth', 'ratio 1 of 5', null],
      ['between 15 and 24', 'age 15..24', null],
      ['a tenth', 'ratio 1 of 10', null],
      ['over 60', 'age 60 at_least', null],
    ],
  },
  {
    in: 'Half were under 18, 20 per cent between 30 and 40 kilometres away.',
    find: [
      ['Half', 'ratio 1 of 2', null],
      ['under 18', 'age 18 at_most', null],
      ['20 per cent', 'percent 20', null],
      ['between 30 and 40 kilometres', 'measure 30..40', 'kilometres'],
    ],
  },
  {
    in: 'The sailors were taken to four islands, most of them (213) by plane.',
    find: [
      ['four islands', 'count 4', 'islands'],
      ['213', 'count 213', 'sailors'],
    ],
  },
  { in: 'Seven were barges.', find: [['Seven', 'count 7', 'barges']] },
  {
    in: 'One million refugees came to six countries. More than half fled to Chad.',
    find: [
      ['One million refugees', 'count 1000000', 'refugees'],
      ['six countries', 'count 6', 'countries'],
      ['More than half', 'ratio 1 of 2 at_least', 'refugees'],
    ],
  },
  {
    in: 'The wait is between 48 hours and 60 days, from 2 days to 3 days at sea.',
    find: [
      ['48 hours', 'duration 48', 'hours'],
      ['60 days', 'duration 60', 'days'],
      ['from 2 days to 3 days', 'duration 2..3', 'days'],
    ],
  },
  { in: 'Issa*, 49 years, comes from Mali.', find: [['49 years', 'age 49', 'years']] },
  {
    in: 'They carried 15 Kg of rice along 20 Km of road.',
    find: [
      ['15 Kg', 'measure 15', 'Kg'],
      ['20 Km', 'measure 20', 'Km'],
    ],
  },
  {
    in: 'The number of refugees rose from just over two million to 19.2 million.',
    find: [
      ['just over two million', 'count 2000000 at_least', 'refugees'],
      ['19.2 million', 'count 19200000', 'refugees'],
    ],
  },
  {
    in: 'The number of refugees fell from nearly 4.2 to 3.7 million.',
    find: [
      ['nearly 4.2', 'count 4200000 approx', 'refugees'],
      ['3.7 million', 'count 3700000', 'refugees'],
    ],
  },
  {
    in: 'It rose from about 20 to 25 per cent.',
    find: [
      ['about 20', 'percent 20 approx', null],
      ['25 per cent', 'percent 25', null],
    ],
  },
  { in: 'Groups ranged from about 20 to 25 refugees.', find: [['about 20 to 25 refugees', 'count 20..25 approx', 'refugees']] },
  {
    in: 'Arrivals rose 23 per cent compared with last year, from 18,400 to 22,632 people.',
    find: [
      ['23 per cent', 'percent 23', null],
      ['18,400', 'count 18400', 'people'],
      ['22,632 people', 'count 22632', 'people'],
    ],
  },
  {
    in: 'Some 1,870 people live in 14 centres, two-thirds of them women.',
    find: [
      ['Some 1,870 people', 'count 1870 approx', 'people'],
      ['14 centres', 'count 14', 'centres'],
      ['two-thirds', 'ratio 2 of 3', 'people'],
    ],
  },
  { in: 'IOM helped 300 people.3 They came in trucks.', find: [['300 people', 'count 300', 'people']], why: 'a footnote' },
  {
    in: 'IOM helped 300 people.3 boats sank.',
    find: [
      ['300 people', 'count 300', 'people'],
      ['3 boats', 'count 3', 'boats'],
    ],
  },
  { in: 'The storm killed 350 people, at least, off the island.', find: [['350 people, at least', 'count 350 at_least', 'people']] },
  {
    in: 'The storm hit 350 people, approximately 20 boats and a pier.',
    find: [
      ['350 people', 'count 350', 'people'],
      ['approximately 20 boats', 'count 20 approx', 'boats'],
    ],
  },
  {
    in: 'Floods hit some 800 mainly Rohingya refugees, 30 mostly unaccompanied minors and hundreds of mainly Thai and Lao fishermen.',
    find: [
      ['some 800 mainly Rohingya refugees', 'count 800 approx', 'mainly Rohingya refugees'],
      ['30 mostly unaccompanied minors', 'count 30', 'mostly unaccompanied minors'],
      ['hundreds of mainly Thai and Lao fishermen', 'count 100 magnitude', 'mainly Thai and Lao fishermen'],
    ],
  },
  {
    in: 'Of the 90 refugees 40 mainly work in shops, and 12 mostly run shops.',
    find: [
      ['90 refugees', 'count 90', 'refugees'],
      ['40', 'count 40', 'refugees'],
      ['12', 'count 12', 'refugees'],
    ],
    why: 'the adverb goes with the verb',
  },
  {
    in: 'It grew out of the Pilot Project.29 The text names 14 farms in Quebec.31',
    find: [['14 farms', 'count 14', 'farms']],
    why: 'notes',
  },
  { in: 'Rain fell on the camp.30 families fled.', find: [['30 families', 'count 30', 'families']], why: 'a space is lost' },
  {
    in: 'The COVID- 19 situation and the COVID -19 rules closed two sites- 30 families left.',
    find: [
      ['two sites', 'count 2', 'sites'],
      ['30 families', 'count 30', 'families'],
    ],
  },
  {
    in: 'The flood hit 290, 000 people, 3, 5 and 7 sites and 1, 000, 000 trees.',
    find: [
      ['290, 000 people', 'count 290000', 'people'],
      ['3', 'count 3', 'sites'],
      ['5', 'count 5', 'sites'],
      ['7 sites', 'count 7', 'sites'],
      ['1, 000, 000 trees', 'count 1000000', 'trees'],
    ],
    why: 'no number begins with noughts',
  },
  { in: 'It was the EIGHTY-FIFTH and not the forty-second of 90 meetings.', find: [['90 meetings', 'count 90', 'meetings']] },
  {
    in: 'Some 40 per cent of the entire displaced population and 80 per cent of the displaced live in 12 camps.',
    find: [
      ['Some 40 per cent of the entire displaced population', 'percent 40 approx', 'entire displaced population'],
      ['80 per cent of the displaced', 'percent 80', 'displaced'],
      ['12 camps', 'count 12', 'camps'],
    ],
  },
  {
    in: 'They need 1,500 additional acres, 20 more square kilometres, 15 further tonnes of rice and 300 more families.',
    find: [
      ['1,500 additional acres', 'measure 1500', 'acres'],
      ['20 more square kilometres', 'measure 20', 'square kilometres'],
      ['15 further tonnes', 'measure 15', 'tonnes'],
      ['300 more families', 'count 300', 'more families'],
    ],
  },
  {
    in: 'By Doc. 8452 it helped 90 persons (women: 50, men: 40). It fed 30 pupils: boys: 12; girls: 18.',
    find: [
      ['90 persons', 'count 90', 'persons'],
      ['50', 'count 50', 'women'],
      ['40', 'count 40', 'men'],
      ['30 pupils', 'count 30', 'pupils'],
      ['12', 'count 12', 'boys'],
      ['18', 'count 18', 'girls'],
    ],
  },
  {
    in: 'It helped 90 persons (Lima: 50, Cusco: 40).',
    find: [
      ['90 persons', 'count 90', 'persons'],
      ['50', 'count 50', 'persons'],
      ['40', 'count 40', 'persons'],
    ],
  },
  {
    in: 'IOM fed 799 (8%) undocumented Afghans, 640 (38 per cent) of all returnees and 30 (12%) on foot.',
    find: [
      ['799', 'count 799', 'undocumented Afghans'],
      ['8%', 'percent 8', null],
      ['640', 'count 640', 'returnees'],
      ['38 per cent', 'percent 38', 'returnees'],
      ['30', 'count 30', 'returnees'],
      ['12%', 'percent 12', null],
    ],
    why: 'the noun stands behind the bracket with the share',
  },
  {
    in: 'At 14:00 (GMT +11) a plane of 437 Squadron flew over Farm 25 and 300 brigade members.',
    find: [['300 brigade members', 'count 300', 'brigade members']],
  },
  {
    in: 'It fed 40 children (in 2009).2 That was more than in 12 towns.',
    find: [
      ['40 children', 'count 40', 'children'],
      ['12 towns', 'count 12', 'towns'],
    ],
  },
  {
    in: 'Mali and Niger report 67 and 64 per cent; see report 12 and a 3-to-1 victory of 12-to-14-year-old boys.',
    find: [
      ['67', 'percent 67', null],
      ['64 per cent', 'percent 64', null],
      ['12-to-14-year-old', 'age 12..14', 'year-old'],
    ],
  },
  {
    in: 'Officials report 300 deaths, the agency reports 90 arrivals and it will target 40 families.',
    find: [
      ['300 deaths', 'count 300', 'deaths'],
      ['90 arrivals', 'count 90', 'arrivals'],
      ['40 families', 'count 40', 'families'],
    ],
    why: 'verbs, no labels',
  },
  { in: 'See report 12 and under target 16 the aims of phase 4.', find: [] },
  {
    in: 'Arrivals rose from 20-25 a day to 60-80, and those of boats fell from 20 to 12.',
    find: [
      ['20-25', 'count 20..25', 'Arrivals'],
      ['60-80', 'count 60..80', 'Arrivals'],
      ['20', 'count 20', 'boats'],
      ['12', 'count 12', 'boats'],
    ],
    why: 'a hyphen makes a range behind a verb of change too',
  },
  {
    in: 'Boats fell, from 40 to 12; the clinic opens from 9 to 5, and the share doubled (from 4.9% to 9.1%).',
    find: [
      ['40', 'count 40', 'Boats'],
      ['12', 'count 12', 'Boats'],
      ['4.9%', 'percent 4.9', null],
      ['9.1%', 'percent 9.1', null],
    ],
  },
  {
    in: 'It reached 1,200 women of child-bearing age (15-49), men of working age (15 to 64 years) and children of school age (40).',
    find: [
      ['1,200 women', 'count 1200', 'women'],
      ['15-49', 'age 15..49', null],
      ['15 to 64 years', 'age 15..64', 'years'],
      ['40', 'count 40', 'women'],
    ],
  },
  {
    in: 'Residents include: 669 (16 per cent) internally displaced; 267 with disabilities.',
    find: [
      ['669', 'count 669', 'Residents'],
      ['16 per cent', 'percent 16', null],
      ['267', 'count 267', 'Residents'],
    ],
    why: 'what they are is no noun',
  },
  {
    in: '“He beat me,” says Lucy (not her real name), 24. In Gulu (see below), 24 tents stand.',
    find: [
      ['24', 'age 24', null],
      ['24 tents', 'count 24', 'tents'],
    ],
  },
  {
    in: 'The mother-of-four, now 36, sews. Hawa, a mother of two, 29, weaves. Teams of three, 40 in all, dig.',
    find: [
      ['36', 'age 36', null],
      ['two', 'count 2', 'children'],
      ['29', 'age 29', null],
      ['three', 'count 3', null],
      ['40', 'count 40', null],
    ],
  },
  {
    in: 'Older persons (60+) and women (18+) go first; of the tents (60+) few are left.',
    find: [
      ['60+', 'age 60 at_least', null],
      ['18+', 'age 18 at_least', null],
      ['60+', 'count 60 at_least', 'tents'],
    ],
  },
  {
    in: 'He was 14 when he fled and is now 22. She was 12 when they left and is 20 today.',
    find: [
      ['14', 'age 14', null],
      ['22', 'age 22', null],
      ['12', 'age 12', null],
      ['20', 'age 20', null],
    ],
  },
  {
    in: 'Infants of less than six months, a baby of just ten days, boys of under 14 and youths of 15 to 24 came.',
    find: [
      ['less than six months', 'age 6 at_most', 'months'],
      ['ten days', 'age 10', 'days'],
      ['under 14', 'age 14 at_most', null],
      ['15 to 24', 'age 15..24', null],
    ],
  },
  {
    in: 'A course of less than six months is for children of 15 nations.',
    find: [
      ['less than six months', 'duration 6 at_most', 'months'],
      ['15 nations', 'count 15', 'nations'],
    ],
  },
  {
    in: 'Two Years On\n\n4.1 Sudan\n\nAid reached 40 towns.\n\n4.2 Chad and Niger\n\nIt reached 12.\n\n2.5 Litres of Water a Day',
    find: [
      ['Two Years', 'duration 2', 'Years'],
      ['40 towns', 'count 40', 'towns'],
      ['12', 'count 12', 'towns'],
      ['2.5 Litres', 'measure 2.5', 'Litres'],
    ],
    why: 'a section has another beside it',
  },
  {
    in: '3/4 of those asked said no, and 2/3 of them left.',
    find: [
      ['3/4', 'ratio 3 of 4', null],
      ['2/3', 'ratio 2 of 3', null],
    ],
  },
  {
    in: 'Two trucks, three ambulances and a 4WD led five 4WDs.',
    find: [
      ['Two trucks', 'count 2', 'trucks'],
      ['three ambulances', 'count 3', 'ambulances'],
      ['five', 'count 5', 'ambulances'],
    ],
  },
  {
    in: 'Some 45 per cent came by road, another 30 by river. Of 90 huts, 60 per cent fell and another 12 were hit.',
    find: [
      ['Some 45 per cent', 'percent 45 approx', null],
      ['30', 'percent 30', null],
      ['90 huts', 'count 90', 'huts'],
      ['60 per cent', 'percent 60', 'huts'],
      ['12', 'count 12', 'huts'],
    ],
  },
  {
    in: 'The 640 refugees left two camps. Canada took 410 and Norway 90; it took 40 hours.',
    find: [
      ['640 refugees', 'count 640', 'refugees'],
      ['two camps', 'count 2', 'camps'],
      ['410', 'count 410', 'refugees'],
      ['90', 'count 90', 'refugees'],
      ['40 hours', 'duration 40', 'hours'],
    ],
  },
  {
    in: 'The flood took 300 lives, covered a fifth of the land and affected 2 million.',
    find: [
      ['300 lives', 'count 300', 'lives'],
      ['a fifth of the land', 'ratio 1 of 5', 'land'],
      ['2 million', 'count 2000000', 'lives'],
    ],
    why: 'no number counts land',
  },
  {
    in: 'It runs 12 mobile and 14 fixed clinics in 14 urban, 22 rural and three coastal districts.',
    find: [
      ['12', 'count 12', 'clinics'],
      ['14 fixed clinics', 'count 14', 'fixed clinics'],
      ['14', 'count 14', 'districts'],
      ['22', 'count 22', 'districts'],
      ['three coastal districts', 'count 3', 'coastal districts'],
    ],
  },
  {
    in: 'Update 3: 450 tents lost. Flash Update 4 lists 19 sites. They update 40 lists.',
    find: [
      ['450 tents', 'count 450', 'tents'],
      ['19 sites', 'count 19', 'sites'],
      ['40 lists', 'count 40', 'lists'],
    ],
  },
  {
    in: 'Some 35 per cent of the nearly 800 boats sank. Half of the remaining 310 nets tore, as did 12 per cent of Kori’s estimated 90 sails.',
    find: [
      ['Some 35 per cent', 'percent 35 approx', 'boats'],
      ['nearly 800 boats', 'count 800 approx', 'boats'],
      ['Half', 'ratio 1 of 2', 'nets'],
      ['310 nets', 'count 310', 'nets'],
      ['12 per cent', 'percent 12', 'sails'],
      ['estimated 90 sails', 'count 90 approx', 'sails'],
    ],
    why: 'no adjective is a whole',
  },
  {
    in: 'Three in ten of the roughly 450 tutors left.',
    find: [
      ['Three in ten', 'ratio 3 of 10', 'tutors'],
      ['roughly 450 tutors', 'count 450 approx', 'tutors'],
    ],
  },
  {
    in: 'Half of the population 14 km away fled.',
    find: [
      ['Half of the population', 'ratio 1 of 2', 'population'],
      ['14 km', 'measure 14', 'km'],
    ],
    why: 'no number of theirs',
  },
  {
    in: 'There are eleven camps. Their cooks now number 3,400, the guards now number 210.',
    find: [
      ['eleven camps', 'count 11', 'camps'],
      ['3,400', 'count 3400', 'cooks'],
      ['210', 'count 210', 'guards'],
    ],
  },
  { in: 'The tent is now number 44 on the plan.', find: [] },
  {
    in: 'Eight boats sailed. In Malta, arrivals by land and sea totalled 1,540, while deaths came to 37.',
    find: [
      ['Eight boats', 'count 8', 'boats'],
      ['1,540', 'count 1540', 'arrivals'],
      ['37', 'count 37', 'deaths'],
    ],
  },
  {
    in: 'Drownings on the two routes remain at 470.',
    find: [
      ['two routes', 'count 2', 'routes'],
      ['470', 'count 470', 'Drownings'],
    ],
  },
  {
    in: 'Storms hit the thirteen hamlets. Only 30 remained.',
    find: [
      ['thirteen hamlets', 'count 13', 'hamlets'],
      ['30', 'count 30', 'hamlets'],
    ],
    why: 'no storms',
  },
  {
    in: 'Nine hundred miners flew home in six flights. Of them, 75 were ill.',
    find: [
      ['Nine hundred miners', 'count 900', 'miners'],
      ['six flights', 'count 6', 'flights'],
      ['75', 'count 75', 'miners'],
    ],
  },
  { in: 'Fewer than 80 wish to move.', find: [['Fewer than 80', 'count 80 at_most', null]] },
  {
    in: 'Some 5,260 men, women, and children came, about 70 per day. IOM met 30 Somali women and girls.',
    find: [
      ['Some 5,260 men, women, and children', 'count 5260 approx', 'men, women, and children'],
      ['about 70', 'count 70 approx', 'men, women, and children'],
      ['30 Somali women and girls', 'count 30', 'Somali women and girls'],
    ],
  },
  {
    in: 'The raft held 12 women, children, and an old man. Clerks saw 40 men, 13 women and six children.',
    find: [
      ['12 women', 'count 12', 'women'],
      ['40 men', 'count 40', 'men'],
      ['13 women', 'count 13', 'women'],
      ['six children', 'count 6', 'children'],
    ],
  },
  { in: 'Arrivals this year are at about 360.', find: [['about 360', 'count 360 approx', 'Arrivals']] },
  {
    in: 'Divers pulled 210 from the lake. Eighteen died later.',
    find: [
      ['210', 'count 210', null],
      ['Eighteen', 'count 18', null],
    ],
    why: 'no divers',
  },
  {
    in: 'Some 130 sailors left on three rafts and 16 were ill.',
    find: [
      ['Some 130 sailors', 'count 130 approx', 'sailors'],
      ['three rafts', 'count 3', 'rafts'],
      ['16', 'count 16', 'sailors'],
    ],
  },
  {
    in: 'Some 130 sailors left on three rafts and two had sunk.',
    find: [
      ['Some 130 sailors', 'count 130 approx', 'sailors'],
      ['three rafts', 'count 3', 'rafts'],
      ['two', 'count 2', 'rafts'],
    ],
    why: 'no more than there were rafts',
  },
  {
    in: 'Two\u2011thirds of the families live along the 28\u2010kilometre road.',
    find: [
      ['Two\u2011thirds of the families', 'ratio 2 of 3', 'families'],
      ['28\u2010kilometre', 'measure 28', 'kilometre'],
    ],
    why: 'hyphens of typography',
  },
  {
    in: 'Staff costs should not be more than 30 per cent of the budget.',
    find: [['not be more than 30 per cent of the budget', 'percent 30 at_most', 'budget']],
  },
  {
    in: 'The course may not last longer than 18 months and cannot be less than 6 months.',
    find: [
      ['not last longer than 18 months', 'duration 18 at_most', 'months'],
      ['cannot be less than 6 months', 'duration 6 at_least', 'months'],
    ],
  },
  {
    in: 'Not only more than 300 bakers came: there were no longer more than 40 ovens.',
    find: [
      ['more than 300 bakers', 'count 300 at_least', 'bakers'],
      ['more than 40 ovens', 'count 40 at_least', 'ovens'],
    ],
    why: 'another word stands between',
  },
  { in: 'The figure does not include at least five wrecks.', find: [['at least five wrecks', 'count 5 at_least', 'wrecks']] },
  {
    in: 'Two more Syrian bakers arrived.',
    find: [['Two more Syrian bakers', 'count 2', 'more Syrian bakers']],
  },
  {
    in: 'Some 300 sailors set out, 240 reaching Italy and 20 crossing Mexico.',
    find: [
      ['Some 300 sailors', 'count 300 approx', 'sailors'],
      ['240', 'count 240', 'sailors'],
      ['20', 'count 20', 'sailors'],
    ],
  },
  {
    in: 'Of the 400 pupils, 51 girls (28 from Lima and 23 from Quito) and 60 boys (40 from Lima and 20 from Quito) sang.',
    find: [
      ['400 pupils', 'count 400', 'pupils'],
      ['51 girls', 'count 51', 'girls'],
      ['28', 'count 28', 'girls'],
      ['23', 'count 23', 'girls'],
      ['60 boys', 'count 60', 'boys'],
      ['40', 'count 40', 'boys'],
      ['20', 'count 20', 'boys'],
    ],
  },
  {
    in: 'Of the 400 pupils polled in two schools (280 in Lima and 120 in Quito), half sang.',
    find: [
      ['400 pupils', 'count 400', 'pupils'],
      ['two schools', 'count 2', 'schools'],
      ['280', 'count 280', 'pupils'],
      ['120', 'count 120', 'pupils'],
      ['half', 'ratio 1 of 2', 'pupils'],
    ],
    why: 'more than the schools',
  },
  {
    in: 'Rents skyrocketed, from 20 to 30 litres.',
    find: [
      ['20', 'measure 20', 'litres'],
      ['30 litres', 'measure 30', 'litres'],
    ],
  },
  { in: 'See Doc. 11483, Reference 3408.', find: [] },
  { in: 'Two hundred first responders came.', find: [['Two hundred first responders', 'count 200', 'first responders']] },
  {
    in: 'The 34 women were found in three brothels. Five in six had been sold.',
    find: [
      ['34 women', 'count 34', 'women'],
      ['three brothels', 'count 3', 'brothels'],
      ['Five in six', 'ratio 5 of 6', 'women'],
    ],
  },
  {
    in: 'Some 7,100 huts are ruined. Another 1,300 need repairs.',
    find: [
      ['Some 7,100 huts', 'count 7100 approx', 'huts'],
      ['1,300', 'count 1300', 'huts'],
    ],
  },
  {
    in: 'The town hosts 310 weavers, the largest number in the valley after its neighbour’s 420.',
    find: [
      ['310 weavers', 'count 310', 'weavers'],
      ['420', 'count 420', 'weavers'],
    ],
    why: 'no verb',
  },
  {
    in: 'The raft held 43 sailors: 20 Malians, 13 Gambians and ten from Ghana.',
    find: [
      ['43 sailors', 'count 43', 'sailors'],
      ['20 Malians', 'count 20', 'Malians'],
      ['13 Gambians', 'count 13', 'Gambians'],
      ['ten', 'count 10', 'sailors'],
    ],
    why: 'just so many are left',
  },
  {
    in: 'Voters queued at 12 polling stations. By noon 1,400 had voted.',
    find: [
      ['12 polling stations', 'count 12', 'polling stations'],
      ['1,400', 'count 1400', 'Voters'],
    ],
  },
  { in: 'The walk took 2 1/2 hours.', find: [['2 1/2 hours', 'duration 2.5', 'hours']] },
  { in: 'The rate is now 8 3/4 per cent.', find: [['8 3/4 per cent', 'percent 8.75', null]] },
  { in: 'Tents stand in rows 12 1/2/3.', find: [] },
  { in: 'In 2018 1/2 of the wells dried up.', find: [['1/2 of the wells', 'ratio 1 of 2', 'wells']] },
  { in: 'Quarter million people flee floods', find: [['Quarter million people', 'count 250000', 'people']] },
  { in: 'Some quarter million goats died.', find: [['Some quarter million goats', 'count 250000 approx', 'goats']] },
  { in: 'In the first quarter million-dollar grants came.', find: [] },
  { in: 'Yields changed by minus five per cent.', find: [['minus five per cent', 'percent -5', null]] },
  {
    in: 'Yields fell in the north (-5%), the east (–6.5%) and the west, –7%.',
    find: [
      ['-5%', 'percent -5', null],
      ['–6.5%', 'percent -6.5', null],
      ['–7%', 'percent -7', null],
    ],
  },
  { in: 'A part –5% of the total– came late.', find: [['5% of the total', 'percent 5', 'total']] },
  { in: 'Fees rose by half a per cent.', find: [['half a per cent', 'percent 0.5', null]] },
  { in: 'Fees rose by half a percentage point.', find: [] },
  { in: 'Some 80-odd per cent of the farmers came.', find: [['Some 80-odd per cent of the farmers', 'percent 80 approx', 'farmers']] },
  {
    in: 'Twelve bridges were mended out of 31. Forty clerks were trained in two towns.',
    find: [
      ['Twelve bridges were mended out of 31', 'ratio 12 of 31', 'bridges'],
      ['Forty clerks', 'count 40', 'clerks'],
      ['two towns', 'count 2', 'towns'],
    ],
  },
  {
    in: 'Fires swept the camp at Ifo 2, and in Balukhali 9 families lost all.',
    find: [['9 families', 'count 9', 'families']],
  },
  {
    in: 'One point six million people fled; zero point zero five per cent of the goats died.',
    find: [
      ['One point six million people', 'count 1600000', 'people'],
      ['zero point zero five per cent of the goats', 'percent 0.05', 'goats'],
    ],
  },
  {
    in: 'The hostel, 14 miles away, has beds for 25 to 30.',
    find: [
      ['14 miles', 'measure 14', 'miles'],
      ['25 to 30', 'count 25..30', null],
    ],
  },
  {
    in: 'Earthquakes of magnitude 7.8 and 7 struck the coast.',
    find: [
      ['7.8', 'measure 7.8', 'magnitude'],
      ['7', 'measure 7', 'magnitude'],
    ],
  },
  {
    in: 'Some 4,000 refugees live in 12 camps and another 90,000 in towns.',
    find: [
      ['Some 4,000 refugees', 'count 4000 approx', 'refugees'],
      ['12 camps', 'count 12', 'camps'],
      ['90,000', 'count 90000', 'refugees'],
    ],
  },
  {
    in: 'They saw 164 villages, home to 48,000 families. In 31 of them the well was dry.',
    find: [
      ['164 villages', 'count 164', 'villages'],
      ['48,000 families', 'count 48000', 'families'],
      ['31', 'count 31', 'villages'],
    ],
  },
  {
    in: 'Complaints rose from 20 to 30 in Leeds and from 500 to 1,200 in York.',
    find: [
      ['20', 'count 20', 'Complaints'],
      ['30', 'count 30', 'Complaints'],
      ['500', 'count 500', 'Complaints'],
      ['1,200', 'count 1200', 'Complaints'],
    ],
  },
  {
    in: 'The crew -four nurses and two cooks- arrived.',
    find: [
      ['four nurses', 'count 4', 'nurses'],
      ['two cooks', 'count 2', 'cooks'],
    ],
  },
  {
    in: 'The college trained 700 nurses, of whom almost 90 per cent were women.',
    find: [
      ['700 nurses', 'count 700', 'nurses'],
      ['almost 90 per cent', 'percent 90 approx', 'nurses'],
    ],
  },
  {
    in: 'He is himself close to eighty. She was almost 40. The toll is close to eighty.',
    find: [
      ['close to eighty', 'age 80 approx', null],
      ['almost 40', 'age 40 approx', null],
      ['close to eighty', 'count 80 approx', 'toll'],
    ],
  },
  // subjects of clauses that do not open their sentence, and plurals that label a number
  {
    in: 'Forty lorries left. The harbour master says landings have passed 900. Aid is late as arrivals by land top 6,100.',
    find: [
      ['Forty lorries', 'count 40', 'lorries'],
      ['900', 'count 900', 'landings'],
      ['6,100', 'count 6100', 'arrivals'],
    ],
  },
  {
    in: 'Forty lorries left. In the first week of the rains, landings at both quays were 310. According to the mayor, burials in wards and villages reached 52.',
    find: [
      ['Forty lorries', 'count 40', 'lorries'],
      ['310', 'count 310', 'landings'],
      ['52', 'count 52', 'burials'],
    ],
  },
  {
    in: 'Forty divers left. Maps show the figure has passed 200. The spread of landings was 30. The landings that were seen in May were 17.',
    find: [
      ['Forty divers', 'count 40', 'divers'],
      ['200', 'count 200', 'divers'],
      ['30', 'count 30', 'divers'],
      ['17', 'count 17', 'landings'],
    ],
  },
  {
    in: 'Landings in 2016: 4,611; Burials 75\n\nForty lorries left.\n\nHerders 1,200\n\nWells: 14.\nEach houses 20.',
    find: [
      ['4,611', 'count 4611', 'Landings'],
      ['75', 'count 75', 'Burials'],
      ['Forty lorries', 'count 40', 'lorries'],
      ['1,200', 'count 1200', 'Herders'],
      ['14', 'count 14', 'Wells'],
      ['20', 'count 20', 'Wells'],
    ],
  },
  {
    in: 'Some 60,000 farmers fled. Clinics have been built for the weak in the hills, including five by nuns. The mayor keeps ponds and gardens in the plain, including 12 with fish.',
    find: [
      ['Some 60,000 farmers', 'count 60000 approx', 'farmers'],
      ['five', 'count 5', 'Clinics'],
      ['12', 'count 12', 'ponds'],
    ],
  },
  {
    in: 'Some 60,000 farmers fled. The mayor works in the hills, including five with snow.',
    find: [
      ['Some 60,000 farmers', 'count 60000 approx', 'farmers'],
      ['five', 'count 5', 'farmers'],
    ],
    why: 'no works',
  },
  {
    in: 'They closed 31 “ghost” clinics and 12 "half-built" schools, and found 40 "tin cities".',
    find: [
      ['31 “ghost” clinics', 'count 31', 'clinics'],
      ['12 "half-built" schools', 'count 12', 'schools'],
      ['40 "tin cities"', 'count 40', 'tin cities'],
    ],
  },
  {
    in: 'She taught 70 Uzbek and 90 Tajik midwives with Task Force 115. The ward saw 95 boys, kept 40 overnight and sold 20 overnight stays.',
    find: [
      ['70', 'count 70', 'midwives'],
      ['90 Tajik midwives', 'count 90', 'Tajik midwives'],
      ['95 boys', 'count 95', 'boys'],
      ['40', 'count 40', 'boys'],
      ['20 overnight stays', 'count 20', 'overnight stays'],
    ],
  },
  {
    in: 'She listed 22,068 displaced person (DP) households and gave them 4,000 non-food item (NFI) kits, and 40 orphaned girls (OG) shoes.',
    find: [
      ['22,068 displaced person (DP) households', 'count 22068', 'displaced person (DP) households'],
      ['4,000 non-food item (NFI) kits', 'count 4000', 'non-food item (NFI) kits'],
      ['40 orphaned girls', 'count 40', 'orphaned girls'],
    ],
    why: 'a short form in brackets within the counted noun, and one behind it',
  },
  {
    in: 'Rice went to 45,591 (about 6,500 households) new arrivals. Of the weavers, 300 (40 women) came.',
    find: [
      ['45,591', 'count 45591', 'new arrivals'],
      ['about 6,500 households', 'count 6500 approx', 'households'],
      ['300', 'count 300', 'weavers'],
      ['40 women', 'count 40', 'women'],
    ],
  },
  {
    in: 'Return of Bhutan Refugees from Here Passes 75,000\n\nThe bakery sold 90 loaves. These numbers rose to 300. This figure represents a rise of 210.',
    find: [
      ['75,000', 'count 75000', 'Bhutan Refugees'],
      ['90 loaves', 'count 90', 'loaves'],
      ['300', 'count 300', 'loaves'],
      ['210', 'count 210', 'loaves'],
    ],
  },
  { in: 'Return of Malian Refugees Tops 20,000', find: [['Tops 20,000', 'count 20000 at_least', 'Malian Refugees']] },
  {
    in: 'There were 640 nuns and 2,100 girls, 310 under five and 40 over 16. Of 90 women 12 are under 18 and 40 are ill. Prices were 300, up 40 over 60.',
    find: [
      ['640 nuns', 'count 640', 'nuns'],
      ['2,100 girls', 'count 2100', 'girls'],
      ['310', 'count 310', 'girls'],
      ['under five', 'age 5 at_most', null],
      ['40', 'count 40', 'girls'],
      ['over 16', 'age 16 at_least', null],
      ['90 women', 'count 90', 'women'],
      ['12', 'count 12', 'women'],
      ['under 18', 'age 18 at_most', null],
      ['40', 'count 40', 'women'],
      ['300', 'count 300', 'Prices'],
      ['40', 'count 40', 'Prices'],
      ['over 60', 'count 60 at_least', 'Prices'],
    ],
    why: 'a bound right behind a count of persons is their age; no age goes on behind it',
  },
  {
    in: 'Police met 400 nuns. The 18 ferries left with 2,950 on board.\n\nOf the 410 farmers many had lost beasts: 230 had lost goats. In two barns there were cases of rot: 212 had been seen.',
    find: [
      ['400 nuns', 'count 400', 'nuns'],
      ['18 ferries', 'count 18', 'ferries'],
      ['2,950', 'count 2950', null],
      ['410 farmers', 'count 410', 'farmers'],
      ['230', 'count 230', 'farmers'],
      ['two barns', 'count 2', 'barns'],
      ['212', 'count 212', 'cases'],
    ],
  },
  {
    in: 'A second group of 40 starts today. Some 40 start school.',
    find: [
      ['40', 'count 40', null],
      ['Some 40', 'count 40 approx', null],
    ],
  },
  {
    in: 'The two islands imposed over 90,000 travel and mobility restrictions and issued 40 work and residence permits. Some 40 work and study abroad.',
    find: [
      ['two islands', 'count 2', 'islands'],
      ['over 90,000 travel and mobility restrictions', 'count 90000 at_least', 'travel and mobility restrictions'],
      ['40 work and residence permits', 'count 40', 'work and residence permits'],
      ['Some 40', 'count 40 approx', 'work and residence permits'],
    ],
  },
  {
    in: 'It sent 25 of its fleet of 60 lorries. The plan will initially target five hamlets. Target five is far off.',
    find: [
      ['25', 'count 25', 'lorries'],
      ['60 lorries', 'count 60', 'lorries'],
      ['five hamlets', 'count 5', 'hamlets'],
    ],
  },
  {
    in: 'Wells were set up under four schemes; the barns, built under two laws, hold under 40 goats.',
    find: [
      ['four schemes', 'count 4', 'schemes'],
      ['two laws', 'count 2', 'laws'],
      ['under 40 goats', 'count 40 at_most', 'goats'],
    ],
  },
  {
    in: 'In Dolow district 140 drought-hit families and in Beled village 12 stand pipes lack water. In district 140 families wait. The rain hit Kodok 5 Camp. Opening of Kodok 5 Camp Clinics.',
    find: [
      ['140 drought-hit families', 'count 140', 'drought-hit families'],
      ['12 stand pipes', 'count 12', 'stand pipes'],
      ['5 Camp Clinics', 'count 5', 'Camp Clinics'],
    ],
    why: 'a district that has a name needs no number; a camp of a name has one',
  },
  {
    in: 'Chilean lifeguards found three surfers whose raft sank and picked up 250 others.',
    find: [
      ['three surfers', 'count 3', 'surfers'],
      ['250', 'count 250', 'surfers'],
    ],
  },
  {
    in: 'They saw six hamlets with 244 partially damaged and 313 totally damaged huts, and 12 flooded, 14 burned and 30 looted barns. Of the hamlets, 12 closed and 14 opened schools.',
    find: [
      ['six hamlets', 'count 6', 'hamlets'],
      ['244', 'count 244', 'huts'],
      ['313 totally damaged huts', 'count 313', 'totally damaged huts'],
      ['12', 'count 12', 'barns'],
      ['14', 'count 14', 'barns'],
      ['30 looted barns', 'count 30', 'looted barns'],
      ['12', 'count 12', 'hamlets'],
      ['14 opened schools', 'count 14', 'opened schools'],
    ],
  },
  {
    in: 'The bus took 140 nuns to Los Lagos (117) and to Davos (23). It met Basques (412).',
    find: [
      ['140 nuns', 'count 140', 'nuns'],
      ['117', 'count 117', 'nuns'],
      ['23', 'count 23', 'nuns'],
      ['412', 'count 412', 'Basques'],
    ],
  },
  {
    in: 'Teams saw 44 sites. Twelve of them were shut. The river peaked at 2.50 metres.',
    find: [
      ['44 sites', 'count 44', 'sites'],
      ['Twelve', 'count 12', 'sites'],
      ['2.50 metres', 'measure 2.5', 'metres'],
    ],
  },
  {
    in: '“We left,” said a fisherman from Kribi, 41.',
    find: [['41', 'age 41', null]],
  },
  {
    in: 'One in seven of the country’s 430,000 inhabitants, and one in five of the city’s 3 million people.',
    find: [
      ['One in seven', 'ratio 1 of 7', 'inhabitants'],
      ['430,000 inhabitants', 'count 430000', 'inhabitants'],
      ['one in five', 'ratio 1 of 5', 'people'],
      ['3 million people', 'count 3000000', 'people'],
    ],
  },
  {
    in: 'HAITI - Voters Given Two More Days to Register - They live near Seven Oaks and Three Rivers.',
    find: [['Two More Days', 'duration 2', 'Days']],
    why: 'a heading in the body, and names',
  },
  {
    in: 'He worked six months in Mali, then four in Niger. After nine hours at sea, only two in the hold lived.',
    find: [
      ['six months', 'duration 6', 'months'],
      ['four', 'duration 4', 'months'],
      ['nine hours', 'duration 9', 'hours'],
      ['two', 'count 2', null],
    ],
  },
  {
    in: 'A survey of 12 border villages suggests that wells ran dry, a count in 30 camps shows an upward trend. They ran 12 sports shows.',
    find: [
      ['12 border villages', 'count 12', 'border villages'],
      ['30 camps', 'count 30', 'camps'],
      ['12 sports shows', 'count 12', 'sports shows'],
    ],
  },
  {
    in: 'Some 40 families came. An 82-member delegation, 35 of whom were women, met them. Some 90 girls met our 12-member team; 40 of them were ill.',
    find: [
      ['Some 40 families', 'count 40 approx', 'families'],
      ['82-member', 'count 82', 'member'],
      ['35', 'count 35', 'member'],
      ['Some 90 girls', 'count 90 approx', 'girls'],
      ['12-member', 'count 12', 'member'],
      ['40', 'count 40', 'girls'],
    ],
  },
  {
    in: 'Boys aged 14 to 17, some as young as nine, sell tea. Of every ten who set out, seven arrive and three turn back.',
    find: [
      ['14 to 17', 'age 14..17', null],
      ['as young as nine', 'age 9 at_least', null],
      ['Of every ten who set out, seven', 'ratio 7 of 10', null],
      ['three', 'count 3', null],
    ],
  },
  // what the Spanish cases have, said in English
  {
    in: 'The video lasts 4 min, the queue 25 mins.',
    find: [
      ['4 min', 'duration 4', 'min'],
      ['25 mins', 'duration 25', 'mins'],
    ],
  },
  {
    in: 'The share goes from 30 to 45 per cent, and the crew will go from 20 to some 30 cooks.',
    find: [
      ['30', 'percent 30', null],
      ['45 per cent', 'percent 45', null],
      ['20', 'count 20', 'cooks'],
      ['some 30 cooks', 'count 30 approx', 'cooks'],
    ],
  },
  {
    in: 'Eighty feasts were held, 12 fewer than the 131 recorded in May.',
    find: [
      ['Eighty feasts', 'count 80', 'feasts'],
      ['12', 'count 12', 'feasts'],
      ['131', 'count 131', 'feasts'],
    ],
    why: 'a difference, and what it is told from',
  },
  {
    in: 'There were fewer than the 131 feasts expected.',
    find: [['fewer than the 131 feasts', 'count 131 at_most', 'feasts']],
  },
  {
    in: 'The ovens number 120 and hold 3,000 loaves.',
    find: [
      ['120', 'count 120', 'ovens'],
      ['3,000 loaves', 'count 3000', 'loaves'],
    ],
  },
  {
    in: 'Batch number 350 and buses number 12 and 14 are due; the ovens number 4.',
    find: [],
    why: 'labels: a singular, and small numbers',
  },
  {
    in: 'Two-thirds of the total lack light and 40 per cent of the total need shoes.',
    find: [
      ['Two-thirds of the total', 'ratio 2 of 3', 'total'],
      ['40 per cent of the total', 'percent 40', 'total'],
    ],
  },
  {
    in: 'An old cook and her granddaughter, 9, wait for his nephew, 12, to come.',
    find: [
      ['9', 'age 9', null],
      ['12', 'age 12', null],
    ],
  },
  {
    in: 'She thought of marrying at 17. The retirement age is 65 years, the school age is 7 years.',
    find: [
      ['17', 'age 17', null],
      ['65 years', 'age 65', 'years'],
      ['7 years', 'age 7', 'years'],
    ],
  },
  {
    in: 'With regard to divorces, 210 were granted.',
    find: [['210', 'count 210', 'divorces']],
  },
  {
    in: 'Of the 90 ex-convicts among the 300 villagers, 24 bake bread. Of the 70 displaced cooks, 30 bake.',
    find: [
      ['90 ex-convicts', 'count 90', 'ex-convicts'],
      ['300 villagers', 'count 300', 'villagers'],
      ['24', 'count 24', 'ex-convicts'],
      ['70 displaced cooks', 'count 70', 'displaced cooks'],
      ['30', 'count 30', 'displaced cooks'],
    ],
  },
  {
    in: 'It gave 900 spoons to 300 cooks, three each.',
    find: [
      ['900 spoons', 'count 900', 'spoons'],
      ['300 cooks', 'count 300', 'cooks'],
      ['three', 'count 3', 'spoons'],
    ],
  },
  {
    in: 'Nine more than the 131 on the list and three more than the 20 of last year sang.',
    find: [
      ['Nine', 'count 9', null],
      ['131', 'count 131', null],
      ['three', 'count 3', null],
      ['20', 'count 20', null],
    ],
  },
  {
    in: 'Out of every ten bakers, four are widows. Out of ten, eight bake at night.',
    find: [
      ['Out of every ten bakers, four', 'ratio 4 of 10', 'bakers'],
      ['Out of ten, eight', 'ratio 8 of 10', 'bakers'],
    ],
  },
  {
    in: 'Out of 350 bakers, 40 were chosen. Out of ten days, eight were wet.',
    find: [
      ['350 bakers', 'count 350', 'bakers'],
      ['40', 'count 40', 'bakers'],
      ['ten days', 'duration 10', 'days'],
      ['eight', 'count 8', 'bakers'],
    ],
    why: 'no round number in words, and times',
  },
  {
    in: 'The shop opens from 8 to 12. The open stalls rose from 8 to 12.',
    find: [
      ['8', 'count 8', 'open stalls'],
      ['12', 'count 12', 'open stalls'],
    ],
  },
  {
    in: 'The heir was four years and seven months old. The lease ran four years and seven months.',
    find: [
      ['four years', 'age 4', 'years'],
      ['seven months old', 'age 7', 'months old'],
      ['four years', 'duration 4', 'years'],
      ['seven months', 'duration 7', 'months'],
    ],
  },
  {
    in: 'He left at 14; at sixteen he was a skipper; at sixteen sites he sang.',
    find: [
      ['14', 'age 14', null],
      ['sixteen', 'age 16', null],
      ['sixteen sites', 'count 16', 'sites'],
    ],
  },
  {
    in: 'Bakers work 48 hours a week; cooks, 51.',
    find: [
      ['48 hours', 'duration 48', 'hours'],
      ['51', 'duration 51', 'hours'],
    ],
  },
  {
    in: 'Although the number of feasts was low (310 in 2014), widows danced.',
    find: [['310', 'count 310', 'feasts']],
  },
  { in: 'Arrivals passed the 3 million mark.', find: [['3 million', 'count 3000000', 'Arrivals']] },
  {
    in: 'The depot holds 200 t of salt; the pumps run 9 h a day and the ferry took 20 h. The gates open at 8 h.',
    find: [
      ['200 t', 'measure 200', 't'],
      ['9 h', 'duration 9', 'h'],
      ['20 h', 'duration 20', 'h'],
    ],
  },
  {
    in: 'She served for 31 years, including 12 in Geneva. They fed 40 goats for 12 months, including 10 kids.',
    find: [
      ['31 years', 'duration 31', 'years'],
      ['12', 'duration 12', 'years'],
      ['40 goats', 'count 40', 'goats'],
      ['12 months', 'duration 12', 'months'],
      ['10 kids', 'count 10', 'kids'],
    ],
  },
  {
    in: 'The one hundred and fourteenth session follows the one hundred and first. One hundred and four delegates came.',
    find: [['One hundred and four delegates', 'count 104', 'delegates']],
  },
  {
    in: 'Sales fell by a factor of three. The estate was divided into four, and the crew into three teams. Cycles 14 and 17 are over.',
    find: [['three teams', 'count 3', 'teams']],
  },
  {
    in: '"I learned to weave at 47," she said. He became a smith at 18. She gave birth at 15.',
    find: [
      ['47', 'age 47', null],
      ['18', 'age 18', null],
      ['15', 'age 15', null],
    ],
  },
  { in: 'They learned of it at 40 stalls. Prices became stable.', find: [['40 stalls', 'count 40', 'stalls']] },
  {
    in: 'It hired 26 Togolese cocoa and cotton farmers and gave 30 Lebanese cash and food parcels.',
    find: [
      ['26 Togolese cocoa and cotton farmers', 'count 26', 'Togolese cocoa and cotton farmers'],
      ['30 Lebanese', 'count 30', 'Lebanese'],
    ],
  },
  {
    in: 'Having left at 16, she was sold at 17 and freed at 19.',
    find: [
      ['16', 'age 16', null],
      ['17', 'age 17', null],
      ['19', 'age 19', null],
    ],
  },
  {
    in: 'The apprentices number 350, against 290 in May. See file number 350.',
    find: [
      ['350', 'count 350', 'apprentices'],
      ['290', 'count 290', 'apprentices'],
    ],
  },
  {
    in: 'The number of pupils fell below the 800 mark and could pass the 900 threshold. The shop sells 40 mark sheets.',
    find: [
      ['800', 'count 800', 'pupils'],
      ['900', 'count 900', 'pupils'],
      ['40 mark sheets', 'count 40', 'mark sheets'],
    ],
  },
  { in: 'At the very least 300 huts were burnt.', find: [['At the very least 300 huts', 'count 300 at_least', 'huts']] },
  {
    in: 'The trainees (18-35 years), widows (15 years and over) and thirteen girls, between 9 and 17, planted trees. The loans (5 to 10 years) are long.',
    find: [
      ['18-35 years', 'age 18..35', 'years'],
      ['15 years and over', 'age 15 at_least', 'years'],
      ['thirteen girls', 'count 13', 'girls'],
      ['between 9 and 17', 'age 9..17', null],
      ['5 to 10 years', 'duration 5..10', 'years'],
    ],
  },
  {
    in: 'There are six beds, says Ana, aged 68. There are now 24.',
    find: [
      ['six beds', 'count 6', 'beds'],
      ['68', 'age 68', null],
      ['24', 'count 24', 'beds'],
    ],
  },
  {
    in: 'Rosa is 34, her husband 41. All is well, says the headmistress, Carmen Rojo, 47.',
    find: [
      ['34', 'age 34', null],
      ['41', 'age 41', null],
      ['47', 'age 47', null],
    ],
  },
  {
    in: 'The age of marriage is raised to 18. The required age is at least 21 years. Few of them marry before 16. They ship before 18 crates are full.',
    find: [
      ['18', 'age 18', null],
      ['at least 21 years', 'age 21 at_least', 'years'],
      ['16', 'age 16', null],
      ['18 crates', 'count 18', 'crates'],
    ],
  },
  {
    in: 'A boat carrying fishers, 45 of whom swam ashore, sank. Three camps house widows, 120 of whom are sick.',
    find: [
      ['45', 'count 45', 'fishers'],
      ['Three camps', 'count 3', 'camps'],
      ['120', 'count 120', 'widows'],
    ],
  },
  {
    in: 'It pays for 30 camps for widows, 12 of which are full.',
    find: [
      ['30 camps', 'count 30', 'camps'],
      ['12', 'count 12', 'camps'],
    ],
  },
  { in: 'Widows, 90 per cent of whom rent their field, wait.', find: [['90 per cent', 'percent 90', 'Widows']] },
  {
    in: 'Pupils fell from 900 to 270 and classes from 60 to 12, teachers from 40 to 30.',
    find: [
      ['900', 'count 900', 'Pupils'],
      ['270', 'count 270', 'Pupils'],
      ['60', 'count 60', 'classes'],
      ['12', 'count 12', 'classes'],
      ['40', 'count 40', 'teachers'],
      ['30', 'count 30', 'teachers'],
    ],
  },
  {
    in: 'In the shelters, 71 in total, there is water. The drivers, 20, wait.',
    find: [
      ['71', 'count 71', 'shelters'],
      ['20', 'count 20', 'drivers'],
    ],
  },
  {
    in: 'The crossing takes 12 hours, or even 15. It has ten buckets, or even hats. Each gets 15 litres of water instead of the recommended 20.',
    find: [
      ['12 hours', 'duration 12', 'hours'],
      ['15', 'duration 15', 'hours'],
      ['ten buckets', 'count 10', 'buckets'],
      ['15 litres', 'measure 15', 'litres'],
      ['20', 'measure 20', 'litres'],
    ],
  },
  {
    in: 'The trip takes nine days against the five announced.',
    find: [
      ['nine days', 'duration 9', 'days'],
      ['five', 'duration 5', 'days'],
    ],
  },
  {
    in: 'There are 28 staff, including three female and 11 international. It hired 40 international staff.',
    find: [
      ['28 staff', 'count 28', 'staff'],
      ['three', 'count 3', 'staff'],
      ['11', 'count 11', 'staff'],
      ['40 international staff', 'count 40', 'international staff'],
    ],
  },
  { in: 'The herders of the north, numbering some 24,000, wait.', find: [['some 24,000', 'count 24000 approx', 'herders']] },
  {
    in: 'The trainees, 40 in all, came; the look-outs, 389 in all, among them 64 women, went home.',
    find: [
      ['40', 'count 40', 'trainees'],
      ['389', 'count 389', 'look-outs'],
      ['64 women', 'count 64', 'women'],
    ],
  },
  {
    in: 'Boots (3,150), lean-tos (1,875) and water-coolers (40) were sent.',
    find: [
      ['3,150', 'count 3150', 'Boots'],
      ['1,875', 'count 1875', 'lean-tos'],
      ['40', 'count 40', 'water-coolers'],
    ],
  },
  {
    in: 'It now runs in 5 more multi-purpose halls; 12 more lack power.',
    find: [
      ['5 more multi-purpose halls', 'count 5', 'more multi-purpose halls'],
      ['12', 'count 12', 'more multi-purpose halls'],
    ],
  },
  {
    in: 'They built three additional two-storey barns and two more 50-bed wards.',
    find: [
      ['three', 'count 3', 'barns'],
      ['two-storey', 'count 2', 'storey'],
      ['two', 'count 2', 'wards'],
      ['50-bed', 'count 50', 'bed'],
    ],
  },
  {
    in: 'Of the 3,651 snake bites recorded, fewer than 2% were deadly.',
    find: [
      ['3,651 snake bites', 'count 3651', 'snake bites'],
      ['fewer than 2%', 'percent 2 at_most', 'snake bites'],
    ],
  },
  {
    in: 'Guards stopped 61 three-wheelers and nine two-seaters near a five-star hotel.',
    find: [
      ['61', 'count 61', 'three-wheelers'],
      ['nine', 'count 9', 'two-seaters'],
    ],
  },
  {
    in: 'Of the 88,000-odd second-hand coats still unsold, four in five have holes. It took 40 seconds.',
    find: [
      ['88,000-odd second-hand coats', 'count 88000 approx', 'second-hand coats'],
      ['four in five', 'ratio 4 of 5', 'second-hand coats'],
      ['40 seconds', 'duration 40', 'seconds'],
    ],
  },
  {
    in: 'Clerks sold 412 drive-ins and 14 street maps.',
    find: [
      ['412 drive-ins', 'count 412', 'drive-ins'],
      ['14 street maps', 'count 14', 'street maps'],
    ],
  },
  {
    in: 'Thirty to forty one-time rebels and twenty one-day courses were listed; forty-one pupils sat down.',
    find: [
      ['Thirty to forty', 'count 30..40', 'rebels'],
      ['twenty', 'count 20', 'courses'],
      ['forty-one pupils', 'count 41', 'pupils'],
    ],
  },
  {
    in: 'They gave seed to 4,175 displaced farm hands and 40 wounded government soldiers. Some 300 displaced need seed.',
    find: [
      ['4,175 displaced farm hands', 'count 4175', 'displaced farm hands'],
      ['40 wounded government soldiers', 'count 40', 'wounded government soldiers'],
      ['Some 300 displaced', 'count 300 approx', 'displaced'],
    ],
  },
  {
    in: 'One in five ferrymen and six of 23 dairymen sank; 12 specimen jars broke.',
    find: [
      ['One in five ferrymen', 'ratio 1 of 5', 'ferrymen'],
      ['six of 23 dairymen', 'ratio 6 of 23', 'dairymen'],
      ['12 specimen jars', 'count 12', 'specimen jars'],
    ],
  },
  {
    in: 'They hired 3,412 porters, among whom 38% were women. Practically 40 herders and on the order of 90 goats drowned.',
    find: [
      ['3,412 porters', 'count 3412', 'porters'],
      ['38%', 'percent 38', 'porters'],
      ['Practically 40 herders', 'count 40 approx', 'herders'],
      ['on the order of 90 goats', 'count 90 approx', 'goats'],
    ],
  },
  {
    in: "Some 70% of Fiji's two to three thousand cane cutters are men, as are half of the 40 to 50 foremen.",
    find: [
      ['Some 70%', 'percent 70 approx', 'cane cutters'],
      ['two to three thousand cane cutters', 'count 2000..3000', 'cane cutters'],
      ['half', 'ratio 1 of 2', 'foremen'],
      ['40 to 50 foremen', 'count 40..50', 'foremen'],
    ],
  },
  { in: 'The herd in 2015 exceeded the 3,000 cows of old.', find: [['exceeded the 3,000 cows', 'count 3000 at_least', 'cows']] },
  {
    in: 'Each took up to 500 bags, and it lent tents to 60 men. Returns went up from 40 in 2016 to 60.',
    find: [
      ['up to 500 bags', 'count 500 at_most', 'bags'],
      ['60 men', 'count 60', 'men'],
      ['40', 'count 40', 'Returns'],
      ['60', 'count 60', 'Returns'],
    ],
  },
  {
    in: 'Among the 162 passengers were 14 children and three pregnant women. Forty were treated.',
    find: [
      ['162 passengers', 'count 162', 'passengers'],
      ['14 children', 'count 14', 'children'],
      ['three pregnant women', 'count 3', 'pregnant women'],
      ['Forty', 'count 40', 'passengers'],
    ],
  },
  {
    in: 'Half of the total population lack light and a third of the population need oil.',
    find: [
      ['Half of the total population', 'ratio 1 of 2', 'total population'],
      ['a third of the population', 'ratio 1 of 3', 'population'],
    ],
  },
  {
    in: 'Of the 90 litres promised, we receive 40. Of the 90 tents promised, we received 40.',
    find: [
      ['90 litres', 'measure 90', 'litres'],
      ['40', 'measure 40', 'litres'],
      ['90 tents', 'count 90', 'tents'],
      ['40', 'count 40', 'tents'],
    ],
  },
  { in: '“We are leaving,” smiles Said Abdou, the office’s first clerk, 58.', find: [['58', 'age 58', null]] },
  {
    in: 'Cooks have returned. There were 68 of them. Twelve sheds burnt. There were 40 of us.',
    find: [
      ['68', 'count 68', 'Cooks'],
      ['Twelve sheds', 'count 12', 'sheds'],
      ['40', 'count 40', 'sheds'],
    ],
  },
  {
    in: 'At 17, he left; at 23, he came back; at 40 km, he stopped.',
    find: [
      ['17', 'age 17', null],
      ['23', 'age 23', null],
      ['40 km', 'measure 40', 'km'],
    ],
  },
  {
    in: 'Two more foot-bridges and five such foot-bridges opened; the path is two feet wide.',
    find: [
      ['Two more foot-bridges', 'count 2', 'more foot-bridges'],
      ['five such foot-bridges', 'count 5', 'foot-bridges'],
      ['two feet', 'measure 2', 'feet'],
    ],
  },
  {
    in: 'Two in five foot-bridges have no rails.',
    find: [['Two in five foot-bridges', 'ratio 2 of 5', 'foot-bridges']],
  },
  {
    in: 'Seven out of eight brothers-in-law had heard of it, 84 mothers-to-be came, and 40 women-led local groups sang.',
    find: [
      ['Seven out of eight brothers-in-law', 'ratio 7 of 8', 'brothers-in-law'],
      ['84 mothers-to-be', 'count 84', 'mothers-to-be'],
      ['40 women-led local groups', 'count 40', 'women-led local groups'],
    ],
  },
  {
    in: 'Over 340 previously unreported village halls hold 28 formerly closed primary schools; 12 previously lived there.',
    find: [
      ['Over 340 previously unreported village halls', 'count 340 at_least', 'previously unreported village halls'],
      ['28 formerly closed primary schools', 'count 28', 'formerly closed primary schools'],
      ['12', 'count 12', 'previously unreported village halls'],
    ],
  },
  {
    in: 'Seventy per cent of largely nomadic clans and half of the formerly abandoned mills came back; masons trained 200 disabled local builders. Some 40 unemployed need jobs.',
    find: [
      ['Seventy per cent of largely nomadic clans', 'percent 70', 'largely nomadic clans'],
      ['half of the formerly abandoned mills', 'ratio 1 of 2', 'formerly abandoned mills'],
      ['200 disabled local builders', 'count 200', 'disabled local builders'],
      ['Some 40 unemployed', 'count 40 approx', 'unemployed'],
    ],
  },
  {
    in: 'Juba - Half of the herders - a third of the fishers too - sold their nets; a day-and-a-half job.',
    find: [
      ['Half of the herders', 'ratio 1 of 2', 'herders'],
      ['a third of the fishers', 'ratio 1 of 3', 'fishers'],
    ],
    why: 'a dash with spaces about it ties nothing',
  },
  {
    in: 'Three teams follow the migrants; 45 of them were vaccinated.',
    find: [
      ['Three teams', 'count 3', 'teams'],
      ['45', 'count 45', 'migrants'],
    ],
    why: 'of three teams there are no 45',
  },
  {
    in: 'Fifty teams follow the migrants; 45 of them ride motorcycles.',
    find: [
      ['Fifty teams', 'count 50', 'teams'],
      ['45', 'count 45', 'teams'],
    ],
  },
  { in: 'Winds of force 9 hit; a storm of intensity four followed; rate it on a scale from one to five.', find: [] },
  { in: 'In the force 300 officers are women.', find: [['300 officers', 'count 300', 'officers']] },
  {
    in: 'Six kiosks opened. Vendors, 7 in 10 of them women, moved in. The bakers, 40 per cent of them widows, wait.',
    find: [
      ['Six kiosks', 'count 6', 'kiosks'],
      ['7 in 10', 'ratio 7 of 10', 'Vendors'],
      ['40 per cent', 'percent 40', 'bakers'],
    ],
  },
  {
    in: 'The staff saw 300 families, 40 per cent of them Roma. Afghans make up 12 per cent of them.',
    find: [
      ['300 families', 'count 300', 'families'],
      ['40 per cent', 'percent 40', 'families'],
      ['12 per cent', 'percent 12', 'families'],
    ],
  },
  {
    in: 'A trunk gives 110 board feet of planks.',
    find: [['110 board feet', 'measure 110', 'board feet']],
  },
  {
    in: 'Some 12 of the remaining 40 wells work, and 111 of the returning 408 miners were ill; 60 of a hoped-for 600 vans came.',
    find: [
      ['Some 12 of the remaining 40 wells', 'ratio 12 of 40 approx', 'wells'],
      ['111 of the returning 408 miners', 'ratio 111 of 408', 'miners'],
      ['60', 'count 60', 'vans'],
      ['600 vans', 'count 600', 'vans'],
    ],
  },
  {
    in: 'Three of the dead came 40 miles. Five of the staff, 12 women among them, and six of the crew aged 40 left.',
    find: [
      ['Three of the dead', 'count 3', 'dead'],
      ['40 miles', 'measure 40', 'miles'],
      ['Five of the staff', 'count 5', 'staff'],
      ['12 women', 'count 12', 'women'],
      ['six of the crew', 'count 6', 'crew'],
      ['40', 'age 40', null],
    ],
  },
  {
    in: 'The tide came at around 2100Hrs, from 0530 hrs on men slept; at around 1200 hours a year they flew less.',
    find: [['around 1200 hours', 'duration 1200 approx', 'hours']],
  },
  {
    in: 'A second group of 85 leaves on Tuesday, a batch of 60 departs on Monday. A further 30 lorries leave later.',
    find: [
      ['85', 'count 85', null],
      ['60', 'count 60', null],
      ['30 lorries', 'count 30', 'lorries'],
    ],
  },
  {
    in: 'Many girls marry before they are 15; others stay until they are nine. Before there were 40, men came until they were 400.',
    find: [
      ['15', 'age 15', null],
      ['nine', 'age 9', null],
      ['40', 'count 40', 'girls'],
      ['400', 'count 400', 'men'],
    ],
  },
  {
    in: 'A ward with six nurses sees 120 patients.',
    find: [
      ['six nurses', 'count 6', 'nurses'],
      ['120 patients', 'count 120', 'patients'],
    ],
  },
  {
    in: 'Teams saw 06 cantons and 08 schools over 05 days.',
    find: [
      ['06 cantons', 'count 6', 'cantons'],
      ['08 schools', 'count 8', 'schools'],
      ['05 days', 'duration 5', 'days'],
    ],
  },
  { in: 'Flight 06 leaves from gate 09 of terminal 02.', find: [], why: 'codes' },
  { in: 'The mayor said: “Arrivals have exceeded 23,000.”', find: [['exceeded 23,000', 'count 23000 at_least', 'Arrivals']] },
  { in: 'Most of them are usually between 17 and 28.', find: [['between 17 and 28', 'age 17..28', null]] },
  {
    in: 'Half of the 500 patients are still under six.',
    find: [
      ['Half', 'ratio 1 of 2', 'patients'],
      ['500 patients', 'count 500', 'patients'],
      ['under six', 'age 6 at_most', null],
    ],
  },
  {
    in: 'Thirty per cent are also under 17 and 12 per cent over 65.',
    find: [
      ['Thirty per cent', 'percent 30', null],
      ['under 17', 'age 17 at_most', null],
      ['12 per cent', 'percent 12', null],
      ['over 65', 'age 65 at_least', null],
    ],
  },
  { in: 'The convoys are usually between 12 and 15 trucks.', find: [['between 12 and 15 trucks', 'count 12..15', 'trucks']] },
  { in: 'Rates are still between 10 and 12 per cent.', find: [['between 10 and 12 per cent', 'percent 10..12', null]] },
  {
    in: 'The ferry took 50 settlers: 21 men and 29 women, two of whom were ill.',
    find: [
      ['50 settlers', 'count 50', 'settlers'],
      ['21 men', 'count 21', 'men'],
      ['29 women', 'count 29', 'women'],
      ['two', 'count 2', 'women'],
    ],
    why: 'a part of the last, though it closes a sum',
  },
  { in: 'The number of goats in the mayor’s district is 1,300.', find: [['1,300', 'count 1300', 'goats']] },
  {
    in: 'The median age in the mayor’s town is 23; rents rose in Gao’s bars from 200 to 350.',
    find: [
      ['23', 'age 23', null],
      ['200', 'count 200', 'rents'],
      ['350', 'count 350', 'rents'],
    ],
  },
  { in: 'Nights fall to –18 °C.', find: [], why: 'below two' },
  {
    in: 'Days reach 20 degrees – 5 °C more than in May.',
    find: [
      ['20 degrees', 'measure 20', 'degrees'],
      ['5 °C', 'measure 5', '°C'],
    ],
  },
  {
    in: 'About 40,000 000 trees died.',
    find: [['About 40,000 000 trees', 'count 40000000 approx', 'trees']],
    why: 'a space in place of a sign',
  },
  {
    in: 'A third of the rural population lives in huts, 20 per cent of the workforce depends on tips; 200 needs assessments ended.',
    find: [
      ['A third of the rural population', 'ratio 1 of 3', 'rural population'],
      ['20 per cent of the workforce', 'percent 20', 'workforce'],
      ['200 needs assessments', 'count 200', 'needs assessments'],
    ],
  },
  {
    in: 'Some 900 goats came.\n\nThe sailors were taken to four islands, most of them (213) by plane.',
    find: [
      ['Some 900 goats', 'count 900 approx', 'goats'],
      ['four islands', 'count 4', 'islands'],
      ['213', 'count 213', 'sailors'],
    ],
    why: 'whom the sentence of the places names',
  },
  {
    in: 'She has six children. Voters queued at 12 polling stations. By noon 1,400 had voted.',
    find: [
      ['six children', 'count 6', 'children'],
      ['12 polling stations', 'count 12', 'polling stations'],
      ['1,400', 'count 1400', 'Voters'],
    ],
  },
  {
    in: 'Some 9,000 voters came. Clerks sat at 12 polling stations. By noon 1,400 had voted.',
    find: [
      ['Some 9,000 voters', 'count 9000 approx', 'voters'],
      ['12 polling stations', 'count 12', 'polling stations'],
      ['1,400', 'count 1400', 'voters'],
    ],
    why: 'a part of those counted in the same paragraph',
  },
  {
    in: 'They fed 300 families.\n\nTeams saw 44 sites. Twelve of them were shut.',
    find: [
      ['300 families', 'count 300', 'families'],
      ['44 sites', 'count 44', 'sites'],
      ['Twelve', 'count 12', 'sites'],
    ],
  },
  {
    in: 'They fed 300 families.\n\nThey live on two sites. Half of them are ill.',
    find: [
      ['300 families', 'count 300', 'families'],
      ['two sites', 'count 2', 'sites'],
      ['Half', 'ratio 1 of 2', 'families'],
    ],
    why: 'a pronoun goes on with those of the paragraph before',
  },
  {
    in: 'Bakers work 48 hours a week; cooks, 51',
    find: [
      ['48 hours', 'duration 48', 'hours'],
      ['51', 'duration 51', 'hours'],
    ],
  },
  { in: '“They are thin,” said Ana Lado, 34\n\nRoads were closed.', find: [['34', 'age 34', null]] },
  // where or when ends the clause of a number
  {
    in: 'Six in ten are women. Most of them are between 20 and 35 in Bria.',
    find: [
      ['Six in ten', 'ratio 6 of 10', null],
      ['between 20 and 35', 'age 20..35', null],
    ],
  },
  { in: 'Most of them are between 20 and 35 in each camp.', find: [['between 20 and 35', 'count 20..35', null]], why: 'told of each' },
  {
    in: 'Her son is seven years old, her daughter 12 in May.',
    find: [
      ['seven years old', 'age 7', 'years old'],
      ['12', 'age 12', 'years old'],
    ],
  },
  {
    in: 'One of them is 14 years old, the other three at work.',
    find: [
      ['14 years old', 'age 14', 'years old'],
      ['three', 'count 3', null],
    ],
    why: 'the rest of them',
  },
  {
    in: 'Some 40 per cent are under 20 and 15 per cent over 65 in Gao.',
    find: [
      ['Some 40 per cent', 'percent 40 approx', null],
      ['under 20', 'age 20 at_most', null],
      ['15 per cent', 'percent 15', null],
      ['over 65', 'age 65 at_least', null],
    ],
  },
  {
    in: 'The baker works ten hours a day, his brother seven; the miller works for nine hours, his son for five on Friday.',
    find: [
      ['ten hours', 'duration 10', 'hours'],
      ['seven', 'count 7', null],
      ['nine hours', 'duration 9', 'hours'],
      ['five', 'duration 5', 'hours'],
    ],
  },
  {
    in: 'The ferry takes two days, sometimes four (in the rains).',
    find: [
      ['two days', 'duration 2', 'days'],
      ['four', 'duration 4', 'days'],
    ],
  },
  {
    in: 'Fuel has gone up by 30 per cent and bread by 18 in Gao.',
    find: [
      ['30 per cent', 'percent 30', null],
      ['18', 'percent 18', null],
    ],
  },
  {
    in: 'Malians made up half, Guineans a third and Gambians a tenth in June.',
    find: [
      ['half', 'ratio 1 of 2', null],
      ['a third', 'ratio 1 of 3', null],
      ['a tenth', 'ratio 1 of 10', null],
    ],
  },
  { in: '“The hall has 60 seats, at most”, he said.', find: [['60 seats, at most', 'count 60 at_most', 'seats']] },
  {
    in: 'The mayor said that of the 640 potters asked in May, 31 per cent sell abroad.',
    find: [
      ['640 potters', 'count 640', 'potters'],
      ['31 per cent', 'percent 31', 'potters'],
    ],
  },
  { in: 'According to the guild, of the potters, half sell abroad.', find: [['half', 'ratio 1 of 2', 'potters']] },
  { in: 'On Monday, among the potters, two in three sold out.', find: [['two in three', 'ratio 2 of 3', 'potters']] },
  {
    in: 'The potters said that the fair is the third of seven planned.',
    find: [['seven', 'count 7', 'fair']],
    why: 'what the clause begins with',
  },
  { in: 'The mayor said that nine were rafts.', find: [['nine', 'count 9', 'rafts']] },
  { in: 'The mayor said that half of the kilns are cold.', find: [['half of the kilns', 'ratio 1 of 2', 'kilns']] },
  { in: 'The mayor said on Monday that at 19, she built a kiln.', find: [['19', 'age 19', null]] },
  { in: 'Kilns were cold (Sales rose to 223).', find: [['223', 'count 223', 'Sales']] },
  { in: 'Kilns were cold – sales have reached 223.', find: [['223', 'count 223', 'sales']] },
  {
    in: 'News: The potters were sent to five islands, most of them (61) by bus.',
    find: [
      ['five islands', 'count 5', 'islands'],
      ['61', 'count 61', 'potters'],
    ],
  },
  {
    in: 'Of the 90 potters asked, 40 per cent said they had lost a kiln, 30 per cent a roof.',
    find: [
      ['90 potters', 'count 90', 'potters'],
      ['40 per cent', 'percent 40', 'potters'],
      ['30 per cent', 'percent 30', 'potters'],
    ],
    why: 'the group of the sentence where the clause has none',
  },
  { in: 'The rafts that the boys built came to 70.', find: [['70', 'count 70', 'rafts']], why: 'a relative opens no clause' },
  { in: 'Kilns closed because of the rain and 40 stayed cold.', find: [['40', 'count 40', 'Kilns']], why: 'of no group' },
  {
    in: 'Storms raised that number to more than 700 in May.',
    find: [['more than 700', 'count 700 at_least', 'Storms']],
    why: 'a determiner opens no clause',
  },
  { in: 'Meanwhile complaints neared 5,000 in May.', find: [['5,000', 'count 5000', 'complaints']] },
  {
    in: 'The clinic saw 418 patients in its first six days, half of them children. It dug 9 wells within 12 days, a third of them by hand.',
    find: [
      ['418 patients', 'count 418', 'patients'],
      ['six days', 'duration 6', 'days'],
      ['half', 'ratio 1 of 2', 'patients'],
      ['9 wells', 'count 9', 'wells'],
      ['12 days', 'duration 12', 'days'],
      ['a third', 'ratio 1 of 3', 'wells'],
    ],
  },
  {
    in: 'The voyage took the 40 men 12 days, half of them in fog. They stayed for 30 days, half of them on deck.',
    find: [
      ['40 men', 'count 40', 'men'],
      ['12 days', 'duration 12', 'days'],
      ['half', 'ratio 1 of 2', 'days'],
      ['30 days', 'duration 30', 'days'],
      ['half', 'ratio 1 of 2', 'days'],
    ],
    why: 'what took the time, and a sentence that counts nothing else',
  },
  {
    in: 'They run 12 nurseries, but the plan is only a quarter funded and the wall is a third finished.',
    find: [
      ['12 nurseries', 'count 12', 'nurseries'],
      ['a quarter', 'ratio 1 of 4', null],
      ['a third', 'ratio 1 of 3', null],
    ],
  },
  { in: 'It is a third chartered flight, and only a third invited guest came.', find: [] },
  {
    in: 'They took in 1,415 people. “The well is dry.” Official returns rose from 173 in 2012 to 261.',
    find: [
      ['1,415 people', 'count 1415', 'people'],
      ['173', 'count 173', 'Official returns'],
      ['261', 'count 261', 'Official returns'],
    ],
    why: 'a sentence ends with the quotation before it',
  },
  {
    in: 'They sailed from the Greek half of the island to the northern half of the country and its upper third.',
    find: [],
    why: 'a place is told apart, not how much of it',
  },
  {
    in: 'Of the 40 Syrians half came by sea, and half of the northern villages are empty.',
    find: [
      ['40 Syrians', 'count 40', 'Syrians'],
      ['half', 'ratio 1 of 2', 'Syrians'],
      ['half of the northern villages', 'ratio 1 of 2', 'northern villages'],
    ],
  },
  {
    in: 'The share went from 19 to almost 32 per cent; the queue grew from 10 to more than 30 days.',
    find: [
      ['19', 'percent 19', null],
      ['almost 32 per cent', 'percent 32 approx', null],
      ['10', 'duration 10', 'days'],
      ['more than 30 days', 'duration 30 at_least', 'days'],
    ],
  },
  {
    in: 'The share rose from eight to 12 per cent of girls, having fallen from 19 in May 2014 to 6 per cent.',
    find: [
      ['eight', 'percent 8', 'girls'],
      ['12 per cent of girls', 'percent 12', 'girls'],
      ['19', 'percent 19', null],
      ['6 per cent', 'percent 6', null],
    ],
  },
  {
    in: 'Landings grew from 1.2 in 2010 to over 3 million in 2012; between 3 and more than 10 million flyers were printed.',
    find: [
      ['1.2', 'count 1200000', 'Landings'],
      ['over 3 million', 'count 3000000 at_least', 'Landings'],
      ['3', 'count 3000000', 'flyers'],
      ['more than 10 million flyers', 'count 10000000 at_least', 'flyers'],
    ],
  },
  {
    in: 'It rose from 19 tents to 32 per cent.',
    find: [
      ['19 tents', 'count 19', 'tents'],
      ['32 per cent', 'percent 32', null],
    ],
    why: 'the first has a noun of its own',
  },
  {
    in: 'They sent 600 painted boats. It has 40 overturned carts. There are 12 salted hams. We include 30 tinned loaves. IOM is to deliver 25 painted signs.',
    find: [
      ['600 painted boats', 'count 600', 'painted boats'],
      ['40 overturned carts', 'count 40', 'overturned carts'],
      ['12 salted hams', 'count 12', 'salted hams'],
      ['30 tinned loaves', 'count 30', 'tinned loaves'],
      ['25 painted signs', 'count 25', 'painted signs'],
    ],
  },
  { in: 'In Gao, 40 painted boats all day.', find: [['40', 'count 40', null]], why: 'those who painted, at the head of their clause' },
  {
    in: 'Some .5 million flyers were printed. Write to 1214 Poplar Ave, Gao.',
    find: [['Some .5 million flyers', 'count 500000 approx', 'flyers']],
  },
  {
    in: 'Sales were put at three and five million copies; they hold 12 and 5 million tents.',
    find: [
      ['three', 'count 3000000', 'copies'],
      ['five million copies', 'count 5000000', 'copies'],
      ['12', 'count 12', 'tents'],
      ['5 million tents', 'count 5000000', 'tents'],
    ],
    why: 'the first of a list is the smaller',
  },
  {
    in: 'The 439 nurses, among them 66 trainees and nine midwives, have left. Fifteen go by sea.',
    find: [
      ['439 nurses', 'count 439', 'nurses'],
      ['66 trainees', 'count 66', 'trainees'],
      ['nine midwives', 'count 9', 'midwives'],
      ['Fifteen', 'count 15', 'nurses'],
    ],
  },
  {
    in: 'Some 900 families are home. Among them were 40 widows. Thirty have left again.',
    find: [
      ['Some 900 families', 'count 900 approx', 'families'],
      ['40 widows', 'count 40', 'widows'],
      ['Thirty', 'count 30', 'families'],
    ],
  },
  {
    in: 'Some 900 families are home. There were 40 goats. Thirty have died.',
    find: [
      ['Some 900 families', 'count 900 approx', 'families'],
      ['40 goats', 'count 40', 'goats'],
      ['Thirty', 'count 30', 'goats'],
    ],
    why: 'no part of them',
  },
  {
    in: 'Doctors have taught 6,921 nurses in six districts, an average of 330 a week. The ships carried 900 goats, on average 40 a day.',
    find: [
      ['6,921 nurses', 'count 6921', 'nurses'],
      ['six districts', 'count 6', 'districts'],
      ['330', 'count 330', 'nurses'],
      ['900 goats', 'count 900', 'goats'],
      ['40', 'count 40', 'goats'],
    ],
    why: 'an average is no verb behind its article',
  },
  {
    in: 'Forty ships left. Landings averaged 12 a day.',
    find: [
      ['Forty ships', 'count 40', 'ships'],
      ['12', 'count 12', 'Landings'],
    ],
  },
  {
    in: 'The doctors saw 40 nurses, since burials have reached 74.',
    find: [
      ['40 nurses', 'count 40', 'nurses'],
      ['74', 'count 74', 'burials'],
    ],
  },
  {
    in: 'There were 53 fires in the 180 camps, 18 more than the year before.',
    find: [
      ['53 fires', 'count 53', 'fires'],
      ['180 camps', 'count 180', 'camps'],
      ['18', 'count 18', 'fires'],
    ],
    why: 'what is compared is what the clause is about',
  },
  {
    in: 'They opened 12 centres for 900 children, 300 more than the year before. The last three drew 2,750 goats.',
    find: [
      ['12 centres', 'count 12', 'centres'],
      ['900 children', 'count 900', 'children'],
      ['300', 'count 300', 'children'],
      ['three', 'count 3', 'children'],
      ['2,750 goats', 'count 2750', 'goats'],
    ],
    why: 'more than the centres',
  },
  {
    in: 'There were 53 fires in Nepal’s 180 camps, 18 more than the year before. Forty of them were put out.',
    find: [
      ['53 fires', 'count 53', 'fires'],
      ['180 camps', 'count 180', 'camps'],
      ['18', 'count 18', 'fires'],
      ['Forty', 'count 40', 'fires'],
    ],
    why: 'what an owner has behind a preposition is a complement too',
  },
  {
    in: 'One survivor, now 22, fled; a returnee, 31, came back. Each nurse, 12 in all, got a tent.',
    find: [
      ['22', 'age 22', null],
      ['31', 'age 31', null],
      ['12', 'count 12', null],
    ],
  },
  {
    in: 'The school has eight such pupils, and four of the first five are girls.',
    find: [
      ['eight such pupils', 'count 8', 'pupils'],
      ['four of the first five', 'ratio 4 of 5', 'pupils'],
    ],
    why: 'a verb behind the whole',
  },
  {
    in: 'The fair has 16 million customers, 8 of them in Mali, and 4.5 million hens, of which 1.2 in Chad.',
    find: [
      ['16 million customers', 'count 16000000', 'customers'],
      ['8', 'count 8000000', 'customers'],
      ['4.5 million hens', 'count 4500000', 'hens'],
      ['1.2', 'count 1200000', 'hens'],
    ],
  },
  {
    in: 'The fair has 40 million customers, 12 of them cooks. It sells 40 million hens. 12 of them sank.',
    find: [
      ['40 million customers', 'count 40000000', 'customers'],
      ['12', 'count 12', 'customers'],
      ['40 million hens', 'count 40000000', 'hens'],
      ['12', 'count 12', 'hens'],
    ],
  },
  {
    in: 'Some 40 mm of rain fell through 10 mm holes on 3MM refugees.',
    find: [
      ['Some 40 mm', 'measure 40 approx', 'mm'],
      ['10 mm', 'measure 10', 'mm'],
      ['3MM refugees', 'count 3000000', 'refugees'],
    ],
    why: 'a unit, and no millions',
  },
  {
    in: 'They think 40 carried knives. The mayor said 12 painted boats. We know 30 joined gangs.',
    find: [
      ['40', 'count 40', null],
      ['12', 'count 12', null],
      ['30', 'count 30', null],
    ],
    why: 'a clause of their own',
  },
];
