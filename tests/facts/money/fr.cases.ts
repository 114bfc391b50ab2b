import type { MoneyCase } from './case.js';

export const cases: readonly MoneyCase[] = [
  { in: 'Plus de 440 000 dollars ont été versés.', find: [['Plus de 440 000 dollars', 'USD 440000 at_least']] },
  { in: 'Le budget est de 38 607 000 dollars.', find: [['38 607 000 dollars', 'USD 38607000']] },
  { in: 'Il manque 5263400 dollars.', find: [['5263400 dollars', 'USD 5263400']] },
  { in: "L'OIM a reçu 1.9 millions de dollars.", find: [['1.9 millions de dollars', 'USD 1900000']] },
  { in: 'Le projet coûte 4,4 millions de dollars.', find: [['4,4 millions de dollars', 'USD 4400000']] },
  { in: '119 millions de dollars US sont promis.', find: [['119 millions de dollars US', 'USD 119000000']] },
  { in: '128 milliards de dollars US ont été envoyés.', find: [['128 milliards de dollars US', 'USD 128000000000']] },
  { in: "La Belgique offre 1,5 million d'euros.", find: [["1,5 million d'euros", 'EUR 1500000']] },
  { in: "Le don s'élève à 2,5 M€.", find: [['2,5 M€', 'EUR 2500000']] },
  { in: 'Un contrat de 15 k€ a été signé.', find: [['15 k€', 'EUR 15000']] },
  { in: 'Les pertes atteignent environ 3 Md€.', find: [['environ 3 Md€', 'EUR 3000000000 approx']] },
  { in: "Le fonds a 3 Mds d'euros.", find: [["3 Mds d'euros", 'EUR 3000000000']] },
  { in: 'La France verse 300 000 euros.', find: [['300 000 euros', 'EUR 300000']] },
  { in: 'Le passage vaut de 150 000 à 250 000 FCFA.', country: 'NE', find: [['de 150 000 à 250 000 FCFA', 'XOF 150000..250000']] },
  { in: 'Il a payé 65 000 francs CFA.', country: 'SN', find: [['65 000 francs CFA', 'XOF 65000']] },
  { in: 'Il a payé 65 000 francs CFA.', country: 'TD', find: [['65 000 francs CFA', 'XAF 65000']] },
  {
    in: 'Quelque 4,7 milliards de francs CFA sont bloqués.',
    country: 'CM',
    find: [['Quelque 4,7 milliards de francs CFA', 'XAF 4700000000 approx']],
  },
  { in: 'Un cahier coûte 1 200 francs congolais.', find: [['1 200 francs congolais', 'CDF 1200']] },
  { in: 'Une nuit coûte FC 4 000.', country: 'CD', find: [['FC 4 000', 'CDF 4000']] },
  { in: 'La place coûte 5 000 francs.', country: 'BI', find: [['5 000 francs', 'BIF 5000']] },
  { in: 'Il gagne 250 000 francs par mois.', country: 'GN', find: [['250 000 francs', 'GNF 250000']] },
  { in: 'La Suisse paie 185 000 francs suisses.', find: [['185 000 francs suisses', 'CHF 185000']] },
  { in: 'La Suisse paie CHF 450 000.', find: [['CHF 450 000', 'CHF 450000']] },
  { in: 'Il gagnait 11 450 dinars libyens.', find: [['11 450 dinars libyens', 'LYD 11450']] },
  { in: 'Il gagnait 800 dinars par mois.', country: 'TN', find: [['800 dinars', 'TND 800']] },
  { in: 'Le sac coûte de 240 à 410 livres sud-soudanaises.', find: [['de 240 à 410 livres sud-soudanaises', 'SSP 240..410']] },
  { in: 'Il valait 200 livres soudanaises.', find: [['200 livres soudanaises', 'SDG 200']] },
  { in: 'Le loyer est de 1 200 livres égyptiennes.', find: [['1 200 livres égyptiennes', 'EGP 1200']] },
  { in: 'La Turquie donne 150 000 livres turques.', find: [['150 000 livres turques', 'TRY 150000']] },
  { in: 'Londres donne 750 000 livres sterling.', find: [['750 000 livres sterling', 'GBP 750000']] },
  {
    in: "Londres versera £310 000, 80 000 livres de moins qu'en 2009.",
    find: [
      ['£310 000', 'GBP 310000'],
      ['80 000 livres', 'GBP 80000'],
    ],
  },
  { in: 'Prague offre 2,5 millions de couronnes tchèques.', find: [['2,5 millions de couronnes tchèques', 'CZK 2500000']] },
  { in: 'La Suède verse 9 millions de couronnes.', country: 'SE', find: [['9 millions de couronnes', 'SEK 9000000']] },
  { in: 'Il a rapporté 41 227 179 gourdes.', country: 'HT', find: [['41 227 179 gourdes', 'HTG 41227179']] },
  { in: 'Chaque famille reçoit 500 gourdes haïtiennes.', find: [['500 gourdes haïtiennes', 'HTG 500']] },
  { in: "Le riz coûte 615 millions d'ariary.", find: [["615 millions d'ariary", 'MGA 615000000']] },
  { in: 'Il a perdu 20 000 kwanzas.', find: [['20 000 kwanzas', 'AOA 20000']] },
  { in: 'Il gagnait 40 000 nairas.', find: [['40 000 nairas', 'NGN 40000']] },
  { in: 'Le Kenya donne 10 000 shillings kényans.', find: [['10 000 shillings kényans', 'KES 10000']] },
  { in: 'Elle touche 3 000 shillings.', country: 'TZ', find: [['3 000 shillings', 'TZS 3000']] },
  { in: 'Le visa coûte 3 000 dirhams marocains.', find: [['3 000 dirhams marocains', 'MAD 3000']] },
  { in: 'Le visa coûte 3 000 dirhams.', country: 'MA', find: [['3 000 dirhams', 'MAD 3000']] },
  { in: 'Ils ont payé 20 000 ouguiyas.', country: 'MR', find: [['20 000 ouguiyas', 'MRU 20000']] },
  { in: 'Il faut 6 à 9 millions de dollars américains.', find: [['6 à 9 millions de dollars américains', 'USD 6000000..9000000']] },
  { in: 'Il manque entre 120 000 et 170 000 dollars.', find: [['entre 120 000 et 170 000 dollars', 'USD 120000..170000']] },
  { in: 'Il faut entre 5 et 10 euros par jour.', find: [['entre 5 et 10 euros', 'EUR 5..10']] },
  { in: 'Les passeurs demandent 300 à 400 dollars.', find: [['300 à 400 dollars', 'USD 300..400']] },
  { in: 'Les passeurs demandent 300 dollars à 400 dollars.', find: [['300 dollars à 400 dollars', 'USD 300..400']] },
  { in: 'Ils vivent avec moins de deux dollars par jour.', find: [['moins de deux dollars', 'USD 2 at_most']] },
  { in: 'Le billet coûte 10 000 dollars environ.', find: [['10 000 dollars environ', 'USD 10000 approx']] },
  { in: "Une centaine d'euros suffit.", find: [["Une centaine d'euros", 'EUR 100 approx']] },
  { in: "Une dizaine de milliers d'euros suffit.", find: [["Une dizaine de milliers d'euros", 'EUR 10000 approx']] },
  { in: 'Un million de dollars a été promis.', find: [['Un million de dollars', 'USD 1000000']] },
  { in: "Plus d'un million d'euros est arrivé.", find: [["Plus d'un million d'euros", 'EUR 1000000 at_least']] },
  { in: "Un demi-million d'euros manque.", find: [["demi-million d'euros", 'EUR 500000']] },
  { in: "Deux millions et demi d'euros manquent.", find: [["Deux millions et demi d'euros", 'EUR 2500000']] },
  { in: 'Deux cents euros par mois.', find: [['Deux cents euros', 'EUR 200']] },
  { in: 'Trois mille cinq cents euros ont été volés.', find: [['Trois mille cinq cents euros', 'EUR 3500']] },
  { in: 'Cinquante mille francs CFA par famille.', country: 'ML', find: [['Cinquante mille francs CFA', 'XOF 50000']] },
  { in: 'Le ticket coûte 15 euros et 50 centimes.', find: [['15 euros et 50 centimes', 'EUR 15.5']] },
  { in: 'Ça coûte 15 dollars 50.', find: [['15 dollars 50', 'USD 15.5']] },
  { in: 'USD 3,1 millions ont été accordés.', find: [['USD 3,1 millions', 'USD 3100000']] },
  { in: 'Le Japon donne USD 400.000.', find: [['USD 400.000', 'USD 400000']] },
  { in: 'Un don de 5 millions $ US est arrivé.', find: [['5 millions $ US', 'USD 5000000']] },
  {
    in: 'Ottawa verse 20 millions de dollars canadiens, puis 3 millions de dollars.',
    find: [
      ['20 millions de dollars canadiens', 'CAD 20000000'],
      ['3 millions de dollars', 'CAD 3000000'],
    ],
  },
  { in: 'Ottawa verse 5 millions $ CAN.', find: [['5 millions $ CAN', 'CAD 5000000']] },
  { in: '$US 5 millions sont promis.', find: [['$US 5 millions', 'USD 5000000']] },
  { in: 'EUR 5 millions sont promis.', find: [['EUR 5 millions', 'EUR 5000000']] },
  { in: 'Il faut 190.000 euros.', find: [['190.000 euros', 'EUR 190000']] },
  { in: "La facture est de 400'000 francs suisses.", find: [["400'000 francs suisses", 'CHF 400000']] },
  {
    in: 'Les dons sont de 3 et 5 millions de dollars.',
    find: [
      ['3', 'USD 3000000'],
      ['5 millions de dollars', 'USD 5000000'],
    ],
  },
  {
    in: 'Les bons valent 10, 20 ou 50 euros.',
    find: [
      ['10', 'EUR 10'],
      ['20', 'EUR 20'],
      ['50 euros', 'EUR 50'],
    ],
  },
  {
    in: 'Le Japon donne 5 millions de dollars et la Norvège 3 millions.',
    find: [
      ['5 millions de dollars', 'USD 5000000'],
      ['3 millions', 'USD 3000000'],
    ],
  },
  { in: 'Des millions de dollars ont été perdus.', find: [['millions de dollars', 'USD 1000000 magnitude']] },
  {
    in: 'Il a reçu 300 dollars, 200 euros et 50 livres sterling.',
    find: [
      ['300 dollars', 'USD 300'],
      ['200 euros', 'EUR 200'],
      ['50 livres sterling', 'GBP 50'],
    ],
  },
  { in: 'Le colis vaut 25 millions GNF.', find: [['25 millions GNF', 'GNF 25000000']] },
  { in: 'Il doit 1,2 milliard de FCFA.', country: 'BF', find: [['1,2 milliard de FCFA', 'XOF 1200000000']] },
  { in: "Il a envoyé 1 000 000 d'euros.", find: [["1 000 000 d'euros", 'EUR 1000000']] },
  { in: 'Le Vanuatu donne 10 000 vatus.', find: [['10 000 vatus', 'VUV 10000']] },
  { in: 'Le Népal verse 5 000 roupies.', country: 'NP', find: [['5 000 roupies', 'NPR 5000']] },
  { in: 'Cela coûte 30 000 roupies indiennes.', find: [['30 000 roupies indiennes', 'INR 30000']] },
  { in: 'Le Brésil donne 3 millions de réaux.', find: [['3 millions de réaux', 'BRL 3000000']] },
  { in: 'Le salaire est de 700 zlotys.', find: [['700 zlotys', 'PLN 700']] },
  { in: 'Ils versent 200 lei.', country: 'MD', find: [['200 lei', 'MDL 200']] },
  { in: 'Le Japon donne 220 millions de yens.', find: [['220 millions de yens', 'JPY 220000000']] },
  { in: 'La Chine donne 3 millions de yuans.', find: [['3 millions de yuans', 'CNY 3000000']] },
  { in: 'USD 300 à 400 familles ont été remis.', find: [['USD 300', 'USD 300']] },
  { in: 'Elle a reçu 2 millions de pesos colombiens.', find: [['2 millions de pesos colombiens', 'COP 2000000']] },
  { in: 'Elle a reçu 2 millions de pesos.', country: 'CO', find: [['2 millions de pesos', 'COP 2000000']] },
  { in: 'Il faut 10 000 US dollars.', find: [['10 000 US dollars', 'USD 10000']] },
  { in: '1 200 livres scolaires ont été imprimés.', find: [], why: 'books' },
  { in: '1 200 livres ont été distribués aux élèves.', find: [], why: 'books' },
  { in: 'Chaque famille reçoit 20 livres de riz.', find: [], why: 'a weight' },
  { in: 'Ils vivent avec un dollar par jour.', find: [], why: 'a figure of speech' },
  { in: "L'enveloppe CHF 2011 reste due.", find: [], why: "a year behind the fund's name" },
  { in: "L'Euro 2016 a réuni 24 équipes.", find: [], why: 'a football championship' },
  { in: 'La COP 21 a réuni 195 pays.', find: [], why: 'a climate conference' },
  { in: "L'ODD 10 parle de migration.", find: [], why: 'a development goal' },
  { in: 'Le 7 mars, 300 personnes sont arrivées.', country: 'SL', find: [], why: "the article, though Le is Sierra Leone's sign" },
  { in: "500 gourdes d'eau ont été remises.", country: 'HT', find: [], why: 'water bottles' },
  { in: '50 couronnes de fleurs ont été posées.', find: [], why: 'flowers' },
  { in: '300 colons vivaient là.', find: [], why: 'settlers' },
  { in: 'Le projet financé par les US compte 12 volets.', find: [], why: 'the country' },
  { in: 'Il y a 20 cas réels.', find: [], why: 'the adjective' },
  { in: '12 F et 10 H sont à bord.', country: 'NE', find: [], why: 'women and men' },
  {
    in: 'La place coûte 5 000 francs.',
    names: 'BI FR',
    find: [['5 000 francs', 'BIF 5000']],
    why: 'the only country that has such francs',
  },
  {
    in: 'Au marché, un million de francs CFA.',
    names: 'CD CG AO',
    find: [['un million de francs CFA', 'XAF 1000000']],
    why: 'the country beside the dateline',
  },
  { in: 'La place coûte 5 000 francs.', find: [['5 000 francs', '? 5000']], why: 'nobody says whose' },
  { in: 'La place coûte 5 000 francs CFA.', find: [['5 000 francs CFA', '? 5000']], why: 'nobody says which CFA' },
  {
    in: 'La place coûte 5 000 francs.',
    country: 'CH',
    names: 'CH RW',
    find: [['5 000 francs', 'RWF 5000']],
    why: 'head office is not the subject',
  },
  { in: 'Un appel coûte 34 cents.', find: [['34 cents', '? 34']], why: 'cents of a currency that is not named stay cents' },
  {
    in: 'Un appel coûte 34 cents, un repas 10 euros.',
    find: [
      ['34 cents', 'EUR 0.34'],
      ['10 euros', 'EUR 10'],
    ],
    why: "cents of the page's euros",
  },
  {
    in: 'Cela coûte treize euros et quarante-cinq cents.',
    find: [['treize euros et quarante-cinq cents', 'EUR 13.45']],
    why: 'hundreds end at nineteen',
  },
  { in: 'En 2013 USD 500 ont été versés.', find: [['USD 500', 'USD 500']], why: 'the number before is a year' },
  {
    in: "Il a reçu 12 millions d'euros, dont 3 millions pour le Tchad et 2 millions pour le Niger.",
    find: [
      ["12 millions d'euros", 'EUR 12000000'],
      ['3 millions', 'EUR 3000000'],
      ['2 millions', 'EUR 2000000'],
    ],
    why: 'part of the sum before',
  },
  { in: 'Un repas coûte 5€50 à la gare.', find: [['5€50', 'EUR 5.5']] },
  {
    in: "L'Inde offre 60 millions de roupies indiennes. L'Etat sri-lankais consacre 450 millions de roupies aux bus.",
    country: 'LK',
    find: [
      ['60 millions de roupies indiennes', 'INR 60000000'],
      ['450 millions de roupies', 'LKR 450000000'],
    ],
    why: 'another sentence: the money of the page',
  },
  { in: 'Elles partent sans les 150 000 livres de leur dernier mois.', country: 'LB', find: [['150 000 livres', 'LBP 150000']] },
  { in: 'Le loyer est de 600 tengués.', find: [['600 tengués', 'KZT 600']] },

  { in: 'Un sac coûte 120 malotis.', find: [['120 malotis', 'LSL 120']] },
  {
    in: "Il faut 2,2 millions de dollars. La Suède en a promis 600 000, et l'hiver approche.",
    find: [
      ['2,2 millions de dollars', 'USD 2200000'],
      ['600 000', 'USD 600000'],
    ],
  },
  {
    in: "Le fonds dispose de 3,4 millions d'euros, apportés par la Belgique (1,9 million) et par l'Autriche.",
    find: [
      ["3,4 millions d'euros", 'EUR 3400000'],
      ['1,9 million', 'EUR 1900000'],
    ],
  },
  {
    in: 'Les transferts, 4,1 milliards de dollars en 2016, dépasseront les 4,7 milliards cette année.',
    find: [
      ['4,1 milliards de dollars', 'USD 4100000000'],
      ['4,7 milliards', 'USD 4700000000'],
    ],
  },
  {
    in: "Il y faut 9,4 millions de dollars. L'Italie couvre un cinquième et l'Autriche, 1,2 million.",
    find: [
      ['9,4 millions de dollars', 'USD 9400000'],
      ['1,2 million', 'USD 1200000'],
    ],
  },
  {
    in: "Le plan vaut 9,3 millions d'euros (dont 1,6 million de l'Espagne), apportés par le Japon (2 millions) et l'Italie (700 000).",
    find: [
      ["9,3 millions d'euros", 'EUR 9300000'],
      ['1,6 million', 'EUR 1600000'],
      ['2 millions', 'EUR 2000000'],
      ['700 000', 'EUR 700000'],
    ],
  },
  { in: "Il coûte 9,3 millions d'euros (1,6 million de personnes).", find: [["9,3 millions d'euros", 'EUR 9300000']] },
  {
    in: 'Le sac coûte 25 000 francs CFA, contre 18 000 en mars.',
    find: [
      ['25 000 francs CFA', 'XOF 25000'],
      ['18 000', 'XOF 18000'],
    ],
    country: 'NE',
  },
  {
    in: 'Le riz coûte 30 dollars ; le pain, 5.',
    find: [
      ['30 dollars', 'USD 30'],
      ['5', 'USD 5'],
    ],
  },
  {
    in: 'Le sac coûte 2 500 euros, contre 1 800 en 2020.',
    find: [
      ['2 500 euros', 'EUR 2500'],
      ['1 800', 'EUR 1800'],
    ],
  },
  // a price by its verb, in the currency of the sum before
  {
    in: 'Le sac coûte 14 000 francs congolais, contre 9 500 en mai.',
    find: [
      ['14 000 francs congolais', 'CDF 14000'],
      ['9 500', 'CDF 9500'],
    ],
  },
  {
    in: 'La nuit vaut 60 dollars et un repas 12.',
    find: [
      ['60 dollars', 'USD 60'],
      ['12', 'USD 12'],
    ],
  },
  {
    in: 'Il avait emprunté 300 000 nairas et en doit encore 120 000.',
    find: [
      ['300 000 nairas', 'NGN 300000'],
      ['120 000', 'NGN 120000'],
    ],
  },
  {
    in: 'Loué 400 dollars hier, il en coûte 900 aujourd’hui.',
    find: [
      ['400 dollars', 'USD 400'],
      ['900', 'USD 900'],
    ],
  },
  {
    in: 'Il est de 150 dollars à Lima et de 90 à Cuzco.',
    find: [
      ['150 dollars', 'USD 150'],
      ['90', 'USD 90'],
    ],
  },
  { in: 'Le centre a coûté 2 000 euros et loge 250 mineurs, contre 120 en 2012.', find: [['2 000 euros', 'EUR 2000']] },
  { in: 'Elle en vend pour 25 dollars et en coud 30 par jour.', find: [['25 dollars', 'USD 25']] },
  {
    in: 'Le lot 1 est estimé à 9 millions de drams, le lot 2 à 38 500 000 drams.',
    find: [
      ['9 millions de drams', 'AMD 9000000'],
      ['38 500 000 drams', 'AMD 38500000'],
    ],
  },
  { in: 'La chambre 15 à 20 dollars, pas plus.', find: [['15 à 20 dollars', 'USD 15..20']] },
  {
    in: 'Le prix a bondi, de 18 000 à 27 000 nairas.',
    find: [
      ['18 000', 'NGN 18000'],
      ['27 000 nairas', 'NGN 27000'],
    ],
  },
  {
    in: 'Le billet coûtait 300 euros en 2009, 800 en 2015.',
    find: [
      ['300 euros', 'EUR 300'],
      ['800', 'EUR 800'],
    ],
  },
  {
    in: 'Il paie 200 dollars par adulte et 100 par enfant.',
    find: [
      ['200 dollars', 'USD 200'],
      ['100', 'USD 100'],
    ],
  },
  {
    in: "Il demandait 450 dollars ; j'en ai donné 300 et ma moto.",
    find: [
      ['450 dollars', 'USD 450'],
      ['300', 'USD 300'],
    ],
  },
  { in: "L'OIM a payé 450 dollars 30 tentes et en a donné 12.", find: [['450 dollars', 'USD 450']] },
  {
    in: 'Le plan réclame 51 millions de dollars pour sept pays, dont 3,7 millions pour la Moldavie.',
    find: [
      ['51 millions de dollars', 'USD 51000000'],
      ['3,7 millions', 'USD 3700000'],
    ],
  },
  {
    in: 'Il faut 8 millions de dollars. Le Canada a versé 1,4 million et le CERF le reste.',
    find: [
      ['8 millions de dollars', 'USD 8000000'],
      ['1,4 million', 'USD 1400000'],
    ],
  },
  {
    in: 'Le livre est vendu 18 dollars (12 pour les étudiants).',
    find: [
      ['18 dollars', 'USD 18'],
      ['12', 'USD 12'],
    ],
  },
  { in: 'Le livre est vendu 18 dollars (12 pour cent de moins).', find: [['18 dollars', 'USD 18']] },
  {
    in: 'Il doit 9 000 nairas et en a rendu 5 500.',
    find: [
      ['9 000 nairas', 'NGN 9000'],
      ['5 500', 'NGN 5500'],
    ],
  },
  {
    in: 'Le loyer est passé de 40 dollars à 65 en mai.',
    find: [
      ['40 dollars', 'USD 40'],
      ['65', 'USD 65'],
    ],
  },
  {
    in: "Il coûte 124 dollars ; on vient d'en ramener le prix à 4.",
    find: [
      ['124 dollars', 'USD 124'],
      ['4', 'USD 4'],
    ],
  },
  {
    in: "Le projet coûte 2 millions d'euros, dont 500 000 ont été versés.",
    find: [
      ["2 millions d'euros", 'EUR 2000000'],
      ['500 000', 'EUR 500000'],
    ],
  },
  {
    in: 'Le centre a coûté 265 000 euros, dont l’Italie a versé 180 000 et le Danemark 60 000.',
    find: [
      ['265 000 euros', 'EUR 265000'],
      ['180 000', 'EUR 180000'],
      ['60 000', 'EUR 60000'],
    ],
  },
  { in: 'La Banque chiffre les envois de 2010 à 1,25 milliard de dollars.', find: [['1,25 milliard de dollars', 'USD 1250000000']] },
  { in: 'Le trajet coûte de 2000 à 5000 dollars.', find: [['de 2000 à 5000 dollars', 'USD 2000..5000']] },
  {
    in: 'Il coûte 300 euros au moins, 400 euros tout au plus.',
    find: [
      ['300 euros au moins', 'EUR 300 at_least'],
      ['400 euros tout au plus', 'EUR 400 at_most'],
    ],
  },
  {
    in: "Il coûte 1,2 million d'euros, dont 900 000 versés par l'Italie.",
    find: [
      ["1,2 million d'euros", 'EUR 1200000'],
      ['900 000', 'EUR 900000'],
    ],
  },
  {
    in: 'L’entrée coûte 12 euros pour les adultes et 5 pour les enfants.',
    find: [
      ['12 euros', 'EUR 12'],
      ['5', 'EUR 5'],
    ],
  },
  {
    in: 'Le projet coûte 4,8 millions de dollars sur deux ans, dont 1,9 million apporté par le Japon.',
    find: [
      ['4,8 millions de dollars', 'USD 4800000'],
      ['1,9 million', 'USD 1900000'],
    ],
  },
  {
    in: "2,6 millions d'euros, dont 800 000 fournis par la Suède",
    find: [
      ["2,6 millions d'euros", 'EUR 2600000'],
      ['800 000', 'EUR 800000'],
    ],
  },
  {
    in: 'La traversée coûte 300 euros par tête, parfois jusqu’à 500.',
    find: [
      ['300 euros', 'EUR 300'],
      ['jusqu’à 500', 'EUR 500 at_most'],
    ],
  },
  {
    in: 'entre 300 et 500 euros, voire 700 en hiver',
    find: [
      ['entre 300 et 500 euros', 'EUR 300..500'],
      ['700', 'EUR 700'],
    ],
  },
  { in: 'Il a coûté 300 dollars, pour plus de 400 au départ.', find: [['300 dollars', 'USD 300']] },
  { in: 'Ils exigent de 3 à 4 000 euros.', find: [['de 3 à 4 000 euros', 'EUR 3000..4000']] },
  {
    in: "3,5 millions de dollars du Japon, 1,2 million de la Norvège et 800 000 de l'Islande",
    find: [
      ['3,5 millions de dollars', 'USD 3500000'],
      ['1,2 million', 'USD 1200000'],
      ['800 000', 'USD 800000'],
    ],
  },
  {
    in: "Sur les 12 millions d'euros demandés, 4,6 ont été versés.",
    find: [
      ["12 millions d'euros", 'EUR 12000000'],
      ['4,6', 'EUR 4600000'],
    ],
  },
  { in: '3,5 millions de dollars du Japon pour 1,2 million de Syriens', find: [['3,5 millions de dollars', 'USD 3500000']] },
  {
    in: "Le million d'euros promis et les millions de dollars rêvés",
    find: [
      ["million d'euros", 'EUR 1000000'],
      ['millions de dollars', 'USD 1000000 magnitude'],
    ],
  },
  {
    in: 'Chaque adulte reçoit 100 dollars et chaque enfant 50.',
    find: [
      ['100 dollars', 'USD 100'],
      ['50', 'USD 50'],
    ],
  },
  {
    in: 'Le plan coûte 640 000 euros, dont 400 000 à la charge de la région.',
    find: [
      ['640 000 euros', 'EUR 640000'],
      ['400 000', 'EUR 400000'],
    ],
  },
  {
    in: 'Le retour coûte 900 dollars ; le fonds, de 5 millions, sera épuisé.',
    find: [
      ['900 dollars', 'USD 900'],
      ['5 millions', 'USD 5000000'],
    ],
  },
  {
    in: 'Le salaire, 2 300 euros bruts, passera à 2 800.',
    find: [
      ['2 300 euros', 'EUR 2300'],
      ['2 800', 'EUR 2800'],
    ],
  },
  {
    in: 'Elle a besoin de 11,2 millions de dollars. La Suisse en a promis un peu plus de 5.',
    find: [
      ['11,2 millions de dollars', 'USD 11200000'],
      ['un peu plus de 5', 'USD 5000000 at_least'],
    ],
  },
  {
    in: "L'Union donne 1,3 million d'euros ; la Suisse et le Luxembourg, 200 000 chacun.",
    find: [
      ["1,3 million d'euros", 'EUR 1300000'],
      ['200 000', 'EUR 200000'],
    ],
  },
  {
    in: "La bourse est de 90 dollars par mois, 30 de plus que l'an dernier.",
    find: [
      ['90 dollars', 'USD 90'],
      ['30', 'USD 30'],
    ],
  },
  {
    in: "L'appel porte sur 71 millions de dollars. Le HCR n'a recueilli jusqu'ici que 6,8 millions.",
    find: [
      ['71 millions de dollars', 'USD 71000000'],
      ['6,8 millions', 'USD 6800000'],
    ],
  },
  {
    in: "Les donateurs ont versé 2,3 millions d'euros ; il en manque encore 900 000 pour 2018. Il gagnait 700 dollars et en envoyait 500.",
    find: [
      ["2,3 millions d'euros", 'EUR 2300000'],
      ['900 000', 'EUR 900000'],
      ['700 dollars', 'USD 700'],
      ['500', 'USD 500'],
    ],
  },
  {
    in: "Le fonds atteint 12,5 millions d'euros, dont 10 pour l'Afrique et 2,5 pour l'Asie, dont 10 pour cent au Laos. Il a vendu la vache 350 dollars et payé 600 à un passeur.",
    find: [
      ["12,5 millions d'euros", 'EUR 12500000'],
      ['10', 'EUR 10000000'],
      ['2,5', 'EUR 2500000'],
      ['350 dollars', 'USD 350'],
      ['600', 'USD 600'],
    ],
  },
  {
    in: 'Elle a été vendue pour 400 puis 900 dinars tunisiens.',
    find: [
      ['400', 'TND 400'],
      ['900 dinars tunisiens', 'TND 900'],
    ],
  },
  {
    in: 'L’opération a coûté 1,5 million de dollars ; il en faudrait 13,1 millions pour finir, et 3 millions de doses.',
    find: [
      ['1,5 million de dollars', 'USD 1500000'],
      ['13,1 millions', 'USD 13100000'],
    ],
  },
  {
    in: 'En 2008, ils ont envoyé 2,5 milliards de dollars ; en 2009, 800 millions de moins.',
    find: [
      ['2,5 milliards de dollars', 'USD 2500000000'],
      ['800 millions', 'USD 800000000'],
    ],
  },
  {
    in: 'Le coût total est de 3,4 millions de dollars. La Suisse donnera 400 000 et le gouvernement le reste.',
    find: [
      ['3,4 millions de dollars', 'USD 3400000'],
      ['400 000', 'USD 400000'],
    ],
  },
  {
    in: "En 2013, elle a reçu 8 millions d'euros ; en 2014, 11, et en 2015, 14.",
    find: [
      ["8 millions d'euros", 'EUR 8000000'],
      ['11', 'EUR 11000000'],
      ['14', 'EUR 14000000'],
    ],
  },
  {
    in: 'Ils envoient 180 euros par mois ; ceux qui ont des papiers, 260.',
    find: [
      ['180 euros', 'EUR 180'],
      ['260', 'EUR 260'],
    ],
  },
  {
    in: "Le PAM veut 82 millions de dollars. L'OIM demande 3,4 millions, dont elle n'a que 300 000.",
    find: [
      ['82 millions de dollars', 'USD 82000000'],
      ['3,4 millions', 'USD 3400000'],
      ['300 000', 'USD 300000'],
    ],
  },
  {
    in: 'Ils gagnent 300 dollars par mois ; à Lima, 450.',
    find: [
      ['300 dollars', 'USD 300'],
      ['450', 'USD 450'],
    ],
  },
  {
    in: 'Le budget de 480 000 dollars se répartit en salaires (210 000), loyer (60 000) et voyages.',
    find: [
      ['480 000 dollars', 'USD 480000'],
      ['210 000', 'USD 210000'],
      ['60 000', 'USD 60000'],
    ],
  },
  {
    in: 'Il manque 4 millions sur les 18 millions de dollars demandés.',
    find: [
      ['4 millions', 'USD 4000000'],
      ['18 millions de dollars', 'USD 18000000'],
    ],
  },
  { in: 'une amende de 300 000 à un million de dollars', find: [['de 300 000 à un million de dollars', 'USD 300000..1000000']] },
  {
    in: "Le budget, de 3 millions d'euros en 2009, est tombé à 1,7 million.",
    find: [
      ["3 millions d'euros", 'EUR 3000000'],
      ['1,7 million', 'EUR 1700000'],
    ],
  },
  {
    in: 'Nous avons payé 20 dollars par tête, 10 pour les petits.',
    find: [
      ['20 dollars', 'USD 20'],
      ['10', 'USD 10'],
    ],
  },
  {
    in: "Il faut 360 000 dollars. L'Allemagne en a promis 100 000 et la Suède le reste.",
    find: [
      ['360 000 dollars', 'USD 360000'],
      ['100 000', 'USD 100000'],
    ],
  },
  {
    in: 'Sur les 360 000 dollars demandés, seuls 100 000 ont été versés.',
    find: [
      ['360 000 dollars', 'USD 360000'],
      ['100 000', 'USD 100000'],
    ],
  },
  { in: 'Chaque élève reçoit 12 livres et une lampe.', names: 'CL', find: [] },
  {
    in: 'En tout, 5 millions de dollars ont été versés, dont 400 000 par la Suède.',
    find: [
      ['5 millions de dollars', 'USD 5000000'],
      ['400 000', 'USD 400000'],
    ],
  },
  {
    in: 'Ils avaient versé 1 600 dollars aux passeurs, qui en réclamaient 3 000 de plus.',
    find: [
      ['1 600 dollars', 'USD 1600'],
      ['3 000', 'USD 3000'],
    ],
  },
  { in: 'La Croix-Rouge a aidé à hauteur de 11,5 millions de CHF 400 pêcheurs.', find: [['11,5 millions de CHF', 'CHF 11500000']] },
  {
    in: 'Un appel de 24,6 millions de dollars est lancé ; l’Italie et le Qatar ont déjà promis un peu plus de 5 millions.',
    find: [
      ['24,6 millions de dollars', 'USD 24600000'],
      ['un peu plus de 5 millions', 'USD 5000000 at_least'],
    ],
  },
  {
    in: 'L’appel est de 24 millions de dollars ; l’OIM n’a reçu à ce jour que 5 millions.',
    find: [
      ['24 millions de dollars', 'USD 24000000'],
      ['5 millions', 'USD 5000000'],
    ],
  },
  {
    in: 'Elle gagne 520 euros par mois, contre 310 auparavant.',
    find: [
      ['520 euros', 'EUR 520'],
      ['310', 'EUR 310'],
    ],
  },
  {
    in: 'J’ai repayé l’agence : 1 500 euros, puis 900, puis 900 encore.',
    find: [
      ['1 500 euros', 'EUR 1500'],
      ['900', 'EUR 900'],
      ['900', 'EUR 900'],
    ],
  },
  {
    in: 'L’Union a versé 46,3 millions d’euros en 2017 et annonce une rallonge de 20 millions.',
    find: [
      ['46,3 millions d’euros', 'EUR 46300000'],
      ['20 millions', 'EUR 20000000'],
    ],
  },
  {
    in: 'Sur les 13 millions de dollars de l’appel, 4,7 millions ont été reçus : 2,5 millions des Etats-Unis, 1,4 million du Japon.',
    find: [
      ['13 millions de dollars', 'USD 13000000'],
      ['4,7 millions', 'USD 4700000'],
      ['2,5 millions', 'USD 2500000'],
      ['1,4 million', 'USD 1400000'],
    ],
  },
  {
    in: 'Le billet coûte 2 000 kyats, au lieu des 9 000 qu’exigent les particuliers.',
    find: [
      ['2 000 kyats', 'MMK 2000'],
      ['9 000', 'MMK 9000'],
    ],
  },
  {
    in: 'Le plan coûte 640 millions de dollars. Sur ce total, 412 millions iront au Mali.',
    find: [
      ['640 millions de dollars', 'USD 640000000'],
      ['412 millions', 'USD 412000000'],
    ],
  },
  { in: "Une ration vaut 27 centimes d'euro.", find: [["27 centimes d'euro", 'EUR 0.27']] },
  {
    in: "Le prix est passé d'environ 20 à 25 euros.",
    find: [
      ['environ 20', 'EUR 20 approx'],
      ['25 euros', 'EUR 25'],
    ],
  },
  { in: "Une aide d'environ 20 à 25 euros par mois.", find: [['environ 20 à 25 euros', 'EUR 20..25 approx']] },
  {
    in: 'L’appel est financé à 40 %, soit 12,2 millions de dollars sur 30,5 millions.',
    find: [
      ['12,2 millions de dollars', 'USD 12200000'],
      ['30,5 millions', 'USD 30500000'],
    ],
  },
  { in: 'Elle a reçu 4 millions de dollars sur 12 millions d’habitants.', find: [['4 millions de dollars', 'USD 4000000']] },
  {
    in: 'Il doit encore 600 de ses 1 400 dollars.',
    find: [
      ['600', 'USD 600'],
      ['1 400 dollars', 'USD 1400'],
    ],
  },
  { in: 'Ils ont versé 20 des 1 400 dollars dus aux 20 familles.', find: [['1 400 dollars', 'USD 1400']] },
  {
    in: 'Chaque adulte reçoit 500.- CHF et chaque enfant 40,– €. Il en faut 300.- Le reste vient.',
    find: [
      ['500.- CHF', 'CHF 500'],
      ['40,– €', 'EUR 40'],
    ],
  },
  {
    in: 'Sur les 54 millions de dollars nécessaires, 19 ont été reçus.',
    find: [
      ['54 millions de dollars', 'USD 54000000'],
      ['19', 'USD 19000000'],
    ],
  },
  { in: 'Des camions ont coûté 54 millions de dollars, 19 ont été reçus.', find: [['54 millions de dollars', 'USD 54000000']] },
  {
    in: 'Il a payé 700 000 Fcfa, puis 3 000 F Cfa et 20 000 fcfa.',
    country: 'ML',
    find: [
      ['700 000 Fcfa', 'XOF 700000'],
      ['3 000 F Cfa', 'XOF 3000'],
      ['20 000 fcfa', 'XOF 20000'],
    ],
  },
  { in: 'Le montant ne peut excéder 500 euros.', find: [['ne peut excéder 500 euros', 'EUR 500 at_most']] },
  {
    in: 'Le sac coûte 22 dollars, soit 5 de plus que l’an passé.',
    find: [
      ['22 dollars', 'USD 22'],
      ['5', 'USD 5'],
    ],
  },
  { in: 'Ils ont reçu 40 dollars chacun, et 12 de plus que prévu sont venus.', find: [['40 dollars', 'USD 40']] },
  { in: 'Il a versé 3/4 des 20 millions de dollars promis.', find: [['20 millions de dollars', 'USD 20000000']] },
  { in: 'Une brique vaut 150 FC.', country: 'KM', find: [['150 FC', 'KMF 150']] },
  { in: 'Une brique vaut 150 FC.', country: 'CD', find: [['150 FC', 'CDF 150']] },
  {
    in: 'Il fallait 20 millions de dollars ; nous en avons reçu à peine 3,7.',
    find: [
      ['20 millions de dollars', 'USD 20000000'],
      ['3,7', 'USD 3700000'],
    ],
  },
  { in: 'Le pain coûte un euro cinquante la baguette.', find: [['un euro cinquante', 'EUR 1.5']] },
  { in: 'Le trajet coûte trois euros cinquante.', find: [['trois euros cinquante', 'EUR 3.5']] },
  { in: 'Ils ont donné trois euros cinquante fois.', find: [['trois euros', 'EUR 3']] },
  { in: 'Le trajet coûte un dollar et 42 cents.', find: [['un dollar et 42 cents', 'USD 1.42']] },
  { in: 'Le trajet coûte deux euros et demi.', find: [['deux euros et demi', 'EUR 2.5']] },
  { in: 'Beaucoup vivent avec un dollar par jour.', find: [] },
  { in: 'Le sachet se vend 50 pesewas.', find: [['50 pesewas', 'GHS 0.5']] },
  { in: 'Chaque foyer a touché 25 000 frs CFA.', country: 'SN', find: [['25 000 frs CFA', 'XOF 25000']] },
  { in: 'La consultation coûte 150 dhs.', country: 'MA', find: [['150 dhs', 'MAD 150']] },
  { in: 'Chaque foyer a reçu 300 nouveaux shekels.', find: [['300 nouveaux shekels', 'ILS 300']] },
  {
    in: 'Chaque foyer reçoit 5 000 tenges kazakhs ou 90 dollars namibiens.',
    find: [
      ['5 000 tenges kazakhs', 'KZT 5000'],
      ['90 dollars namibiens', 'NAD 90'],
    ],
  },
  {
    in: 'Le pont coûte 80 millions d’euros, dont 60 %, soit 48 millions, sont versés. L’appel de 900 000 dollars est couvert à moitié (450 000).',
    find: [
      ['80 millions d’euros', 'EUR 80000000'],
      ['48 millions', 'EUR 48000000'],
      ['900 000 dollars', 'USD 900000'],
      ['450 000', 'USD 450000'],
    ],
  },
  {
    in: 'L’île compte 90 millions d’euros pour 30 millions d’habitants ; un tiers, soit 10 millions, sont pauvres.',
    find: [['90 millions d’euros', 'EUR 90000000']],
    why: 'no share of the sum',
  },
  { in: "Il gagnait deux euros cinquante de l'heure.", find: [['deux euros cinquante', 'EUR 2.5']] },
  { in: "Ils ont eu deux euros et demi-litre d'huile.", find: [['deux euros', 'EUR 2']] },
  { in: 'Le tour coûte deux virgule vingt-cinq euros.', find: [['deux virgule vingt-cinq euros', 'EUR 2.25']] },
  {
    in: 'Le Japon a donné 2 millions d’euros. Il en faudrait quinze millions d’ici fin juin, pour 3 millions d’habitants.',
    find: [
      ['2 millions d’euros', 'EUR 2000000'],
      ['quinze millions', 'EUR 15000000'],
    ],
  },
  {
    in: 'L’OIM a reçu 3 millions de dollars et en attend 5,5 millions. Le pays attend 4 millions de touristes.',
    find: [
      ['3 millions de dollars', 'USD 3000000'],
      ['5,5 millions', 'USD 5500000'],
    ],
  },
  {
    in: 'Elle demande 96,4 millions de dollars pour le Mali et 10 pour le Niger.',
    find: [
      ['96,4 millions de dollars', 'USD 96400000'],
      ['10', 'USD 10000000'],
    ],
  },
  {
    in: 'L’OIM a reçu 7,5 millions de dollars sur les 26 millions de son appel.',
    find: [
      ['7,5 millions de dollars', 'USD 7500000'],
      ['26 millions', 'USD 26000000'],
    ],
  },
  {
    in: 'Pour 10 000 euros envoyés, le projet en ajoute 15 000.',
    find: [
      ['10 000 euros', 'EUR 10000'],
      ['15 000', 'EUR 15000'],
    ],
  },
  { in: 'Le dortoir coûte 10 000 euros. L’annexe ajoute 300 lits.', find: [['10 000 euros', 'EUR 10000']] },
  { in: 'Il a reçu 3 millions d’euros sur les 26 millions de repas prévus.', find: [['3 millions d’euros', 'EUR 3000000']] },
  {
    in: 'L’OIM a reçu 14,6 millions de dollars : Royaume-Uni, 5,2 millions ; Canada : 3 millions, Islande : 800 000.',
    find: [
      ['14,6 millions de dollars', 'USD 14600000'],
      ['5,2 millions', 'USD 5200000'],
      ['3 millions', 'USD 3000000'],
      ['800 000', 'USD 800000'],
    ],
  },
  {
    in: 'Le camp a coûté 2 millions de dollars ; Juba, 12 000 habitants, est à 40 kilomètres.',
    find: [['2 millions de dollars', 'USD 2000000']],
  },
  {
    in: 'Le plan est de 30 millions de dollars. Les dégâts sont estimés à 7 milliards, et ont touché 2 millions d’habitants.',
    find: [
      ['30 millions de dollars', 'USD 30000000'],
      ['7 milliards', 'USD 7000000000'],
    ],
  },
  {
    in: 'Il coûte 860 000 euros, dont 600 000 proviennent du Japon.',
    find: [
      ['860 000 euros', 'EUR 860000'],
      ['600 000', 'EUR 600000'],
    ],
  },
  {
    in: 'Ils demandent 1,9 million d’euros, dont 700 000 iront à l’eau et 12 000 cahiers.',
    find: [
      ['1,9 million d’euros', 'EUR 1900000'],
      ['700 000', 'EUR 700000'],
    ],
  },
  {
    in: 'Sur les 360 000 euros demandés, 100 000 ont été remis.',
    find: [
      ['360 000 euros', 'EUR 360000'],
      ['100 000', 'EUR 100000'],
    ],
  },
  {
    in: 'Il faut 118 millions d’euros ; le Fonds central a avancé 10,1 millions.',
    find: [
      ['118 millions d’euros', 'EUR 118000000'],
      ['10,1 millions', 'EUR 10100000'],
    ],
  },
  {
    in: 'Elle a reçu 40 000 euros, dépensés en une barque (22 000) et deux frigos (6 500).',
    find: [
      ['40 000 euros', 'EUR 40000'],
      ['22 000', 'EUR 22000'],
      ['6 500', 'EUR 6500'],
    ],
  },
  // le reste d'une somme, et la part d'un autre
  {
    in: "Quelque 430 000 euros sont en caisse ; les 670 000 restants n'ont pas encore été promis.",
    find: [
      ['Quelque 430 000 euros', 'EUR 430000 approx'],
      ['670 000', 'EUR 670000'],
    ],
  },
  { in: 'Le fonds de 9 000 euros a servi aux mineurs ; les 6 000 restants sont partis.', find: [['9 000 euros', 'EUR 9000']] },
  {
    in: "Le mur coûte 9,4 millions d'euros. L'Italie en couvre un cinquième et l'Autriche 1,2 million.",
    find: [
      ["9,4 millions d'euros", 'EUR 9400000'],
      ['1,2 million', 'EUR 1200000'],
    ],
  },
  {
    in: "Le mur coûte 9,4 millions d'euros. L'Italie en couvre un cinquième et l'Autriche 1,2 million de briques.",
    find: [["9,4 millions d'euros", 'EUR 9400000']],
  },
  {
    in: 'Elle triait des crevettes pour 18 euros par jour, puis pour douze, puis pour rien.',
    find: [
      ['18 euros', 'EUR 18'],
      ['douze', 'EUR 12'],
    ],
  },
  {
    in: 'Le passeur prend 300 euros par personne, puis 20 sont parties. Elle envoyait 50 euros par mois, puis 12 lettres.',
    find: [
      ['300 euros', 'EUR 300'],
      ['50 euros', 'EUR 50'],
    ],
    why: 'persons and letters are no prices',
  },
  {
    in: 'Ils touchaient 40 euros par mois, puis 12 d’entre eux ont trouvé un emploi.',
    find: [['40 euros', 'EUR 40']],
  },
  {
    in: 'Les transferts ont atteint 4,2 milliards de dollars en 2013. Ils sont tombés à 1,9 milliard en 2016.',
    find: [
      ['4,2 milliards de dollars', 'USD 4200000000'],
      ['1,9 milliard', 'USD 1900000000'],
    ],
  },
  {
    in: 'Sur les 9,6 millions de dollars promis, 2,1 millions viennent du Japon et 1,4 million de la Norvège.',
    find: [
      ['9,6 millions de dollars', 'USD 9600000'],
      ['2,1 millions', 'USD 2100000'],
      ['1,4 million', 'USD 1400000'],
    ],
  },
  {
    in: 'Oslo promet 2,5 millions d’euros, qui s’ajoutent aux 4,2 millions d’avril et aux 3 millions du printemps.',
    find: [
      ['2,5 millions d’euros', 'EUR 2500000'],
      ['4,2 millions', 'EUR 4200000'],
      ['3 millions', 'EUR 3000000'],
    ],
  },
  {
    in: 'Oslo promet 2,5 millions d’euros, qui s’ajoutent aux 4,2 millions déjà versés.',
    find: [
      ['2,5 millions d’euros', 'EUR 2500000'],
      ['4,2 millions', 'EUR 4200000'],
    ],
  },
  {
    in: 'Oslo promet 2,5 millions d’euros à 600 familles, bien moins que les 4,2 millions de mars.',
    find: [['2,5 millions d’euros', 'EUR 2500000']],
    why: 'a count stands between',
  },
  {
    in: 'Oslo promet 2,5 millions d’euros pour aider les 4,2 millions de déplacés et les 3 millions déjà rentrés.',
    find: [['2,5 millions d’euros', 'EUR 2500000']],
    why: 'persons',
  },
  { in: 'Chaque famille a touché 450 000 soums.', country: 'UZ', find: [['450 000 soums', 'UZS 450000']] },
  { in: 'Une équipe a visité 14 soums de trois provinces.', country: 'MN', find: [], why: 'districts' },
  { in: 'Le bétail meurt dans 27 soums en mars.', country: 'MN', find: [], why: 'districts' },
  {
    in: 'Une somme de 5000 à 15000DEM fut versée, et 12000 ITL.',
    find: [
      ['de 5000 à 15000DEM', 'DEM 5000..15000'],
      ['12000 ITL', 'ITL 12000'],
    ],
  },
  {
    in: 'Le sel coûte 30 dollars ; le sucre, 5 – un record. « Oslo donne 7 millions d’euros et Rome 2 millions » (2018). Ça fait 15 dollars 50 [12].',
    find: [
      ['30 dollars', 'USD 30'],
      ['5', 'USD 5'],
      ['7 millions d’euros', 'EUR 7000000'],
      ['2 millions', 'EUR 2000000'],
      ['15 dollars 50', 'USD 15.5'],
    ],
  },
  {
    in: 'Chaque famille a reçu 300 euros ; les écoles logent 40 élèves et les tentes 210. Le Japon donne 3 millions de dollars, et la COP 21 s’ouvre avec le G20.',
    find: [
      ['300 euros', 'EUR 300'],
      ['3 millions de dollars', 'USD 3000000'],
    ],
  },
  {
    in: 'Chaque famille a reçu 300 euros ; les puits à sec, au nombre de 140, sont curés. Le pain coûte 30 francs ; les morts avoisinent les 300.',
    country: 'CH',
    find: [
      ['300 euros', 'EUR 300'],
      ['30 francs', 'CHF 30'],
    ],
  },
  {
    in: 'En mars, sur les 1,9 million d’euros demandés, 700 000 sont pour l’eau.',
    find: [
      ['1,9 million d’euros', 'EUR 1900000'],
      ['700 000', 'EUR 700000'],
    ],
  },
  {
    in: 'Le toit est payé par le Japon (2 millions d’euros), Malte (1 million) et Oman (700 000). Hérat (50) et Farah (71) attendent.',
    find: [
      ['2 millions d’euros', 'EUR 2000000'],
      ['1 million', 'EUR 1000000'],
      ['700 000', 'EUR 700000'],
    ],
  },
  {
    in: 'Le retour coûte 900 dollars ; le fonds, de 5 millions, baisse. Un tiers ont un toit et 6 pour cent un puits.',
    find: [
      ['900 dollars', 'USD 900'],
      ['5 millions', 'USD 5000000'],
    ],
    why: 'a percentage',
  },
  { in: '« Le billet vaut 18 euros 50 », dit-il.', find: [['18 euros 50', 'EUR 18.5']] },
  {
    in: 'Le loyer, 140 euros par mois, passera à 165 vendredi.',
    find: [
      ['140 euros', 'EUR 140'],
      ['165', 'EUR 165'],
    ],
  },
  {
    in: 'La Suisse donne 6 millions d’euros et la Suède 2 millions mercredi.',
    find: [
      ['6 millions d’euros', 'EUR 6000000'],
      ['2 millions', 'EUR 2000000'],
    ],
  },
  {
    in: 'L’OIM a reçu 28 millions de dollars, dont 13 des Etats-Unis et six de l’Allemagne.',
    find: [
      ['28 millions de dollars', 'USD 28000000'],
      ['13', 'USD 13000000'],
      ['six', 'USD 6000000'],
    ],
  },
  {
    in: 'La Norvège a donné 6 millions de dollars pour des écoles, dont deux en Syrie.',
    find: [['6 millions de dollars', 'USD 6000000']],
    why: 'schools',
  },
  {
    in: 'Les envois sont passés de 1,2 en 2010 à plus de 3 millions de dollars, et le prix de 20 à près de 35 euros.',
    find: [
      ['1,2', 'USD 1200000'],
      ['plus de 3 millions de dollars', 'USD 3000000 at_least'],
      ['20', 'EUR 20'],
      ['près de 35 euros', 'EUR 35 approx'],
    ],
  },
  {
    in: 'Soit $221bn ou £2bn.',
    find: [
      ['$221bn', 'USD 221000000000'],
      ['£2bn', 'GBP 2000000000'],
    ],
  },
  {
    in: 'Le barrage coûte 14 millions d’euros, dont 6 déjà versés. Le puits a coûté 350 000 dollars, dont 200 000 déjà dépensés.',
    find: [
      ['14 millions d’euros', 'EUR 14000000'],
      ['6', 'EUR 6000000'],
      ['350 000 dollars', 'USD 350000'],
      ['200 000', 'USD 200000'],
    ],
  },
  {
    in: 'Le plan prévoit 90 millions de dollars pour les six pays de la côte, dont 35 pour le Ghana.',
    find: [
      ['90 millions de dollars', 'USD 90000000'],
      ['35', 'USD 35000000'],
    ],
    why: 'no part of six',
  },
  {
    in: 'Le plan prévoit 90 millions de dollars pour 80 écoles, dont 35 pour le Ghana. Il vaut 20 millions de dollars pour six camps et des villages, dont 12 au Mali.',
    find: [
      ['90 millions de dollars', 'USD 90000000'],
      ['20 millions de dollars', 'USD 20000000'],
    ],
  },
  {
    in: 'Le port a reçu 6 millions de dollars pour des grues, dont deux déjà montées.',
    find: [['6 millions de dollars', 'USD 6000000']],
  },
  {
    in: 'Mali : 11 millions de dollars pour 14 puits ;\n\nNiger : 9,8 millions pour six camps ;\n\nTchad : 700 000 pour 60 écoles.',
    find: [
      ['11 millions de dollars', 'USD 11000000'],
      ['9,8 millions', 'USD 9800000'],
      ['700 000', 'USD 700000'],
    ],
  },
  {
    in: 'Budget : 3 millions de dollars en 2014\n\nHabitants : 4,2 millions en 2014\n\nElèves : 45 000 pour 90 écoles',
    find: [['3 millions de dollars', 'USD 3000000']],
    why: 'no same word of giving behind both',
  },
  {
    in: "Une chèvre, qui valait 1 400 birrs, n'en vaut plus que 500. Le billet de 40 birrs n'a plus que 12 acheteurs.",
    find: [
      ['1 400 birrs', 'ETB 1400'],
      ['500', 'ETB 500'],
      ['40 birrs', 'ETB 40'],
    ],
  },
  {
    in: "Le puits vaut 3,7 millions de dollars. Au Mali, 8,5 millions d'habitants ont besoin d'eau, contre 5,6 millions en mai.",
    find: [['3,7 millions de dollars', 'USD 3700000']],
  },
  {
    in: "Le phare, d'un coût de 640 000 euros, est financé par des dons venus d'Islande (310 000), de Malte (90 000) et de Chypre.",
    find: [
      ['640 000 euros', 'EUR 640000'],
      ['310 000', 'EUR 310000'],
      ['90 000', 'EUR 90000'],
    ],
  },
  {
    in: 'Quelque 640 000 euros ont été versés aux réfugiés de Syrie (41 000) et du Tchad (12 000).',
    find: [['Quelque 640 000 euros', 'EUR 640000 approx']],
  },
  {
    in: 'Elle a reçu 2,1 millions de dollars. Pour finir les travaux, il faudrait au moins 1,4 million de plus.',
    find: [
      ['2,1 millions de dollars', 'USD 2100000'],
      ['au moins 1,4 million', 'USD 1400000 at_least'],
    ],
  },
  {
    in: 'La ville versera 500 euros par foyer, et 200 de plus par enfant. Le pont de 500 euros a servi à 300 chèvres, et 200 de plus.',
    find: [
      ['500 euros', 'EUR 500'],
      ['200', 'EUR 200'],
      ['500 euros', 'EUR 500'],
    ],
  },
  {
    in: 'Il cherche 1,3 million de dollars pour onze phares ; le Chili en a promis 400 000 et le Pérou 250 000.',
    find: [
      ['1,3 million de dollars', 'USD 1300000'],
      ['400 000', 'USD 400000'],
      ['250 000', 'USD 250000'],
    ],
  },
  {
    in: "Les transferts ont atteint 1,4 milliard de dollars en 2012, 1,6 en 2013 et 1,75 l'an dernier.",
    find: [
      ['1,4 milliard de dollars', 'USD 1400000000'],
      ['1,6', 'USD 1600000000'],
      ['1,75', 'USD 1750000000'],
    ],
  },
  {
    in: "Le fonds est monté à 14 millions de dollars, contre 11 l'année précédente et 9 en 2010.",
    find: [
      ['14 millions de dollars', 'USD 14000000'],
      ['11', 'USD 11000000'],
      ['9', 'USD 9000000'],
    ],
  },
  {
    in: 'Le fonds a payé 14 millions de dollars pour 40 écoles, contre 11 en 2011.',
    find: [['14 millions de dollars', 'USD 14000000']],
    why: 'schools',
  },
  {
    in: 'Le pilote exige 900 euros par tête, 1 200 quand la mer est forte. Il a pris 900 euros, 12 et des bagages.',
    find: [
      ['900 euros', 'EUR 900'],
      ['1 200', 'EUR 1200'],
      ['900 euros', 'EUR 900'],
    ],
  },
  {
    in: 'Le moulin a coûté 3 MM€ et le pont 3 mill d’euros ; il est tombé 40 mm de pluie.',
    find: [
      ['3 MM€', 'EUR 3000000'],
      ['3 mill d’euros', 'EUR 3000000'],
    ],
  },
];
