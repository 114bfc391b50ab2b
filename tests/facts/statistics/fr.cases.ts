import type { StatisticCase } from './case.js';

export const cases: readonly StatisticCase[] = [
  // comptes
  {
    in: 'La page 2 sur 3 et les pages 4 sur 12 ; la phase 2 de 300 logements.',
    find: [['300 logements', 'count 300', 'logements']],
  },
  { in: "Le bateau a débarqué 1 890 rescapés à l'aube.", find: [['1 890 rescapés', 'count 1890', 'rescapés']] },
  { in: "L'équipe a reçu 8500 demandes.", find: [['8500 demandes', 'count 8500', 'demandes']] },
  { in: 'Plus de 12 000 cases ont brûlé.', find: [['Plus de 12 000 cases', 'count 12000 at_least', 'cases']] },
  { in: 'Ils ont distribué 15.000 moustiquaires.', find: [['15.000 moustiquaires', 'count 15000', 'moustiquaires']] },
  {
    in: 'Cent dix-huit pêcheurs sénégalais sont rentrés.',
    find: [['Cent dix-huit pêcheurs sénégalais', 'count 118', 'pêcheurs sénégalais']],
  },
  { in: 'Quatre-vingt-dix-sept bénévoles ont suivi le stage.', find: [['Quatre-vingt-dix-sept bénévoles', 'count 97', 'bénévoles']] },
  { in: 'Soixante et onze maisons sont détruites.', find: [['Soixante et onze maisons', 'count 71', 'maisons']] },
  {
    in: 'Deux millions cinq cent mille électeurs ont voté.',
    find: [['Deux millions cinq cent mille électeurs', 'count 2500000', 'électeurs']],
  },
  { in: 'Mille deux cents tentes ont été montées.', find: [['Mille deux cents tentes', 'count 1200', 'tentes']] },
  { in: 'Trois mille six cents chèvres ont péri.', find: [['Trois mille six cents chèvres', 'count 3600', 'chèvres']] },
  { in: "Un million et demi d'habitants manquent d'eau.", find: [["Un million et demi d'habitants", 'count 1500000', 'habitants']] },
  { in: "Près d'un demi-million d'élèves sont concernés.", find: [["Près d'un demi-million d'élèves", 'count 500000 approx', 'élèves']] },
  {
    in: "Environ 1,5 million de personnes ont besoin d'aide.",
    find: [['Environ 1,5 million de personnes', 'count 1500000 approx', 'personnes']],
  },
  { in: 'Le pays abrite 2 millions 500 000 réfugiés.', find: [['2 millions 500 000 réfugiés', 'count 2500000', 'réfugiés']] },
  { in: 'Neuf pays ont signé.', find: [['Neuf pays', 'count 9', 'pays']] },
  { in: 'Les quatre autres camions attendent.', find: [['quatre autres camions', 'count 4', 'camions']] },
  { in: 'Deux nouvelles écoles ouvriront.', find: [['Deux nouvelles écoles', 'count 2', 'écoles']] },
  { in: 'Trois grandes villes sont coupées du monde.', find: [['Trois grandes villes', 'count 3', 'villes']] },
  { in: 'Une vingtaine de charpentiers sont arrivés.', find: [['Une vingtaine de charpentiers', 'count 20 approx', 'charpentiers']] },
  { in: "Une centaine d'Haïtiens campent sur la place.", find: [["Une centaine d'Haïtiens", 'count 100 approx', 'Haïtiens']] },
  {
    in: 'Des dizaines de milliers de familles ont fui.',
    find: [['dizaines de milliers de familles', 'count 10000 magnitude', 'familles']],
  },
  { in: 'Des milliers de Maliens sont partis.', find: [['milliers de Maliens', 'count 1000 magnitude', 'Maliens']] },
  {
    in: "Plusieurs centaines d'infirmières ont défilé.",
    find: [["Plusieurs centaines d'infirmières", 'count 100 magnitude', 'infirmières']],
  },
  { in: 'Quelque 600 éleveurs ont été vaccinés.', find: [['Quelque 600 éleveurs', 'count 600 approx', 'éleveurs']] },
  { in: 'Entre 200 et 300 bergers ont fui.', find: [['Entre 200 et 300 bergers', 'count 200..300', 'bergers']] },
  { in: 'De 40 à 50 autobus sont partis.', find: [['De 40 à 50 autobus', 'count 40..50', 'autobus']] },
  { in: 'Dix à douze barges sont à quai.', find: [['Dix à douze barges', 'count 10..12', 'barges']] },
  { in: 'Six à huit mille soldats restent.', find: [['Six à huit mille soldats', 'count 6000..8000', 'soldats']] },
  { in: 'Deux ou trois cents manifestants sont venus.', find: [['Deux ou trois cents manifestants', 'count 200..300', 'manifestants']] },
  { in: 'Cent à deux cents pirogues manquent.', find: [['Cent à deux cents pirogues', 'count 100..200', 'pirogues']] },
  { in: "Entre 1 et 2 millions d'oiseaux nichent ici.", find: [["Entre 1 et 2 millions d'oiseaux", 'count 1000000..2000000', 'oiseaux']] },
  { in: 'Ils ont loué 100 000 à 150 000 tentes.', find: [['100 000 à 150 000 tentes', 'count 100000..150000', 'tentes']] },
  { in: 'On attend 10-15 observateurs.', find: [['10-15 observateurs', 'count 10..15', 'observateurs']] },
  {
    in: 'Le centre a formé 5, 7 et 9 sages-femmes.',
    find: [
      ['5', 'count 5', 'sages-femmes'],
      ['7', 'count 7', 'sages-femmes'],
      ['9 sages-femmes', 'count 9', 'sages-femmes'],
    ],
  },
  {
    in: "L'OIM a aidé 118 migrants : 74 hommes, 30 femmes et 14 enfants.",
    find: [
      ['118 migrants', 'count 118', 'migrants'],
      ['74 hommes', 'count 74', 'hommes'],
      ['30 femmes', 'count 30', 'femmes'],
      ['14 enfants', 'count 14', 'enfants'],
    ],
  },
  {
    in: 'Le convoi (134 hommes, sept femmes et sept enfants) a repris la piste.',
    find: [
      ['134 hommes', 'count 134', 'hommes'],
      ['sept femmes', 'count 7', 'femmes'],
      ['sept enfants', 'count 7', 'enfants'],
    ],
  },
  {
    in: "Le Nigéria (33 806) et l'Erythrée (20 719) viennent en tête.",
    find: [
      ['33 806', 'count 33806', null],
      ['20 719', 'count 20719', null],
    ],
  },
  {
    in: "Parmi les 90 candidats, 33 n'ont pas répondu.",
    find: [
      ['90 candidats', 'count 90', 'candidats'],
      ['33', 'count 33', 'candidats'],
    ],
  },
  {
    in: 'Elle a sept enfants, dont deux jumelles.',
    find: [
      ['sept enfants', 'count 7', 'enfants'],
      ['deux jumelles', 'count 2', 'jumelles'],
    ],
  },
  { in: "Trois d'entre eux sont sourds.", find: [['Trois', 'count 3', null]] },
  { in: 'Trois des chauffeurs ont été libérés.', find: [['Trois des chauffeurs', 'count 3', 'chauffeurs']] },
  {
    in: 'Le refuge abrite 62 femmes, dont 15 Togolaises.',
    find: [
      ['62 femmes', 'count 62', 'femmes'],
      ['15 Togolaises', 'count 15', 'Togolaises'],
    ],
  },
  { in: "Jusqu'à 1 000 personnes par jour traversent le pont.", find: [["Jusqu'à 1 000 personnes", 'count 1000 at_most', 'personnes']] },
  { in: 'Pas moins de 19 journalistes sont détenus.', find: [['Pas moins de 19 journalistes', 'count 19 at_least', 'journalistes']] },
  { in: 'Les arrivées dépassent 21 000.', find: [['dépassent 21 000', 'count 21000 at_least', 'arrivées']] },
  {
    in: 'Au moins 64 personnes sont mortes et plus de 2 000 têtes de bétail perdues.',
    find: [
      ['Au moins 64 personnes', 'count 64 at_least', 'personnes'],
      ['plus de 2 000 têtes', 'count 2000 at_least', 'têtes'],
    ],
  },
  { in: 'Un peu plus de 300 toits ont tenu.', find: [['Un peu plus de 300 toits', 'count 300 at_least', 'toits']] },
  { in: 'Un total de 45 puits a été creusé.', find: [['45 puits', 'count 45', 'puits']] },
  { in: 'Ils étaient 40 à bord.', find: [['40', 'count 40', null]] },
  {
    in: 'On compte 40 morts et 60 blessés.',
    find: [
      ['40 morts', 'count 40', 'morts'],
      ['60 blessés', 'count 60', 'blessés'],
    ],
  },
  { in: '16 000 autres ont suivi.', find: [['16 000', 'count 16000', null]] },
  { in: 'Le bilan est de 14 morts.', find: [['14 morts', 'count 14', 'morts']] },
  { in: 'Son frère et deux cousins partagent la chambre.', find: [['deux cousins', 'count 2', 'cousins']] },
  { in: 'Les deux hommes ont été relâchés.', find: [['deux hommes', 'count 2', 'hommes']] },
  { in: 'Les huit premiers convois sont passés.', find: [['huit premiers convois', 'count 8', 'convois']] },
  { in: "L'hôpital de 30 lits était vide.", find: [['30 lits', 'count 30', 'lits']] },
  { in: 'Une délégation de dix membres est venue.', find: [['dix membres', 'count 10', 'membres']] },
  {
    in: 'Douze stages de deux semaines ont débuté.',
    find: [
      ['Douze stages', 'count 12', 'stages'],
      ['deux semaines', 'duration 2', 'semaines'],
    ],
  },
  { in: "L'agence a livré 3 000 kits d'hygiène.", find: [['3 000 kits', 'count 3000', 'kits']] },
  {
    in: 'Les 26 ressortissants guinéens bloqués en Libye ont embarqué.',
    find: [['26 ressortissants guinéens bloqués', 'count 26', 'ressortissants guinéens bloqués']],
  },
  { in: 'Cinq mille sacs de riz ont été volés.', find: [['Cinq mille sacs', 'count 5000', 'sacs']] },
  // pourcentages
  { in: 'Les prix ont grimpé de 12 %.', find: [['12 %', 'percent 12', null]] },
  { in: 'Cinquante pour cent des puits sont à sec.', find: [['Cinquante pour cent des puits', 'percent 50', 'puits']] },
  { in: 'Plus de 80 pour cent des foyers ont répondu.', find: [['Plus de 80 pour cent des foyers', 'percent 80 at_least', 'foyers']] },
  { in: 'Entre 20 et 25 % des jeunes ont un emploi.', find: [['Entre 20 et 25 % des jeunes', 'percent 20..25', 'jeunes']] },
  {
    in: 'Le taux est passé de 20% à 15%.',
    find: [
      ['20%', 'percent 20', null],
      ['15%', 'percent 15', null],
    ],
  },
  {
    in: 'De 12,5 à 9,8 pour cent en un an.',
    find: [
      ['12,5', 'percent 12.5', null],
      ['9,8 pour cent', 'percent 9.8', null],
    ],
  },
  { in: 'Les femmes forment 60 % du groupe.', find: [['60 % du groupe', 'percent 60', 'groupe']] },
  { in: 'Il a gagné trois points de pourcentage.', find: [['trois points', 'count 3', 'points']] },
  { in: 'Seuls 0,5 % des filles vont en classe.', find: [['0,5 % des filles', 'percent 0.5', 'filles']] },
  { in: 'Une hausse de 81,2 % a été notée.', find: [['81,2 %', 'percent 81.2', null]] },
  // ratios
  { in: 'Neuf des 32 puits marchent.', find: [['Neuf des 32 puits', 'ratio 9 of 32', 'puits']] },
  { in: 'Six élèves sur dix marchent une heure.', find: [['Six élèves sur dix', 'ratio 6 of 10', 'élèves']] },
  { in: 'Une mère sur quatre est anémiée.', find: [['Une mère sur quatre', 'ratio 1 of 4', 'mère']] },
  { in: 'Une étude portant sur sept provinces paraît en mai.', find: [['sept provinces', 'count 7', 'provinces']] },
  { in: 'Un atelier axé sur trois thèmes a réuni les maires.', find: [['trois thèmes', 'count 3', 'thèmes']] },
  { in: 'Un bourg sinistré sur sept attend encore.', find: [['Un bourg sinistré sur sept', 'ratio 1 of 7', 'bourg sinistré']] },
  { in: '20 des 22 gouvernorats sont coupés.', find: [['20 des 22 gouvernorats', 'ratio 20 of 22', 'gouvernorats']] },
  { in: 'Les deux tiers des cases ont brûlé.', find: [['deux tiers des cases', 'ratio 2 of 3', 'cases']] },
  { in: 'Les trois quarts des ponts sont tombés.', find: [['trois quarts des ponts', 'ratio 3 of 4', 'ponts']] },
  { in: 'Un quart des fonds manque.', find: [['Un quart des fonds', 'ratio 1 of 4', 'fonds']] },
  { in: 'Un tiers des infirmiers est parti.', find: [['Un tiers des infirmiers', 'ratio 1 of 3', 'infirmiers']] },
  { in: 'La moitié des puits est à sec.', find: [['La moitié des puits', 'ratio 1 of 2', 'puits']] },
  { in: 'Près de la moitié des bêtes sont mortes.', find: [['Près de la moitié des bêtes', 'ratio 1 of 2 approx', 'bêtes']] },
  { in: 'Deux cinquièmes des maîtres sont partis.', find: [['Deux cinquièmes des maîtres', 'ratio 2 of 5', 'maîtres']] },
  {
    in: "Plus d'un tiers des 90 écoles sont fermées.",
    find: [
      ["Plus d'un tiers", 'ratio 1 of 3 at_least', 'écoles'],
      ['90 écoles', 'count 90', 'écoles'],
    ],
  },
  { in: 'Quatre des six camps ont fermé.', find: [['Quatre des six camps', 'ratio 4 of 6', 'camps']] },
  { in: 'Neuf fois sur dix, rien ne vient.', find: [['Neuf fois sur dix', 'ratio 9 of 10', 'fois']] },
  // durées
  { in: 'Ils ont marché six jours.', find: [['six jours', 'duration 6', 'jours']] },
  { in: 'Le trajet dure deux à trois heures.', find: [['deux à trois heures', 'duration 2..3', 'heures']] },
  { in: 'Une trêve de 48 heures a débuté.', find: [['48 heures', 'duration 48', 'heures']] },
  { in: 'Cela a duré deux ans et demi.', find: [['deux ans et demi', 'duration 2.5', 'ans']] },
  { in: 'Ils ont attendu 17 mois.', find: [['17 mois', 'duration 17', 'mois']] },
  { in: 'Après trente-six heures, le bateau a coulé.', find: [['trente-six heures', 'duration 36', 'heures']] },
  { in: 'Le stage dure dix semaines.', find: [['dix semaines', 'duration 10', 'semaines']] },
  { in: 'Il est resté plus de quatre semaines.', find: [['plus de quatre semaines', 'duration 4 at_least', 'semaines']] },
  { in: 'Le centre ouvre 24 heures sur 24, sept jours sur sept.', find: [] },
  { in: 'Elle travaille douze heures par jour.', find: [['douze heures', 'duration 12', 'heures']] },
  {
    in: 'Trois ans après le séisme, 40 camps restent.',
    find: [
      ['Trois ans', 'duration 3', 'ans'],
      ['40 camps', 'count 40', 'camps'],
    ],
  },
  { in: 'En moins de trois mois, tout a changé.', find: [['moins de trois mois', 'duration 3 at_most', 'mois']] },
  { in: 'Un programme de trois ans commence.', find: [['trois ans', 'duration 3', 'ans']] },
  { in: 'Il a purgé quinze ans de prison.', find: [['quinze ans', 'duration 15', 'ans']] },
  { in: "Une mission de cinq jours s'achève.", find: [['cinq jours', 'duration 5', 'jours']] },
  // âges
  { in: 'Les jeunes de 12 à 35 ans ont participé.', find: [['de 12 à 35 ans', 'age 12..35', 'ans']] },
  { in: 'Des filles âgées de 2 à 5 ans ont été pesées.', find: [['de 2 à 5 ans', 'age 2..5', 'ans']] },
  { in: 'Les mineurs de moins de 15 ans sont exclus.', find: [['moins de 15 ans', 'age 15 at_most', 'ans']] },
  { in: 'Un vendeur de 26 ans est mort.', find: [['26 ans', 'age 26', 'ans']] },
  { in: 'Maria, 34 ans, vit ici.', find: [['34 ans', 'age 34', 'ans']] },
  { in: 'Rosa, 41, vend du pain.', find: [['41', 'age 41', null]] },
  { in: 'Il est âgé de 19 ans.', find: [['19 ans', 'age 19', 'ans']] },
  { in: "À 17 ans, elle a quitté l'école.", find: [['17 ans', 'age 17', 'ans']] },
  { in: 'Les plus de 60 ans voyagent gratis.', find: [['Les plus de 60 ans', 'age 60 at_least', 'ans']] },
  { in: 'Les enfants de moins de cinq ans ont du lait.', find: [['moins de cinq ans', 'age 5 at_most', 'ans']] },
  { in: 'Elle avait 13 ans.', find: [['13 ans', 'age 13', 'ans']] },
  { in: 'Amadou (27 ans) est tailleur.', find: [['27 ans', 'age 27', 'ans']] },
  { in: 'Les enfants de 6 à 59 mois sont pesés.', find: [['de 6 à 59 mois', 'age 6..59', 'mois']] },
  { in: 'Les femmes de 18 ans et plus votent.', find: [['18 ans et plus', 'age 18 at_least', 'ans']] },
  { in: 'Des garçons âgés de seize ans ont fui.', find: [['seize ans', 'age 16', 'ans']] },
  { in: 'Ceux qui ont entre 15 et 24 ans cherchent un emploi.', find: [['entre 15 et 24 ans', 'age 15..24', 'ans']] },
  // mesures
  { in: 'La route est longue de 136 kilomètres.', find: [['136 kilomètres', 'measure 136', 'kilomètres']] },
  { in: 'Ils portaient 5 000 tonnes de riz.', find: [['5 000 tonnes', 'measure 5000', 'tonnes']] },
  { in: 'Une case de 24 m² a été bâtie.', find: [['24 m²', 'measure 24', 'm²']] },
  { in: "Il faisait 30 ºC à l'ombre.", find: [['30 ºC', 'measure 30', 'ºC']] },
  { in: 'Il fait −5 °C la nuit.', find: [] },
  { in: 'Des vents de 110 km/h ont frappé la côte.', find: [['110 km/h', 'measure 110', 'km/h']] },
  { in: 'Un séisme de magnitude 7,9 a frappé.', find: [['7,9', 'measure 7.9', 'magnitude']] },
  {
    in: "Chacun a reçu 20 kg de farine et 5 litres d'huile.",
    find: [
      ['20 kg', 'measure 20', 'kg'],
      ['5 litres', 'measure 5', 'litres'],
    ],
  },
  { in: 'La vague faisait six mètres de haut.', find: [['six mètres', 'measure 6', 'mètres']] },
  { in: 'Le camp couvre 12 hectares.', find: [['12 hectares', 'measure 12', 'hectares']] },
  { in: 'Quelque 6,5 tonnes de vivres sont parties.', find: [['Quelque 6,5 tonnes', 'measure 6.5 approx', 'tonnes']] },
  { in: 'Un million de tonnes de blé manquent.', find: [['Un million de tonnes', 'measure 1000000', 'tonnes']] },
  { in: 'Entre 5 km et 10 km de tuyaux ont été posés.', find: [['Entre 5 km et 10 km', 'measure 5..10', 'km']] },
  // rien
  { in: 'Le quatrième convoi et la 30ème barque sont partis.', find: [] },
  { in: 'La phase 4 du plan commence.', find: [] },
  { in: 'Voir la note [1] plus bas.', find: [] },
  { in: '2) Les besoins', find: [] },
  { in: "Le vol ET 308 s'est posé, porte 12.", find: [] },
  { in: 'La tente 43 du bloc 7 est trempée.', find: [] },
  { in: 'Voir page 14 et tableau 3.', find: [] },
  { in: 'La loi 26.842 le dit.', find: [] },
  { in: "L'article 14 de la résolution 2417 est cité.", find: [] },
  { in: 'Le départ est à 13h20, le retour à 18 h 30.', find: [] },
  { in: 'Ils arrivent à 9 heures.', find: [] },
  { in: 'Ils ont gagné 3-1 dimanche.', find: [] },
  { in: 'Position 18,7264 N.', find: [] },
  { in: 'La COVID-19 a gagné le camp.', find: [] },
  { in: 'Le M23 tient la route A4.', find: [] },
  { in: 'La ligne est ouverte 24h/24 et 7j/7.', find: [] },
  { in: 'Un homme et une femme sont morts.', find: [] },
  { in: "Ils s'aident l'un l'autre, une fois encore.", find: [] },
  { in: 'Les deux ont fui ensemble? Non.', find: [], why: 'both of them' },
  { in: "Au XXIe siècle, c'est faux.", find: [] },
  { in: 'Le G20 et le Groupe des 77 se sont réunis.', find: [] },
  { in: 'Un quatre-quatre et un 4x4 ont été volés.', find: [] },
  { in: 'La ville des Trois-Rivières est calme.', find: [] },
  { in: 'Il habite aux Trois Frontières.', find: [] },
  { in: 'Depuis 1998 tout va mieux.', find: [] },
  { in: 'La chambre 101 est fermée.', find: [] },
  { in: "L'objectif 16 est cité.", find: [] },
  { in: 'Projet n° 58213 du fonds.', find: [] },
  { in: 'Le 1er convoi et le 2e sont là.', find: [] },
  { in: 'Le chapitre VII et la phase II.', find: [] },
  { in: 'Boeing 737 et Airbus A320.', find: [] },
  { in: 'Un zéro de trop.', find: [] },
  { in: 'La rue 14 est barrée.', find: [] },
  { in: 'Groupe 3, ligne 5, secteur 9.', find: [] },
  { in: 'Il a fini deuxième.', find: [] },
  // mots-étiquettes qui n'en sont pas
  { in: 'Dans le camp 3 000 personnes attendent.', find: [['3 000 personnes', 'count 3000', 'personnes']] },
  { in: 'Au camp, 3 000 personnes attendent.', find: [['3 000 personnes', 'count 3000', 'personnes']] },
  { in: 'Dans ce groupe 40 personnes sont malades.', find: [['40 personnes', 'count 40', 'personnes']] },
  { in: 'Dans la salle 200 chaises manquent.', find: [['200 chaises', 'count 200', 'chaises']] },
  { in: 'Ce site compte 200 tentes.', find: [['200 tentes', 'count 200', 'tentes']] },
  { in: 'Le projet emploie 30 maçons.', find: [['30 maçons', 'count 30', 'maçons']] },
  // plusieurs faits
  {
    in: 'Sur 437 arrivants, 210 étaient des femmes, 37 % avaient moins de 18 ans et deux sur trois venaient par mer.',
    find: [
      ['437 arrivants', 'count 437', 'arrivants'],
      ['210', 'count 210', 'arrivants'],
      ['37 %', 'percent 37', 'arrivants'],
      ['moins de 18 ans', 'age 18 at_most', 'ans'],
      ['deux sur trois', 'ratio 2 of 3', 'arrivants'],
    ],
  },
  {
    in: 'En neuf jours, 14 bateaux et 1 112 passagers ont couvert 300 kilomètres.',
    find: [
      ['neuf jours', 'duration 9', 'jours'],
      ['14 bateaux', 'count 14', 'bateaux'],
      ['1 112 passagers', 'count 1112', 'passagers'],
      ['300 kilomètres', 'measure 300', 'kilomètres'],
    ],
  },
  {
    in: 'Quelque 60 des 120 maisons, soit 50 %, ont perdu leur toit.',
    find: [
      ['Quelque 60 des 120 maisons', 'ratio 60 of 120 approx', 'maisons'],
      ['50 %', 'percent 50', null],
    ],
  },
  {
    in: 'Trois avions ont amené 340 rapatriés, dont 120 enfants de moins de 5 ans.',
    find: [
      ['Trois avions', 'count 3', 'avions'],
      ['340 rapatriés', 'count 340', 'rapatriés'],
      ['120 enfants', 'count 120', 'enfants'],
      ['moins de 5 ans', 'age 5 at_most', 'ans'],
    ],
  },
  // plus difficile
  { in: "Le camion neuf est en panne et l'école est remise à neuf.", find: [] },
  { in: 'Neuf ont été relâchés.', find: [['Neuf', 'count 9', null]] },
  {
    in: 'Les trois quarts des 600 patients ont moins de cinq ans.',
    find: [
      ['trois quarts', 'ratio 3 of 4', 'patients'],
      ['600 patients', 'count 600', 'patients'],
      ['moins de cinq ans', 'age 5 at_most', 'ans'],
    ],
  },
  { in: 'Ils sont venus deux par deux.', find: [] },
  { in: 'La 5G et la 3D arrivent.', find: [] },
  { in: 'Les pages 14, 15 et 16 manquent.', find: [] },
  { in: 'Les articles 3 et 5 sont clairs.', find: [] },
  { in: "Il faut : (1) des vivres, (2) de l'eau et (3) un toit.", find: [] },
  { in: 'Sur la route 40 km plus au nord, tout brûle.', find: [['40 km', 'measure 40', 'km']] },
  { in: 'Un groupe de 45 expulsés est arrivé.', find: [['45 expulsés', 'count 45', 'expulsés']] },
  { in: "L'un des 40 camps a fermé.", find: [['40 camps', 'count 40', 'camps']] },
  { in: 'Une personne sur trois part.', find: [['Une personne sur trois', 'ratio 1 of 3', 'personne']] },
  { in: 'Un sur cinq revient.', find: [['Un sur cinq', 'ratio 1 of 5', null]] },
  {
    in: "Quelques centaines de veuves et plusieurs dizaines d'orphelins sont là.",
    find: [
      ['Quelques centaines de veuves', 'count 100 magnitude', 'veuves'],
      ["plusieurs dizaines d'orphelins", 'count 10 magnitude', 'orphelins'],
    ],
  },
  {
    in: "Trois douzaines d'œufs et deux milliers de sacs.",
    find: [
      ["Trois douzaines d'œufs", 'count 36', 'œufs'],
      ['deux milliers de sacs', 'count 2000', 'sacs'],
    ],
  },
  {
    in: "Il y a 2,5 millions de chèvres et 1.9 million d'ânes.",
    find: [
      ['2,5 millions de chèvres', 'count 2500000', 'chèvres'],
      ["1.9 million d'ânes", 'count 1900000', 'ânes'],
    ],
  },
  { in: 'Les 18-35 ans sont nombreux.', find: [['18-35 ans', 'age 18..35', 'ans']] },
  { in: 'Les enfants âgés entre 5 et 17 ans sont venus.', find: [['entre 5 et 17 ans', 'age 5..17', 'ans']] },
  { in: 'Les filles de deux ans à cinq ans sont pesées.', find: [['de deux ans à cinq ans', 'age 2..5', 'ans']] },
  { in: 'Un bébé de quatre mois a survécu.', find: [['quatre mois', 'age 4', 'mois']] },
  {
    in: 'Le mur haut de 3 m est long de 40 m.',
    find: [
      ['3 m', 'measure 3', 'm'],
      ['40 m', 'measure 40', 'm'],
    ],
  },
  { in: 'La chaleur a atteint 45 degrés.', find: [['45 degrés', 'measure 45', 'degrés']] },
  { in: 'La superficie est de 1 200 km².', find: [['1 200 km²', 'measure 1200', 'km²']] },
  {
    in: 'Ils ont reçu cinq bidons de 20 litres.',
    find: [
      ['cinq bidons', 'count 5', 'bidons'],
      ['20 litres', 'measure 20', 'litres'],
    ],
  },
  { in: 'Le convoi de 19 camions a quitté la ville à 8 heures du matin.', find: [['19 camions', 'count 19', 'camions']] },
  { in: 'Le départ est prévu vers 18h.', find: [] },
  { in: 'Le bureau ouvre de 8h à 17h.', find: [] },
  { in: 'De 2 heures à 3 heures de marche sont nécessaires.', find: [['De 2 heures à 3 heures', 'duration 2..3', 'heures']] },
  {
    in: 'Le chiffre est passé de 200 à 350 familles.',
    find: [
      ['200', 'count 200', 'familles'],
      ['350 familles', 'count 350', 'familles'],
    ],
  },
  {
    in: 'Le nombre est passé de 20 à 25 % en un an.',
    find: [
      ['20', 'percent 20', null],
      ['25 %', 'percent 25', null],
    ],
  },
  { in: 'Environ trois à quatre mille tentes.', find: [['Environ trois à quatre mille tentes', 'count 3000..4000 approx', 'tentes']] },
  {
    in: 'Quatre-vingts tentes et quatre-vingt-onze lits.',
    find: [
      ['Quatre-vingts tentes', 'count 80', 'tentes'],
      ['quatre-vingt-onze lits', 'count 91', 'lits'],
    ],
  },
  { in: 'Deux cent mille trois cent un votes.', find: [['Deux cent mille trois cent un votes', 'count 200301', 'votes']] },
  {
    in: 'Onze Maliens, dont deux bébés, et 40 Guinéens sont montés.',
    find: [
      ['Onze Maliens', 'count 11', 'Maliens'],
      ['deux bébés', 'count 2', 'bébés'],
      ['40 Guinéens', 'count 40', 'Guinéens'],
    ],
  },
  {
    in: 'Les 12 équipes ont chacune deux infirmières.',
    find: [
      ['12 équipes', 'count 12', 'équipes'],
      ['deux infirmières', 'count 2', 'infirmières'],
    ],
  },
  { in: 'Il a dix fois plus de travail.', find: [['dix fois', 'count 10', 'fois']] },
  {
    in: 'La ligne a reçu 300 appels en trois jours.',
    find: [
      ['300 appels', 'count 300', 'appels'],
      ['trois jours', 'duration 3', 'jours'],
    ],
  },
  {
    in: 'Vingt-quatre heures plus tard, 12 vols sont partis.',
    find: [
      ['Vingt-quatre heures', 'duration 24', 'heures'],
      ['12 vols', 'count 12', 'vols'],
    ],
  },
  {
    in: 'Dans les 48 heures, 60 agents seront là.',
    find: [
      ['48 heures', 'duration 48', 'heures'],
      ['60 agents', 'count 60', 'agents'],
    ],
  },
  { in: 'Les deux tiers sont des femmes.', find: [['deux tiers', 'ratio 2 of 3', null]] },
  {
    in: 'Près des trois quarts de la population a fui.',
    find: [['Près des trois quarts de la population', 'ratio 3 of 4 approx', 'population']],
  },
  { in: 'Une quinzaine de jours suffit.', find: [['Une quinzaine de jours', 'duration 15 approx', 'jours']] },
  { in: "Une trentaine d'autres ont suivi.", find: [['Une trentaine', 'count 30 approx', null]] },
  {
    in: 'Des centaines de milliers de déplacés attendent.',
    find: [['centaines de milliers de déplacés', 'count 100000 magnitude', 'déplacés']],
  },
  {
    in: 'Un millier de personnes et un demi-millier de chèvres.',
    find: [
      ['Un millier de personnes', 'count 1000 approx', 'personnes'],
      ['demi-millier de chèvres', 'count 500 approx', 'chèvres'],
    ],
  },
  { in: 'Le pays tiers et le tiers monde.', find: [] },
  { in: 'Il habite 12 rue du Port.', find: [] },
  { in: 'Le bus 14 et le vol AF 447 sont en retard.', find: [] },
  { in: 'La résolution 2417 (2018) du Conseil.', find: [] },
  {
    in: 'Il a obtenu 17 voix contre deux.',
    find: [
      ['17 voix', 'count 17', 'voix'],
      ['deux', 'count 2', 'voix'],
    ],
  },
  {
    in: 'Le bilan : 12 morts, 40 blessés, deux disparus.',
    find: [
      ['12 morts', 'count 12', 'morts'],
      ['40 blessés', 'count 40', 'blessés'],
      ['deux disparus', 'count 2', 'disparus'],
    ],
  },
  { in: "L'âge moyen est de 23 ans.", find: [['23 ans', 'age 23', 'ans']] },
  { in: 'Elle a eu 13 ans hier.', find: [['13 ans', 'age 13', 'ans']] },
  { in: 'Fatou (34) est couturière.', find: [['34', 'age 34', null]] },
  {
    in: 'Le Mali (34) et le Niger (12) suivent.',
    find: [
      ['34', 'count 34', null],
      ['12', 'count 12', null],
    ],
  },
  { in: 'À Gao, 34 sont morts.', find: [['34', 'count 34', null]] },
  { in: 'En Libye 24 sont morts.', find: [['24', 'count 24', null]] },
  { in: '5 % à 10 % des colis manquent.', find: [['5 % à 10 % des colis', 'percent 5..10', 'colis']] },
  {
    in: 'Il pèse 2,5 kg et mesure 60 cm.',
    find: [
      ['2,5 kg', 'measure 2.5', 'kg'],
      ['60 cm', 'measure 60', 'cm'],
    ],
  },
  { in: 'Un aller-retour de 6 jours coûte cher.', find: [['6 jours', 'duration 6', 'jours']] },
  {
    in: 'Cinq à six fois par an, 20 bateaux passent.',
    find: [
      ['Cinq à six fois', 'count 5..6', 'fois'],
      ['20 bateaux', 'count 20', 'bateaux'],
    ],
  },
  { in: 'Le 4x4 blanc et les quatre-quatre.', find: [] },
  { in: 'Les Nations Unies ont 193 membres.', find: [['193 membres', 'count 193', 'membres']] },
  {
    in: 'Sur les 1 112 passagers, 300 étaient mineurs.',
    find: [
      ['1 112 passagers', 'count 1112', 'passagers'],
      ['300', 'count 300', 'passagers'],
    ],
  },
  {
    in: "Deux d'entre elles ont moins de 15 ans.",
    find: [
      ['Deux', 'count 2', null],
      ['moins de 15 ans', 'age 15 at_most', 'ans'],
    ],
  },
  {
    in: 'Les moins de 25 ans forment 60 % du pays.',
    find: [
      ['Les moins de 25 ans', 'age 25 at_most', 'ans'],
      ['60 % du pays', 'percent 60', 'pays'],
    ],
  },
  { in: 'Cent pour cent des cases.', find: [['Cent pour cent des cases', 'percent 100', 'cases']] },
  { in: "L'étude porte sur 2 001 foyers.", find: [['2 001 foyers', 'count 2001', 'foyers']] },
  { in: 'Un total de 1.234.567 dossiers.', find: [['1.234.567 dossiers', 'count 1234567', 'dossiers']] },
  {
    in: 'Neuf mois après, 2 000 restent.',
    find: [
      ['Neuf mois', 'duration 9', 'mois'],
      ['2 000', 'count 2000', null],
    ],
  },
  { in: 'Il lui faut trente minutes ou une heure.', find: [['trente minutes', 'duration 30', 'minutes']] },
  { in: "Trois femmes et autant d'hommes.", find: [['Trois femmes', 'count 3', 'femmes']] },
  { in: "Moins d'un an plus tard.", find: [] },
  { in: 'Le vol de 14 ordinateurs.', find: [['14 ordinateurs', 'count 14', 'ordinateurs']] },
  {
    in: 'Une trentaine de kilomètres séparent les deux villes.',
    find: [
      ['Une trentaine de kilomètres', 'measure 30 approx', 'kilomètres'],
      ['deux villes', 'count 2', 'villes'],
    ],
  },
  { in: 'Une dizaine de jours plus tôt.', find: [['Une dizaine de jours', 'duration 10 approx', 'jours']] },
  { in: 'Entre mille et deux mille huttes.', find: [['Entre mille et deux mille huttes', 'count 1000..2000', 'huttes']] },
  {
    in: 'Huit fois champion, il a six titres.',
    find: [
      ['Huit fois', 'count 8', 'fois'],
      ['six titres', 'count 6', 'titres'],
    ],
  },
  { in: 'Ils étaient mille à danser.', find: [['mille', 'count 1000', null]] },
  { in: 'Le prix a triplé.', find: [] },
  { in: "Point n° 3 de l'ordre du jour.", find: [] },
  // comme dans les pages
  {
    in: 'Plus de 16 000 autres sont attendus, dont deux malades.',
    find: [
      ['Plus de 16 000', 'count 16000 at_least', null],
      ['deux malades', 'count 2', 'malades'],
    ],
  },
  {
    in: "Le séisme d'une magnitude de 6,1 a fait 43 morts et 212 disparus.",
    find: [
      ['6,1', 'measure 6.1', 'magnitude'],
      ['43 morts', 'count 43', 'morts'],
      ['212 disparus', 'count 212', 'disparus'],
    ],
  },
  {
    in: 'Sur les 450 Ethiopiens, 38 étaient des mineurs non accompagnés.',
    find: [
      ['450 Ethiopiens', 'count 450', 'Ethiopiens'],
      ['38', 'count 38', 'Ethiopiens'],
    ],
  },
  {
    in: 'Trois migrants sur quatre disent ne pas avoir été payés pendant trois mois ou plus.',
    find: [
      ['Trois migrants sur quatre', 'ratio 3 of 4', 'migrants'],
      ['trois mois ou plus', 'duration 3 at_least', 'mois'],
    ],
  },
  {
    in: 'Une équipe de huit personnes, dont deux médecins, est sur place.',
    find: [
      ['huit personnes', 'count 8', 'personnes'],
      ['deux médecins', 'count 2', 'médecins'],
    ],
  },
  {
    in: 'Le camp, prévu pour 4 000 personnes, en abrite 21 000.',
    find: [
      ['4 000 personnes', 'count 4000', 'personnes'],
      ['21 000', 'count 21000', 'personnes'],
    ],
  },
  {
    in: "Près d'un million de personnes, soit un tiers de la population, ont besoin d'aide.",
    find: [
      ["Près d'un million de personnes", 'count 1000000 approx', 'personnes'],
      ['un tiers de la population', 'ratio 1 of 3', 'population'],
    ],
  },
  {
    in: 'Les deux tiers (1 340) venaient du Nigeria.',
    find: [
      ['deux tiers', 'ratio 2 of 3', null],
      ['1 340', 'count 1340', null],
    ],
  },
  {
    in: 'Environ 56 % étaient des hommes, 30 % des femmes et le reste des enfants.',
    find: [
      ['Environ 56 %', 'percent 56 approx', null],
      ['30 % des femmes', 'percent 30', 'femmes'],
    ],
  },
  {
    in: 'Ils étaient plus de 2 000 à attendre à la frontière depuis trois semaines.',
    find: [
      ['plus de 2 000', 'count 2000 at_least', null],
      ['trois semaines', 'duration 3', 'semaines'],
    ],
  },
  {
    in: 'Des jumeaux de trois mois et leur grand-mère de 80 ans ont survécu.',
    find: [
      ['trois mois', 'age 3', 'mois'],
      ['80 ans', 'age 80', 'ans'],
    ],
  },
  {
    in: 'Chaque famille de cinq reçoit 25 kg de riz.',
    find: [
      ['cinq', 'count 5', null],
      ['25 kg', 'measure 25', 'kg'],
    ],
  },
  {
    in: 'La ligne prend 76 appels par jour, contre 40 auparavant.',
    find: [
      ['76 appels', 'count 76', 'appels'],
      ['40', 'count 40', 'appels'],
    ],
  },
  {
    in: 'Quelque 200 à 300 personnes arrivent chaque jour.',
    find: [['Quelque 200 à 300 personnes', 'count 200..300 approx', 'personnes']],
  },
  {
    in: 'Elle a marché 300 km en vingt jours avec trois autres femmes.',
    find: [
      ['300 km', 'measure 300', 'km'],
      ['vingt jours', 'duration 20', 'jours'],
      ['trois autres femmes', 'count 3', 'femmes'],
    ],
  },
  {
    in: 'Les 173 Etats membres et huit observateurs ont voté.',
    find: [
      ['173 Etats membres', 'count 173', 'Etats membres'],
      ['huit observateurs', 'count 8', 'observateurs'],
    ],
  },
  {
    in: 'Le premier groupe de 118 migrants, dont 14 femmes et sept enfants âgés de 2 à 11 ans, est arrivé à bord de deux vols.',
    find: [
      ['118 migrants', 'count 118', 'migrants'],
      ['14 femmes', 'count 14', 'femmes'],
      ['sept enfants', 'count 7', 'enfants'],
      ['de 2 à 11 ans', 'age 2..11', 'ans'],
      ['deux vols', 'count 2', 'vols'],
    ],
  },
  {
    in: 'Au total, 1 222 migrants ont été reconduits en 12 convois.',
    find: [
      ['1 222 migrants', 'count 1222', 'migrants'],
      ['12 convois', 'count 12', 'convois'],
    ],
  },
  {
    in: "En trois ans, l'OIM a formé 2 400 policiers dans 14 des 22 régions.",
    find: [
      ['trois ans', 'duration 3', 'ans'],
      ['2 400 policiers', 'count 2400', 'policiers'],
      ['14 des 22 régions', 'ratio 14 of 22', 'régions'],
    ],
  },
  { in: "Il y a 22 ans qu'il est infirmier.", find: [['22 ans', 'duration 22', 'ans']] },
  {
    in: "Moins d'un quart des 90 écoles ont rouvert.",
    find: [
      ["Moins d'un quart", 'ratio 1 of 4 at_most', 'écoles'],
      ['90 écoles', 'count 90', 'écoles'],
    ],
  },
  { in: 'Les plus jeunes ont à peine 13 ans.', find: [['13 ans', 'age 13', 'ans']] },
  {
    in: 'Une partie des 5 000 abris, les 300 premiers, est prête.',
    find: [
      ['5 000 abris', 'count 5000', 'abris'],
      ['300', 'count 300', 'abris'],
    ],
  },
  { in: 'Quatre autres, blessés, ont été évacués.', find: [['Quatre', 'count 4', null]] },
  { in: 'Un couple et ses cinq enfants.', find: [['cinq enfants', 'count 5', 'enfants']] },
  {
    in: "Vingt-sept d'entre eux sont Maliens et neuf Guinéens.",
    find: [
      ['Vingt-sept', 'count 27', null],
      ['neuf Guinéens', 'count 9', 'Guinéens'],
    ],
  },
  {
    in: "Selon une enquête menée auprès de 1 500 ménages, neuf sur dix manquent d'eau.",
    find: [
      ['1 500 ménages', 'count 1500', 'ménages'],
      ['neuf sur dix', 'ratio 9 of 10', 'ménages'],
    ],
  },
  {
    in: 'Deux femmes enceintes et un bébé de six jours.',
    find: [
      ['Deux femmes enceintes', 'count 2', 'femmes enceintes'],
      ['six jours', 'age 6', 'jours'],
    ],
  },
  { in: 'Onze mille autres campent dehors.', find: [['Onze mille', 'count 11000', null]] },
  {
    in: 'Le Bénin (12), le Togo (9) et le Ghana (7) suivent.',
    find: [
      ['12', 'count 12', null],
      ['9', 'count 9', null],
      ['7', 'count 7', null],
    ],
  },
  {
    in: 'Les jumeaux, âgés de 9 et 11 ans, ont fui.',
    find: [
      ['9', 'age 9', 'ans'],
      ['11 ans', 'age 11', 'ans'],
    ],
  },
  {
    in: 'Les bornes sont à 5, 7 et 9 km.',
    find: [
      ['5', 'measure 5', 'km'],
      ['7', 'measure 7', 'km'],
      ['9 km', 'measure 9', 'km'],
    ],
  },
  { in: 'La séance commence à 10 heures 30, salle 3.', find: [], why: 'minutes of a time' },
  { in: 'Il vit rue du 29-Mars.', find: [], why: 'a day in a name' },
  { in: 'Il a quinze ans et demi.', find: [['quinze ans et demi', 'age 15.5', 'ans']] },
  { in: "J'avais huit ans et je portais le sac.", find: [['huit ans', 'age 8', 'ans']] },
  { in: 'Un peu plus du tiers des élèves reviennent.', find: [['Un peu plus du tiers des élèves', 'ratio 1 of 3 at_least', 'élèves']] },
  {
    in: "Six hélicoptères, dont deux de l'armée, portent les vivres.",
    find: [
      ['Six hélicoptères', 'count 6', 'hélicoptères'],
      ['deux', 'count 2', 'hélicoptères'],
    ],
  },
  {
    in: 'Vingt-huit enfants, dont trois nés à bord, sont arrivés.',
    find: [
      ['Vingt-huit enfants', 'count 28', 'enfants'],
      ['trois', 'count 3', 'enfants'],
    ],
  },

  // le mil est une céréale
  { in: 'Le mil et le sorgho ont séché : il reste trois sacs de mil.', find: [['trois sacs', 'count 3', 'sacs']] },
  { in: 'Elle a vendu du mil.', find: [] },
  { in: 'Deux mil cinq cents tentes sont arrivées.', find: [['Deux mil cinq cents tentes', 'count 2500', 'tentes']] },
  // la grandeur et le nom sous-entendus
  {
    in: 'Un foyer consomme 22 litres par jour, contre 7 en saison sèche.',
    find: [
      ['22 litres', 'measure 22', 'litres'],
      ['7', 'measure 7', 'litres'],
    ],
  },
  {
    in: 'Les travaux ont pris neuf mois au lieu de six.',
    find: [
      ['neuf mois', 'duration 9', 'mois'],
      ['six', 'duration 6', 'mois'],
    ],
  },
  {
    in: 'Une cellule de 4 mètres sur 3.',
    find: [
      ['4 mètres', 'measure 4', 'mètres'],
      ['3', 'measure 3', 'mètres'],
    ],
  },
  { in: 'Le nombre de blessés atteint 340, selon la police.', find: [['340', 'count 340', 'blessés']] },
  { in: 'Le séisme porte à 340 le nombre total de sans-abri.', find: [['340', 'count 340', 'sans-abri']] },
  // le huit du mois, la quatrième table
  { in: 'Les survivants ont été reçus le 8, puis le 9.', find: [] },
  { in: 'Ils partent entre le 3 et le 9, ou vendredi 6 au matin.', find: [] },
  { in: 'Ce convoi est le dix-huitième, non le vingt et unième ou le vingt-deuxième.', find: [] },
  // âges
  { in: '« Il faut partir », dit Awa, 12 ans.', find: [['12 ans', 'age 12', 'ans']] },
  { in: "Une femme âgée aujourd'hui de 61 ans.", find: [['61 ans', 'age 61', 'ans']] },
  { in: "Beaucoup n'ont pas 18 ans.", find: [['18 ans', 'age 18', 'ans']] },
  {
    in: 'Une fille sur trois est mariée avant 15 ans.',
    find: [
      ['Une fille sur trois', 'ratio 1 of 3', 'fille'],
      ['15 ans', 'age 15', 'ans'],
    ],
  },
  // heures qui passent, heure qu'il est
  { in: "Ils ont passé 17 h dans l'eau.", find: [['17 h', 'duration 17', 'h']] },
  { in: 'Le vol part à 17 h de Tunis.', find: [] },
  // moitiés et parts
  { in: "L'abri est payé pour moitié par la commune.", find: [['moitié', 'ratio 1 of 2', null]] },
  { in: 'Un habitant sur dix au moins est parti.', find: [['Un habitant sur dix au moins', 'ratio 1 of 10 at_least', 'habitant']] },
  { in: 'Une cheffe de ménage sur six loue sa terre.', find: [['Une cheffe de ménage sur six', 'ratio 1 of 6', 'cheffe de ménage']] },
  {
    in: 'Elle élève trois neveux de 3, 5 et 8 ans.',
    find: [
      ['trois neveux', 'count 3', 'neveux'],
      ['3', 'age 3', 'ans'],
      ['5', 'age 5', 'ans'],
      ['8 ans', 'age 8', 'ans'],
    ],
  },
  {
    in: 'Mes filles ont 6, 9 et 12 ans.',
    find: [
      ['6', 'age 6', 'ans'],
      ['9', 'age 9', 'ans'],
      ['12 ans', 'age 12', 'ans'],
    ],
  },
  {
    in: 'La piste fait 640 km, dont plus de 200 de sable.',
    find: [
      ['640 km', 'measure 640', 'km'],
      ['plus de 200', 'measure 200 at_least', 'km'],
    ],
  },
  { in: 'Les élèves, une trentaine ce matin, attendaient.', find: [['une trentaine', 'count 30 approx', 'élèves']] },
  { in: 'Les puits à sec, au nombre de 14, seront curés.', find: [['14', 'count 14', 'puits']] },
  { in: 'Neuf des 45 km sont goudronnés.', find: [['Neuf des 45', 'ratio 9 of 45', 'km']] },
  {
    in: "Il y avait cinquante autres passagers. La nuit fut longue ; six d'entre eux sont tombés malades.",
    find: [
      ['cinquante autres passagers', 'count 50', 'passagers'],
      ['six', 'count 6', 'passagers'],
    ],
  },
  {
    in: "L'avion a servi 6 000 migrants dans douze pays. Le Portugal en a accueilli 340.",
    find: [
      ['6 000 migrants', 'count 6000', 'migrants'],
      ['douze pays', 'count 12', 'pays'],
      ['340', 'count 340', 'migrants'],
    ],
  },
  {
    in: "Sur les 900 hectares de rizières, moins d'un cinquième sera semé.",
    find: [
      ['900 hectares', 'measure 900', 'hectares'],
      ["moins d'un cinquième", 'ratio 1 of 5 at_most', 'hectares'],
    ],
  },
  {
    in: "Les 12 écoles ouvertes accueillent de 200 à 450 élèves ; quatre n'ont pas d'eau.",
    find: [
      ['12 écoles ouvertes', 'count 12', 'écoles ouvertes'],
      ['de 200 à 450 élèves', 'count 200..450', 'élèves'],
      ['quatre', 'count 4', 'écoles ouvertes'],
    ],
  },
  { in: 'Le village compte une population de 8 300.', find: [['8 300', 'count 8300', 'population']] },
  { in: 'Le rapport (page 3, note 6) le dit.', find: [] },
  { in: 'Dix-neuf, toutes des femmes, ont voté.', find: [['Dix-neuf', 'count 19', 'femmes']] },
  { in: 'Un vol, le QU 512, est annoncé.', find: [] },
  { in: 'La route nationale 7 est coupée.', find: [] },
  { in: 'La chaleur dépasse souvent 42 degrés.', find: [['dépasse souvent 42 degrés', 'measure 42 at_least', 'degrés']] },
  { in: 'Le bureau ouvre du lundi au vendredi, de 9 à 15 heures.', find: [] },
  { in: 'Le trajet prend de 9 à 15 heures de marche.', find: [['de 9 à 15 heures', 'duration 9..15', 'heures']] },
  { in: "L'âge médian était de 33 ans.", find: [['33 ans', 'age 33', 'ans']] },
  {
    in: "Il y avait 40 hommes dans deux tentes. La moitié d'entre eux toussaient.",
    find: [
      ['40 hommes', 'count 40', 'hommes'],
      ['deux tentes', 'count 2', 'tentes'],
      ['La moitié', 'ratio 1 of 2', 'hommes'],
    ],
  },
  {
    in: 'Le trajet passe de 12 jours à sept.',
    find: [
      ['12 jours', 'duration 12', 'jours'],
      ['sept', 'duration 7', 'jours'],
    ],
  },
  { in: 'Les ânes et les muletiers, une vingtaine, attendent.', find: [['une vingtaine', 'count 20 approx', 'muletiers']] },
  { in: 'Le quartier 7 est sec, dit le Rapport de situation 9.', find: [] },
  {
    in: 'On met deux heures en voiture, six à pied.',
    find: [
      ['deux heures', 'duration 2', 'heures'],
      ['six', 'duration 6', 'heures'],
    ],
  },
  { in: 'Maisons détruites : 53 815', find: [['53 815', 'count 53815', 'Maisons détruites']] },
  { in: 'Le bébé avait trois mois.', find: [['trois mois', 'age 3', 'mois']] },
  { in: "Combien d'enfants avez-vous ? Trois.", find: [['Trois', 'count 3', 'enfants']] },
  { in: "L'âge moyen des passagers est de 31 ans.", find: [['31 ans', 'age 31', 'ans']] },
  { in: 'Marie Ndao, couturière, 29 ans, vit ici.', find: [['29 ans', 'age 29', 'ans']] },
  { in: 'Le bureau ouvre de 7.00 à 17.00.', find: [], why: 'hours' },
  {
    in: 'Un homme de 40 ans, dont quinze à Abidjan, attend.',
    find: [
      ['40 ans', 'age 40', 'ans'],
      ['quinze', 'duration 15', 'ans'],
    ],
  },
  { in: 'Un bon tiers des puits est à sec.', find: [['Un bon tiers des puits', 'ratio 1 of 3', 'puits']] },
  {
    in: 'Le taux était de 95,2 % en 2018 et de 93,7 en 2019.',
    find: [
      ['95,2 %', 'percent 95.2', null],
      ['93,7', 'percent 93.7', null],
    ],
  },
  { in: 'Le bureau ouvre de 9.00 à 15.30.', find: [] },
  {
    in: 'Ramla, 34 ans et mère de deux enfants, coud.',
    find: [
      ['34 ans', 'age 34', 'ans'],
      ['deux enfants', 'count 2', 'enfants'],
    ],
  },
  { in: 'Le roi Badou III, 59 ans, a souri.', find: [['59 ans', 'age 59', 'ans']] },
  { in: 'Le moteur a une puissance de 120 kW.', find: [['120 kW', 'measure 120', 'kW']] },
  {
    in: 'Un enfant sur cinq sous-alimenté, un sur dix malade.',
    find: [
      ['Un enfant sur cinq', 'ratio 1 of 5', 'enfant'],
      ['un sur dix', 'ratio 1 of 10', 'enfant'],
    ],
  },
  {
    in: 'Il y avait six femmes, dont deux enceintes.',
    find: [
      ['six femmes', 'count 6', 'femmes'],
      ['deux', 'count 2', 'femmes'],
    ],
  },
  { in: 'Retours accompagnés : 3 406.', find: [['3 406', 'count 3406', 'Retours accompagnés']] },
  {
    in: 'Hommes : 240 ; femmes : 310.',
    find: [
      ['240', 'count 240', 'Hommes'],
      ['310', 'count 310', 'femmes'],
    ],
  },
  { in: 'Nombre de ménages : 8 914.', find: [['8 914', 'count 8914', 'ménages']] },
  {
    in: 'Quelque 58 % des déplacés ont un toit, 7 % ont un lit.',
    find: [
      ['Quelque 58 % des déplacés', 'percent 58 approx', 'déplacés'],
      ['7 %', 'percent 7', 'déplacés'],
    ],
  },
  {
    in: 'Les prises sont montées de 30 à 75 kilos.',
    find: [
      ['30', 'measure 30', 'kilos'],
      ['75 kilos', 'measure 75', 'kilos'],
    ],
  },
  {
    in: 'Le trajet a été ramené de 9 à 4 heures.',
    find: [
      ['9', 'duration 9', 'heures'],
      ['4 heures', 'duration 4', 'heures'],
    ],
  },
  {
    in: 'Les passagers ont reçu deux cuillerées de riz. Quatre d’entre eux toussent.',
    find: [
      ['deux cuillerées', 'count 2', 'cuillerées'],
      ['Quatre', 'count 4', 'passagers'],
    ],
  },
  {
    in: '« Trois draps pour neuf », dit-elle.',
    find: [
      ['Trois draps', 'count 3', 'draps'],
      ['neuf', 'count 9', 'draps'],
    ],
  },
  {
    in: 'Il a passé cinq ans à Sebha, dont deux en prison.',
    find: [
      ['cinq ans', 'duration 5', 'ans'],
      ['deux', 'duration 2', 'ans'],
    ],
  },
  {
    in: "J'ai 51 ans, dont trente au fond.",
    find: [
      ['51 ans', 'age 51', 'ans'],
      ['trente', 'duration 30', 'ans'],
    ],
  },
  {
    in: "J'avais dix-neuf ans, lui quarante-huit.",
    find: [
      ['dix-neuf ans', 'age 19', 'ans'],
      ['quarante-huit', 'age 48', 'ans'],
    ],
  },
  {
    in: 'Rosa a 34 ans, son mari 41.',
    find: [
      ['34 ans', 'age 34', 'ans'],
      ['41', 'age 41', 'ans'],
    ],
  },
  {
    in: 'Elle a 24 ans et trois enfants.',
    find: [
      ['24 ans', 'age 24', 'ans'],
      ['trois enfants', 'count 3', 'enfants'],
    ],
  },
  {
    in: 'On y compte 40 Togolais, et les Maliens, 80 en 2015, sont loin.',
    find: [
      ['40 Togolais', 'count 40', 'Togolais'],
      ['80', 'count 80', 'Maliens'],
    ],
  },
  // parts that add up to the count before them
  {
    in: 'Le vol a ramené 127 migrants (103 hommes, 14 femmes et 10 enfants). Vingt étaient blessés.',
    find: [
      ['127 migrants', 'count 127', 'migrants'],
      ['103 hommes', 'count 103', 'hommes'],
      ['14 femmes', 'count 14', 'femmes'],
      ['10 enfants', 'count 10', 'enfants'],
      ['Vingt', 'count 20', 'migrants'],
    ],
  },
  {
    in: 'On a secouru 30 passagers : 20 femmes et 10 enfants, dont trois nés en mer.',
    find: [
      ['30 passagers', 'count 30', 'passagers'],
      ['20 femmes', 'count 20', 'femmes'],
      ['10 enfants', 'count 10', 'enfants'],
      ['trois', 'count 3', 'enfants'],
    ],
  },
  {
    in: "Les Turkmènes, 63 ici, et les Kirghizes, 52, s'en vont.",
    find: [
      ['63', 'count 63', 'Turkmènes'],
      ['52', 'count 52', 'Kirghizes'],
    ],
  },
  {
    in: "La moyenne d'âge est de 27 ans ; le plus jeune en a 15, le plus âgé 61.",
    find: [
      ['27 ans', 'age 27', 'ans'],
      ['15', 'age 15', 'ans'],
      ['61', 'age 61', 'ans'],
    ],
  },
  {
    in: 'Le camp a douze puits ; il en avait 30.',
    find: [
      ['douze puits', 'count 12', 'puits'],
      ['30', 'count 30', 'puits'],
    ],
  },
  {
    in: "L'âge moyen des passagers était de 26 ans. Âge minimum : 18 ans.",
    find: [
      ['26 ans', 'age 26', 'ans'],
      ['18 ans', 'age 18', 'ans'],
    ],
  },
  {
    in: 'La benjamine, 4 ans à peine, dort. Le chauffeur, 45 ans, boite.',
    find: [
      ['4 ans', 'age 4', 'ans'],
      ['45 ans', 'age 45', 'ans'],
    ],
  },
  { in: 'Le trajet, deux ans, fut long.', find: [['deux ans', 'duration 2', 'ans']] },
  {
    in: 'À 17 ans, il est parti ; à 23, il est revenu.',
    find: [
      ['17 ans', 'age 17', 'ans'],
      ['23', 'age 23', 'ans'],
    ],
  },
  {
    in: 'Ses deux fils (14 et 16 ans) et trois frères, 8, 11 et 13 ans, sont là.',
    find: [
      ['deux fils', 'count 2', 'fils'],
      ['14', 'age 14', 'ans'],
      ['16 ans', 'age 16', 'ans'],
      ['trois frères', 'count 3', 'frères'],
      ['8', 'age 8', 'ans'],
      ['11', 'age 11', 'ans'],
      ['13 ans', 'age 13', 'ans'],
    ],
  },
  {
    in: 'Amadou (34 ans), Binta (29) et Awa (6) sont partis.',
    find: [
      ['34 ans', 'age 34', 'ans'],
      ['29', 'age 29', null],
      ['6', 'age 6', null],
    ],
  },
  { in: 'Les femmes au-dessus de 65 ans attendent.', find: [['au-dessus de 65 ans', 'age 65 at_least', 'ans']] },
  {
    in: 'On a livré 360 tonnes de riz, 45 de lentilles et 200 t de sel.',
    find: [
      ['360 tonnes', 'measure 360', 'tonnes'],
      ['45', 'measure 45', 'tonnes'],
      ['200 t', 'measure 200', 't'],
    ],
  },
  {
    in: 'Il a reçu 9 000 appels en trois semaines, dont 700 le premier jour.',
    find: [
      ['9 000 appels', 'count 9000', 'appels'],
      ['trois semaines', 'duration 3', 'semaines'],
      ['700', 'count 700', 'appels'],
    ],
  },
  {
    in: 'On compte 40 mineurs, dont 15 partis seuls.',
    find: [
      ['40 mineurs', 'count 40', 'mineurs'],
      ['15', 'count 15', 'mineurs'],
    ],
  },
  { in: 'Le nombre de déplacés a franchi, fin mai, la barre des 500 000.', find: [['500 000', 'count 500000', 'déplacés']] },
  {
    in: 'Il reste 90 malades dans sept camps. La Suède en a reçu à elle seule 34.',
    find: [
      ['90 malades', 'count 90', 'malades'],
      ['sept camps', 'count 7', 'camps'],
      ['34', 'count 34', 'malades'],
    ],
  },
  {
    in: 'Le couple, 41 et 38 ans, est parti.',
    find: [
      ['41', 'age 41', 'ans'],
      ['38 ans', 'age 38', 'ans'],
    ],
  },
  { in: '« Rien », dit Vuthy, maçon, 27 ans.', find: [['27 ans', 'age 27', 'ans']] },
  {
    in: 'Awa (coiffeuse, 34 ans) et Moussa, père de six enfants, 38 ans, sont là.',
    find: [
      ['34 ans', 'age 34', 'ans'],
      ['six enfants', 'count 6', 'enfants'],
      ['38 ans', 'age 38', 'ans'],
    ],
  },
  { in: 'Le Niger, pays pauvre, dix ans après la guerre, souffre.', find: [['dix ans', 'duration 10', 'ans']] },
  {
    in: 'Le nombre de morts est de 40 et celui des blessés de 120.',
    find: [
      ['40', 'count 40', 'morts'],
      ['120', 'count 120', 'blessés'],
    ],
  },
  {
    in: 'Le pont est long de 84 mètres et large de 6.',
    find: [
      ['84 mètres', 'measure 84', 'mètres'],
      ['6', 'measure 6', 'mètres'],
    ],
  },
  {
    in: 'Il passe par 17 voix contre deux et trois abstentions.',
    find: [
      ['17 voix', 'count 17', 'voix'],
      ['deux', 'count 2', 'voix'],
      ['trois abstentions', 'count 3', 'abstentions'],
    ],
  },
  {
    in: 'Sept mineurs non accompagnés sur dix sont guinéens.',
    find: [['Sept mineurs non accompagnés sur dix', 'ratio 7 of 10', 'mineurs non accompagnés']],
  },
  {
    in: "On compte 40 mineurs, trois d'entre eux sur quatre malades.",
    find: [
      ['40 mineurs', 'count 40', 'mineurs'],
      ["trois d'entre eux sur quatre", 'ratio 3 of 4', 'mineurs'],
    ],
  },
  { in: "Il met trois quarts d'heure, ou deux heures quarante.", find: [['deux heures', 'duration 2', 'heures']] },
  { in: 'La moitié reste.', find: [['La moitié', 'ratio 1 of 2', null]] },
  {
    in: "Un homme d'une trentaine d'années a passé dix années ici.",
    find: [
      ["une trentaine d'années", 'age 30 approx', 'années'],
      ['dix années', 'duration 10', 'années'],
    ],
  },
  { in: 'Âge moyen : 31 ans', find: [['31 ans', 'age 31', 'ans']] },
  { in: '« On part », sourit Saïd Abdou, premier employé du bureau, 58 ans.', find: [['58 ans', 'age 58', 'ans']] },
  {
    in: 'Les agents (112, dont 23 femmes) suivront un cours.',
    find: [
      ['112', 'count 112', 'agents'],
      ['23 femmes', 'count 23', 'femmes'],
    ],
  },
  {
    in: 'Une dalle de 400 mètres de long sur 150 de large les attend.',
    find: [
      ['400 mètres', 'measure 400', 'mètres'],
      ['150', 'measure 150', 'mètres'],
    ],
  },
  {
    in: 'Le trajet dure cinq jours ; en hiver, jusqu’à huit.',
    find: [
      ['cinq jours', 'duration 5', 'jours'],
      ['jusqu’à huit', 'duration 8 at_most', 'jours'],
    ],
  },
  { in: 'Le premier voyage a eu lieu en ville ; les deux derniers auront lieu en mer.', find: [['deux', 'count 2', 'voyage']] },
  { in: 'La terre a tremblé à 17 heures du lundi.', find: [] },
  {
    in: 'Ils sont restés pendant dix jours, les autres pendant six.',
    find: [
      ['dix jours', 'duration 10', 'jours'],
      ['six', 'duration 6', 'jours'],
    ],
  },
  { in: 'Le stage est ouvert à partir de 14 ans.', find: [['à partir de 14 ans', 'age 14 at_least', 'ans']] },
  { in: 'Une prime est due à partir de dix ans de service.', find: [['dix ans', 'duration 10', 'ans']] },
  {
    in: "On compte 26 000 personnes environ : 54 % d'enfants.",
    find: [
      ['26 000 personnes environ', 'count 26000 approx', 'personnes'],
      ["54 % d'enfants", 'percent 54', 'enfants'],
    ],
  },
  { in: 'Sur dix ménages, sept ont tout perdu.', find: [['Sur dix ménages, sept', 'ratio 7 of 10', 'ménages']] },
  {
    in: "Sur cent Kirghizes établis à l'étranger, 82 vivent en Russie.",
    find: [["Sur cent Kirghizes établis à l'étranger, 82", 'ratio 82 of 100', 'Kirghizes établis']],
  },
  {
    in: 'Sur dix familles, sept enfants sont malades.',
    find: [
      ['dix familles', 'count 10', 'familles'],
      ['sept enfants', 'count 7', 'enfants'],
    ],
  },
  {
    in: "L'OIM a fait sortir 7 245 personnes de 23 nationalités, dont 300 par la route.",
    find: [
      ['7 245 personnes', 'count 7245', 'personnes'],
      ['23 nationalités', 'count 23', 'nationalités'],
      ['300', 'count 300', 'personnes'],
    ],
  },
  {
    in: 'Les 90 écoles et plus de la moitié des 40 dispensaires sont fermés.',
    find: [
      ['90 écoles', 'count 90', 'écoles'],
      ['plus de la moitié', 'ratio 1 of 2 at_least', 'dispensaires'],
      ['40 dispensaires', 'count 40', 'dispensaires'],
    ],
  },
  {
    in: 'Les femmes de 15 ans et plus représentent 40 % du camp.',
    find: [
      ['15 ans et plus', 'age 15 at_least', 'ans'],
      ['40 % du camp', 'percent 40', 'camp'],
    ],
  },
  {
    in: 'Il y a 30 agents au moins pour 40 familles.',
    find: [
      ['30 agents au moins', 'count 30 at_least', 'agents'],
      ['40 familles', 'count 40', 'familles'],
    ],
  },
  { in: "Je n'avais que 11 ans.", find: [['11 ans', 'age 11', 'ans']] },
  { in: 'Elle avait seulement 15 ans.', find: [['15 ans', 'age 15', 'ans']] },
  {
    in: 'On a vu 412 personnes, sur un total de 1 010 prévues.',
    find: [
      ['412 personnes', 'count 412', 'personnes'],
      ['1 010', 'count 1010', 'personnes'],
    ],
  },
  { in: "Sept points d'eau sur dix sont à sec.", find: [["Sept points d'eau sur dix", 'ratio 7 of 10', "points d'eau"]] },
  {
    in: 'Trois chefs de famille sur quatre sont des femmes.',
    find: [['Trois chefs de famille sur quatre', 'ratio 3 of 4', 'chefs de famille']],
  },
  { in: 'Ainsi parle Rima A. (34 ans), institutrice.', find: [['34 ans', 'age 34', 'ans']] },
  { in: '300 places ouvriront lundi prochain 12 à Agadez.', find: [['300 places', 'count 300', 'places']] },
  { in: 'Il a plu dans la première quinzaine du mois.', find: [] },
  { in: 'Dans une quinzaine de jours.', find: [['une quinzaine de jours', 'duration 15 approx', 'jours']] },
  {
    in: 'Près de 20 % viennent du Mali, 14 du Niger et 9 du Tchad.',
    find: [
      ['Près de 20 %', 'percent 20 approx', null],
      ['14', 'percent 14', null],
      ['9', 'percent 9', null],
    ],
  },
  {
    in: 'Quelque 48 % sont arrivés par la route, 31 par la mer et le reste à pied.',
    find: [
      ['Quelque 48 %', 'percent 48 approx', null],
      ['31', 'percent 31', null],
    ],
  },
  {
    in: 'Un tiers environ des familles et la moitié au moins des écoles',
    find: [
      ['Un tiers environ des familles', 'ratio 1 of 3 approx', 'familles'],
      ['la moitié au moins des écoles', 'ratio 1 of 2 at_least', 'écoles'],
    ],
  },
  {
    in: 'un tiers des quelque 15 759 hommes',
    find: [
      ['un tiers', 'ratio 1 of 3', 'hommes'],
      ['quelque 15 759 hommes', 'count 15759 approx', 'hommes'],
    ],
  },
  {
    in: 'Le plus jeune avait 12 ans et le plus vieux 71.',
    find: [
      ['12 ans', 'age 12', 'ans'],
      ['71', 'age 71', 'ans'],
    ],
  },
  {
    in: 'Quatre puits sur les six et dix familles sur les 40 recensées',
    find: [
      ['Quatre puits sur les six', 'ratio 4 of 6', 'puits'],
      ['dix familles sur les 40', 'ratio 10 of 40', 'familles'],
    ],
  },
  {
    in: 'Quatre agents sur les six sites',
    find: [
      ['Quatre agents', 'count 4', 'agents'],
      ['six sites', 'count 6', 'sites'],
    ],
  },
  {
    in: 'Il a soigné 450 blessés, dont 12 accueillis par un hôpital.',
    find: [
      ['450 blessés', 'count 450', 'blessés'],
      ['12', 'count 12', 'blessés'],
    ],
  },
  {
    in: "L'âge requis est de 21 ans au moins et 35 ans au plus.",
    find: [
      ['21 ans au moins', 'age 21 at_least', 'ans'],
      ['35 ans au plus', 'age 35 at_most', 'ans'],
    ],
  },
  { in: 'Le 5 de chaque mois, avant le 20 du mois, les 29 et 30 du même mois', find: [] },
  {
    in: 'La traversée dure 12 heures, voire 15.',
    find: [
      ['12 heures', 'duration 12', 'heures'],
      ['15', 'duration 15', 'heures'],
    ],
  },
  { in: 'Le bureau est à Rabat, 11, rue Aït Ourir.', find: [] },
  {
    in: 'De 10 à 12 000 personnes, avec 5 à 4 000 chèvres',
    find: [
      ['De 10 à 12 000 personnes', 'count 10000..12000', 'personnes'],
      ['5 à 4 000 chèvres', 'count 5..4000', 'chèvres'],
    ],
  },
  { in: 'Il faut avoir entre 18 et 35 ans.', find: [['entre 18 et 35 ans', 'age 18..35', 'ans']] },
  {
    in: "Elle avait 16 ans ; elle en a 22 aujourd'hui.",
    find: [
      ['16 ans', 'age 16', 'ans'],
      ['22', 'age 22', 'ans'],
    ],
  },
  { in: 'Les bus partent à 6 h, 9 h 30 et 14 heures.', find: [] },
  { in: 'Le centre ouvre de 8 à 12 heures et de 14 à 18 heures.', find: [] },
  {
    in: 'des bâches de 4 m sur 6',
    find: [
      ['4 m', 'measure 4', 'm'],
      ['6', 'measure 6', 'm'],
    ],
  },
  {
    in: 'Il y a six lits, dit Ana, âgée de 68 ans. Il y en a maintenant 24.',
    find: [
      ['six lits', 'count 6', 'lits'],
      ['68 ans', 'age 68', 'ans'],
      ['24', 'count 24', 'lits'],
    ],
  },
  {
    in: 'Les retours vers le Mali (3 200) et le Niger (1 450) ont repris.',
    find: [
      ['3 200', 'count 3200', 'retours'],
      ['1 450', 'count 1450', 'retours'],
    ],
  },
  { in: 'Un tiers seulement des enfants lisent.', find: [['Un tiers seulement des enfants', 'ratio 1 of 3', 'enfants']] },
  {
    in: 'Les parents et la grand-mère, 74 ans – et Ali – neuf ans – dorment.',
    find: [
      ['74 ans', 'age 74', 'ans'],
      ['neuf ans', 'age 9', 'ans'],
    ],
  },
  { in: 'Elles viennent, de 8 heures à 20 heures, au centre.', find: [] },
  {
    in: 'Le bureau est passé de 12 en mai à près de 85 agents.',
    find: [
      ['12', 'count 12', 'agents'],
      ['près de 85 agents', 'count 85 approx', 'agents'],
    ],
  },
  {
    in: 'Parmi les 300 élèves, un groupe de 12 a été conduit à 40 familles.',
    find: [
      ['300 élèves', 'count 300', 'élèves'],
      ['12', 'count 12', 'élèves'],
      ['40 familles', 'count 40', 'familles'],
    ],
  },
  { in: 'Le million de réfugiés du pays', find: [['million de réfugiés', 'count 1000000', 'réfugiés']] },
  {
    in: 'Il y avait 37 entreprises polonaises et quatre allemandes.',
    find: [
      ['37 entreprises polonaises', 'count 37', 'entreprises polonaises'],
      ['quatre allemandes', 'count 4', 'entreprises allemandes'],
    ],
  },
  {
    in: 'Un groupe de 460 femmes a voyagé dans 12 bateaux. Les 300 autres attendent.',
    find: [
      ['460 femmes', 'count 460', 'femmes'],
      ['12 bateaux', 'count 12', 'bateaux'],
      ['300', 'count 300', 'femmes'],
    ],
  },
  {
    in: 'Il reste 12 blessés. Après l’accord, les arrivées sont tombées à 50 par jour.',
    find: [
      ['12 blessés', 'count 12', 'blessés'],
      ['50', 'count 50', 'arrivées'],
    ],
  },
  { in: 'Des parts inférieures à 5 %.', find: [['inférieures à 5 %', 'percent 5 at_most', null]] },
  { in: 'La salle est ouverte de 9 à 17 heures.', find: [] },
  {
    in: 'Les femmes sont 1 450, et les enfants, 620.',
    find: [
      ['1 450', 'count 1450', 'femmes'],
      ['620', 'count 620', 'enfants'],
    ],
  },
  {
    in: 'L’aîné avait 22 ans ; l’autre, 19.',
    find: [
      ['22 ans', 'age 22', 'ans'],
      ['19', 'age 19', 'ans'],
    ],
  },
  { in: 'Le prix a été multiplié par trois.', find: [] },
  { in: "Plus d'arrivées que la quinzaine précédente.", find: [], why: 'a span of time' },
  { in: 'Il restait cette douzaine de villages.', find: [['douzaine de villages', 'count 12 approx', 'villages']] },
  { in: 'Les disparus pourraient dépasser les 900.', find: [['dépasser les 900', 'count 900 at_least', 'disparus']] },
  { in: 'Les morts avoisinent les 300.', find: [['avoisinent les 300', 'count 300 approx', 'morts']] },
  { in: 'Le mur durera, au minimum, huit ans.', find: [['au minimum, huit ans', 'duration 8 at_least', 'ans']] },
  { in: 'Dans les abris, 71 au total, il y a de l’eau.', find: [['71', 'count 71', 'abris']] },
  {
    in: 'Ils ont reçu 14 976 personnes dans 291 bateaux, contre 10 243 dans 198.',
    find: [
      ['14 976 personnes', 'count 14976', 'personnes'],
      ['291 bateaux', 'count 291', 'bateaux'],
      ['10 243', 'count 10243', 'personnes'],
      ['198', 'count 198', 'bateaux'],
    ],
  },
  {
    in: 'Sont rentrés 147 Nigérians, dont 62 femmes et neuf bébés. Trente-huit venaient de Tajoura.',
    find: [
      ['147 Nigérians', 'count 147', 'Nigérians'],
      ['62 femmes', 'count 62', 'femmes'],
      ['neuf bébés', 'count 9', 'bébés'],
      ['Trente-huit', 'count 38', 'Nigérians'],
    ],
  },
  { in: 'Le convoi est le sixième des huit prévus.', find: [['huit', 'count 8', 'convoi']] },
  { in: 'Le Mali et l’Algérie, tous deux avec peu de gens.', find: [] },
  {
    in: 'Des 90 litres promis par jour, nous en recevons 40 ; il faudrait 60 tonnes de mil, le camp en a livré 28.',
    find: [
      ['90 litres', 'measure 90', 'litres'],
      ['40', 'measure 40', 'litres'],
      ['60 tonnes', 'measure 60', 'tonnes'],
      ['28', 'measure 28', 'tonnes'],
    ],
  },
  {
    in: "Soixante-seize réfugiés, soit dix-huit familles syriennes et deux familles irakiennes, sont partis. Quarante et un d'entre eux sont mineurs.",
    find: [
      ['Soixante-seize réfugiés', 'count 76', 'réfugiés'],
      ['dix-huit familles syriennes', 'count 18', 'familles syriennes'],
      ['deux familles irakiennes', 'count 2', 'familles irakiennes'],
      ['Quarante et un', 'count 41', 'réfugiés'],
    ],
  },
  {
    in: 'Il y a 839 migrants dans ces quatre pays (397 au Bénin, 392 en Inde et 50 au Togo).',
    find: [
      ['839 migrants', 'count 839', 'migrants'],
      ['quatre pays', 'count 4', 'pays'],
      ['397', 'count 397', 'migrants'],
      ['392', 'count 392', 'migrants'],
      ['50', 'count 50', 'migrants'],
    ],
  },
  {
    in: 'Trente pour cent de ces sommes vont à la nourriture, 22 à la santé et 4 à la voirie.',
    find: [
      ['Trente pour cent de ces sommes', 'percent 30', 'sommes'],
      ['22', 'percent 22', 'sommes'],
      ['4', 'percent 4', 'sommes'],
    ],
  },
  {
    in: 'Les Bissau-Guinéens du nord, au nombre de 24 000 environ, attendent.',
    find: [['24 000 environ', 'count 24000 approx', 'Bissau-Guinéens']],
  },
  {
    in: "Plus de 74 000 Nigérians sont passés, dont près de 25 000 rien qu'en février.",
    find: [
      ['Plus de 74 000 Nigérians', 'count 74000 at_least', 'Nigérians'],
      ['près de 25 000', 'count 25000 approx', 'Nigérians'],
    ],
  },
  { in: 'Le retour de soixante et quatorze migrants est prévu.', find: [['soixante et quatorze migrants', 'count 74', 'migrants']] },
  {
    in: 'Elle emploie 146 personnes, aux deux tiers mauritaniennes.',
    find: [
      ['146 personnes', 'count 146', 'personnes'],
      ['deux tiers', 'ratio 2 of 3', 'personnes'],
    ],
  },
  { in: 'La ligne répond de 6 heures à 22 heures du lundi au jeudi, et la réunion commence à partir de 14 heures.', find: [] },
  { in: 'La traversée dure de 8 heures à 17 heures.', find: [['de 8 heures à 17 heures', 'duration 8..17', 'heures']] },
  {
    in: 'Quelque 7 900 maisons ont été détruites et 23 600 endommagées ; 41 écoles inondées et 12 fermées.',
    find: [
      ['Quelque 7 900 maisons', 'count 7900 approx', 'maisons'],
      ['23 600 endommagées', 'count 23600', 'maisons endommagées'],
      ['41 écoles inondées', 'count 41', 'écoles inondées'],
      ['12 fermées', 'count 12', 'écoles fermées'],
    ],
  },
  {
    in: 'Le plus jeune a 3 mois. Sa fille n’avait que huit mois, son fils quatre ans.',
    find: [
      ['3 mois', 'age 3', 'mois'],
      ['huit mois', 'age 8', 'mois'],
      ['quatre ans', 'age 4', 'ans'],
    ],
  },
  {
    in: 'Quarante jeunes (18 à 25 ans), treize filles, entre 9 et 17 ans, et des contrats (de 2 à 3 ans).',
    find: [
      ['Quarante jeunes', 'count 40', 'jeunes'],
      ['18 à 25 ans', 'age 18..25', 'ans'],
      ['treize filles', 'count 13', 'filles'],
      ['entre 9 et 17 ans', 'age 9..17', 'ans'],
      ['de 2 à 3 ans', 'duration 2..3', 'ans'],
    ],
  },
  { in: 'On dénombre au bas mot 300 cases brûlées.', find: [['au bas mot 300 cases brûlées', 'count 300 at_least', 'cases brûlées']] },
  {
    in: 'Quatre bus ont amené des migrants à Agadez. L’OIM en a aidé 300.',
    find: [
      ['Quatre bus', 'count 4', 'bus'],
      ['300', 'count 300', 'migrants'],
    ],
  },
  {
    in: 'Quelque 600 personnes, soit 40 % de la population, ont fui. Deux cents d’entre elles sont à Goma. Ali est père de trois.',
    find: [
      ['Quelque 600 personnes', 'count 600 approx', 'personnes'],
      ['40 % de la population', 'percent 40', 'population'],
      ['Deux cents', 'count 200', 'personnes'],
      ['trois', 'count 3', 'enfants'],
    ],
  },
  {
    in: 'Plus de la moitié (54 %) des ménages et un tiers (31,5 %) des élèves jeûnent.',
    find: [
      ['Plus de la moitié', 'ratio 1 of 2 at_least', 'ménages'],
      ['54 %', 'percent 54', 'ménages'],
      ['un tiers', 'ratio 1 of 3', 'élèves'],
      ['31,5 %', 'percent 31.5', 'élèves'],
    ],
  },
  {
    in: 'Les enfants sont au nombre de 312, les femmes de 204.',
    find: [
      ['312', 'count 312', 'enfants'],
      ['204', 'count 204', 'femmes'],
    ],
  },
  {
    in: 'Plus de 136 000 personnes ont fui, dont les deux-tiers depuis mars. Ils sont environs 150 au port.',
    find: [
      ['Plus de 136 000 personnes', 'count 136000 at_least', 'personnes'],
      ['deux-tiers', 'ratio 2 of 3', 'personnes'],
      ['environs 150', 'count 150 approx', 'personnes'],
    ],
  },
  {
    in: 'Plus des 2/3 des élèves et près de 3/4 des maîtres sont là ; 1/3 des salles sont vides.',
    find: [
      ['Plus des 2/3 des élèves', 'ratio 2 of 3 at_least', 'élèves'],
      ['près de 3/4 des maîtres', 'ratio 3 of 4 approx', 'maîtres'],
      ['1/3 des salles', 'ratio 1 of 3', 'salles'],
    ],
  },
  {
    in: 'Le hall 3 accueille les familles de 9 à 17 heures. Elle a servi pendant 31 ans, dont 12 à Genève.',
    find: [
      ['31 ans', 'duration 31', 'ans'],
      ['12', 'duration 12', 'ans'],
    ],
  },
  {
    in: 'Ils viennent à 70 % du Tchad. Sur les 3 200 dossiers, 1 100 ont été acceptés et 900 rejetés.',
    find: [
      ['70 %', 'percent 70', null],
      ['3 200 dossiers', 'count 3200', 'dossiers'],
      ['1 100', 'count 1100', 'dossiers'],
      ['900 rejetés', 'count 900', 'dossiers rejetés'],
    ],
  },
  {
    in: 'Il y avait 23 élèves par classe, il y en a 61 maintenant. On compte 41 blessés, dont 12 graves.',
    find: [
      ['23 élèves', 'count 23', 'élèves'],
      ['61', 'count 61', 'élèves'],
      ['41 blessés', 'count 41', 'blessés'],
      ['12 graves', 'count 12', 'blessés graves'],
    ],
  },
  {
    in: 'Une famille de huit touche deux sacs ; un quart des 2,3 millions d’habitants a fui. L’âge des enfants va de 6 à 17 ans.',
    find: [
      ['huit', 'count 8', null],
      ['deux sacs', 'count 2', 'sacs'],
      ['un quart', 'ratio 1 of 4', 'habitants'],
      ['2,3 millions d’habitants', 'count 2300000', 'habitants'],
      ['de 6 à 17 ans', 'age 6..17', 'ans'],
    ],
  },
  {
    in: 'Les retours ont franchi la barre des 11 000 personnes.',
    find: [['franchi la barre des 11 000 personnes', 'count 11000 at_least', 'personnes']],
  },
  { in: 'Le village avait un seul puits ; il en a maintenant quatre.', find: [['quatre', 'count 4', 'puits']] },
  {
    in: 'Retour de 45 jeunes formés et de 12 jeunes filles.',
    find: [
      ['45 jeunes formés', 'count 45', 'jeunes formés'],
      ['12 jeunes filles', 'count 12', 'filles'],
    ],
  },
  {
    in: 'Près de 40 % sont des femmes ; un cinquième est malade.',
    find: [
      ['Près de 40 %', 'percent 40 approx', null],
      ['un cinquième', 'ratio 1 of 5', null],
    ],
  },
  { in: 'Les candidats entre 18 et 35 ans peuvent postuler.', find: [['entre 18 et 35 ans', 'age 18..35', 'ans']] },
  {
    in: 'Le lot 1 concerne onze villages ; les lots 2 et 3 en ont treize autres. Les composantes 4 et 5 suivent.',
    find: [
      ['onze villages', 'count 11', 'villages'],
      ['treize', 'count 13', 'villages'],
    ],
  },
  { in: 'Non moins de 1 250 pêcheurs ont péri.', find: [['Non moins de 1 250 pêcheurs', 'count 1250 at_least', 'pêcheurs']] },
  {
    in: 'La banque est à deux heures et demie de piste, l’école à 3 h de marche. La fête commence à 3 h de l’après-midi.',
    find: [
      ['deux heures et demie', 'duration 2.5', 'heures'],
      ['3 h', 'duration 3', 'h'],
    ],
  },
  {
    in: 'Le salon réunit vingt firmes, dont sept allemandes et trois autrichiennes',
    find: [
      ['vingt firmes', 'count 20', 'firmes'],
      ['sept allemandes', 'count 7', 'firmes allemandes'],
      ['trois autrichiennes', 'count 3', 'firmes autrichiennes'],
    ],
  },
  {
    in: 'Un premier bateau est parti hier avec 1 800 jerrycans. Deux autres suivront.',
    find: [
      ['1 800 jerrycans', 'count 1800', 'jerrycans'],
      ['Deux', 'count 2', 'bateau'],
    ],
  },
  {
    in: 'Vingt firmes sont là. L’OIM en avait attiré neuf.',
    find: [
      ['Vingt firmes', 'count 20', 'firmes'],
      ['neuf', 'count 9', 'firmes'],
    ],
  },
  {
    in: 'Cent migrants, dont 12 ayant moins de 18 ans et 20 voyageant seuls ; trente souffrent de fractures, dont deux venant du PK 55.',
    find: [
      ['Cent migrants', 'count 100', 'migrants'],
      ['12', 'count 12', 'migrants'],
      ['moins de 18 ans', 'age 18 at_most', 'ans'],
      ['20', 'count 20', 'migrants'],
      ['trente', 'count 30', 'migrants'],
      ['deux', 'count 2', 'migrants'],
    ],
  },
  {
    in: 'Au-dessus du demi-million deux ans après ; en Haïti, trois ans et demi après. Awa, trois ans et demi, rit.',
    find: [
      ['demi-million', 'count 500000', null],
      ['deux ans', 'duration 2', 'ans'],
      ['trois ans et demi', 'duration 3.5', 'ans'],
      ['trois ans et demi', 'age 3.5', 'ans'],
    ],
  },
  {
    in: 'Il a livré 40 tonnes de vivres : 25 de riz, 10 de haricots et 5 d’huile. Composez le *555#.',
    find: [
      ['40 tonnes', 'measure 40', 'tonnes'],
      ['25', 'measure 25', 'tonnes'],
      ['10', 'measure 10', 'tonnes'],
      ['5', 'measure 5', 'tonnes'],
    ],
  },
  {
    in: 'Entrée à l’OIM à 24 ans, elle en est sortie à 62. Le bus est parti à 7.',
    find: [
      ['24 ans', 'age 24', 'ans'],
      ['62', 'age 62', 'ans'],
      ['7', 'count 7', null],
    ],
  },
  {
    in: 'Il y a 28 agents, dont 11 internationaux, à 4 heures de piste et 2 de pirogue.',
    find: [
      ['28 agents', 'count 28', 'agents'],
      ['11 internationaux', 'count 11', 'agents internationaux'],
      ['4 heures', 'duration 4', 'heures'],
      ['2', 'duration 2', 'heures'],
    ],
  },
  {
    in: 'Issoufou Maman, 44 ans, vingt ans de volant, avoue. Les mulets – ils sont 600 – boivent. Du plomb : 45 microgrammes par décilitre.',
    find: [
      ['44 ans', 'age 44', 'ans'],
      ['vingt ans', 'duration 20', 'ans'],
      ['600', 'count 600', 'mulets'],
      ['45 microgrammes', 'measure 45', 'microgrammes'],
    ],
  },
  {
    in: 'Deux répliques de magnitude 5,4 et 4,9 ont fermé deux salles, l’une de 40 places, l’autre de 25, au kilomètre 45.',
    find: [
      ['Deux répliques', 'count 2', 'répliques'],
      ['5,4', 'measure 5.4', 'magnitude'],
      ['4,9', 'measure 4.9', 'magnitude'],
      ['deux salles', 'count 2', 'salles'],
      ['40 places', 'count 40', 'places'],
      ['25', 'count 25', 'places'],
    ],
  },
  { in: 'Les inscriptions (840 à ce jour) sont closes.', find: [['840', 'count 840', 'inscriptions']] },
  { in: 'Le taux ne dépasse pas 3,4 pour cent.', find: [['ne dépasse pas 3,4 pour cent', 'percent 3.4 at_most', null]] },
  {
    in: "Les morts s'élèvent à 43. Les arrivées tombent à 2 100.",
    find: [
      ['43', 'count 43', 'morts'],
      ['2 100', 'count 2100', 'arrivées'],
    ],
  },
  { in: 'Parmi les enquêtés, deux sur trois vivent seuls.', find: [['deux sur trois', 'ratio 2 of 3', 'enquêtés']] },
  { in: 'Les Sénégalais sont les plus nombreux (6 600).', find: [['6 600', 'count 6600', 'Sénégalais']] },
  { in: 'Il faut un mois ou deux. Cela dure un jour à deux semaines.', find: [['deux semaines', 'duration 2', 'semaines']] },
  {
    in: 'Environ 90 % des voyageurs le savaient ; 31 % de nationalité malienne sont restés.',
    find: [
      ['Environ 90 % des voyageurs', 'percent 90 approx', 'voyageurs'],
      ['31 %', 'percent 31', null],
    ],
  },
  {
    in: 'Huit écoles ont rouvert.\n\nLes élèves, dont un tiers sont orphelins, ont fêté ce jour.',
    find: [
      ['Huit écoles', 'count 8', 'écoles'],
      ['un tiers', 'ratio 1 of 3', 'élèves'],
    ],
  },
  {
    in: 'Huit écoles ont rouvert.\n\nLes passagers du bac, dont 45 étaient blessés, attendent.',
    find: [
      ['Huit écoles', 'count 8', 'écoles'],
      ['45', 'count 45', 'passagers'],
    ],
  },
  {
    in: 'Elle a soigné 90 enfants de moins de six ans et 45 femmes de plus de 60.',
    find: [
      ['90 enfants', 'count 90', 'enfants'],
      ['moins de six ans', 'age 6 at_most', 'ans'],
      ['45 femmes', 'count 45', 'femmes'],
      ['plus de 60', 'age 60 at_least', 'ans'],
    ],
  },
  { in: 'Le délai est de trente (30) jours.', find: [['trente (30) jours', 'duration 30', 'jours']] },
  { in: 'Les 14 (quatorze) candidats attendent.', find: [['14 (quatorze) candidats', 'count 14', 'candidats']] },
  {
    in: 'Il fallait marcher dix kilomètres pour en remplir trois.',
    find: [
      ['dix kilomètres', 'measure 10', 'kilomètres'],
      ['trois', 'count 3', null],
    ],
  },
  {
    in: 'Entre 800 000 et un million de personnes ont fui.',
    find: [['Entre 800 000 et un million de personnes', 'count 800000..1000000', 'personnes']],
  },
  { in: "Les passeports manquent. L'OIM en a imprimé 4 500.", find: [['4 500', 'count 4500', 'passeports']] },
  { in: 'Les filets ont été commandés ; 12 000 sont arrivés.', find: [['12 000', 'count 12000', 'filets']] },
  {
    in: 'On a soigné 14 blessés chez les hommes, 9 chez les femmes.',
    find: [
      ['14 blessés', 'count 14', 'blessés'],
      ['9', 'count 9', 'blessés'],
    ],
  },
  { in: 'Elles ont en moyenne 26 ans et cousent.', find: [['26 ans', 'age 26', 'ans']] },
  { in: 'Ils ont en moyenne 26 ans de service.', find: [['26 ans', 'duration 26', 'ans']] },
  {
    in: 'Trois cents femmes ont lu un guide de 48 pages. Deux sur trois sont parties.',
    find: [
      ['Trois cents femmes', 'count 300', 'femmes'],
      ['48 pages', 'count 48', 'pages'],
      ['Deux sur trois', 'ratio 2 of 3', 'femmes'],
    ],
  },
  {
    in: "Il nous reste du charbon pour neuf jours, douze si l'on ferme l'école.",
    find: [
      ['neuf jours', 'duration 9', 'jours'],
      ['douze', 'duration 12', 'jours'],
    ],
  },
  {
    in: 'Six salles sont pleines de mères. Elles étaient 90 en 2004.',
    find: [
      ['Six salles', 'count 6', 'salles'],
      ['90', 'count 90', 'mères'],
    ],
  },
  { in: 'Tout va bien, dit la directrice, Carmen Rojo, 47 ans.', find: [['47 ans', 'age 47', 'ans']] },
  {
    in: 'Le foyer compte 131 136 sinistrés dans 136 sites, soit 4 000 de moins que la veille.',
    find: [
      ['131 136 sinistrés', 'count 131136', 'sinistrés'],
      ['136 sites', 'count 136', 'sites'],
      ['4 000', 'count 4000', 'sinistrés'],
    ],
  },
  {
    in: '2 772 cas ont été confirmés, dont cinq mortels.',
    find: [
      ['2 772 cas', 'count 2772', 'cas'],
      ['cinq mortels', 'count 5', 'cas mortels'],
    ],
  },
  { in: 'La famille a reçu un crédit de deux ans.', find: [['deux ans', 'duration 2', 'ans']] },
  { in: 'Deux à trois enfants sur dix sont absents.', find: [['Deux à trois enfants sur dix', 'ratio 2..3 of 10', 'enfants']] },
  {
    in: 'Plus de la moitié ont moins de 18 ans et un sur dix, plus de 60.',
    find: [
      ['Plus de la moitié', 'ratio 1 of 2 at_least', null],
      ['moins de 18 ans', 'age 18 at_most', 'ans'],
      ['un sur dix', 'ratio 1 of 10', null],
      ['plus de 60', 'age 60 at_least', 'ans'],
    ],
  },
  {
    in: "Il a fait cinq ans de prison et vingt d'exil.",
    find: [
      ['cinq ans', 'duration 5', 'ans'],
      ['vingt', 'duration 20', 'ans'],
    ],
  },
  {
    in: 'La pompe a une durée de vie de dix ans. Il a obtenu un crédit de deux ans et une bourse de trois ans.',
    find: [
      ['dix ans', 'duration 10', 'ans'],
      ['deux ans', 'duration 2', 'ans'],
      ['trois ans', 'duration 3', 'ans'],
    ],
  },
  {
    in: 'Quelque 600 personnes vivent dans 43 centres, contre un pic de 900.',
    find: [
      ['Quelque 600 personnes', 'count 600 approx', 'personnes'],
      ['43 centres', 'count 43', 'centres'],
      ['900', 'count 900', 'personnes'],
    ],
  },
  { in: 'Les maris ont 43 ans en moyenne.', find: [['43 ans', 'age 43', 'ans']] },
  {
    in: 'La loi limite à quatorze heures la journée de mer ; le repos est ramené à six heures. La séance s’ouvre à dix heures.',
    find: [
      ['quatorze heures', 'duration 14', 'heures'],
      ['six heures', 'duration 6', 'heures'],
    ],
  },
  {
    in: 'Le voyage est passé de douze à sept heures.',
    find: [
      ['douze', 'duration 12', 'heures'],
      ['sept heures', 'duration 7', 'heures'],
    ],
  },
  {
    in: 'Ses fils étudient, dit Celina Machava, 37 ans, qui en élève cinq.',
    find: [
      ['37 ans', 'age 37', 'ans'],
      ['cinq', 'count 5', null],
    ],
  },
  {
    in: 'Le voyage a duré trois jours ; ils en ont enterré cinq.',
    find: [
      ['trois jours', 'duration 3', 'jours'],
      ['cinq', 'count 5', null],
    ],
  },
  {
    in: 'La somme est fixée, dont un cinquième est versé ; les armateurs en offrent un dixième.',
    find: [
      ['un cinquième', 'ratio 1 of 5', null],
      ['un dixième', 'ratio 1 of 10', null],
    ],
  },
  {
    in: 'L’OIM a foré neuf puits et en prévoit un dixième.',
    find: [['neuf puits', 'count 9', 'puits']],
  },
  {
    in: 'La Chine a envoyé 55 wagons. Avec deux cents moutons, on vit. Avec trente, on part.',
    find: [
      ['55 wagons', 'count 55', 'wagons'],
      ['deux cents moutons', 'count 200', 'moutons'],
      ['trente', 'count 30', 'moutons'],
    ],
  },
  {
    in: 'Le convoi comptait 140 émigrants. Sept ans plus tard, quatre d’entre eux, âgés de 74 ans, étaient là.',
    find: [
      ['140 émigrants', 'count 140', 'émigrants'],
      ['Sept ans', 'duration 7', 'ans'],
      ['quatre', 'count 4', 'émigrants'],
      ['74 ans', 'age 74', 'ans'],
    ],
  },
  { in: 'Des migrants sont rentrés. Ils étaient 68.', find: [['68', 'count 68', 'migrants']] },
  {
    in: "Elle a deux filles, l'une de sept ans et l'autre de quatre.",
    find: [
      ['deux filles', 'count 2', 'filles'],
      ['sept ans', 'age 7', 'ans'],
      ['quatre', 'age 4', 'ans'],
    ],
  },
  {
    in: "L'OIM donne 6 400 chèvres à 1 600 ménages, soit quatre par ménage.",
    find: [
      ['6 400 chèvres', 'count 6400', 'chèvres'],
      ['1 600 ménages', 'count 1600', 'ménages'],
      ['quatre', 'count 4', 'chèvres'],
    ],
  },
  { in: '« Pourquoi ? », demande Awa Sow, vendeuse de 41.', find: [['41', 'age 41', null]] },
  {
    in: 'Le nombre de déplacés est passé de 5,4 à 3,7 millions.',
    find: [
      ['5,4', 'count 5400000', 'déplacés'],
      ['3,7 millions', 'count 3700000', 'déplacés'],
    ],
  },
  {
    in: 'Rapport de déplacement, tour 14. Un tour de 14 jours.',
    find: [['14 jours', 'duration 14', 'jours']],
  },
  {
    in: 'Un berger de moins de 18 ans sur trois sait lire.',
    find: [
      ['moins de 18 ans', 'age 18 at_most', 'ans'],
      ['sur trois', 'ratio 1 of 3', 'berger'],
    ],
  },
  {
    in: 'Une fillette de 6 à 23 mois sur cinq est vaccinée.',
    find: [
      ['de 6 à 23 mois', 'age 6..23', 'mois'],
      ['sur cinq', 'ratio 1 of 5', 'fillette'],
    ],
  },
  {
    in: 'Une victime reconnue du travail forcé sur sept a porté plainte.',
    find: [['Une victime reconnue du travail forcé sur sept', 'ratio 1 of 7', 'victime reconnue du travail forcé']],
  },
  { in: "Une équipe d'ingénieurs roule sur deux pistes.", find: [['deux pistes', 'count 2', 'pistes']] },
  { in: 'Une quarantaine obligatoire attend les marins.', find: [] },
  { in: 'La quarantaine des nouveaux marins commence.', find: [] },
  { in: 'Une quarantaine de marins attendent.', find: [['Une quarantaine de marins', 'count 40 approx', 'marins']] },
  { in: 'Agée de seulement 29 ans, elle dirige le port.', find: [['29 ans', 'age 29', 'ans']] },
  { in: "Des apprentis âgés d'à peine 14 ans portent des sacs.", find: [['14 ans', 'age 14', 'ans']] },
  { in: 'Le taux tourne autour des 35 %.', find: [['autour des 35 %', 'percent 35 approx', null]] },
  { in: 'Le récit en six parties est lu à voix haute.', find: [['six parties', 'count 6', 'parties']] },
  { in: 'Environ 1/3 de pêcheurs ont un filet.', find: [['Environ 1/3 de pêcheurs', 'ratio 1 of 3 approx', 'pêcheurs']] },
  { in: 'La pirogue jauge 3/4 de mètres.', find: [] },
  {
    in: 'Le Pérou accueille 1,2 million des 2,9 millions de réfugiés et a aidé 4,1 des 9 millions de sinistrés.',
    find: [
      ['1,2 million des 2,9 millions de réfugiés', 'ratio 1200000 of 2900000', 'réfugiés'],
      ['4,1 des 9 millions de sinistrés', 'ratio 4100000 of 9000000', 'sinistrés'],
    ],
  },
  { in: 'Le Titre 31 de la loi vaut pour les cycles 14 et 17.', find: [] },
  { in: 'Le vote est clos. 2. Le Conseil a choisi 4 villes.', find: [['4 villes', 'count 4', 'villes']] },
  { in: '2.1 Besoins des pêcheurs', find: [] },
  { in: '2.5 Millions de pêcheurs', find: [['2.5 Millions de pêcheurs', 'count 2500000', 'pêcheurs']] },
  { in: 'Le fonds a deux « lignes » de prêt.', find: [['deux « lignes »', 'count 2', 'lignes']] },
  { in: 'Les dix plus grandes îles sont vertes.', find: [['dix plus grandes îles', 'count 10', 'îles']] },
  {
    in: 'Trente pêcheurs sont partis en Islande, 40 en Norvège et 26 aux Pays-Bas.',
    find: [
      ['Trente pêcheurs', 'count 30', 'pêcheurs'],
      ['40', 'count 40', 'pêcheurs'],
      ['26', 'count 26', 'pêcheurs'],
    ],
  },
  {
    in: "Le nombre de décès de pêcheurs et de matelots en mer du Nord depuis le début de la tempête de l'hiver est de 39.",
    find: [['39', 'count 39', 'décès']],
  },
  {
    in: 'On note une baisse de 87 % du nombre de barques échouées.',
    find: [['87 % du nombre de barques échouées', 'percent 87', 'barques échouées']],
  },
  { in: 'Le port permet à des tiers de louer des quais.', find: [] },
  {
    in: 'Le phare a sauvé 1 200 marins les 25 jours qui ont suivi, soit en moyenne près de 50 par jour.',
    find: [
      ['1 200 marins', 'count 1200', 'marins'],
      ['25 jours', 'duration 25', 'jours'],
      ['près de 50', 'count 50 approx', 'marins'],
    ],
  },
  {
    in: 'Le port abrite 40 familles. Quant aux barques, le maire en a compté 12.',
    find: [
      ['40 familles', 'count 40', 'familles'],
      ['12', 'count 12', 'barques'],
    ],
  },
  {
    in: 'Des Etats-Unis 900 marins sont revenus, 300 à Brest.',
    find: [
      ['900 marins', 'count 900', 'marins'],
      ['300', 'count 300', 'marins'],
    ],
  },
  { in: "Une fille d'à peine 12 ans rame.", find: [['12 ans', 'age 12', 'ans']] },
  { in: 'Un chantier de seulement 3 ans suffit.', find: [['3 ans', 'duration 3', 'ans']] },
  {
    in: 'Trente pour cent ont moins de 18 ans et 12 pour cent plus de 60.',
    find: [
      ['Trente pour cent', 'percent 30', null],
      ['moins de 18 ans', 'age 18 at_most', 'ans'],
      ['12 pour cent', 'percent 12', null],
      ['plus de 60', 'age 60 at_least', 'ans'],
    ],
  },
  {
    in: 'Parmi les malades, un enfant de moins de cinq ans sur trois souffre de malnutrition.',
    find: [
      ['moins de cinq ans', 'age 5 at_most', 'ans'],
      ['sur trois', 'ratio 1 of 3', 'enfant'],
    ],
  },
  {
    in: 'Dans 850 ménages, 15 % des jeunes ont quitté leur île, et huit sur dix songent à partir.',
    find: [
      ['850 ménages', 'count 850', 'ménages'],
      ['15 % des jeunes', 'percent 15', 'jeunes'],
      ['huit sur dix', 'ratio 8 of 10', 'jeunes'],
    ],
  },
  {
    in: 'Il a trois fils. La ville accueille aussi des apprentis ; douze sont partis. Avant, il menait des voyageurs ; il en menait vingt.',
    find: [
      ['trois fils', 'count 3', 'fils'],
      ['douze', 'count 12', 'apprentis'],
      ['vingt', 'count 20', 'voyageurs'],
    ],
  },
  {
    in: 'Il a planté 40 cocotiers. Il en reste six, dont deux debout.',
    find: [
      ['40 cocotiers', 'count 40', 'cocotiers'],
      ['six', 'count 6', 'cocotiers'],
      ['deux', 'count 2', 'cocotiers'],
    ],
  },
  {
    in: 'Un séisme de magnitude 8,1 à 90 kilomètres de la ville. Des séismes de magnitude 5 à 6 ont suivi.',
    find: [
      ['8,1', 'measure 8.1', 'magnitude'],
      ['90 kilomètres', 'measure 90', 'kilomètres'],
      ['5 à 6', 'measure 5..6', 'magnitude'],
    ],
  },
  {
    in: 'Elle a 12 ampoules et s’adresse aux creuseurs d’or et d’étain, dont le nombre dépasse 85 000.',
    find: [
      ['12 ampoules', 'count 12', 'ampoules'],
      ['dépasse 85 000', 'count 85000 at_least', 'creuseurs'],
    ],
  },
  {
    in: 'Le camp abrite 400 enfants, dont 87 non accompagnés.',
    find: [
      ['400 enfants', 'count 400', 'enfants'],
      ['87 non accompagnés', 'count 87', 'enfants non accompagnés'],
    ],
  },
  {
    in: 'Il a travaillé 33 ans, dont dix passés au nord. Le camp abrite 40 hommes, dont douze âgés de plus de 60 ans.',
    find: [
      ['33 ans', 'duration 33', 'ans'],
      ['dix', 'duration 10', 'ans'],
      ['40 hommes', 'count 40', 'hommes'],
      ['douze', 'count 12', 'hommes'],
      ['plus de 60 ans', 'age 60 at_least', 'ans'],
    ],
  },
  { in: 'Les arrivées ont été divisées par trois.', find: [] },
  { in: 'Le train 4 part et la brigade 7 reste.', find: [] },
  {
    in: 'Des rafales de 110 kmh ont emporté une tente de 200 pieds carrés.',
    find: [
      ['110 kmh', 'measure 110', 'kmh'],
      ['200 pieds carrés', 'measure 200', 'pieds carrés'],
    ],
  },
  { in: 'Elles vivent dans 25 « villes de tentes ».', find: [['25 « villes de tentes »', 'count 25', 'villes de tentes']] },
  {
    in: 'Trente pour cent ont moins de 15 ans et 12 % entre 15 et 24.',
    find: [
      ['Trente pour cent', 'percent 30', null],
      ['moins de 15 ans', 'age 15 at_most', 'ans'],
      ['12 %', 'percent 12', null],
      ['entre 15 et 24', 'age 15..24', 'ans'],
    ],
  },
  {
    in: "Les marins ont été conduits dans quatre îles, la plupart d'entre eux (213) en avion.",
    find: [
      ['quatre îles', 'count 4', 'îles'],
      ['213', 'count 213', 'marins'],
    ],
  },
  { in: 'Sept sont des péniches.', find: [['Sept', 'count 7', 'péniches']] },
  {
    in: "L'attente va de 3 semaines à 5 mois.",
    find: [
      ['3 semaines', 'duration 3', 'semaines'],
      ['5 mois', 'duration 5', 'mois'],
    ],
  },
  { in: 'Parmi les passagers se trouvait Issa*, 49 ans, originaire du Burkina Faso.', find: [['49 ans', 'age 49', 'ans']] },
  { in: 'Issa* (49 ans) est rentré.', find: [['49 ans', 'age 49', 'ans']] },
  { in: "Les maisons sont destinées à durer jusqu'à trois ans.", find: [["jusqu'à trois ans", 'duration 3 at_most', 'ans']] },
  {
    in: 'Le séisme a fait près de 1,5 millions de sans abris.',
    find: [['près de 1,5 millions de sans abris', 'count 1500000 approx', 'sans abris']],
  },
  { in: 'Les 300 sans papiers attendent.', find: [['300 sans papiers', 'count 300', 'sans papiers']] },
  { in: 'On compte 3 220 Ha de rizières inondées.', find: [['3 220 Ha', 'measure 3220', 'Ha']] },
  {
    in: 'Le camion a livré 315,2 MT de vivres à 20 KM de là.',
    find: [
      ['315,2 MT', 'measure 315.2', 'MT'],
      ['20 KM', 'measure 20', 'KM'],
    ],
  },
  { in: 'En 2015, un être humain sur 113 est déraciné.', find: [['un être humain sur 113', 'ratio 1 of 113', 'être humain']] },
  {
    in: "Le nombre de réfugiés a augmenté d'un peu plus de deux millions à 19,2 millions.",
    find: [
      ['un peu plus de deux millions', 'count 2000000 at_least', 'réfugiés'],
      ['19,2 millions', 'count 19200000', 'réfugiés'],
    ],
  },
  {
    in: "Le nombre est passé d'environ 20 à 25 réfugiés.",
    find: [
      ['environ 20', 'count 20 approx', 'réfugiés'],
      ['25 réfugiés', 'count 25', 'réfugiés'],
    ],
  },
  { in: "Le taux a augmenté d'environ 5 à 7 %.", find: [['environ 5 à 7 %', 'percent 5..7 approx', null]] },
  {
    in: '1 870 personnes vivaient dans 14 centres, deux tiers d’entre elles étant des femmes.',
    find: [
      ['1 870 personnes', 'count 1870', 'personnes'],
      ['14 centres', 'count 14', 'centres'],
      ['deux tiers', 'ratio 2 of 3', 'personnes'],
    ],
  },
  {
    in: 'Un tiers des habitants ont moins de 15 ans et 6 pour cent plus de 65 ans.',
    find: [
      ['Un tiers des habitants', 'ratio 1 of 3', 'habitants'],
      ['moins de 15 ans', 'age 15 at_most', 'ans'],
      ['6 pour cent', 'percent 6', null],
      ['plus de 65 ans', 'age 65 at_least', 'ans'],
    ],
  },
  {
    in: 'Un tiers ont moins de 15 ans et 6 pour cent plus de 12 ans de service.',
    find: [
      ['Un tiers', 'ratio 1 of 3', null],
      ['moins de 15 ans', 'age 15 at_most', 'ans'],
      ['6 pour cent', 'percent 6', null],
      ['plus de 12 ans', 'duration 12 at_least', 'ans'],
    ],
    why: 'what the years were spent on is told',
  },
  {
    in: "La moyenne d'âge est de 31 ans, l'âge médian de 28.",
    find: [
      ['31 ans', 'age 31', 'ans'],
      ['28', 'age 28', null],
    ],
  },
  { in: 'L’âge minimum est passé à 16.', find: [['16', 'age 16', null]] },
  {
    in: 'L’âge moyen de 28 des 60 élèves est connu, et celui de 12 % des maîtres.',
    find: [
      ['28 des 60 élèves', 'ratio 28 of 60', 'élèves'],
      ['12 % des maîtres', 'percent 12', 'maîtres'],
    ],
    why: 'a number that counts is no age',
  },
  {
    in: 'Quelque 900 migrants sont là. Les mineurs sont les plus nombreux : ils étaient 410 en mai.',
    find: [
      ['Quelque 900 migrants', 'count 900 approx', 'migrants'],
      ['410', 'count 410', 'mineurs'],
    ],
  },
  {
    in: 'Quelque 900 migrants sont là. Les mineurs et 30 mères dorment : ils étaient 410 en mai.',
    find: [
      ['Quelque 900 migrants', 'count 900 approx', 'migrants'],
      ['30 mères', 'count 30', 'mères'],
      ['410', 'count 410', 'mères'],
    ],
    why: 'others were counted in the sentence',
  },
  {
    in: 'Le convoi est parti vers 4 h du matin ; le courant est coupé 9 h par jour.',
    find: [['9 h', 'duration 9', 'h']],
  },
  { in: 'Le marché ouvre à 8 h en semaine. Le car a mis 20 h.', find: [['20 h', 'duration 20', 'h']] },
  {
    in: 'Ils sont deux fois et demie plus nombreux et ont reçu trois sacs et demi de riz.',
    find: [
      ['deux fois et demie', 'count 2.5', 'fois'],
      ['trois sacs et demi', 'count 3.5', 'sacs'],
    ],
  },
  {
    in: 'Ils ont 20 camions et demi-remorques, 3 000 L d’huile et 40 bidons de 20L.',
    find: [
      ['20 camions', 'count 20', 'camions'],
      ['3 000 L', 'measure 3000', 'L'],
      ['40 bidons', 'count 40', 'bidons'],
      ['20L', 'measure 20', 'L'],
    ],
  },
  { in: 'Au point 5 L’Organisation répond.', find: [] },
  {
    in: '- 2 millions : le nombre de réfugiés\n\n- 740 : les départs quotidiens\n\n60 : camps ouverts',
    find: [
      ['2 millions', 'count 2000000', 'réfugiés'],
      ['740', 'count 740', 'départs quotidiens'],
      ['60', 'count 60', 'camps ouverts'],
    ],
    why: 'what a number at the head of its line is of stands behind the colon',
  },
  { in: 'Ils étaient 60 : les camps sont pleins.', find: [['60', 'count 60', null]] },
  {
    in: 'Il y a 206 morts : 58 dus au cyclone, 121 venus en bateau.',
    find: [
      ['206 morts', 'count 206', 'morts'],
      ['58', 'count 58', 'morts'],
      ['121', 'count 121', 'morts'],
    ],
  },
  { in: 'Dix juges venus de Kaya écoutent.', find: [['Dix juges', 'count 10', 'juges']] },
  {
    in: 'L’effectif de l’OIM est passé de 1 100 agents en 1998 à plus de 7 000.',
    find: [
      ['1 100 agents', 'count 1100', 'agents'],
      ['plus de 7 000', 'count 7000 at_least', 'agents'],
    ],
    why: 'whose total it is, is not what is counted',
  },
  { in: 'Le nombre total de la population est de 300.', find: [['300', 'count 300', 'population']] },
  { in: 'Une famille de sept et un couple sont partis.', find: [['sept', 'count 7', null]] },
  {
    in: 'La loi interdit le travail avant 15 ans et le mariage avant 18 ; le camp ne fermera pas avant deux ans.',
    find: [
      ['15 ans', 'age 15', 'ans'],
      ['18', 'age 18', 'ans'],
      ['deux ans', 'duration 2', 'ans'],
    ],
  },
  {
    in: 'Partie à 16 ans, elle a été vendue à 17 et libérée à 19.',
    find: [
      ['16 ans', 'age 16', 'ans'],
      ['17', 'age 17', 'ans'],
      ['19', 'age 19', 'ans'],
    ],
  },
  {
    in: 'Partie à 16 ans, elle a vendu le sac à 17 et le sel à 19 clients.',
    find: [
      ['16 ans', 'age 16', 'ans'],
      ['17', 'count 17', null],
      ['19 clients', 'count 19', 'clients'],
    ],
  },
  { in: 'Les permis de trois ans coûtent cher.', find: [['trois ans', 'duration 3', 'ans']] },
  { in: 'Les élèves de 15 ans apprennent.', find: [['15 ans', 'age 15', 'ans']] },
  { in: 'Ceux de 18 à 34 ans sont nombreux.', find: [['de 18 à 34 ans', 'age 18..34', 'ans']] },
  { in: 'Le toit devrait durer de dix à quinze ans.', find: [['de dix à quinze ans', 'duration 10..15', 'ans']] },
  { in: 'Près de 15 à 20 familles arrivent.', find: [['Près de 15 à 20 familles', 'count 15..20 approx', 'familles']] },
  {
    in: 'La commune gère deux programmes majeurs et reçoit 20 aides ; sur 90 repas prévus, 60 programmés ont été servis.',
    find: [
      ['deux programmes majeurs', 'count 2', 'programmes majeurs'],
      ['20 aides', 'count 20', 'aides'],
      ['90 repas prévus', 'count 90', 'repas prévus'],
      ['60', 'count 60', 'repas prévus'],
    ],
  },
  {
    in: 'En plus des 32 membres du club, 20 voisins sont venus ; la salle tient plus des 50 places promises.',
    find: [
      ['32 membres', 'count 32', 'membres'],
      ['20 voisins', 'count 20', 'voisins'],
      ['plus des 50 places promises', 'count 50 at_least', 'places promises'],
    ],
  },
  {
    in: 'Le lac a dépassé la barre des 8 millions de visiteurs ; la barre des 30 degrés est loin.',
    find: [
      ['dépassé la barre des 8 millions de visiteurs', 'count 8000000 at_least', 'visiteurs'],
      ['30 degrés', 'measure 30', 'degrés'],
    ],
  },
  {
    in: 'On a formé 260 paysans, dont 120 soutenus par la région, et ouvert 26 puits, dont 20 situés au nord.',
    find: [
      ['260 paysans', 'count 260', 'paysans'],
      ['120 soutenus', 'count 120', 'paysans soutenus'],
      ['26 puits', 'count 26', 'puits'],
      ['20 situés', 'count 20', 'puits situés'],
    ],
  },
  {
    in: 'La crue a coupé la piste en deux et divisé le village en trois. Il travaille en deux équipes, en deux ou trois jours.',
    find: [
      ['deux équipes', 'count 2', 'équipes'],
      ['deux ou trois jours', 'duration 2..3', 'jours'],
    ],
  },
  {
    in: "Pour le million et demi d'Haïtiens sans toit, le million et demi fut long.",
    find: [["million et demi d'Haïtiens", 'count 1500000', 'Haïtiens']],
  },
  {
    in: 'Le jury a vu 96 pays ; le Pérou a envoyé le plus grand nombre de chansons (65 au total), le Chili 62.',
    find: [
      ['96 pays', 'count 96', 'pays'],
      ['65', 'count 65', 'chansons'],
      ['62', 'count 62', 'chansons'],
    ],
  },
  {
    in: "La moitié du total des retours, un tiers de l'ensemble des familles et 30 % de l'ensemble des cas.",
    find: [
      ['La moitié du total des retours', 'ratio 1 of 2', 'retours'],
      ["un tiers de l'ensemble des familles", 'ratio 1 of 3', 'familles'],
      ["30 % de l'ensemble des cas", 'percent 30', 'cas'],
    ],
  },
  { in: 'La 65ᵉ île et le 22ᵉ poste ont leur fête.', find: [] },
  { in: 'Le pays compte 5 000 000 d’habitants.', find: [['5 000 000 d’habitants', 'count 5000000', 'habitants']] },
  { in: 'Il y a 5 500 de ces abris.', find: [['5 500 de ces abris', 'count 5500', 'abris']] },
  { in: 'La COP 21 a réuni 150 délégués au code postal 93350.', find: [['150 délégués', 'count 150', 'délégués']] },
  {
    in: 'Arrivées au port en 2016 :184 546 ; décès : 1 357. Le train part à 10:30:45.',
    find: [
      ['184 546', 'count 184546', 'Arrivées'],
      ['1 357', 'count 1357', 'décès'],
    ],
  },
  {
    in: "S'adresser au 17 route du Lac, P.O. BOX 71. On y aide 1200 Sénégalais, sur plus de 2500 présents.",
    find: [
      ['1200 Sénégalais', 'count 1200', 'Sénégalais'],
      ['plus de 2500 présents', 'count 2500 at_least', 'Sénégalais présents'],
    ],
  },
  {
    in: 'On accueille des personnes déplacées internes (222 000, dont 40 malades) dans des locaux.',
    find: [
      ['222 000', 'count 222000', 'personnes déplacées internes'],
      ['40 malades', 'count 40', 'malades'],
    ],
  },
  {
    in: '31 % des femmes ont fui la ville, d’où 18 % ont été chassées, puis le port, d’où 15 % ont été chassées.',
    find: [
      ['31 % des femmes', 'percent 31', 'femmes'],
      ['18 %', 'percent 18', 'femmes'],
      ['15 %', 'percent 15', 'femmes'],
    ],
  },
  { in: 'Le bal est donné par Mission 89 et le club ; en mission, 12 agents dansent.', find: [['12 agents', 'count 12', 'agents']] },
  {
    in: 'Le bac part à 6 h du matin, ou vers 5h du soir, pour un trajet d’une durée de 6 h. On marche 3 h de nuit.',
    find: [
      ['6 h', 'duration 6', 'h'],
      ['3 h', 'duration 3', 'h'],
    ],
  },
  {
    in: 'Les enfants sont là, dont près d’un quart de moins de cinq ans.',
    find: [
      ['près d’un quart', 'ratio 1 of 4 approx', 'enfants'],
      ['moins de cinq ans', 'age 5 at_most', 'ans'],
    ],
  },
  {
    in: 'Il y a des mineurs non accompagnés (226) et des femmes enceintes (40).',
    find: [
      ['226', 'count 226', 'mineurs non accompagnés'],
      ['40', 'count 40', 'femmes enceintes'],
    ],
  },
  { in: 'Par une mer de force 5, le bateau a coulé.', find: [] },
  {
    in: 'Environ 35 % des quelque 800 barques et 12 % des plus de 90 filets manquent.',
    find: [
      ['Environ 35 %', 'percent 35 approx', 'barques'],
      ['quelque 800 barques', 'count 800 approx', 'barques'],
      ['12 %', 'percent 12', 'filets'],
      ['plus de 90 filets', 'count 90 at_least', 'filets'],
    ],
    why: 'no qualifier is a whole',
  },
  {
    in: 'Neuf cents mineurs sont rentrés à bord de six vols. Parmi eux, 75 étaient malades.',
    find: [
      ['Neuf cents mineurs', 'count 900', 'mineurs'],
      ['six vols', 'count 6', 'vols'],
      ['75', 'count 75', 'mineurs'],
    ],
  },
  {
    in: 'Quelque 5 260 hommes, femmes et enfants sont venus, soit 70 par jour.',
    find: [
      ['Quelque 5 260 hommes, femmes et enfants', 'count 5260 approx', 'hommes, femmes et enfants'],
      ['70', 'count 70', 'hommes, femmes et enfants'],
    ],
  },
  {
    in: "L'école a reçu 80 dossiers pour les 13 places. Dix-huit venaient de filles.",
    find: [
      ['80 dossiers', 'count 80', 'dossiers'],
      ['13 places', 'count 13', 'places'],
      ['Dix-huit', 'count 18', 'dossiers'],
    ],
  },
  {
    in: 'Les apprentis sont au nombre de 350, soit 14 pour cent des inscrits, contre 290 en mai.',
    find: [
      ['350', 'count 350', 'apprentis'],
      ['14 pour cent des inscrits', 'percent 14', 'inscrits'],
      ['290', 'count 290', 'apprentis'],
    ],
  },
  {
    in: 'Les frais ne doivent pas représenter plus de 30 % du budget.',
    find: [['pas représenter plus de 30 % du budget', 'percent 30 at_most', 'budget']],
  },
  {
    in: 'Le stage ne peut dépasser 18 mois et ne doit pas être inférieur à 6 mois.',
    find: [
      ['ne peut dépasser 18 mois', 'duration 18 at_most', 'mois'],
      ['pas être inférieur à 6 mois', 'duration 6 at_least', 'mois'],
    ],
  },
  { in: 'Le prix peut dépasser 18 litres.', find: [['dépasser 18 litres', 'measure 18 at_least', 'litres']] },
  { in: 'La cent quatorzième session du Conseil suit la cent treizième.', find: [], why: 'ordinals' },
  { in: 'CENT UNIEME SESSION', find: [] },
  {
    in: 'Les cent premières familles ont un cinquième du champ.',
    find: [
      ['cent premières familles', 'count 100', 'familles'],
      ['un cinquième du champ', 'ratio 1 of 5', 'champ'],
    ],
  },
  {
    in: 'La fille de deux ans de la voisine et le fils de trois ans de Marie dorment.',
    find: [
      ['deux ans', 'age 2', 'ans'],
      ['trois ans', 'age 3', 'ans'],
    ],
  },
  { in: 'Il purge une peine de deux ans de la cour.', find: [['deux ans', 'duration 2', 'ans']] },
  {
    in: 'Les loyers ont explosé, de 20 à 30 litres.',
    find: [
      ['20', 'measure 20', 'litres'],
      ['30 litres', 'measure 30', 'litres'],
    ],
  },
  { in: 'Les deux précédentes années furent bonnes.', find: [['deux précédentes années', 'duration 2', 'années']] },
  { in: 'SDG 10 - RÉDUCTION DES INÉGALITÉS', find: [] },
  {
    in: 'Le taux est de 12 % au nord, 18 au centre et 25 au sud.',
    find: [
      ['12 %', 'percent 12', null],
      ['18', 'percent 18', null],
      ['25', 'percent 25', null],
    ],
  },
  {
    in: 'Au Chili, ces envois font 35 pour cent du revenu ; au Pérou, 31 ; à Lima, 28.',
    find: [
      ['35 pour cent du revenu', 'percent 35', 'revenu'],
      ['31', 'percent 31', 'revenu'],
      ['28', 'percent 28', 'revenu'],
    ],
  },
  {
    in: 'Elles sont 35 % au nord, 41 familles au sud.',
    find: [
      ['35 %', 'percent 35', null],
      ['41 familles', 'count 41', 'familles'],
    ],
  },
  { in: 'Tableau 3.1 Retours par province', find: [] },
  { in: 'Figure 12 Départs par mois', find: [] },
  { in: 'Section 12 Congolais sont rentrés.', find: [['12 Congolais', 'count 12', 'Congolais']] },
  {
    in: 'Près des 2/3 des 40 puits sont à sec.',
    find: [
      ['Près des 2/3', 'ratio 2 of 3 approx', 'puits'],
      ['40 puits', 'count 40', 'puits'],
    ],
  },
  { in: 'Cinq pêcheurs sur les 30 à bord ont survécu.', find: [['Cinq pêcheurs sur les 30', 'ratio 5 of 30', 'pêcheurs']] },
  {
    in: 'Deux tentes sur les 10 à 12 prévues sont là.',
    find: [
      ['Deux tentes', 'count 2', 'tentes'],
      ['10 à 12', 'count 10..12', 'tentes'],
    ],
  },
  { in: 'Un nouveau-né de trois jours a été soigné.', find: [['trois jours', 'age 3', 'jours']] },
  { in: 'Les bénéficiaires (18-35 ans) ont planté des arbres.', find: [['18-35 ans', 'age 18..35', 'ans']] },
  { in: 'Les participantes (16 à 24 ans) sont venues.', find: [['16 à 24 ans', 'age 16..24', 'ans']] },
  { in: 'Les peines (5 à 10 ans) sont lourdes.', find: [['5 à 10 ans', 'duration 5..10', 'ans']] },
  { in: 'Ousmane, 9 ans aujourd’hui, est rentré.', find: [['9 ans', 'age 9', 'ans']] },
  { in: 'Sa fille, 12 ans à l’époque, est restée.', find: [['12 ans à l’époque', 'age 12', 'ans']] },
  { in: 'Un projet de santé, trois ans alors, est fini.', find: [['trois ans', 'duration 3', 'ans']] },
  {
    in: 'Les arrivées ont plus que triplé : de 1 100 à 3 900.',
    find: [
      ['1 100', 'count 1100', 'arrivées'],
      ['3 900', 'count 3900', 'arrivées'],
    ],
  },
  { in: 'Les femmes (15 ans et plus) votent.', find: [['15 ans et plus', 'age 15 at_least', 'ans']] },
  { in: 'Les adultes (plus de 60 ans) attendent.', find: [['plus de 60 ans', 'age 60 at_least', 'ans']] },
  { in: 'Les projets (5 ans et plus) sont rares.', find: [['5 ans et plus', 'duration 5 at_least', 'ans']] },
  { in: 'Env. 300 personnes attendent.', find: [['Env. 300 personnes', 'count 300 approx', 'personnes']] },
  { in: 'Il aide 1,5 M de personnes.', find: [['1,5 M de personnes', 'count 1500000', 'personnes']] },
  { in: 'Un tuyau de 2,5 m de long.', find: [['2,5 m', 'measure 2.5', 'm']] },
  { in: 'Le guichet ouvre de 9 heures à midi.', find: [] },
  { in: 'La digue mesure deux mètres cinquante de haut.', find: [['deux mètres cinquante', 'measure 2.5', 'mètres']] },
  {
    in: 'Le mur fait 2 m 40 de haut et un mètre vingt de large.',
    find: [['2 m 40', 'measure 2.4', 'm']],
  },
  {
    in: 'À 300 mètres 50 tentes sont debout.',
    find: [
      ['300 mètres', 'measure 300', 'mètres'],
      ['50 tentes', 'count 50', 'tentes'],
    ],
  },
  { in: 'La variation est de moins cinq pour cent.', find: [['moins cinq pour cent', 'percent -5', null]] },
  { in: 'Au moins 5 % des élèves sont venus.', find: [['Au moins 5 % des élèves', 'percent 5 at_least', 'élèves']] },
  {
    in: '10 pourcents des élèves et 12 pct des maîtres sont absents.',
    find: [
      ['10 pourcents des élèves', 'percent 10', 'élèves'],
      ['12 pct des maîtres', 'percent 12', 'maîtres'],
    ],
  },
  {
    in: 'Douze ponts ont été refaits sur 31, vingt écoles ont rouvert sur les 45 et neuf puits sont encore à sec.',
    find: [
      ['Douze ponts ont été refaits sur 31', 'ratio 12 of 31', 'ponts'],
      ['vingt écoles ont rouvert sur les 45', 'ratio 20 of 45', 'écoles'],
      ['neuf puits', 'count 9', 'puits'],
    ],
  },
  {
    in: 'Trente dossiers ont déjà été retenus sur 140 déposés. Deux marins sont morts sur trois navires.',
    find: [
      ['Trente dossiers ont déjà été retenus sur 140', 'ratio 30 of 140', 'dossiers'],
      ['Deux marins', 'count 2', 'marins'],
      ['trois navires', 'count 3', 'navires'],
    ],
  },
  {
    in: 'Quatre camions sont restés sur place douze jours. Deux coureurs sont partis sur 40 km.',
    find: [
      ['Quatre camions', 'count 4', 'camions'],
      ['douze jours', 'duration 12', 'jours'],
      ['Deux coureurs', 'count 2', 'coureurs'],
      ['40 km', 'measure 40', 'km'],
    ],
  },
  {
    in: 'Le premier séisme, d’une magnitude de 6,4, et sa réplique, de 5,9, ont détruit 30 villages.',
    find: [
      ['6,4', 'measure 6.4', 'magnitude'],
      ['5,9', 'measure 5.9', 'magnitude'],
      ['30 villages', 'count 30', 'villages'],
    ],
  },
  {
    in: 'Dix bergers ont 40 ânes. Les nomades du plateau, estimés à 7 000, descendent.',
    find: [
      ['Dix bergers', 'count 10', 'bergers'],
      ['40 ânes', 'count 40', 'ânes'],
      ['7 000', 'count 7000', 'nomades'],
    ],
  },
  {
    in: 'L’école a formé 18 maçons ghanéens, 12 sénégalais et 14 maliennes.',
    find: [
      ['18 maçons ghanéens', 'count 18', 'maçons ghanéens'],
      ['12 sénégalais', 'count 12', 'maçons sénégalais'],
      ['14 maliennes', 'count 14', 'maliennes'],
    ],
  },
  {
    in: 'Ils ont aidé 40 veuves, deux fois et demie plus que prévu. La moitié sont parties.',
    find: [
      ['40 veuves', 'count 40', 'veuves'],
      ['deux fois et demie', 'count 2.5', 'fois'],
      ['La moitié', 'ratio 1 of 2', 'veuves'],
    ],
  },
  {
    in: 'Le camp a neuf blocs. Selon l’OIM, 60 % des migrants sont des hommes de 18 à 30 ans, et un sur cinq ne sait pas lire.',
    find: [
      ['neuf blocs', 'count 9', 'blocs'],
      ['60 % des migrants', 'percent 60', 'migrants'],
      ['de 18 à 30 ans', 'age 18..30', 'ans'],
      ['un sur cinq', 'ratio 1 of 5', 'migrants'],
    ],
  },
  {
    in: 'Dans 64 villages sur les 310 évalués, l’eau manque.',
    find: [['64 villages sur les 310', 'ratio 64 of 310', 'villages']],
  },
  {
    in: 'Le camp de Kouankan 2, au sud, est plein. À Kouankan 8 familles attendent.',
    find: [['8 familles', 'count 8', 'familles']],
    why: 'one of several that go by one name',
  },
  {
    in: 'Il a aidé 40 veuves et 1850 autres. Plus de 2010 sont parties en 2012.',
    find: [
      ['40 veuves', 'count 40', 'veuves'],
      ['1850', 'count 1850', 'veuves'],
      ['Plus de 2010', 'count 2010 at_least', 'veuves'],
    ],
  },
  {
    in: 'Près de 68 % des 2000 foyers du bourg ont répondu ; les crues de 2010 sont loin.',
    find: [
      ['Près de 68 %', 'percent 68 approx', 'foyers'],
      ['2000 foyers', 'count 2000', 'foyers'],
    ],
  },
  {
    in: 'Le camp a 40 blocs. Il faut 20 litres d’eau par personne et par jour ; ils en reçoivent 9,5.',
    find: [
      ['40 blocs', 'count 40', 'blocs'],
      ['20 litres', 'measure 20', 'litres'],
      ['9,5', 'measure 9.5', 'litres'],
    ],
  },
  { in: 'Il fait -5 °C la nuit, 30-35 °C le jour.', find: [['30-35 °C', 'measure 30..35', '°C']] },
  { in: 'Douze virgule cinq pour cent des puits sont secs.', find: [['Douze virgule cinq pour cent des puits', 'percent 12.5', 'puits']] },
  {
    in: 'Chez les < 5 % de foyers sans eau, ± 300 seaux ont été livrés.',
    find: [
      ['< 5 % de foyers', 'percent 5 at_most', 'foyers'],
      ['± 300 seaux', 'count 300 approx', 'seaux'],
    ],
  },
  {
    in: 'Ils ont dix seaux. Ils reçoivent 15 litres d’eau au lieu des 20 recommandés, et le trajet prend neuf jours contre les cinq annoncés.',
    find: [
      ['dix seaux', 'count 10', 'seaux'],
      ['15 litres', 'measure 15', 'litres'],
      ['20', 'measure 20', 'litres'],
      ['neuf jours', 'duration 9', 'jours'],
      ['cinq', 'duration 5', 'jours'],
    ],
  },
  {
    in: 'Sept habitants seulement sur les 6 400 que compte l’île ont péri. Sept maçons travaillent déjà sur les six sites.',
    find: [
      ['Sept habitants seulement sur les 6 400', 'ratio 7 of 6400', 'habitants'],
      ['Sept maçons', 'count 7', 'maçons'],
      ['six sites', 'count 6', 'sites'],
    ],
  },
  {
    in: 'Ils ont aidé 300 personnes, dont 40 Maliens et 90 Togolais ; 120 étaient parties, dont 30 à pied.',
    find: [
      ['300 personnes', 'count 300', 'personnes'],
      ['40 Maliens', 'count 40', 'Maliens'],
      ['90 Togolais', 'count 90', 'Togolais'],
      ['120', 'count 120', 'personnes'],
      ['30', 'count 30', 'personnes'],
    ],
  },
  {
    in: 'La diaspora envoie des fonds. Moins d’un dixième a servi à bâtir. Plus d’un dixième convoi est parti.',
    find: [['Moins d’un dixième', 'ratio 1 of 10 at_most', null]],
  },
  {
    in: 'Le cours dure de six mois à deux ans. A 12 ans, il partit.',
    find: [
      ['six mois', 'duration 6', 'mois'],
      ['deux ans', 'duration 2', 'ans'],
      ['12 ans', 'age 12', 'ans'],
    ],
  },
  {
    in: 'Les réfugiés de neuf mois à 60 ans partent. Le juge garde les migrants de côté, de six mois à deux ans.',
    find: [
      ['neuf mois', 'age 9', 'mois'],
      ['60 ans', 'age 60', 'ans'],
      ['six mois', 'duration 6', 'mois'],
      ['deux ans', 'duration 2', 'ans'],
    ],
  },
  {
    in: 'Les enfants de six mois à cinq ans sont vaccinés, leurs frères âgés d’un an à 12 ans aussi.',
    find: [
      ['six mois', 'age 6', 'mois'],
      ['cinq ans', 'age 5', 'ans'],
      ['12 ans', 'age 12', 'ans'],
    ],
  },
  {
    in: "Le bureau ouvre jusqu'à 14 heures en semaine ; ils travaillent jusqu'à quatorze heures par jour.",
    find: [["jusqu'à quatorze heures", 'duration 14 at_most', 'heures']],
  },
  {
    in: "J'ai aujourd'hui trente et un ans, j'avais alors 17 ans et ma sœur a désormais 20 ans.",
    find: [
      ['trente et un ans', 'age 31', 'ans'],
      ['17 ans', 'age 17', 'ans'],
      ['20 ans', 'age 20', 'ans'],
    ],
  },
  {
    in: "Elle a aujourd'hui trois ans d'expérience ; il y a alors deux ans que la guerre dure.",
    find: [
      ['trois ans', 'duration 3', 'ans'],
      ['deux ans', 'duration 2', 'ans'],
    ],
  },
  {
    in: 'Le camp compte 48 tentes et accueille 110 familles, contre 35 en mai.',
    find: [
      ['48 tentes', 'count 48', 'tentes'],
      ['110 familles', 'count 110', 'familles'],
      ['35', 'count 35', 'familles'],
    ],
  },
  {
    in: 'On y comptait 48 tentes et 110 lits, contre 35 et 90 en mai.',
    find: [
      ['48 tentes', 'count 48', 'tentes'],
      ['110 lits', 'count 110', 'lits'],
      ['35', 'count 35', 'tentes'],
      ['90', 'count 90', 'lits'],
    ],
  },
  {
    in: "80 % des 4,5 millions d'habitants.",
    find: [
      ['80 %', 'percent 80', 'habitants'],
      ["4,5 millions d'habitants", 'count 4500000', 'habitants'],
    ],
  },
  {
    in: "On a vu 164 villages, où vivent 48 000 familles. Dans 31 d'entre eux, le puits est à sec ; 900 d'entre elles partent.",
    find: [
      ['164 villages', 'count 164', 'villages'],
      ['48 000 familles', 'count 48000', 'familles'],
      ['31', 'count 31', 'villages'],
      ['900', 'count 900', 'familles'],
    ],
  },
  {
    in: "Les 14 écoles accueillent 900 élèves. Dans la moitié d'entre elles, l'eau manque.",
    find: [
      ['14 écoles', 'count 14', 'écoles'],
      ['900 élèves', 'count 900', 'élèves'],
      ['la moitié', 'ratio 1 of 2', 'écoles'],
    ],
  },
  {
    in: 'On a interrogé 640 élèves de 14 lycées ; 210 ont un parent à l’étranger. Le projet touche 12 wilayas ; quatre sont au sud.',
    find: [
      ['640 élèves', 'count 640', 'élèves'],
      ['14 lycées', 'count 14', 'lycées'],
      ['210', 'count 210', 'élèves'],
      ['12 wilayas', 'count 12', 'wilayas'],
      ['quatre', 'count 4', 'wilayas'],
    ],
  },
  {
    in: 'Il a été condamné à cinq ans, peine réduite à deux ans. L’âge du mariage est porté à 18 ans, elle est partie à seize ans.',
    find: [
      ['cinq ans', 'duration 5', 'ans'],
      ['deux ans', 'duration 2', 'ans'],
      ['18 ans', 'age 18', 'ans'],
      ['seize ans', 'age 16', 'ans'],
    ],
  },
  {
    in: 'Un premier lot de 1 200 tentes est arrivé, un deuxième de 800 suivra. Ce lot est le deuxième des huit.',
    find: [
      ['1 200 tentes', 'count 1200', 'tentes'],
      ['800', 'count 800', 'tentes'],
      ['huit', 'count 8', 'lot'],
    ],
  },
  {
    in: 'A Zarzis, 60 migrants partagent trois pièces. Ils sont 140 à Médenine.',
    find: [
      ['60 migrants', 'count 60', 'migrants'],
      ['trois pièces', 'count 3', 'pièces'],
      ['140', 'count 140', 'migrants'],
    ],
  },
  {
    in: 'Le nombre de plaintes est passé de 120 400 à 201 300 à Lille, et à Metz, de 53 000 à 78 040.',
    find: [
      ['120 400', 'count 120400', 'plaintes'],
      ['201 300', 'count 201300', 'plaintes'],
      ['53 000', 'count 53000', 'plaintes'],
      ['78 040', 'count 78040', 'plaintes'],
    ],
  },
  {
    in: 'Une barque qui portait des pêcheurs, dont 45 ont nagé jusqu’au rivage, a coulé.',
    find: [['45', 'count 45', 'pêcheurs']],
  },
  {
    in: 'La commune a bâti des hangars, dont 30 à Ouro. Trois camps abritent des veuves, dont 120 sont malades.',
    find: [
      ['30', 'count 30', 'hangars'],
      ['Trois camps', 'count 3', 'camps'],
      ['120', 'count 120', 'veuves'],
    ],
  },
  {
    in: 'Quelque 700 bergers ont longé des ravins, dont 40 sont tombés. Les bergers ont vu les collines, dont 12 brûlaient.',
    find: [
      ['Quelque 700 bergers', 'count 700 approx', 'bergers'],
      ['40', 'count 40', 'bergers'],
      ['12', 'count 12', 'bergers'],
    ],
  },
  {
    in: 'La radio forme des jeunes, dont près de 60 % sont des filles. Les veuves, dont 90 % louent leur champ, attendent.',
    find: [
      ['près de 60 %', 'percent 60 approx', 'jeunes'],
      ['90 %', 'percent 90', 'veuves'],
    ],
  },
  {
    in: 'Le projet a foré 14 puits, dont six nouveaux et trois anciens. Il emploie dix gardes, dont quatre jeunes.',
    find: [
      ['14 puits', 'count 14', 'puits'],
      ['six nouveaux', 'count 6', 'puits nouveaux'],
      ['trois anciens', 'count 3', 'puits anciens'],
      ['dix gardes', 'count 10', 'gardes'],
      ['quatre jeunes', 'count 4', 'jeunes'],
    ],
  },
  {
    in: 'Le fonds touche 4 000 bénéficiaires directs et 9 000 indirects.',
    find: [
      ['4 000 bénéficiaires directs', 'count 4000', 'bénéficiaires directs'],
      ['9 000 indirects', 'count 9000', 'bénéficiaires indirects'],
    ],
  },
  {
    in: '1 personne blessée ou malade soignée sur 10 est mineure. Un homme et trois femmes sur dix tissent.',
    find: [
      ['1 personne blessée ou malade soignée sur 10', 'ratio 1 of 10', 'personne blessée ou malade soignée'],
      ['trois femmes sur dix', 'ratio 3 of 10', 'femmes'],
    ],
  },
  {
    in: 'Environ 640 habitants sont morts, dont une moitié de bergers, et plus de 3 000 ont fui.',
    find: [
      ['Environ 640 habitants', 'count 640 approx', 'habitants'],
      ['une moitié de bergers', 'ratio 1 of 2', 'bergers'],
      ['plus de 3 000', 'count 3000 at_least', 'habitants'],
    ],
  },
  {
    in: 'Les chiffres du chômage passent sous le seuil des 900. Le nombre d’élèves est tombé sous la barre des 800. Il a franchi le cap des 20 classes.',
    find: [
      ['sous le seuil des 900', 'count 900 at_most', null],
      ['sous la barre des 800', 'count 800 at_most', 'élèves'],
      ['franchi le cap des 20 classes', 'count 20 at_least', 'classes'],
    ],
  },
  {
    in: 'Les pays voisins ont connu la plus forte hausse, passant de 1,5 million à 3,5 millions d’abonnés.',
    find: [
      ['1,5 million', 'count 1500000', 'abonnés'],
      ['3,5 millions d’abonnés', 'count 3500000', 'abonnés'],
    ],
  },
  {
    in: 'Parmi les personnes rentrées, les Irakiens sont les premiers, avec 560 retraités, suivis du Mali (508) et du Tchad (404).',
    find: [
      ['560 retraités', 'count 560', 'retraités'],
      ['508', 'count 508', 'retraités'],
      ['404', 'count 404', 'retraités'],
    ],
  },
  {
    in: 'Le pays loge 1,2 million de réfugiés, le double de l’an dernier (600 000). Les pays voisins (12) ont signé.',
    find: [
      ['1,2 million de réfugiés', 'count 1200000', 'réfugiés'],
      ['600 000', 'count 600000', 'réfugiés'],
      ['12', 'count 12', 'pays voisins'],
    ],
  },
  {
    in: 'Les élèves sont passés de 900 à 270 et les classes de 60 à 12, les maîtres de 40 à 30.',
    find: [
      ['900', 'count 900', 'élèves'],
      ['270', 'count 270', 'élèves'],
      ['60', 'count 60', 'classes'],
      ['12', 'count 12', 'classes'],
      ['40', 'count 40', 'maîtres'],
      ['30', 'count 30', 'maîtres'],
    ],
  },
  {
    in: "L'attaque a tué 12 gardes, dont cinq femmes, et en a blessé 34. Elle a pris 20 vaches, dont trois veaux, et deux autres.",
    find: [
      ['12 gardes', 'count 12', 'gardes'],
      ['cinq femmes', 'count 5', 'femmes'],
      ['34', 'count 34', 'gardes'],
      ['20 vaches', 'count 20', 'vaches'],
      ['trois veaux', 'count 3', 'veaux'],
      ['deux', 'count 2', 'veaux'],
    ],
  },
  {
    in: "L'orage a surpris le village. Plus d'un millier sont morts. Trois sont des bergers.",
    find: [
      ["Plus d'un millier", 'count 1000 at_least', null],
      ['Trois', 'count 3', 'bergers'],
    ],
  },
  {
    in: "L'église héberge 40 personnes et les écoles plus de 900. Les morts sont 45 et les blessés 120.",
    find: [
      ['40 personnes', 'count 40', 'personnes'],
      ['plus de 900', 'count 900 at_least', 'personnes'],
      ['45', 'count 45', 'morts'],
      ['120', 'count 120', 'blessés'],
    ],
  },
  {
    in: "Près de 600 enfants ont fui. La plupart des mères ont moins à manger, et un tiers d'entre elles ont des dettes. Un quart d'entre elles louent.",
    find: [
      ['Près de 600 enfants', 'count 600 approx', 'enfants'],
      ['un tiers', 'ratio 1 of 3', 'mères'],
      ['Un quart', 'ratio 1 of 4', 'mères'],
    ],
  },
  {
    in: 'Le nombre de retours devrait passer la barre des 1 500 pêcheurs.',
    find: [['passer la barre des 1 500 pêcheurs', 'count 1500 at_least', 'pêcheurs']],
  },
  {
    in: 'Près de 900 bergers sont venus. Le maire a promis des logements. Les 300 premiers seront livrés en juin. La salle est pleine. Deux autres ouvriront.',
    find: [
      ['Près de 900 bergers', 'count 900 approx', 'bergers'],
      ['300', 'count 300', 'logements'],
      ['Deux', 'count 2', 'salle'],
    ],
  },
  {
    in: "La radio attend le courrier. Sur les 340 reçues, 120 lettres ont été lues à l'antenne. Sur les 50 tracts, 12 sont perdus.",
    find: [
      ['340', 'count 340', null],
      ['120 lettres', 'count 120', 'lettres'],
      ['50 tracts', 'count 50', 'tracts'],
      ['12', 'count 12', 'tracts'],
    ],
  },
  // formes lues d'abord en anglais
  {
    in: "La police a compté neuf infirmières. Elle en a arrêté 40 ; l'arrêté 45 le dit.",
    find: [
      ['neuf infirmières', 'count 9', 'infirmières'],
      ['40', 'count 40', 'infirmières'],
    ],
  },
  {
    in: 'Les chiffres de la semaine 23 dépassent ceux de la semaine 22 (Doc. 11483). En une semaine 40 barques ont sombré.',
    find: [['40 barques', 'count 40', 'barques']],
  },
  {
    in: "Il y avait 50 rameurs, 30 atteignant l'autre rive et 12 longeant la côte.",
    find: [
      ['50 rameurs', 'count 50', 'rameurs'],
      ['30', 'count 30', 'rameurs'],
      ['12', 'count 12', 'rameurs'],
    ],
  },
  {
    in: 'Les femmes (18+) et les hommes valides (20+) creusent ; des pelles (40+) manquent.',
    find: [
      ['18+', 'age 18 at_least', null],
      ['20+', 'age 20 at_least', null],
      ['40+', 'count 40 at_least', 'pelles'],
    ],
  },
  {
    in: 'Les candidats ne doivent pas avoir plus de 35 ans. Le bail ne doit pas durer plus de 35 ans.',
    find: [
      ['pas avoir plus de 35 ans', 'age 35 at_most', 'ans'],
      ['pas durer plus de 35 ans', 'duration 35 at_most', 'ans'],
    ],
  },
  {
    in: 'La moitié ont moins de 15 ans, un cinquième entre 15 et 24 ans et un dixième plus de 60 ans.',
    find: [
      ['La moitié', 'ratio 1 of 2', null],
      ['moins de 15 ans', 'age 15 at_most', 'ans'],
      ['un cinquième', 'ratio 1 of 5', null],
      ['entre 15 et 24 ans', 'age 15..24', 'ans'],
      ['un dixième', 'ratio 1 of 10', null],
      ['plus de 60 ans', 'age 60 at_least', 'ans'],
    ],
  },
  { in: 'La moitié sont partis ; un cinquième convoi suivra.', find: [['La moitié', 'ratio 1 of 2', null]] },
  { in: "Le séjour peut aller jusqu'à six ans.", find: [["jusqu'à six ans", 'duration 6 at_most', 'ans']] },
  {
    in: 'On a bâti 460 cases sur deux collines. Le maire en a payé 200, la reine 150.',
    find: [
      ['460 cases', 'count 460', 'cases'],
      ['deux collines', 'count 2', 'collines'],
      ['200', 'count 200', 'cases'],
      ['150', 'count 150', 'cases'],
    ],
  },
  {
    in: "On a soigné 300 mineurs. Des sœurs en ont vu 40 chez eux. Des sœurs ont vu 12 d'entre eux à l'hospice.",
    find: [
      ['300 mineurs', 'count 300', 'mineurs'],
      ['40', 'count 40', 'mineurs'],
      ['12', 'count 12', 'mineurs'],
    ],
  },
  { in: 'Des mineurs qui ont été soignés, 40 sont guéris.', find: [['40', 'count 40', 'mineurs']] },
  {
    in: 'Les puits sont à sec et les cas de gale ont augmenté, passant de 40 par mois à 120.',
    find: [
      ['40', 'count 40', 'cas'],
      ['120', 'count 120', 'cas'],
    ],
  },
  {
    in: "Huit barques sont parties. À Gao, les retours par terre et par eau s'établissent à 1 540.",
    find: [
      ['Huit barques', 'count 8', 'barques'],
      ['1 540', 'count 1540', 'retours'],
    ],
  },
  {
    in: 'Les femmes forment 62 % du chœur, les enfants 21 et les personnes âgées 17.',
    find: [
      ['62 % du chœur', 'percent 62', 'chœur'],
      ['21', 'percent 21', 'chœur'],
      ['17', 'percent 17', 'chœur'],
    ],
  },
  {
    in: 'Les femmes sont 62 % et les enfants de la mine 210.',
    find: [
      ['62 %', 'percent 62', null],
      ['210', 'count 210', null],
    ],
  },
  {
    in: 'Elle tient 12 cliniques mobiles et 14 fixes, 30 tentes neuves et 12 temporaires.',
    find: [
      ['12 cliniques mobiles', 'count 12', 'cliniques mobiles'],
      ['14 fixes', 'count 14', 'cliniques fixes'],
      ['30 tentes neuves', 'count 30', 'tentes neuves'],
      ['12 temporaires', 'count 12', 'tentes temporaires'],
    ],
  },
  {
    in: 'Les marins ont été menés sur quatre îles, la plupart (213) en avion.',
    find: [
      ['quatre îles', 'count 4', 'îles'],
      ['213', 'count 213', 'marins'],
    ],
  },
  { in: 'Il fait 38° centigrades.', find: [['38° centigrades', 'measure 38', '° centigrades']] },
  {
    in: 'Les admissions, qui dépassaient 500 par semaine, baissent ; les décès excédaient 40.',
    find: [
      ['dépassaient 500', 'count 500 at_least', 'admissions'],
      ['excédaient 40', 'count 40 at_least', 'décès'],
    ],
  },
  {
    in: 'L’eau est chlorée à 0,05 % et le fleuve monte à 2,50 mètres. La séance s’ouvre à 9,30.',
    find: [
      ['0,05 %', 'percent 0.05', null],
      ['2,50 mètres', 'measure 2.5', 'mètres'],
    ],
  },
  { in: 'Une licence (bac + 3) ou un niveau bac+5 est exigé.', find: [] },
  {
    in: 'Un kit + 3 seaux par famille.',
    find: [['3 seaux', 'count 3', 'seaux']],
  },
  {
    in: 'Les équipes ont visité 44 sites. Douze d’entre eux sont fermés.',
    find: [
      ['44 sites', 'count 44', 'sites'],
      ['Douze', 'count 12', 'sites'],
    ],
  },
  {
    in: 'Les passagers avaient pris 40 cars. Douze d’entre eux ont vomi.',
    find: [
      ['40 cars', 'count 40', 'cars'],
      ['Douze', 'count 12', 'passagers'],
    ],
  },
  {
    in: 'Le guichet reçoit 700 clients, et jusqu’à 3 000 les jours de marché ; ils étaient 300 les premières années.',
    find: [
      ['700 clients', 'count 700', 'clients'],
      ['jusqu’à 3 000', 'count 3000 at_most', 'clients'],
      ['300', 'count 300', 'clients'],
    ],
  },
  {
    in: '« Rien », dit un pêcheur de Joal, 41 ans. L’accord de Doha, deux ans.',
    find: [
      ['41 ans', 'age 41', 'ans'],
      ['deux ans', 'duration 2', 'ans'],
    ],
  },
  {
    in: 'Combien de villages sont concernés ? Le ministre en a recensé 676, dont 42 à déplacer.',
    find: [
      ['676', 'count 676', 'villages'],
      ['42', 'count 42', 'villages'],
    ],
  },
  {
    in: 'Combien de sacs reste-t-il ? Le chef a quitté la ville. Il en a parlé à 40 voisins.',
    find: [['40 voisins', 'count 40', 'voisins']],
  },
  {
    in: 'Partie à 17 ans, elle revient à 51.',
    find: [
      ['17 ans', 'age 17', 'ans'],
      ['51', 'age 51', 'ans'],
    ],
  },
  // ce que disent les cas espagnols
  {
    in: 'La vidéo dure 4 min, sous un vent de 160 mph.',
    find: [
      ['4 min', 'duration 4', 'min'],
      ['160 mph', 'measure 160', 'mph'],
    ],
  },
  {
    in: 'Selon le Rapport flash 4, bureau 201, appt 12, on compte 21 fours.',
    find: [['21 fours', 'count 21', 'fours']],
  },
  {
    in: 'Le bureau de Gao, 12 salles, et un local de 40 lits.',
    find: [
      ['12 salles', 'count 12', 'salles'],
      ['40 lits', 'count 40', 'lits'],
    ],
  },
  {
    in: 'On a tenu 80 fêtes, 12 de moins que les 131 relevées en mai. Elle a reçu 400 lits, des 4 000 commandés en juin.',
    find: [
      ['80 fêtes', 'count 80', 'fêtes'],
      ['12', 'count 12', 'fêtes'],
      ['131', 'count 131', 'fêtes'],
      ['400 lits', 'count 400', 'lits'],
      ['4 000', 'count 4000', 'lits'],
    ],
  },
  {
    in: 'Les 131 relevés topographiques sont prêts.',
    find: [['131 relevés topographiques', 'count 131', 'relevés topographiques']],
  },
  {
    in: 'Il y a eu 12 séances présentielles et 6 virtuelles ; 40 places, dont 25 réservées aux veuves.',
    find: [
      ['12 séances présentielles', 'count 12', 'séances présentielles'],
      ['6 virtuelles', 'count 6', 'séances virtuelles'],
      ['40 places', 'count 40', 'places'],
      ['25 réservées', 'count 25', 'places réservées'],
    ],
  },
  {
    in: 'La crue a emporté 52 maisons et laissé 77 gravement endommagées.',
    find: [
      ['52 maisons', 'count 52', 'maisons'],
      ['77 gravement endommagées', 'count 77', 'maisons gravement endommagées'],
    ],
  },
  {
    in: 'Dans la grange, 40 dorment debout et 12 forment une ronde.',
    find: [
      ['40', 'count 40', null],
      ['12', 'count 12', null],
    ],
    why: 'verbs, and no adverbs',
  },
  {
    in: 'La population frôlait les 3 millions de personnes ; les fêtes avoisinaient les 400.',
    find: [
      ['frôlait les 3 millions de personnes', 'count 3000000 approx', 'personnes'],
      ['avoisinaient les 400', 'count 400 approx', 'fêtes'],
    ],
  },
  {
    in: 'Cela porte le nombre de noyés à un chiffre proche de 70.',
    find: [['proche de 70', 'count 70 approx', 'noyés']],
  },
  {
    in: 'Un retard de cinq ans, une dette de sept ans et une veuve de trente ans.',
    find: [
      ['cinq ans', 'duration 5', 'ans'],
      ['sept ans', 'duration 7', 'ans'],
      ['trente ans', 'age 30', 'ans'],
    ],
  },
  {
    in: 'L’âge de la retraite est de 60 ans ; la retraite a duré 12 ans.',
    find: [
      ['60 ans', 'age 60', 'ans'],
      ['12 ans', 'duration 12', 'ans'],
    ],
  },
  {
    in: 'Environ 200 veuves sont payées. Les divorces dans la vallée ont totalisé 310 en avril.',
    find: [
      ['Environ 200 veuves', 'count 200 approx', 'veuves'],
      ['310', 'count 310', 'divorces'],
    ],
  },
  {
    in: 'Le maire a visité trois ports. S’agissant des divorces de jeunes couples, 210 ont été prononcés.',
    find: [
      ['trois ports', 'count 3', 'ports'],
      ['210', 'count 210', 'divorces'],
    ],
  },
  {
    in: 'On a remis 900 bols à 300 familles, trois à chacune.',
    find: [
      ['900 bols', 'count 900', 'bols'],
      ['300 familles', 'count 300', 'familles'],
      ['trois', 'count 3', 'bols'],
    ],
  },
  {
    in: 'La mairie ouvre de 8 à 12 heures et de 14 à 17 heures ; la permanence est de 18 à 21 heures.',
    find: [],
  },
  {
    in: 'La traversée dure de 18 à 21 heures.',
    find: [['de 18 à 21 heures', 'duration 18..21', 'heures']],
  },
  {
    in: 'La benjamine du groupe avait six mois ; le projet avait six mois.',
    find: [
      ['six mois', 'age 6', 'mois'],
      ['six mois', 'duration 6', 'mois'],
    ],
  },
  {
    in: 'Parmi eux, 640 ont moins de cinq ans et 118 plus de soixante ans, et 12 plus de dix ans de mer.',
    find: [
      ['640', 'count 640', null],
      ['moins de cinq ans', 'age 5 at_most', 'ans'],
      ['118', 'count 118', null],
      ['plus de soixante ans', 'age 60 at_least', 'ans'],
      ['12', 'count 12', null],
      ['plus de dix ans', 'duration 10 at_least', 'ans'],
    ],
  },
  {
    in: 'La récolte a donné 30 quintaux, six de plus que la précédente.',
    find: [
      ['30 quintaux', 'measure 30', 'quintaux'],
      ['six', 'measure 6', 'quintaux'],
    ],
  },
  {
    in: 'Elle a reçu 30 tonnes, dont six de sel, et dix ânes.',
    find: [
      ['30 tonnes', 'measure 30', 'tonnes'],
      ['six', 'measure 6', 'tonnes'],
      ['dix ânes', 'count 10', 'ânes'],
    ],
  },
  {
    in: 'Elle tisse depuis ses douze ans ; depuis ses douze ans de prison, il se tait.',
    find: [
      ['douze ans', 'age 12', 'ans'],
      ['douze ans', 'duration 12', 'ans'],
    ],
  },
  {
    in: 'Soixante pour cent du total dépendent de la pêche et deux tiers du nombre total de fours fument.',
    find: [
      ['Soixante pour cent du total', 'percent 60', 'total'],
      ['deux tiers du nombre total de fours', 'ratio 2 of 3', 'fours'],
    ],
  },
  {
    in: 'La ville avoisine désormais les 60 000 habitants.',
    find: [['avoisine désormais les 60 000 habitants', 'count 60000 approx', 'habitants']],
  },
  {
    in: 'Les gardes, 40 en tout, sont formés. Les garde-côtes, 389 en tout, aussi.',
    find: [
      ['40', 'count 40', 'gardes'],
      ['389', 'count 389', 'garde-côtes'],
    ],
  },
  {
    in: 'Le train a neuf wagons. Quatre autres porte-chars suivent et douze autres suivront.',
    find: [
      ['neuf wagons', 'count 9', 'wagons'],
      ['Quatre autres porte-chars', 'count 4', 'porte-chars'],
      ['douze', 'count 12', 'porte-chars'],
    ],
  },
  {
    in: 'Ils ont ramené plus de 12 500 de leurs ex-soldats par la route et 40 de leurs voisins.',
    find: [
      ['plus de 12 500 de leurs ex-soldats', 'count 12500 at_least', 'ex-soldats'],
      ['40 de leurs voisins', 'count 40', 'voisins'],
    ],
  },
  {
    in: 'Elle a aidé 1 619 veuves semi-nomades, dont plus de la moitié savent lire. Combien de veuves sont-elles ?',
    find: [
      ['1 619 veuves semi-nomades', 'count 1619', 'veuves semi-nomades'],
      ['plus de la moitié', 'ratio 1 of 2 at_least', 'veuves semi-nomades'],
    ],
  },
  {
    in: 'La ville a aidé près de 133 pauvres Colombiens, 40 lycéens Haïtiens et 12 familles des États-Unis.',
    find: [
      ['près de 133 pauvres Colombiens', 'count 133 approx', 'pauvres Colombiens'],
      ['40 lycéens Haïtiens', 'count 40', 'lycéens Haïtiens'],
      ['12 familles', 'count 12', 'familles'],
    ],
  },
  {
    in: 'Le car menait 344 passagers : 291 hommes et quinze enfants très pauvres, dont deux de la capitale.',
    find: [
      ['344 passagers', 'count 344', 'passagers'],
      ['291 hommes', 'count 291', 'hommes'],
      ['quinze enfants', 'count 15', 'enfants'],
      ['deux', 'count 2', 'enfants'],
    ],
  },
  {
    in: 'Elle emploie 3 412 porteurs, parmi lesquels 38 % de femmes. Elle a vu à tout le moins 440 bergers, soit 90 à peu de chose près.',
    find: [
      ['3 412 porteurs', 'count 3412', 'porteurs'],
      ['38 % de femmes', 'percent 38', 'femmes'],
      ['à tout le moins 440 bergers', 'count 440 at_least', 'bergers'],
      ['90', 'count 90', 'bergers'],
    ],
  },
  {
    in: 'Parmi les 162 passagers figuraient 14 enfants et trois femmes enceintes. Quarante ont été soignés.',
    find: [
      ['162 passagers', 'count 162', 'passagers'],
      ['14 enfants', 'count 14', 'enfants'],
      ['trois femmes enceintes', 'count 3', 'femmes enceintes'],
      ['Quarante', 'count 40', 'passagers'],
    ],
  },
  {
    in: 'Parmi les 162 passagers figuraient 14 enfants. Neuf ont été soignés.',
    find: [
      ['162 passagers', 'count 162', 'passagers'],
      ['14 enfants', 'count 14', 'enfants'],
      ['Neuf', 'count 9', 'enfants'],
    ],
  },
  {
    in: 'Sur 12 000 hectares de rizières, 7 400 ont été noyés. Sur 40 maisons, 12 ont été noyées.',
    find: [
      ['12 000 hectares', 'measure 12000', 'hectares'],
      ['7 400', 'measure 7400', 'hectares'],
      ['40 maisons', 'count 40', 'maisons'],
      ['12', 'count 12', 'maisons'],
    ],
  },
  {
    in: 'Avec ses 74 ans, elle mène le groupe ; à ses 16 ans, il part ; malgré mes neuf ans, on m’a pris. Avec ses 30 ans de service, il part.',
    find: [
      ['74 ans', 'age 74', 'ans'],
      ['16 ans', 'age 16', 'ans'],
      ['neuf ans', 'age 9', 'ans'],
      ['30 ans', 'duration 30', 'ans'],
    ],
  },
  {
    in: 'La Banque prête 100 millions sur vingt ans pour des dalles de 4 mètres sur 3.',
    find: [
      ['100 millions', 'count 100000000', null],
      ['vingt ans', 'duration 20', 'ans'],
      ['4 mètres', 'measure 4', 'mètres'],
      ['3', 'measure 3', 'mètres'],
    ],
  },
  {
    in: 'On a soigné 300 boulangers, dont 40 grièvement atteints et 12 gravement malades.',
    find: [
      ['300 boulangers', 'count 300', 'boulangers'],
      ['40 grièvement atteints', 'count 40', 'boulangers grièvement atteints'],
      ['12 gravement malades', 'count 12', 'boulangers gravement malades'],
    ],
  },
  // deux adjectifs avant le nom, noms à numéro, copules
  {
    in: 'On a aidé 300 petites et moyennes entreprises, 40 micro et petites fermes et 20 grandes et belles.',
    find: [
      ['300 petites et moyennes entreprises', 'count 300', 'entreprises'],
      ['40 micro et petites fermes', 'count 40', 'fermes'],
      ['20 grandes', 'count 20', 'fermes grandes'],
    ],
  },
  {
    in: 'Le feu a détruit le camp Ifo 2. Dans le camp Ifo 9 familles attendent ; le mot Ifo 3 fois dit.',
    find: [
      ['9 familles', 'count 9', 'familles'],
      ['3 fois', 'count 3', 'fois'],
    ],
  },
  {
    in: 'Les pertes étaient de 300 ; les gains ont été de 120.',
    find: [
      ['300', 'count 300', 'pertes'],
      ['120', 'count 120', 'gains'],
    ],
  },
  {
    in: 'Les gains étaient de 12 sortes.',
    find: [['12 sortes', 'count 12', 'sortes']],
  },
  {
    in: 'Trois équipes suivent les saisonniers ; 45 d’entre eux ont été vaccinés.',
    find: [
      ['Trois équipes', 'count 3', 'équipes'],
      ['45', 'count 45', 'saisonniers'],
    ],
    why: 'of three teams there are no 45',
  },
  {
    in: 'Cinquante équipes suivent les saisonniers ; 45 d’entre elles roulent à moto.',
    find: [
      ['Cinquante équipes', 'count 50', 'équipes'],
      ['45', 'count 45', 'équipes'],
    ],
  },
  { in: 'Il a tué 8 bœufs. Un cyclone d’intensité quatre a suivi.', find: [['8 bœufs', 'count 8', 'bœufs']] },
  {
    in: "Cinq kiosques ont ouvert. Les vendeuses, 40 % d'entre elles veuves, sont là.",
    find: [
      ['Cinq kiosques', 'count 5', 'kiosques'],
      ['40 %', 'percent 40', 'vendeuses'],
    ],
  },
  { in: 'Un maçon de 34 ans de Labé dort ici.', find: [['34 ans', 'age 34', 'ans']] },
  { in: 'Un boulanger de 34 ans de métier dort ici.', find: [['34 ans', 'duration 34', 'ans']] },
  { in: 'Ils préparent l’anniversaire de 20 ans de Caritas.', find: [['20 ans', 'duration 20', 'ans']] },
  { in: 'Après dix-neuf heures passées dans un conteneur, ils respirent.', find: [['dix-neuf heures', 'duration 19', 'heures']] },
  { in: 'Après 24 heures, le navire a coulé.', find: [['24 heures', 'duration 24', 'heures']] },
  { in: 'Après 19 heures, les rues se vident. Après huit heures du soir aussi.', find: [], why: 'the clock' },
  {
    in: 'La mission a vu 07 cantons et formé 04 sages-femmes en 06 jours.',
    find: [
      ['07 cantons', 'count 7', 'cantons'],
      ['04 sages-femmes', 'count 4', 'sages-femmes'],
      ['06 jours', 'duration 6', 'jours'],
    ],
  },
  { in: 'Le vol 06 part de la porte 09 ; BP 04 Moundou, dossier 07.', find: [], why: 'codes' },
  {
    in: 'Il faut deux tentes. Une session suit, portant le nombre de sages-femmes formées par l’OIM à 80.',
    find: [
      ['deux tentes', 'count 2', 'tentes'],
      ['80', 'count 80', 'sages-femmes formées'],
    ],
  },
  {
    in: 'Le nombre de cas augmente – 80 agents sont venus.',
    find: [['80 agents', 'count 80', 'agents']],
  },
  { in: 'Les passagers ont souvent moins de 19 ans.', find: [['moins de 19 ans', 'age 19 at_most', 'ans']] },
  { in: 'Les cueilleurs ont généralement entre 16 et 22 ans.', find: [['entre 16 et 22 ans', 'age 16..22', 'ans']] },
  { in: 'Elles ont pour la plupart plus de 44 ans.', find: [['plus de 44 ans', 'age 44 at_least', 'ans']] },
  { in: 'Ils ont encore quatre ans de mandat.', find: [['quatre ans', 'duration 4', 'ans']] },
  { in: 'Le trajet prend souvent plus de quatre ans.', find: [['plus de quatre ans', 'duration 4 at_least', 'ans']] },
  {
    in: 'Les lits ont été commandés ; 1 700 sont également arrivés.',
    find: [['1 700', 'count 1700', 'lits']],
  },
  {
    in: 'A Ségou, 80 migrants partagent trois pièces. Ils sont déjà 150 à Mopti.',
    find: [
      ['80 migrants', 'count 80', 'migrants'],
      ['trois pièces', 'count 3', 'pièces'],
      ['150', 'count 150', 'migrants'],
    ],
  },
  { in: 'Le maire le dit : « Les arrivées dépassent 23 000. »', find: [['dépassent 23 000', 'count 23000 at_least', 'arrivées']] },
  {
    in: 'Elle ajoute : « Les passagers avaient pris 30 cars. Douze d’entre eux ont vomi. »',
    find: [
      ['30 cars', 'count 30', 'cars'],
      ['Douze', 'count 12', 'passagers'],
    ],
  },
  { in: 'Les veuves sont déjà 1 350, et les orphelins aussi sont là.', find: [['1 350', 'count 1350', 'veuves']] },
  {
    in: 'Le bac portait 50 colons : 21 hommes et 29 femmes, deux d’entre elles malades.',
    find: [
      ['50 colons', 'count 50', 'colons'],
      ['21 hommes', 'count 21', 'hommes'],
      ['29 femmes', 'count 29', 'femmes'],
      ['deux', 'count 2', 'femmes'],
    ],
    why: 'a part of the last, though it closes a sum',
  },
  {
    in: 'Il a reçu 700 tuiles. La boue coupe la route aux kilomètres 27 et 33, sur 12 kilomètres.',
    find: [
      ['700 tuiles', 'count 700', 'tuiles'],
      ['12 kilomètres', 'measure 12', 'kilomètres'],
    ],
    why: 'places on a road',
  },
  {
    in: 'Ils sont 300 bergers. Le camp a douze puits ; il en avait 30.',
    find: [
      ['300 bergers', 'count 300', 'bergers'],
      ['douze puits', 'count 12', 'puits'],
      ['30', 'count 30', 'puits'],
    ],
    why: 'a verb before them, no preposition',
  },
  {
    in: 'Seuls 900 bergers sont là. Les 12 écoles du village accueillent de 200 à 450 élèves ; quatre n’ont pas d’eau.',
    find: [
      ['900 bergers', 'count 900', 'bergers'],
      ['12 écoles', 'count 12', 'écoles'],
      ['de 200 à 450 élèves', 'count 200..450', 'élèves'],
      ['quatre', 'count 4', 'écoles'],
    ],
  },
  {
    in: 'Entre 200 et 300 bergers ont fui.\n\nLes marins ont été conduits dans quatre îles, la plupart d’entre eux (213) en avion.',
    find: [
      ['Entre 200 et 300 bergers', 'count 200..300', 'bergers'],
      ['quatre îles', 'count 4', 'îles'],
      ['213', 'count 213', 'marins'],
    ],
  },
  {
    in: '« Il faut partir », dit Awa, 12 ans\n\nLes pages manquent.',
    find: [['12 ans', 'age 12', 'ans']],
    why: 'a line may end without its full stop',
  },
  { in: 'Le bail de Joal, 12 ans\n\nLes pages manquent.', find: [['12 ans', 'duration 12', 'ans']] },
  {
    in: 'Il reste 300 puits. Des migrants sont rentrés. Ils étaient 68.',
    find: [
      ['300 puits', 'count 300', 'puits'],
      ['68', 'count 68', 'migrants'],
    ],
    why: 'who opens the sentence before',
  },
  {
    in: 'Il y a 300 bergers. Des camions sont rentrés. Ils étaient 68.',
    find: [
      ['300 bergers', 'count 300', 'bergers'],
      ['68', 'count 68', 'bergers'],
    ],
  },
  // le lieu ou le moment ferme la proposition d'un nombre
  {
    in: 'Le nombre de plaintes est passé de 2,4 à 3,9 millions mardi.',
    find: [
      ['2,4', 'count 2400000', 'plaintes'],
      ['3,9 millions', 'count 3900000', 'plaintes'],
    ],
  },
  {
    in: 'Awa a 31 ans, son mari 44 en mai.',
    find: [
      ['31 ans', 'age 31', 'ans'],
      ['44', 'age 44', 'ans'],
    ],
  },
  {
    in: 'Les hommes sont au nombre de 240, les femmes de 310 en mai.',
    find: [
      ['240', 'count 240', 'hommes'],
      ['310', 'count 310', 'femmes'],
    ],
  },
  {
    in: 'Le trajet dure neuf heures, voire 14 jeudi.',
    find: [
      ['neuf heures', 'duration 9', 'heures'],
      ['14', 'duration 14', 'heures'],
    ],
  },
  {
    in: 'Le trajet dure neuf heures, voire 14 heures de piste.',
    find: [
      ['neuf heures', 'duration 9', 'heures'],
      ['14 heures', 'duration 14', 'heures'],
    ],
  },
  { in: '« On attend », dit la gérante, Awa Diop, 52 ans !', find: [['52 ans', 'age 52', 'ans']] },
  {
    in: 'Le maire a indiqué que sur dix potiers, quatre vendent au loin.',
    find: [['sur dix potiers, quatre', 'ratio 4 of 10', 'potiers']],
  },
  { in: 'Selon le maire, parmi les potiers, deux sur trois vendent au loin.', find: [['deux sur trois', 'ratio 2 of 3', 'potiers']] },
  { in: 'Les fours sont froids : la foire est la troisième des sept prévues.', find: [['sept', 'count 7', 'foire']] },
  { in: 'Par ailleurs, les potiers, une trentaine ce soir, chantent.', find: [['une trentaine', 'count 30 approx', 'potiers']] },
  {
    in: 'Le maire a indiqué que les ventes vers le Mali (3 200) reprennent.',
    find: [['3 200', 'count 3200', 'ventes']],
  },
  { in: 'La foire que les potiers préparent en attire 40.', find: [['40', 'count 40', null]], why: 'a relative opens no clause' },
  {
    in: 'La part est passée de 19 à près de 32 %, et l’attente de 3 à plus de 10 jours.',
    find: [
      ['19', 'percent 19', null],
      ['près de 32 %', 'percent 32 approx', null],
      ['3', 'duration 3', 'jours'],
      ['plus de 10 jours', 'duration 10 at_least', 'jours'],
    ],
  },
  {
    in: 'Les ventes sont passées de 1,2 en 2010 à près de 3 millions de cahiers.',
    find: [
      ['1,2', 'count 1200000', 'cahiers'],
      ['près de 3 millions de cahiers', 'count 3000000 approx', 'cahiers'],
    ],
  },
  { in: 'Ils ont tous deux perdu leur four, et elles ont toutes les deux vendu le leur.', find: [], why: 'both' },
  {
    in: 'Le chantier a été retardé de deux ans ; un potier de 26 ans attend.',
    find: [
      ['deux ans', 'duration 2', 'ans'],
      ['26 ans', 'age 26', 'ans'],
    ],
  },
  { in: 'Ils ont ouvert quatre comptes auprès de la banque.', find: [['quatre comptes', 'count 4', 'comptes']] },
  {
    in: 'Quelque 162 tailleurs sont rentrés, parmi eux 40 veufs et neuf apprentis. Vingt repartent.',
    find: [
      ['Quelque 162 tailleurs', 'count 162 approx', 'tailleurs'],
      ['40 veufs', 'count 40', 'veufs'],
      ['neuf apprentis', 'count 9', 'apprentis'],
      ['Vingt', 'count 20', 'tailleurs'],
    ],
  },
  {
    in: 'On a compté 53 incendies dans les 180 camps, 18 de plus que l’année précédente.',
    find: [
      ['53 incendies', 'count 53', 'incendies'],
      ['180 camps', 'count 180', 'camps'],
      ['18', 'count 18', 'incendies'],
    ],
  },
  { in: 'Aux environs de 22 heures, le four s’est éteint ; il était 23 heures.', find: [], why: 'times of day' },
  {
    in: 'La foire a 16 millions de clients, dont 8 au Mali. Elle a 4 millions de poules, dont 1,2 au Tchad.',
    find: [
      ['16 millions de clients', 'count 16000000', 'clients'],
      ['8', 'count 8000000', 'clients'],
      ['4 millions de poules', 'count 4000000', 'poules'],
      ['1,2', 'count 1200000', 'poules'],
    ],
  },
  {
    in: 'La foire a 16 millions de clients, dont 8 médecins.',
    find: [
      ['16 millions de clients', 'count 16000000', 'clients'],
      ['8 médecins', 'count 8', 'médecins'],
    ],
  },
  {
    in: 'La moitié du million deux cent mille habitants vit là ; le million, deux fois cité, est faux.',
    find: [
      ['La moitié', 'ratio 1 of 2', 'habitants'],
      ['million deux cent mille habitants', 'count 1200000', 'habitants'],
      ['deux fois', 'count 2', 'fois'],
    ],
  },
  {
    in: 'Le foyer abritait 800 enfants en mai, contre 2 100 au plus fort des combats et 90 au plus bas.',
    find: [
      ['800 enfants', 'count 800', 'enfants'],
      ['2 100', 'count 2100', 'enfants'],
      ['90', 'count 90', 'enfants'],
    ],
  },
  {
    in: 'Il faut livrer 300 tentes au plus vite et 40 seaux au plus tard en mai ; 20 familles au plus y vivront.',
    find: [
      ['300 tentes', 'count 300', 'tentes'],
      ['40 seaux', 'count 40', 'seaux'],
      ['20 familles au plus', 'count 20 at_most', 'familles'],
    ],
  },
  {
    in: 'A Gao, où vivent 900 veuves, neuf cases sur dix ont brûlé ; à Kidal, sept sur dix ; à Mopti, environ la moitié.',
    find: [
      ['900 veuves', 'count 900', 'veuves'],
      ['neuf cases sur dix', 'ratio 9 of 10', 'cases'],
      ['sept sur dix', 'ratio 7 of 10', 'cases'],
      ['environ la moitié', 'ratio 1 of 2 approx', 'cases'],
    ],
  },
  {
    in: 'Neuf cases sur dix ont brûlé. Les 900 veuves sont parties, sept sur dix à pied.',
    find: [
      ['Neuf cases sur dix', 'ratio 9 of 10', 'cases'],
      ['900 veuves', 'count 900', 'veuves'],
      ['sept sur dix', 'ratio 7 of 10', 'veuves'],
    ],
    why: 'of those counted since',
  },
  {
    in: 'Le vol a ramené 86 femmes. L’une élève des canards : douze en mai, soixante en juin. On a compté les cas de malaria : 212.',
    find: [
      ['86 femmes', 'count 86', 'femmes'],
      ['douze', 'count 12', 'canards'],
      ['soixante', 'count 60', 'canards'],
      ['212', 'count 212', 'cas'],
    ],
  },
  {
    in: 'Les femmes sont passées de 15 % à 22 % du total, les mineurs de 2 100 à 3 400 ; les veuves de 300 à 410.',
    find: [
      ['15 %', 'percent 15', null],
      ['22 % du total', 'percent 22', 'total'],
      ['2 100', 'count 2100', 'mineurs'],
      ['3 400', 'count 3400', 'mineurs'],
      ['300', 'count 300', 'veuves'],
      ['410', 'count 410', 'veuves'],
    ],
  },
  {
    in: 'Les arrivées sont passées de 100 à 200, les enfants de 5 à 12 ans étant les plus nombreux. Les bateaux partent, les grands de 300 à 400 places.',
    find: [
      ['100', 'count 100', 'arrivées'],
      ['200', 'count 200', 'arrivées'],
      ['de 5 à 12 ans', 'age 5..12', 'ans'],
      ['de 300 à 400 places', 'count 300..400', 'places'],
    ],
  },
  {
    in: 'Le trajet dure 14 heures par la piste, soit trois de plus que par la route. Le car a bu 90 litres de gazole, soit 12 de moins.',
    find: [
      ['14 heures', 'duration 14', 'heures'],
      ['trois', 'duration 3', 'heures'],
      ['90 litres', 'measure 90', 'litres'],
      ['12', 'measure 12', 'litres'],
    ],
  },
  {
    in: 'Le maire a reçu 40 veuves. Les retours se sont accélérés : 310 lundi, 280 mardi. Les bourgs ont des puits : 12 à Gao.',
    find: [
      ['40 veuves', 'count 40', 'veuves'],
      ['310', 'count 310', 'retours'],
      ['280', 'count 280', 'retours'],
      ['12', 'count 12', 'puits'],
    ],
  },
  {
    in: 'Les retours se sont accélérés : 310 en mai. Les bourgs ont des puits : 12 à Gao.',
    find: [
      ['310', 'count 310', 'retours'],
      ['12', 'count 12', 'puits'],
    ],
  },
  {
    in: 'Il est tombé 40 mm de pluie dans un tuyau de 5 mm.',
    find: [
      ['40 mm', 'measure 40', 'mm'],
      ['5 mm', 'measure 5', 'mm'],
    ],
    why: 'a unit, and no millions',
  },
];
