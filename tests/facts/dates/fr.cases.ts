import type { DateCase } from './date-case.js';

/** French dates: what is found in each line, and what is not. */
export const cases: readonly DateCase[] = [
  { in: 'Une session le 27 août.', find: [['27 août', 'XXXX-08-27', 'day']] },
  { in: 'signé le 1er mai 2018 à Dakar', find: [['1er mai 2018', '2018-05-01', 'day']] },
  { in: 'paru le 28 Août 2014', find: [['28 Août 2014', '2014-08-28', 'day']] },
  { in: 'Mardi 20 décembre, un vol est parti.', find: [['Mardi 20 décembre', 'XXXX-12-20', 'day']] },
  { in: 'Ce samedi 16 juin, à Lomé', find: [['samedi 16 juin', 'XXXX-06-16', 'day']] },
  {
    in: 'Hier, 20 août, ils sont arrivés.',
    find: [
      ['Hier', null, 'relative'],
      ['20 août', 'XXXX-08-20', 'day'],
    ],
  },
  {
    in: 'parti hier (08/11) de Tripoli',
    find: [
      ['hier', null, 'relative'],
      ['08/11', 'XXXX-11-08', 'day'],
    ],
  },
  {
    in: 'Cette semaine (10/09), un vol',
    find: [
      ['Cette semaine', null, 'relative'],
      ['10/09', 'XXXX-09-10', 'day'],
    ],
  },
  { in: 'ont clos mardi (07/05) une réunion', find: [['mardi (07/05)', 'XXXX-05-07', 'day']] },
  { in: 'Aujourd’hui, vendredi, l’OIM ouvre.', find: [['Aujourd’hui, vendredi', null, 'relative']] },
  {
    in: 'en début de semaine (01/11)',
    find: [
      ['début de semaine', null, 'relative'],
      ['01/11', 'XXXX-11-01', 'day'],
    ],
  },
  { in: 'ce service en mars 2006', find: [['mars 2006', '2006-03', 'month']] },
  { in: 'publié en mai un module', find: [['mai', 'XXXX-05', 'month']] },
  { in: 'en juillet et poursuit', find: [['juillet', 'XXXX-07', 'month']] },
  { in: 'menée en 2005 dans sept pays', find: [['2005', '2005', 'year']], why: '"sept" is seven' },
  { in: 'le championnat d’Afrique de judo 2011, prévu', find: [['2011', '2011', 'year']] },
  { in: 'L’enveloppe CHF 2011 reste due.', find: [['2011', '2011', 'year']] },
  { in: 'un plan national 2007-2013 au gouvernement', find: [['2007-2013', '2007/2013', 'interval']] },
  { in: 'Entre 2003 et 2005, rien.', find: [['Entre 2003 et 2005', '2003/2005', 'interval']] },
  { in: 'appels de 2011 à 2013', find: [['de 2011 à 2013', '2011/2013', 'interval']] },
  { in: 'Du mois de mars au mois d’octobre, le guide', find: [['Du mois de mars au mois d’octobre', 'XXXX-03/XXXX-10', 'interval']] },
  { in: 'attendues de juin à août', find: [['de juin à août', 'XXXX-06/XXXX-08', 'interval']] },
  {
    in: "Au début du mois de mai, à la mi-août ; depuis le 1er janvier, au 30 juin ; du 3 mai 2018, jusqu'au 4 juin 2019.",
    find: [
      ['début du mois de mai', 'XXXX-05', 'month'],
      ['la mi-août', 'XXXX-08', 'month'],
      ['depuis le 1er janvier', 'XXXX-01-01/..', 'interval'],
      ['30 juin', 'XXXX-06-30', 'day'],
      ["du 3 mai 2018, jusqu'au 4 juin 2019", '2018-05-03/2019-06-04', 'interval'],
    ],
    why: '"à" behind a comma opens another date',
  },
  { in: 'menée entre mars et juin 2011', find: [['entre mars et juin 2011', '2011-03/2011-06', 'interval']] },
  { in: 'Les arrivées de novembre 2010 à juin 2011', find: [['de novembre 2010 à juin 2011', '2010-11/2011-06', 'interval']] },
  { in: 'les 13-14 mars au port', find: [['13-14 mars', 'XXXX-03-13/XXXX-03-14', 'interval']] },
  { in: 'du 24 au 27 octobre', find: [['du 24 au 27 octobre', 'XXXX-10-24/XXXX-10-27', 'interval']] },
  { in: 'le 9 et le 11 octobre', find: [['9 et le 11 octobre', 'XXXX-10-09/XXXX-10-11', 'interval']] },
  { in: 'Entre le 16 juin et le 6 août 2015', find: [['Entre le 16 juin et le 6 août 2015', '2015-06-16/2015-08-06', 'interval']] },
  {
    in: 'Entre le 24 novembre 2015 et le 8 janvier 2016',
    find: [['Entre le 24 novembre 2015 et le 8 janvier 2016', '2015-11-24/2016-01-08', 'interval']],
  },
  { in: 'entre le 25 avril et le 17 mai', find: [['entre le 25 avril et le 17 mai', 'XXXX-04-25/XXXX-05-17', 'interval']] },
  { in: 'menée du 26 avril au 3 mai 2014, 1 760 foyers', find: [['du 26 avril au 3 mai 2014', '2014-04-26/2014-05-03', 'interval']] },
  { in: 'entre mars 2016 et février 2017', find: [['entre mars 2016 et février 2017', '2016-03/2017-02', 'interval']] },
  { in: 'Depuis 2003, l’OIM', find: [['Depuis 2003', '2003/..', 'interval']] },
  { in: 'depuis le 8 août', reference: '2018-09-19', find: [['depuis le 8 août', 'XXXX-08-08/..', 'interval', '2018-08-08/..']] },
  { in: 'depuis le début de mai', find: [['depuis le début de mai', 'XXXX-05/..', 'interval']] },
  { in: 'depuis le séisme de janvier 2010', find: [['janvier 2010', '2010-01', 'month']], why: 'since an event' },
  { in: 'jusqu’en 2020', find: [['jusqu’en 2020', '../2020', 'interval']] },
  {
    in: "jusqu'au 31 mars 2019 et jusqu'à la fin de 2019",
    find: [
      ["jusqu'au 31 mars 2019", '../2019-03-31', 'interval'],
      ["jusqu'à la fin de 2019", '../2019', 'interval'],
    ],
  },
  { in: 'à partir du 8 mars', find: [['à partir du 8 mars', 'XXXX-03-08/..', 'interval']] },
  { in: 'd’ici juin', find: [['juin', 'XXXX-06', 'month']] },
  { in: 'en date du 22 août', find: [['22 août', 'XXXX-08-22', 'day']] },
  { in: 'Au premier trimestre de 2020', find: [['premier trimestre de 2020', '2020-33', 'interval']] },
  { in: 'au troisième trimestre', find: [['troisième trimestre', 'XXXX-35', 'interval']] },
  {
    in: 'au deuxième trimestre 2013 (d’avril à juin 2013)',
    find: [
      ['deuxième trimestre 2013', '2013-34', 'interval'],
      ['d’avril à juin 2013', '2013-04/2013-06', 'interval'],
    ],
  },
  { in: 'au second semestre 2018', find: [['second semestre 2018', '2018-41', 'interval']] },
  {
    in: "Du premier trimestre 2018 au deuxième trimestre 2019 ; depuis juin 2018 jusqu'au second semestre de 2019.",
    find: [
      ['Du premier trimestre 2018 au deuxième trimestre 2019', '2018-33/2019-34', 'interval'],
      ["depuis juin 2018 jusqu'au second semestre de 2019", '2018-06/2019-41', 'interval'],
    ],
  },
  { in: 'les cinq premiers mois de 2015', find: [['cinq premiers mois de 2015', '2015-01/2015-05', 'interval']] },
  { in: 'au printemps 2013', find: [['printemps 2013', '2013-21', 'season']] },
  { in: 'dans les années 1990', find: [['années 1990', '199X', 'decade']] },
  {
    in: 'début 2016 et fin mars 2019',
    find: [
      ['début 2016', '2016', 'year'],
      ['fin mars 2019', '2019-03', 'month'],
    ],
  },
  { in: 'à la mi-mars', find: [['la mi-mars', 'XXXX-03', 'month']] },
  { in: 'En 2018, 1 147 personnes', find: [['2018', '2018', 'year']] },
  { in: '333 891 départs en 2016, près de 6 000', find: [['2016', '2016', 'year']] },
  { in: 'mai et juin 2011', find: [['mai et juin 2011', '2011-05/2011-06', 'interval']] },
  { in: 'le 31 avril', find: [['31 avril', null, 'day']], problem: 'impossible-date' },
  { in: 'Dhaka/Genève, 7 mai - Plus de 200', find: [['7 mai', 'XXXX-05-07', 'day']] },
  { in: 'Parti jeudi de Misurata', reference: '2018-09-19', find: [['jeudi', null, 'relative', '2018-09-20']] },
  { in: 'décidée samedi dernier à 9 h 45', reference: '2018-09-19', find: [['samedi dernier', null, 'relative', '2018-09-15']] },
  {
    in: 'Le guichet ouvre mardi en huit ou vendredi en quinze, et lundi en huit villages.',
    reference: '2018-09-19',
    find: [
      ['mardi en huit', null, 'relative', '2018-10-02'],
      ['vendredi en quinze', null, 'relative', '2018-10-05'],
      ['lundi', null, 'relative', '2018-09-17'],
    ],
    why: 'a week, or two, from the next one',
  },
  { in: 'peuvent depuis lundi composer', find: [['depuis lundi', null, 'relative']] },
  { in: 'présentée ce matin', reference: '2018-09-19', find: [['ce matin', null, 'relative', '2018-09-19']] },
  {
    in: 'La semaine prochaine, cinq camions',
    reference: '2018-12-27',
    find: [['semaine prochaine', null, 'relative', '2018-12-31/2019-01-06']],
  },
  {
    in: 'Au cours des trois dernières années',
    reference: '2018-06-01',
    find: [['Au cours des trois dernières années', null, 'relative', '2015-06-01/2018-06-01']],
  },
  { in: 'ces 47 derniers jours', reference: '2018-03-01', find: [['ces 47 derniers jours', null, 'relative', '2018-01-13/2018-03-01']] },
  {
    in: 'ces derniers mois et ces derniers jours',
    find: [
      ['ces derniers mois', null, 'relative'],
      ['ces derniers jours', null, 'relative'],
    ],
  },
  { in: 'durant les six mois à venir', reference: '2018-03-01', find: [['six mois à venir', null, 'relative', '2018-03-01/2018-09-01']] },
  {
    in: 'il y a à peine plus de trois semaines',
    reference: '2018-03-20',
    find: [['il y a à peine plus de trois semaines', null, 'relative', '2018-02-27']],
  },
  { in: 'il y a trois ans, elle', reference: '2018-03-20', find: [['il y a trois ans', null, 'relative', '2015']] },
  { in: 'la rejoindra dans deux mois', reference: '2018-11-20', find: [['dans deux mois', null, 'relative', '2019-01']] },
  { in: 'en début d’année', find: [['début d’année', null, 'relative']] },
  {
    in: 'En début de semaine, en milieu de semaine prochaine, en fin de semaine ; cette semaine, chaque fin de semaine.',
    reference: '2018-09-19',
    find: [
      ['début de semaine', null, 'relative', '2018-09-17/2018-09-18'],
      ['milieu de semaine prochaine', null, 'relative', '2018-09-26/2018-09-27'],
      ['fin de semaine', null, 'relative', '2018-09-20/2018-09-23'],
      ['cette semaine', null, 'relative', '2018-09-17/2018-09-23'],
    ],
  },
  { in: 'menées cette année', reference: '2018-11-20', find: [['cette année', null, 'relative', '2018']] },
  {
    in: "L'avant-dernier jour de mars ; dans un an et demi ; lundi 17 au soir ; plus tard dans l'année ; plus tard dans le village.",
    reference: '2018-09-19',
    find: [
      ['mars', 'XXXX-03', 'month', '2019-03'],
      ['dans un an et demi', null, 'relative', null],
      ['lundi 17', null, 'relative', '2018-09-17'],
      ["plus tard dans l'année", null, 'relative', '2018'],
    ],
  },
  {
    in: 'l’an dernier et le mois dernier',
    reference: '2018-01-20',
    find: [
      ['an dernier', null, 'relative', '2017'],
      ['mois dernier', null, 'relative', '2017-12'],
    ],
  },
  { in: 'depuis le début de l’année', find: [['depuis le début de l’année', null, 'relative']] },
  {
    in: "Depuis le début de l'année, depuis la fin de l'année dernière ; jusqu'à la fin de l'année.",
    reference: '2018-09-19',
    find: [
      ["Depuis le début de l'année", null, 'relative', '2018-01/..'],
      ["depuis la fin de l'année dernière", null, 'relative', '2017-09/..'],
      ["fin de l'année", null, 'relative', '2018-09/2018-12'],
    ],
  },
  { in: 'le 28 décembre', reference: '2018-01-05', find: [['28 décembre', 'XXXX-12-28', 'day', '2017-12-28']] },
  { in: 'en mars/avril 2015', find: [['mars/avril 2015', '2015-03/2015-04', 'interval']] },
  { in: 'la première quinzaine d’avril', find: [['première quinzaine d’avril', 'XXXX-04-01/XXXX-04-15', 'interval']] },
  {
    in: 'l’été dernier et le 5 mai dernier',
    reference: '2018-06-15',
    find: [
      ['été dernier', null, 'relative', '2017-22'],
      ['5 mai dernier', 'XXXX-05-05', 'day', '2018-05-05'],
    ],
  },
  { in: 'Le projet a été 2015 fois refusé.', find: [], why: 'a participle' },
  { in: 'bloqués depuis deux mois, après 17 mois', find: [], why: 'durations' },
  { in: 'Il a passé deux ans à Atlanta.', find: [], why: 'a verb' },
  { in: 'trois ans après le séisme', find: [] },
  { in: 'la loi 2015-36 et la résolution 2045', find: [] },
  { in: 'rue du 4-Septembre et place du 13 mai', find: [], why: 'names of streets' },
  { in: 'Avril Kalonji et Mars', find: [], why: 'a person and a planet' },
  { in: '2014 familles et les 2018 migrants', find: [] },
  { in: 'recense 2014 familles', find: [] },
  { in: 'à 13h20, de 8h30 à 16h, à 9 heures', find: [] },
  { in: 'du lundi au vendredi, chaque jeudi', find: [] },
  { in: 'Il y a 30 familles et sept enfants.', find: [] },
  { in: 'ce jour-là, cette année-là', find: [], why: 'tied to an event' },
  { in: 'convention n° 7F-06935.01.14 et 16.3851 N', find: [] },
  { in: 'C’est la troisième année ; quatre semaines après', find: [] },
  { in: 'plus de 2000 et près de 1950 personnes', find: [] },
  { in: 'par semaine, chaque mois, un jour', find: [] },
  {
    in: 'fin 2012, début mars et à la mi-mai',
    reference: '2016-11-07',
    find: [
      ['fin 2012', '2012', 'year', '2012-09/2012-12'],
      ['début mars', 'XXXX-03', 'month', '2017-03-01/2017-03-15'],
      ['la mi-mai', 'XXXX-05', 'month', '2017-05-10/2017-05-20'],
    ],
  },
  {
    in: 'du 5 mai à fin juin 2016',
    reference: '2016-11-07',
    find: [['du 5 mai à fin juin 2016', '2016-05-05/2016-06', 'interval', '2016-05-05/2016-06-30']],
  },
  {
    in: 'après 2018, avant 2010',
    reference: '2016-11-07',
    find: [
      ['après 2018', '2018/..', 'interval', '2019/..'],
      ['avant 2010', '../2010', 'interval', '../2009'],
    ],
  },
  {
    in: 'la semaine du 6 octobre',
    reference: '2016-11-07',
    find: [['la semaine du 6 octobre', 'XXXX-10-06', 'day', '2016-10-03/2016-10-09']],
  },
  {
    in: 'la seconde moitié de mai',
    reference: '2016-11-07',
    find: [['la seconde moitié de mai', 'XXXX-05', 'month', '2017-05-16/2017-05-31']],
  },
  {
    in: "Première moitié de 2018, seconde moitié de l'année, la première moitié des familles, la seconde moitié du mois de mai.",
    reference: '2018-09-19',
    find: [
      ['Première moitié de 2018', '2018-40', 'interval', '2018-40'],
      ["seconde moitié de l'année", 'XXXX-41', 'interval', '2018-41'],
      ['la seconde moitié du mois de mai', 'XXXX-05', 'month', '2018-05-16/2018-05-31'],
    ],
  },
  {
    in: "À partir du mois d'avril, à compter des années 1990, à partir du 3 juin jusqu'au 7 juillet ; à partir de 300 familles.",
    find: [
      ["À partir du mois d'avril", 'XXXX-04/..', 'interval'],
      ['à compter des années 1990', '199X/..', 'interval'],
      ["à partir du 3 juin jusqu'au 7 juillet", 'XXXX-06-03/XXXX-07-07', 'interval'],
    ],
  },
  { in: 'les 15 premiers jours de juillet', find: [['15 premiers jours de juillet', 'XXXX-07-01/XXXX-07-15', 'interval']] },
  { in: 'les premiers jours de juillet', find: [['les premiers jours de juillet', 'XXXX-07', 'month']] },
  {
    in: 'dans les années deux mille et les années quatre-vingt-dix',
    find: [
      ['années deux mille', '200X', 'decade'],
      ['années quatre-vingt-dix', '199X', 'decade'],
    ],
  },
  {
    in: 'au XXe siècle et au XIXème siècle',
    find: [
      ['XXe siècle', '19XX', 'interval'],
      ['XIXème siècle', '18XX', 'interval'],
    ],
  },
  {
    in: 'Au dix-neuvième siècle, au vingtième siècle et au vingt-et-unième siècle.',
    find: [
      ['dix-neuvième siècle', '18XX', 'interval'],
      ['vingtième siècle', '19XX', 'interval'],
      ['vingt-et-unième siècle', '20XX', 'interval'],
    ],
  },
  { in: 'Le vingt et unième convoi, le dix-septième vol et les vingt premières familles.', find: [] },
  { in: 'vu le 12/08,15', find: [['12/08,15', '2015-08-12', 'day']] },
  { in: 'vu en septembre-2020-23', find: [['septembre-2020-23', '2020-09-23', 'day']] },
  { in: 'Vu : Octobre. 2', find: [['Octobre. 2', 'XXXX-10-02', 'day']] },
  { in: 'arrivés en octobre. 2 personnes', find: [['octobre', 'XXXX-10', 'month']] },
  { in: 'Août', find: [['Août', 'XXXX-08', 'month']], why: 'a line of its own' },
  { in: 'au 2T 2015', find: [['2T 2015', '2015-34', 'interval']] },
  {
    in: 'Ils servent 12 000 repas par jour depuis le 8 mai.',
    find: [['depuis le 8 mai', 'XXXX-05-08/..', 'interval']],
    why: 'no span before',
  },
  { in: 'le 15 du mois de mars 2016', find: [['15 du mois de mars 2016', '2016-03-15', 'day']] },
  { in: 'la paie de leur dernier mois', find: [], why: 'tied to a person, not to now' },
  {
    in: 'fin 2017-début 2018',
    reference: '2016-11-07',
    find: [['fin 2017-début 2018', '2017/2018', 'interval', '2017-09/2018-01']],
  },
  {
    in: 'en mai et à la mi-juin',
    find: [['mai et à la mi-juin', 'XXXX-05/XXXX-06', 'interval']],
    why: 'two months in a row',
  },

  // le nombre qui suit "année" n'en est une que s'il en a la forme
  { in: 'Ils livrent cette année 25 000 passeports.', find: [['cette année', null, 'relative']] },
  { in: 'Les bateaux partis dans la nuit de mardi à mercredi.', find: [['mardi à mercredi', null, 'relative']] },
  { in: 'Le guichet ouvre du mardi au vendredi.', find: [] },
  { in: "En l'an mil neuf cent soixante, le village comptait peu de monde.", find: [['mil neuf cent soixante', '1960', 'year']] },
  {
    in: "L'année deux mille dix-huit fut sèche, l'an deux mille aussi ; l'année deux mille familles arrivent, un an deux mille.",
    find: [
      ['deux mille dix-huit', '2018', 'year'],
      ['deux mille', '2000', 'year'],
    ],
  },
  { in: "Aujourd'hui, mardi, 60 maçons sont partis.", find: [["Aujourd'hui, mardi", null, 'relative']] },
  { in: "jusqu'à 17 h 30 le vendredi 12 mai", find: [["jusqu'à 17 h 30 le vendredi 12 mai", '../XXXX-05-12', 'interval']] },
  { in: 'Il est arrivé il y a quatre ans et huit mois.', find: [['il y a quatre ans et huit mois', null, 'relative']] },
  {
    in: 'Ils étaient 300 lundi et 450 mardi.',
    find: [
      ['lundi', null, 'relative'],
      ['mardi', null, 'relative'],
    ],
  },
  { in: 'Le bac part deux lundis par mois.', find: [] },
  { in: 'Le bus passe chaque fin de mois.', find: [] },
  { in: 'Ils ont quitté le camp en 2018.', find: [['2018', '2018', 'year']], why: 'no name of a camp' },
  { in: "admise à l'hôpital le 5 mai", find: [['5 mai', 'XXXX-05-05', 'day']] },
  { in: 'Ils iront à la COP23, du 6 au 17 novembre.', find: [['du 6 au 17 novembre', 'XXXX-11-06/XXXX-11-17', 'interval']] },
  { in: 'La visite est refaite tous les deux ans jusqu’en 2023.', find: [['jusqu’en 2023', '../2023', 'interval']] },
  { in: 'Pendant les neuf premières semaines de 2018', find: [['neuf premières semaines de 2018', '2018', 'year']] },
  { in: 'Les dons vont au compte CH93 0076 2011 6238 5295 7.', find: [] },
  { in: 'Vendredi dernier, 6 mars, il est parti.', find: [['Vendredi dernier, 6 mars', 'XXXX-03-06', 'day']] },
  {
    in: "La campagne (25 novembre–10 décembre) a suivi l'hiver 2012-2013.",
    find: [
      ['25 novembre–10 décembre', 'XXXX-11-25/XXXX-12-10', 'interval'],
      ['hiver 2012-2013', '2012-24', 'season'],
    ],
  },
  { in: 'Au gymnase du 19-Mars et à la salle du 28-Septembre.', find: [], why: 'names of buildings' },
  {
    in: "L'OIM a lancé mardi la campagne ; ce jour-là la ville était vide.",
    find: [['mardi', null, 'relative']],
  },
  { in: 'Il attendait depuis 5.30 du matin.', find: [] },
  { in: 'Le marché de 2016 en attira neuf, celui de la place du 13 mai aucun.', find: [['2016', '2016', 'year']] },
  { in: 'Contre seulement sept le 1er juin.', find: [['1er juin', 'XXXX-06-01', 'day']] },
  {
    in: "Le sept mai 2018, entre le 5 et le 8 sept, la première semaine de janv. 2018, le 5 juill., les années '80.",
    find: [
      ['sept mai 2018', '2018-05-07', 'day'],
      ['entre le 5 et le 8 sept', 'XXXX-09-05/XXXX-09-08', 'interval'],
      ['première semaine de janv. 2018', '2018-01', 'month'],
      ['5 juill.', 'XXXX-07-05', 'day'],
      ["années '80", '198X', 'decade'],
    ],
  },
  { in: "Le lot de 5 sept familles ; jusqu'à fin sept.", find: [["jusqu'à fin sept.", '../XXXX-09', 'interval']] },
  {
    in: 'Au cours de l’année en cours, et surtout du mois en cours, le projet en cours a duré.',
    find: [
      ['Au cours de l’année en cours', null, 'relative'],
      ['mois en cours', null, 'relative'],
    ],
  },
  { in: 'Ils sont arrivés lundi et mardi (3-4 septembre).', find: [['mardi (3-4 septembre', 'XXXX-09-03/XXXX-09-04', 'interval']] },
  { in: 'Ouvert de janvier 2014 à ce jour.', find: [['janvier 2014 à ce jour', '2014-01/..', 'interval']] },
  { in: 'de 1996 à nos jours', find: [['1996 à nos jours', '1996/..', 'interval']] },
  {
    in: 'Dans les années 70 et 80, les Chiliens partaient.',
    find: [
      ['années 70', '197X', 'decade'],
      ['80', '198X', 'decade'],
    ],
  },
  { in: 'Au cours des trois premiers trimestres de 2017', find: [['trois premiers trimestres de 2017', '2017-01/2017-09', 'interval']] },
  { in: 'Ce semestre, les ateliers ont ouvert.', find: [['Ce semestre', null, 'relative']] },
  { in: 'Le bateau part chaque lundi et jeudi.', find: [] },
  { in: 'La fête a lieu sur la place du 8 au 12 mai.', find: [['du 8 au 12 mai', 'XXXX-05-08/XXXX-05-12', 'interval']] },
  { in: 'Une fête sur la place samedi 8 mai.', find: [['samedi 8 mai', 'XXXX-05-08', 'day']] },
  {
    in: 'Les années 1980 et 1990 ont vu partir un Albanais sur quatre.',
    find: [
      ['années 1980', '198X', 'decade'],
      ['1990', '199X', 'decade'],
    ],
  },
  { in: 'Elle a deux fils, l’un de sept ans et l’autre de quatre.', find: [], why: 'seven' },
  { in: 'La gare a ouvert en 1887.', find: [['1887', '1887', 'year']] },
  { in: 'le programme post-2015', find: [['2015', '2015', 'year']] },
  { in: 'comptés les 4, 11, 19, 27 mai 2021', find: [['4, 11, 19, 27 mai 2021', '2021-05-04/2021-05-27', 'interval']] },
  { in: 'Ce mois-ci, le marché rouvre.', find: [['Ce mois-ci', null, 'relative']] },
  { in: 'Entre 2008 et 2017 inondations et séismes ont tué des gens.', find: [['Entre 2008 et 2017', '2008/2017', 'interval']] },
  { in: 'Entre 1881 et 1914 ils sont venus.', find: [['Entre 1881 et 1914', '1881/1914', 'interval']] },
  { in: 'En 1850 maisons il y a de l’eau.', find: [] },
  { in: 'La tempête est sortie en mer dans la nuit du 02 janvier.', find: [['02 janvier', 'XXXX-01-02', 'day']] },
  { in: 'En mai 12 des 40 puits ont gelé.', find: [['mai', 'XXXX-05', 'month']] },
  {
    in: 'Les trois premières, les 9 et 16 mai, ont réussi ; la première et la dernière aussi.',
    find: [['9 et 16 mai', 'XXXX-05-09/XXXX-05-16', 'interval']],
    why: 'several that come first are no day',
  },
  { in: 'Le premier et le 9 mai.', find: [['premier et le 9 mai', 'XXXX-05-01/XXXX-05-09', 'interval']] },
  { in: 'Le projet prendra fin le 12 mai 2015.', find: [['12 mai 2015', '2015-05-12', 'day']] },
  { in: 'La guerre a pris fin en 2002.', find: [['2002', '2002', 'year']] },
  { in: 'La guerre a cessé fin 2002.', find: [['fin 2002', '2002', 'year']] },
  { in: 'Mardi 1ᵉʳ octobre, le pont rouvre.', find: [['Mardi 1ᵉʳ octobre', 'XXXX-10-01', 'day']] },
  { in: 'Du 1ᵉʳ au 3 mai.', find: [['Du 1ᵉʳ au 3 mai', 'XXXX-05-01/XXXX-05-03', 'interval']] },
  {
    in: 'Le 1 er mars 2018, puis du 1 er au 3 mai ; les 2 ème et 3 ème convois de mars.',
    find: [
      ['1 er mars 2018', '2018-03-01', 'day'],
      ['du 1 er au 3 mai', 'XXXX-05-01/XXXX-05-03', 'interval'],
      ['mars', 'XXXX-03', 'month'],
    ],
    why: 'the mark was raised once',
  },
  {
    in: 'Jeudi 15, vendredi 16 et samedi 17 mars 2018, du 3 au 07/06/2018 ; de 3 à 7/10.',
    find: [
      ['Jeudi 15, vendredi 16 et samedi 17 mars 2018', '2018-03-15/2018-03-17', 'interval'],
      ['du 3 au 07/06/2018', '2018-06-03/2018-06-07', 'interval'],
    ],
  },
  { in: "Le pont rouvre au début du mois d'avril.", find: [["début du mois d'avril", 'XXXX-04', 'month']] },
  { in: 'Aujourdhui, lOIM ouvre un centre.', find: [['Aujourdhui', null, 'relative']] },
  { in: 'Le plan 2010‑2012 est clos.', find: [['2010‑2012', '2010/2012', 'interval']] },
  { in: 'La secousse est survenue à 2h30.', find: [] },
  { in: 'Le bilan du 2H 2016.', find: [['2H 2016', '2016-41', 'interval']] },
  {
    in: 'Venus le 5 mars de l’an dernier et lundi de la semaine dernière.',
    reference: '2018-06-15',
    find: [
      ['5 mars', 'XXXX-03-05', 'day', '2017-03-05'],
      ['an dernier', null, 'relative', '2017'],
      ['lundi', null, 'relative', '2018-06-04'],
      ['semaine dernière', null, 'relative', '2018-06-04/2018-06-10'],
    ],
  },
  {
    in: 'Vendredi 1er ils sont venus, vendredi les 12 sont partis.',
    reference: '2018-06-15',
    find: [
      ['Vendredi 1er', null, 'relative', '2018-06-01'],
      ['vendredi', null, 'relative', '2018-06-15'],
    ],
  },
  {
    in: "La dernière semaine du mois d'avril 2018, puis la première quinzaine du mois de mai.",
    reference: '2018-09-19',
    find: [
      ["dernière semaine du mois d'avril 2018", '2018-04', 'month', '2018-04-23/2018-04-29'],
      ['première quinzaine du mois de mai', 'XXXX-05-01/XXXX-05-15', 'interval', '2018-05-01/2018-05-15'],
    ],
  },
  {
    in: 'Au cours des tout premiers mois de 2018, puis le premier mois de 2019.',
    reference: '2018-09-19',
    find: [
      ['premiers mois de 2018', '2018', 'year', '2018-01/2018-04'],
      ['premier mois de 2019', '2019-01', 'month', '2019-01'],
    ],
  },
  {
    in: 'La semaine 31 de 2018 et le IIIe trimestre 2018.',
    find: [
      ['semaine 31 de 2018', '2018', 'year'],
      ['IIIe trimestre 2018', '2018-35', 'interval'],
    ],
  },
  {
    in: 'Depuis le 12 octobre dernier, puis le 25 août prochain ; le dernier 5 mars, le 12 octobre.',
    reference: '2018-09-19',
    find: [
      ['Depuis le 12 octobre dernier', 'XXXX-10-12/..', 'interval', '2017-10-12/..'],
      ['25 août prochain', 'XXXX-08-25', 'day', '2019-08-25'],
      ['5 mars', 'XXXX-03-05', 'day', '2018-03-05'],
      ['12 octobre', 'XXXX-10-12', 'day', '2018-10-12'],
    ],
    why: 'last is before the reference, though the next one is nearer',
  },
  {
    in: "Au dernier trimestre de l'année prochaine ; le dernier trimestre de la crise.",
    reference: '2018-09-19',
    find: [
      ['dernier trimestre', 'XXXX-36', 'interval', '2019-36'],
      ['année prochaine', null, 'relative', '2019'],
    ],
  },
  {
    in: 'La dernière semaine de ce mois, et le 20 du mois dernier ; les 20 du mois dernier.',
    reference: '2018-06-15',
    find: [
      ['dernière semaine de ce mois', null, 'relative', '2018-06-25/2018-07-01'],
      ['20 du mois dernier', null, 'relative', '2018-05-20'],
      ['mois dernier', null, 'relative', '2018-05'],
    ],
  },
  {
    in: "De janvier à aujourd'hui et entre 2016 et maintenant.",
    reference: '2018-11-07',
    find: [
      ["janvier à aujourd'hui", 'XXXX-01/..', 'interval', '2018-01/2018-11-07'],
      ['entre 2016 et maintenant', '2016/..', 'interval', '2016/2018-11-07'],
    ],
  },
  {
    in: "Au cours de l'année en cours, des travaux en cours.",
    reference: '2018-11-07',
    find: [["Au cours de l'année en cours", null, 'relative', '2018']],
  },
  { in: 'La moitié des 2000 foyers ont répondu.', find: [] },
  { in: 'Dès 2014, la moitié avait répondu.', find: [['2014', '2014', 'year']] },
  { in: 'Ils rentrent après trois mois passés dans un foyer ; les deux années passées en mer ont été dures.', find: [] },
  { in: 'Ces trois mois passés à Genève, il a plu.', find: [['Ces trois mois passés', null, 'relative']] },
  { in: 'Le mois passé à Dakar, il a plu.', find: [['mois passé', null, 'relative']] },
  { in: 'Candidatures sous la référence VN 2019/04-NDB.', find: [] },
  { in: 'Le bulletin 2019/04 est paru – il est lu.', find: [['2019/04', '2019-04', 'month']] },
  {
    in: 'Les sessions auront lieu du 5 au 9, du 12 au 16 et du 19 au 23 juin.',
    find: [
      ['du 5 au 9', 'XXXX-06-05/XXXX-06-09', 'interval'],
      ['du 12 au 16', 'XXXX-06-12/XXXX-06-16', 'interval'],
      ['du 19 au 23 juin', 'XXXX-06-19/XXXX-06-23', 'interval'],
    ],
  },
  { in: 'L’eau monte du 5 au 9, et du 12 au 16 elle baisse.', find: [] },
  {
    in: 'Ils partent ce même vendredi et reviennent cette même semaine ; la même semaine, il pleut.',
    find: [
      ['ce même vendredi', null, 'relative'],
      ['cette même semaine', null, 'relative'],
    ],
  },
  {
    in: 'Elle vaut pour 2016 et années suivantes, et pas avant le 2 janvier 2015 ; elle est postérieure au 30 juin.',
    find: [
      ['2016 et années suivantes', '2016/..', 'interval'],
      ['pas avant le 2 janvier 2015', '2015-01-02/..', 'interval'],
      ['postérieure au 30 juin', 'XXXX-06-30/..', 'interval'],
    ],
  },
  // au plus tôt, semaines, projets entre guillemets
  {
    in: "Rien n'ouvre pas avant le 1er juillet 2018, au plus tôt en août 2018, et depuis mai 2016 le puits est à sec.",
    find: [
      ['pas avant le 1er juillet 2018', '2018-07-01/..', 'interval'],
      ['au plus tôt en août 2018', '2018-08/..', 'interval'],
      ['depuis mai 2016', '2016-05/..', 'interval'],
    ],
  },
  {
    in: 'La semaine se terminant le 10 mars 2019. Elle a dormi la semaine, se levant le 12 mars 2019.',
    find: [
      ['La semaine se terminant le 10 mars 2019', '2019-03-10', 'day'],
      ['12 mars 2019', '2019-03-12', 'day'],
    ],
  },
  {
    in: 'Le quartier du projet « 16/6 » ; hier (16/6), il pleuvait.',
    find: [
      ['hier', null, 'relative'],
      ['16/6', 'XXXX-06-16', 'day'],
    ],
  },
  {
    in: "En mars trois d'entre eux dansaient, en avril 3 d'entre elles. En juin sept étaient des péniches et en juillet 20 à 25 bateaux ont coulé. Entre août et octobre dix sont partis.",
    find: [
      ['mars', 'XXXX-03', 'month'],
      ['avril', 'XXXX-04', 'month'],
      ['juin', 'XXXX-06', 'month'],
      ['juillet', 'XXXX-07', 'month'],
      ['Entre août et octobre', 'XXXX-08/XXXX-10', 'interval'],
    ],
    why: 'a number behind a month that counts what follows',
  },
  {
    in: 'Le trajet est passé de douze jours à sept en 2015 ; il rouvre en sept. 2016.',
    find: [
      ['2015', '2015', 'year'],
      ['sept. 2016', '2016-09', 'month'],
    ],
  },
  {
    in: '1. De janvier à mars, il neige.\n2. Sept mules passent. Le 1. mai, elle chante.',
    find: [
      ['De janvier à mars', 'XXXX-01/XXXX-03', 'interval'],
      ['1. mai', 'XXXX-05-01', 'day'],
    ],
    why: 'numbers of a list',
  },
  {
    in: '47 derniers jours',
    find: [['47 derniers jours', null, 'relative']],
    why: 'the line begins with a number',
  },
  {
    in: 'LA SECOUSSE EST SURVENUE À 2H30 ; VOIR LE 2H 2018.',
    find: [['2H 2018', '2018-41', 'interval']],
    why: 'an hour in capitals',
  },
  {
    in: 'Le dimanche des Rameaux et le lundi de Pâques on chante, et le dimanche des élections aussi.',
    find: [['dimanche', null, 'relative']],
    why: 'feasts by name',
  },
  {
    in: 'On paie le dernier jour du mois ; la première semaine de l’année fut sèche, le premier mois de l’année aussi, le premier jour de 2016 non.',
    reference: '2018-05-15',
    find: [
      ['dernier jour du mois', null, 'relative', '2018-05-31'],
      ['première semaine de l’année', null, 'relative', '2018-01-01/2018-01-07'],
      ['premier mois de l’année', 'XXXX-01', 'month', '2018-01'],
      ['premier jour de 2016', '2016-01-01', 'day'],
    ],
  },
  {
    in: 'Le premier jour de l’année scolaire, chaque dernier jour du mois, le premier jour de formation et les premiers lundis du mois.',
    find: [],
  },
  {
    in: 'Il ouvre à la fin du trimestre et ferme au début de la décennie ; le restant de l’année, rien, et rien de tel depuis le début du siècle dernier.',
    reference: '2018-05-15',
    find: [
      ['fin du trimestre', null, 'relative', '2018-34'],
      ['début de la décennie', null, 'relative', '201X'],
      ['le restant de l’année', null, 'relative', '2018'],
      ['siècle dernier', null, 'relative'],
    ],
  },
  {
    in: 'Ils sont partis il y a une quinzaine de jours et rentrent dans une quinzaine ; la marche dure une quinzaine de jours.',
    reference: '2018-05-20',
    find: [
      ['il y a une quinzaine de jours', null, 'relative', '2018-05-05'],
      ['dans une quinzaine', null, 'relative', '2018-06-03'],
    ],
  },
  {
    in: 'Nous serons là dans Oct et dans Août ; dans Avril Lavigne et dans 2013 foyers, rien.',
    find: [
      ['Oct', 'XXXX-10', 'month'],
      ['Août', 'XXXX-08', 'month'],
    ],
  },
  {
    in: 'Pendant l’hiver, 40 familles ont déménagé ; il pleut depuis l’automne, et il a été décidé de partir avant l’été.',
    find: [
      ['hiver', 'XXXX-24', 'season'],
      ['depuis l’automne', 'XXXX-23/..', 'interval'],
      ['avant l’été', '../XXXX-22', 'interval'],
    ],
  },
  { in: 'En hiver, ils restent ; l’hiver est dur, et cela a été dit pendant le Printemps arabe.', find: [] },
  {
    in: 'Arrivés il y a 2-3 semaines ou il y a entre deux et trois mois, ils partent dans 2-3 jours ; un cours de 2-3 semaines, à mi-parcours.',
    find: [
      ['il y a 2-3 semaines', null, 'relative'],
      ['il y a entre deux et trois mois', null, 'relative'],
      ['dans 2-3 jours', null, 'relative'],
    ],
  },
  {
    in: 'La foire du 24-30/05/2018 revient le 7 ou le 8 juin, en juillet ou août ; le 3 mai ou 4 bateaux de plus.',
    find: [
      ['du 24-30/05/2018', '2018-05-24/2018-05-30', 'interval'],
      ['7 ou le 8 juin', 'XXXX-06-07/XXXX-06-08', 'interval'],
      ['juillet ou août', 'XXXX-07/XXXX-08', 'interval'],
      ['3 mai', 'XXXX-05-03', 'day'],
    ],
  },
  {
    in: 'Les ventes ont baissé au T2/T3 2018 et aux T1 et T2 2017 ; les chars T2 et T3 non.',
    find: [
      ['T2', '2018-34', 'interval'],
      ['T3 2018', '2018-35', 'interval'],
      ['T1 et T2 2017', '2017-33/2017-34', 'interval'],
    ],
  },
];
