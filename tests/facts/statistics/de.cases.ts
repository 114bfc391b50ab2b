import type { StatisticCase } from './case.js';

export const cases: readonly StatisticCase[] = [
  // counts in digits
  { in: 'Das Schiff brachte 1.890 Gerettete an Land.', find: [['1.890 Gerettete', 'count 1890', 'Gerettete']] },
  { in: 'Das Team erhielt 8500 Anfragen.', find: [['8500 Anfragen', 'count 8500', 'Anfragen']] },
  { in: 'Mehr als 12 000 Hütten brannten nieder.', find: [['Mehr als 12 000 Hütten', 'count 12000 at_least', 'Hütten']] },
  { in: "In Genf leben 1'200 Asylsuchende.", find: [["1'200 Asylsuchende", 'count 1200', 'Asylsuchende']] },
  { in: 'Rund 1,5 Mio. Menschen brauchen Hilfe.', find: [['Rund 1,5 Mio. Menschen', 'count 1500000 approx', 'Menschen']] },
  { in: 'Fast 3 Tsd. Zelte fehlen.', find: [['Fast 3 Tsd. Zelte', 'count 3000 approx', 'Zelte']] },
  {
    in: '500 besonders schutzbedürftige syrische Familien sind da.',
    find: [['500 besonders schutzbedürftige syrische Familien', 'count 500', 'besonders schutzbedürftige syrische Familien']],
  },
  {
    in: 'Er zählte 40 kranke und verletzte Kinder.',
    find: [['40 kranke und verletzte Kinder', 'count 40', 'kranke und verletzte Kinder']],
  },
  { in: 'Knapp 900 Migrant:innen warten.', find: [['Knapp 900 Migrant:innen', 'count 900 approx', 'Migrant:innen']] },
  { in: 'Über 60 IOM-Mitarbeitende helfen.', find: [['Über 60 IOM-Mitarbeitende', 'count 60 at_least', 'IOM-Mitarbeitende']] },
  { in: 'Bis zu 300 Boote lagen im Hafen.', find: [['Bis zu 300 Boote', 'count 300 at_most', 'Boote']] },
  { in: 'Mindestens 65 Leichen wurden gefunden.', find: [['Mindestens 65 Leichen', 'count 65 at_least', 'Leichen']] },
  { in: 'Weniger als 20 Ärzte blieben.', find: [['Weniger als 20 Ärzte', 'count 20 at_most', 'Ärzte']] },
  { in: 'Zwischen 200 und 300 Hirten flohen.', find: [['Zwischen 200 und 300 Hirten', 'count 200..300', 'Hirten']] },
  { in: 'Sie brauchen 10 bis 15 Lastwagen.', find: [['10 bis 15 Lastwagen', 'count 10..15', 'Lastwagen']] },
  { in: 'Es fehlen 2 bis 3 Millionen Impfdosen.', find: [['2 bis 3 Millionen Impfdosen', 'count 2000000..3000000', 'Impfdosen']] },
  {
    in: 'Unter ihnen sind 117 Männer, fünf Frauen und neun Kinder.',
    find: [
      ['117 Männer', 'count 117', 'Männer'],
      ['fünf Frauen', 'count 5', 'Frauen'],
      ['neun Kinder', 'count 9', 'Kinder'],
    ],
  },
  {
    in: 'Es kamen 80 Familien, weitere 30 folgten.',
    find: [
      ['80 Familien', 'count 80', 'Familien'],
      ['30', 'count 30', 'Familien'],
    ],
  },
  {
    in: 'Von den 120 Insassen starben 33.',
    find: [
      ['120 Insassen', 'count 120', 'Insassen'],
      ['33', 'count 33', 'Insassen'],
    ],
  },
  // counts in words
  { in: 'Einundzwanzig Beamte wurden geschult.', find: [['Einundzwanzig Beamte', 'count 21', 'Beamte']] },
  { in: 'Zweihundertfünfzig Häuser stehen leer.', find: [['Zweihundertfünfzig Häuser', 'count 250', 'Häuser']] },
  { in: 'Dreitausend Hirten flohen.', find: [['Dreitausend Hirten', 'count 3000', 'Hirten']] },
  { in: 'Sie zählten viertausendsiebenhundertzwölf Stimmen.', find: [['viertausendsiebenhundertzwölf Stimmen', 'count 4712', 'Stimmen']] },
  { in: 'Siebenundsiebzig Esel zogen vorbei.', find: [['Siebenundsiebzig Esel', 'count 77', 'Esel']] },
  { in: 'Hundert Lehrer fehlen.', find: [['Hundert Lehrer', 'count 100', 'Lehrer']] },
  { in: 'Eine Million Bäume wurden gepflanzt.', find: [['Eine Million Bäume', 'count 1000000', 'Bäume']] },
  { in: 'Eine halbe Million Schüler lernt zu Hause.', find: [['Eine halbe Million Schüler', 'count 500000', 'Schüler']] },
  { in: 'Zweieinhalb Millionen Menschen hungern.', find: [['Zweieinhalb Millionen Menschen', 'count 2500000', 'Menschen']] },
  { in: 'Ein Dutzend Fischer half.', find: [['Ein Dutzend Fischer', 'count 12 approx', 'Fischer']] },
  { in: 'Tausende Äthiopier sitzen fest.', find: [['Tausende Äthiopier', 'count 1000 magnitude', 'Äthiopier']] },
  {
    in: 'Dort leben Hunderttausende von Vertriebenen.',
    find: [['Hunderttausende von Vertriebenen', 'count 100000 magnitude', 'Vertriebenen']],
  },
  { in: 'Mehrere Hundert Frauen protestierten.', find: [['Mehrere Hundert Frauen', 'count 100 magnitude', 'Frauen']] },
  { in: 'Die fünfköpfige Familie wohnt im Zelt.', find: [['fünfköpfige', 'count 5', 'Familie']] },
  // percentages
  { in: '96 % der Kinder sind geimpft.', find: [['96 % der Kinder', 'percent 96', 'Kinder']] },
  { in: 'Etwa 15 Prozent stammen aus Somalia.', find: [['Etwa 15 Prozent', 'percent 15 approx', null]] },
  { in: 'Die Quote stieg um 3,5 Prozentpunkte.', find: [['3,5 Prozentpunkte', 'percent 3.5', null]] },
  { in: 'eine 20-prozentige Kürzung', find: [['20-prozentige', 'percent 20', null]] },
  {
    in: 'Der Anteil stieg von 20 auf 25 Prozent.',
    find: [
      ['20', 'percent 20', null],
      ['25 Prozent', 'percent 25', null],
    ],
  },
  // parts of a whole
  { in: 'Vier der elf Brücken sind zerstört.', find: [['Vier der elf Brücken', 'ratio 4 of 11', 'Brücken']] },
  { in: '9 von 32 Schulen sind offen.', find: [['9 von 32 Schulen', 'ratio 9 of 32', 'Schulen']] },
  { in: 'Zwei Drittel der Felder liegen brach.', find: [['Zwei Drittel der Felder', 'ratio 2 of 3', 'Felder']] },
  { in: 'Knapp die Hälfte der Frauen arbeitet.', find: [['Knapp die Hälfte der Frauen', 'ratio 1 of 2 approx', 'Frauen']] },
  { in: 'Ein Viertel der Ernte ist verloren.', find: [['Ein Viertel der Ernte', 'ratio 1 of 4', 'Ernte']] },
  { in: 'Jeder dritte Haushalt hat Tiere verloren.', find: [['Jeder dritte Haushalt', 'ratio 1 of 3', 'Haushalt']] },
  { in: 'Jeder Fünfte lebt in Armut.', find: [['Jeder Fünfte', 'ratio 1 of 5', null]] },
  { in: 'Mehr als jedes zweite Kind fehlt.', find: [['Mehr als jedes zweite Kind', 'ratio 1 of 2 at_least', 'Kind']] },
  { in: 'Eine von vier Frauen hat Arbeit.', find: [['Eine von vier Frauen', 'ratio 1 of 4', 'Frauen']] },
  // durations
  { in: 'Die Fahrt dauerte 17 Monate.', find: [['17 Monate', 'duration 17', 'Monate']] },
  { in: 'ein 3-Tage-Kurs für Lehrer', find: [['3-Tage', 'duration 3', 'Tage']] },
  { in: 'eine zweiwöchige Schulung', find: [['zweiwöchige', 'duration 2', 'zweiwöchige']] },
  { in: 'Nach dreijähriger Dürre regnete es.', find: [['dreijähriger', 'duration 3', 'dreijähriger']] },
  { in: 'Sie warteten anderthalb Stunden.', find: [], why: 'below two' },
  { in: 'Drei Jahre nach dem Beben steht die Stadt wieder.', find: [['Drei Jahre', 'duration 3', 'Jahre']] },
  // ages
  { in: 'Jugendliche im Alter von 12 bis 35 Jahren', find: [['von 12 bis 35 Jahren', 'age 12..35', 'Jahren']] },
  { in: 'Sie ist 34 Jahre alt.', find: [['34 Jahre alt', 'age 34', 'Jahre alt']] },
  { in: 'der 17-jährige Ahmad', find: [['17-jährige', 'age 17', 'jährige']] },
  {
    in: 'Zwei 18-Jährige fehlen.',
    find: [
      ['Zwei', 'count 2', '18-Jährige'],
      ['18-Jährige', 'age 18', 'Jährige'],
    ],
  },
  { in: 'Ein Zwölfjähriger half mit.', find: [['Zwölfjähriger', 'age 12', 'Zwölfjähriger']] },
  { in: '15- bis 24-Jährige stellen die Mehrheit.', find: [['15- bis 24-Jährige', 'age 15..24', 'Jährige']] },
  { in: 'Kinder unter fünf Jahren', find: [['unter fünf Jahren', 'age 5 at_most', 'Jahren']] },
  { in: 'Menschen über 60', find: [['über 60', 'age 60 at_least', null]] },
  { in: 'Lamin Ceesay, 19, kam zu Fuß.', find: [['19', 'age 19', null]] },
  { in: 'Fatou Jallow (24) führt einen Laden.', find: [['24', 'age 24', null]] },
  {
    in: 'In der Provinz leben Kinder (34) und Greise (12).',
    find: [
      ['34', 'count 34', null],
      ['12', 'count 12', null],
    ],
    why: 'nouns have capitals too',
  },
  // measures
  { in: 'Die Straße ist 136 Kilometer lang.', find: [['136 Kilometer', 'measure 136', 'Kilometer']] },
  { in: 'Sie luden 5.000 Tonnen Reis.', find: [['5.000 Tonnen', 'measure 5000', 'Tonnen']] },
  { in: 'ein Beben der Stärke 7,2', find: [['7,2', 'measure 7.2', 'Stärke']] },
  { in: 'bei über 38 °C', find: [['über 38 °C', 'measure 38 at_least', '°C']] },
  // no statistics
  { in: 'Der 3. Konvoi erreichte die Stadt.', find: [], why: 'an ordinal' },
  { in: 'Sie feiern zum 25. Mal.', find: [] },
  { in: 'Der Bus fährt um 16.30 Uhr.', find: [] },
  { in: 'Geöffnet von 9 bis 16 Uhr.', find: [] },
  { in: 'Artikel 14, Seite 3, Phase 2', find: [] },
  { in: 'Büro: Hafenstraße 12', find: [] },
  { in: 'Am Wasser 7 liegt das Haus.', find: [['7', 'count 7', null]], why: 'a street that no word tells' },
  { in: 'Die beiden Schiffe liefen aus.', find: [] },
  { in: 'COVID-19 traf alle.', find: [] },
  { in: 'Das Team gewann 3:1.', find: [] },
];
