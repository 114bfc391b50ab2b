import type { ContactCase } from './case.js';

export const cases: readonly ContactCase[] = [
  {
    in: 'Pour plus d’informations, veuillez contacter\nRodrigo Ferrante\nOIM Colombie\nEmail : rferrante@iom.int',
    find: ['Rodrigo Ferrante; ; OIM Colombie; ; rferrante@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nTracy Holbein\nle bureau de l’OIM à New York\nTél. : +1 212 548 0327 x 236\nEmail :\nth@iom.int\nYadira Ordaz\nTél. : +1 212 548 0327 x 225\nEmail :\nyo@iom.int',
    find: ['Tracy Holbein; ; le bureau de l’OIM à New York; +12125480327; th@iom.int', 'Yadira Ordaz; ; ; +12125480327; yo@iom.int'],
  },
  {
    in: "Pour plus d'informations, veuillez contacter:\nLorena Vintimilla\nOIM Equateur\nTél. : 593.2.4447.15/16\nE-mail :\nlv@iom.org.ec",
    places: { Equateur: 'EC' },
    find: ['Lorena Vintimilla; ; OIM Equateur; +5932444715, +5932444716; lv@iom.org.ec'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nRokia Sangaré\nOIM Bamako\nE-mail :\nrs@iom.int\nou\nJean-Marc Favrod\nOIM Genève\nTél. : +41.22.717 45\n83',
    find: ['Rokia Sangaré; ; OIM Bamako; ; rs@iom.int', 'Jean-Marc Favrod; ; OIM Genève; +41227174583; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nFritz Jean-Louis\nOIM Port-au-Prince\nTél. : + 509 28.19.36.02 / 37.46.82.71\nE-mail :\n[email protected]\nMeredith Vanstone\nle bureau de l’OIM à New York\nTél. : (212) 548-0327 poste 241',
    places: { 'Port-au-Prince': 'HT', 'New York': 'US' },
    find: [
      'Fritz Jean-Louis; ; OIM Port-au-Prince; +50928193602, +50937468271; ',
      'Meredith Vanstone; ; le bureau de l’OIM à New York; +12125480327; ',
    ],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Zeinab Issa Harouna, OIM Niamey, Tél. +227 80 06 15 83, Email : zi@iom.int. Prière de ne pas diffuser les noms des villages visités.',
    find: ['Zeinab Issa Harouna; ; OIM Niamey; +22780061583; zi@iom.int'],
    why: 'what follows the block is no contact',
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nMaurice Randria\nOIM Antananarivo\nTél. :\n+261.20.22.614 73\nEmail:\nmada@iom.int',
    find: ['Maurice Randria; ; OIM Antananarivo; +261202261473; mada@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Denise Mbaïlao, OIM N’Djamena, Tél. : +235 22 52 79 18, Email : dm@iom.int',
    find: ['Denise Mbaïlao; ; OIM N’Djamena; +23522527918; dm@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Mme Aminata Sow à l’OIM Dakar, Tél. +221 33 869 62 00 ou M. Paul N’Guessan, OIM Abidjan, Tél. : +225 27 22 52 82 00.',
    find: ['Aminata Sow; ; OIM Dakar; +221338696200; ', 'Paul N’Guessan; ; OIM Abidjan; +2252722528200; '],
  },
  {
    in: 'Sylvie Han\nChargée de communication régionale\nOIM Dakar\nTél. : +221 78 620 6213 (WhatsApp)\nCourriel : shan@iom.int',
    find: ['Sylvie Han; Chargée de communication régionale; OIM Dakar; +221786206213; shan@iom.int'],
  },
  {
    in: 'Pour de plus amples informations, prière de contacter Jean Dupont, chargé de projet de l’OIM au Niger, au +227 80 06 15 83.',
    find: ['Jean Dupont; chargé de projet de l’OIM au Niger; ; +22780061583; '],
  },
  {
    in: 'Contact presse : Marie-Ange Kouadio, OIM Abidjan, Tél : +225 27 22 52 82 00 / 07 08 09 10 11, mk@iom.int',
    find: ['Marie-Ange Kouadio; ; OIM Abidjan; +2252722528200, +2250708091011; mk@iom.int'],
  },
  { in: 'Porte-parole : Simon Farrow\nTél. : +41 79 636 21 90', find: ['Simon Farrow; Porte-parole; ; +41796362190; '] },
  { in: 'Pour plus d’informations, veuillez contacter l’unité DTM à dtmtchad@iom.int', find: ['unité DTM; ; ; ; dtmtchad@iom.int'] },
  { in: 'Pour plus d’informations, veuillez consulter le site de l’OIM.', find: [] },
  { in: 'Pour plus d’informations, veuillez contacter :', find: [] },
  {
    in: 'Pour plus d’informations, veuillez contacter :\n\nLeïla Bennis, Chargée de communication, OIM Maroc, Tél. : +212 5 37 65 28 81 ; GSM : +212 661 10 45 72 ; Email : lb@iom.int\nIsraël Matondo, OIM Maroc, Email : im@iom.int',
    find: [
      'Leïla Bennis; Chargée de communication; OIM Maroc; +212537652881, +212661104572; lb@iom.int',
      'Israël Matondo; ; OIM Maroc; ; im@iom.int',
    ],
  },
  {
    in: "Pour tout complément d'information, s'adresser à Nurlan Asanov, OIM Och, tél. +996 312 55 01 22, e-mail na@iom.int",
    find: ['Nurlan Asanov; ; OIM Och; +996312550122; na@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Binta Camara au bureau de l’OIM à Banjul, Tél. : +220 437 5502',
    places: { Banjul: 'GM' },
    find: ['Binta Camara; ; bureau de l’OIM à Banjul; +2204375502; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nAminata Sow\nBureau régional de l’OIM pour l’Afrique de l’Ouest et du Centre\nTél. : +221 33 869 62 62',
    find: ['Aminata Sow; ; Bureau régional de l’OIM pour l’Afrique de l’Ouest et du Centre; +221338696262; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Ana Ruiz, OIM, Bogota, Tél. : +57 1 639 77 77',
    places: { Bogota: 'CO' },
    find: ['Ana Ruiz; ; OIM, Bogota; +5716397777; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nAfi Mensah\nOrganisation internationale pour les migrations (OIM)\nBP 4182 Lomé, Togo\nTél. : +228 22 20 43 87',
    places: { Lomé: 'TG', Togo: 'TG' },
    find: ['Afi Mensah; ; Organisation internationale pour les migrations; +22822204387; '],
  },
  { in: 'Renseignements complémentaires :\nKossi Ayité\nOIM Lomé\n+228 22 20 43 87', find: ['Kossi Ayité; ; OIM Lomé; +22822204387; '] },
  {
    in: 'Contact :\nAfi Mensah\nOIM Lomé\nBureau : +228 22 20 43 87 ; GSM : +228 90 12 65 04',
    find: ['Afi Mensah; ; OIM Lomé; +22822204387, +22890126504; '],
  },
  {
    in: 'Contact presse :\nNom : Afi Mensah\nFonction : Chargée de communication\nBureau : OIM Lomé\nTéléphone : +228 22 20 43 87',
    find: ['Afi Mensah; Chargée de communication; OIM Lomé; +22822204387; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter le Dr Amadou Ba, OIM Conakry, Tél. : +224 628 33 86 53, ou le colonel Awa Sow, OIM Lomé, Tél. : +228 22 20 43 87',
    find: ['Dr Amadou Ba; ; OIM Conakry; +224628338653; ', 'Awa Sow; ; OIM Lomé; +22822204387; '],
  },
  {
    in: "Pour plus d'informations, veuillez contacter Ana Ruiz, OIM Lima, au +51 1 633 0000 ou bien Luc Noël, OIM Cusco, au +51 84 221133.",
    places: { Lima: 'PE', Cusco: 'PE' },
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; ', 'Luc Noël; ; OIM Cusco; +5184221133; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nAna Ruiz, porte-parole\nMobile : +41 79 285 71 23\nBureau : +41 22 717 91 11',
    find: ['Ana Ruiz; porte-parole; ; +41792857123, +41227179111; '],
  },
  {
    in: 'Pour retirer le dossier, veuillez contacter Awa Sow, OIM Dakar, courriel : asow@iom.int',
    find: ['Awa Sow; ; OIM Dakar; ; asow@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nDung Gyang Pam\nOIM Abuja\nEmail : dpam@iom.int',
    find: ['Dung Gyang Pam; ; OIM Abuja; ; dpam@iom.int'],
  },
  {
    in: 'Prière de contacter\nTania Beck\nOIM Berne\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tania Beck; ; OIM Berne; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Personne-ressource :\nTania Beck\nOIM Berne\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tania Beck; ; OIM Berne; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Les médias peuvent joindre Awa Diop, OIM Dakar, Tél : +221 33 869 6200, adiop@iom.int',
    places: { Dakar: 'SN' },
    find: ['Awa Diop; ; OIM Dakar; +221338696200; adiop@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter le service de presse de l’OIM à Berne, tél. +41 31 350 82 11, courriel presse@iom.int.',
    find: ['service de presse; ; OIM à Berne; +41313508211; presse@iom.int'],
  },
  {
    in: 'Pour plus d’informations, contactez l’unité médias de l’OIM : presse@iom.int',
    find: ['unité médias; ; OIM; ; presse@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez écrire à tbeck@iom.int. Nos services de l’OIM sont ouverts.',
    find: ['; ; ; ; tbeck@iom.int'],
    why: 'those who are not asked are no desk',
  },
  {
    in: 'Pour plus d’informations, prenez contact avec Tania Beck, OIM Berne, Tél. : +41 31 350 82 11',
    find: ['Tania Beck; ; OIM Berne; +41313508211; '],
  },
  {
    in: 'Pour plus d’informations, veuillez vous mettre en rapport avec Tania Beck, OIM Berne, Tél. : +41 31 350 82 11',
    find: ['Tania Beck; ; OIM Berne; +41313508211; '],
  },
  {
    in: 'Contacts :\nTania Beck (HCR), Berne – tél. +41 31 350 82 11 – beck@unhcr.org',
    places: { Berne: 'CH' },
    find: ['Tania Beck; ; HCR; +41313508211; beck@unhcr.org'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nEn Suisse : Tania Beck, Tél. : +41 31 350 82 11\nAu Sénégal : bureau de l’OIM à Dakar, Tél. : +221 33 869 62 00',
    places: { Suisse: 'CH', Sénégal: 'SN', Dakar: 'SN' },
    find: ['Tania Beck; ; Suisse; +41313508211; ', '; ; bureau de l’OIM à Dakar; +221338696200; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Tania Beck à l’OIM en Mauritanie, Tél. : +222 45 24 40 81, Mobile (Nouakchott) : +222 42 02 43 33',
    places: { Mauritanie: 'MR', Nouakchott: 'MR' },
    find: ['Tania Beck; ; OIM en Mauritanie; +22245244081, +22242024333; '],
    why: 'brackets behind a label tell where the number is',
  },
  {
    in: 'Pour plus d’informations :\nTunis : Tania Beck : 71 860 312 ou 28 542 954 (tbeck@iom.int)',
    places: { Tunis: 'TN' },
    find: ['Tania Beck; ; Tunis; +21671860312, +21628542954; tbeck@iom.int'],
  },
  {
    in: 'Pour plus d’informations :\nTunis : Tania Beck, 71 860 312 personnes aidées, tbeck@iom.int',
    places: { Tunis: 'TN' },
    find: ['Tania Beck; ; Tunis; ; tbeck@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nAna Ruiz, OIM Bangui\nAvenue Paul Diop\nTél. : +236 72 18 76 34',
    find: ['Ana Ruiz; ; OIM Bangui; +23672187634; '],
    why: 'a street is nobody',
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Ana Ruiz, Bureau de presse, OIM Lima, Tél. : +51 1 633 0000',
    places: { Lima: 'PE' },
    find: ['Ana Ruiz; Bureau de presse; OIM Lima; +5116330000; '],
  },
  {
    in: 'Personnes de contact\nTania Beck, chargée de communication, OIM Berne : tbeck@iom.int – +41 31 350 82 11',
    find: ['Tania Beck; chargée de communication; OIM Berne; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Pour toute demande d’information :\nTania Beck, Assistante de projet, Berne, 031 350 82 11, tbeck@iom.int',
    places: { Berne: 'CH' },
    find: ['Tania Beck; Assistante de projet; Berne; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nTania Beck, Chargée de communication, OIM Bangkok, Bureau régional pour l’Asie\nTél. : +66 2 343 94 00',
    find: ['Tania Beck; Chargée de communication; OIM Bangkok, Bureau régional pour l’Asie; +6623439400; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nTania Beck, OIM Berne, Tél. : +41 31 350 82 11\nBureau régional de l’OIM, Tél. : +66 2 343 94 00',
    find: ['Tania Beck; ; OIM Berne; +41313508211; ', '; ; Bureau régional de l’OIM; +6623439400; '],
  },
  {
    in: 'Toute question peut être adressée à :\nAna Ruiz\nOIM Lima\n280 rue des Palmes, San Borja\nTél. +51 1 633 0000',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; '],
    why: 'the town behind a street is nobody',
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nDr Awa Ba\nMédecin de santé migratoire\nOIM Niger\nTél. : +227 20 75 31 41',
    find: ['Dr Awa Ba; Médecin de santé migratoire; OIM Niger; +22720753141; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Anne Roche à l’OIM Trinité-et-Tobago, Tél : +1 868 627 3041, Email : ar@iom.int',
    places: { 'Trinité-et-Tobago': 'TT' },
    find: ['Anne Roche; ; OIM Trinité-et-Tobago; +18686273041; ar@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter :\nAnne Roche\nOIM Saint-Vincent-et-les-Grenadines\nTél. : +1 784 456 2718',
    places: { 'Saint-Vincent-et-les-Grenadines': 'VC' },
    find: ['Anne Roche; ; OIM Saint-Vincent-et-les-Grenadines; +17844562718; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Anne Roche, OIM Port-Louis, Tél. : +230 203 17 42 et Jean-Luc Hoareau, OIM Moroni, Tél. : +269 773 18 24',
    find: ['Anne Roche; ; OIM Port-Louis; +2302031742; ', 'Jean-Luc Hoareau; ; OIM Moroni; +2697731824; '],
    why: 'hyphens of other words do not hold persons together',
  },
  {
    in: 'Pour plus d’informations, veuillez contacter l’unité de communication de l’OIM Sénégal à l’adresse suivante : iomdakar@iom.int',
    find: ['unité de communication; ; OIM Sénégal; ; iomdakar@iom.int'],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Anne Roche à l’OIM Berne au numéro suivant : +41 31 350 82 11',
    find: ['Anne Roche; ; OIM Berne; +41313508211; '],
  },
  {
    in: 'Pour plus d’informations, veuillez contacter Anne Roche au Centre d’analyse des données de l’OIM à Berlin, aroche@iom.int',
    places: { Berlin: 'DE' },
    find: ['Anne Roche; ; Centre d’analyse des données de l’OIM à Berlin; ; aroche@iom.int'],
  },
  {
    in: 'Pour plus d’informations, appelez Anne Roche, OIM Berne, au +41 31 350 82 11.',
    find: ['Anne Roche; ; OIM Berne; +41313508211; '],
  },
  {
    in: 'Pour plus d’informations :\nResponsable de la communication – Anne Roche – +41 31 350 82 11\nAttaché de presse – Luc Noël – lnoel@iom.int',
    find: ['Anne Roche; Responsable de la communication; ; +41313508211; ', 'Luc Noël; Attaché de presse; ; ; lnoel@iom.int'],
  },
  {
    in: 'Contacts médias\nOIM : Ana Ruiz – aruiz@iom.int\nONU Femmes : Anne Roche – aroche@unwomen.org',
    find: ['Ana Ruiz; ; OIM; ; aruiz@iom.int', 'Anne Roche; ; ONU Femmes; ; aroche@unwomen.org'],
  },
  {
    in: "Pour plus d'informations, veuillez contacter à l'OIM Tchad Ana Ruiz, Tél. : +235 22 52 79 18, Email : aruiz@iom.int",
    places: { Tchad: 'TD' },
    find: ['Ana Ruiz; ; OIM Tchad; +23522527918; aruiz@iom.int'],
  },
  {
    in: "Pour plus d'informations, veuillez contacter à l'OIM Tchad Bureau Central, Tél. : +235 22 52 79 18",
    places: { Tchad: 'TD' },
    find: ["; ; l'OIM Tchad Bureau Central; +23522527918; "],
    why: 'a word of an office behind the place is no name',
  },
];
