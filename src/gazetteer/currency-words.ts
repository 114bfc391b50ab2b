import { ar } from './money/ar.js';
import { de } from './money/de.js';
import type { Doubt, MoneyForms } from './money/forms.js';
import { it } from './money/it.js';
import { pt } from './money/pt.js';
import { ru } from './money/ru.js';
import { uk } from './money/uk.js';

/** Languages whose words for money have a file of their own (functions, as in `languages/index.ts`); English, French and Spanish stand side by side in the lists below. */
const others: Readonly<Record<string, () => MoneyForms>> = {
  de: () => de,
  pt: () => pt,
  it: () => it,
  ar: () => ar,
  ru: () => ru,
  uk: () => uk,
};

/** A unit's noun in English, French and Spanish and the currencies that share it. Forms by language, separated by spaces: singular, plural, spellings. */
interface CurrencyWord {
  /** ISO 4217, the current ones first. */
  readonly codes: string;
  /** Which of them a page means where nothing in it says otherwise; null: it cannot be told. */
  readonly best: string | null;
  readonly forms: Readonly<Record<string, string>>;
  /** Languages in which the word has another reading. */
  readonly doubt?: Readonly<Record<string, Doubt>>;
  /** Languages in which it can stand before its number without being read as something else: "Birr 31,000". */
  readonly leads?: true;
  /** Forms of it that only stand behind one: "peso 51 kilos" is a weight. */
  readonly behindOnly?: string;
}

const word = (
  codes: string,
  best: string | null,
  en: string,
  fr: string,
  es: string,
  more: Pick<CurrencyWord, 'doubt' | 'leads' | 'behindOnly'> = {},
): CurrencyWord => ({ codes, best, forms: { en, fr, es }, ...more });
const leads = { leads: true } as const;
const doubtful = (doubt: Doubt, ...languages: string[]) => ({ doubt: Object.fromEntries(languages.map((language) => [language, doubt])) });
const people = (...languages: string[]) => doubtful('people', ...languages);
const thing = (...languages: string[]) => doubtful('thing', ...languages);
const goods = doubtful('goods', 'en', 'fr', 'es');

/** Every noun of a currency unit that stands for itself or takes an adjective ("Kenyan shillings"). */
const currencyWords: readonly CurrencyWord[] = [
  word('EUR', 'EUR', 'euro euros', 'euro euros', 'euro euros', leads),
  word(
    'USD CAD AUD NZD HKD SGD TWD NAD ZWL ZWD LRD JMD TTD BBD BSD BZD GYD SRD XCD FJD SBD BND KYD BMD',
    'USD',
    'dollar dollars',
    'dollar dollars',
    'dólar dólares dolar dollar dollars',
    leads,
  ),
  word('USD', 'USD', 'bucks', '', ''),
  word('MXN COP ARS CLP UYU DOP CUP PHP CUC', null, 'peso pesos', 'peso pesos', 'peso pesos', { leads: true, behindOnly: 'peso' }),
  word('CHF XOF XAF CDF GNF RWF BIF DJF KMF XPF FRF BEF LUF MGF', null, 'franc francs', 'franc francs', 'franco francos', leads),
  word(
    'GBP SSP SDG EGP LBP SYP TRY GIP FKP SHP IEP CYP TRL SDD',
    'GBP',
    'pound pounds quid',
    'livre livres',
    'libra libras pound pounds',
    goods,
  ),
  word('TRY TRL ITL MTL', 'TRY', 'lira liras lire', 'lire lires lira liras', 'lira liras'),
  word(
    'SEK NOK DKK ISK CZK SKK EEK',
    null,
    'krona kronor krone kroner kronur koruna korunas koruny krónur kroon kroons',
    'couronne couronnes',
    'corona coronas',
    thing('fr', 'es'),
  ),
  word('SEK NOK DKK ISK CZK', null, 'crown crowns', '', '', thing('en')),
  word('LYD TND DZD IQD JOD KWD BHD RSD MKD SDD CSD YUM', null, 'dinar dinars', 'dinar dinars', 'dinar dinares', leads),
  word('MKD', 'MKD', 'denar denars denari', 'denar denars', 'denar denares'),
  word('SAR QAR OMR IRR YER', null, 'riyal riyals rial rials', 'riyal riyals rial rials', 'riyal riyales rial riales', leads),
  word('KHR', 'KHR', 'riel riels', 'riel riels', 'riel rieles'),
  word('INR PKR LKR NPR MUR SCR IDR', 'INR', 'rupee rupees', 'roupie roupies', 'rupia rupias', leads),
  word('IDR', 'IDR', 'rupiah rupiahs', 'rupiah rupiahs roupie roupies', 'rupia rupias', leads),
  word('MVR', 'MVR', 'rufiyaa rufiyaas', 'rufiyaa rufiyaas', 'rufiya rufiyas rufiyaa'),
  word('KES TZS UGX SOS', null, 'shilling shillings', 'shilling shillings', 'chelín chelines shilling shillings', leads),
  word('AED MAD', null, 'dirham dirhams dirhem', 'dirham dirhams', 'dírham dírhams dirhams dírhames dirhames dirham', leads),
  word('RUB BYN BYR RUR', 'RUB', 'ruble rubles rouble roubles', 'rouble roubles', 'rublo rublos'),
  word(
    'UAH',
    'UAH',
    'hryvnia hryvnias hryvna hryvnas hryvnya hryvnyas',
    'hryvnia hryvnias hrivna hrivnas',
    'grivna grivnas jrivnia jrivnias hryvnia hryvnias grivnia grivnias',
  ),
  word('JPY', 'JPY', 'yen yens', 'yen yens', 'yen yenes', leads),
  word('CNY', 'CNY', 'yuan yuans renminbi rmb kuai', 'yuan yuans renminbi yuan-renminbi', 'yuan yuanes renminbi yuans', leads),
  word('KRW KPW', 'KRW', 'won wons', 'won wons', 'won wones wons', thing('en')),
  word('THB', 'THB', 'baht bahts', 'baht bahts', 'bat bats baht bahts', leads),
  word('VND', 'VND', 'dong dongs', 'dông dôngs dong dongs', 'dong dongs'),
  word('LAK', 'LAK', 'kip kips', 'kip kips', 'kip kips'),
  word('MMK', 'MMK', 'kyat kyats', 'kyat kyats', 'kiat kiats kyat kyats', leads),
  word('BDT', 'BDT', 'taka takas', 'taka takas', 'taka takas', leads),
  word('AFN AFA', 'AFN', 'afghani afghanis', 'afghani afghanis', 'afgani afganis', people('en')),
  word('PHP', 'PHP', 'piso', '', ''),
  word('MYR', 'MYR', 'ringgit ringgits', 'ringgit ringgits', 'ringit ringits ringgit ringgits', leads),
  word('MNT', 'MNT', 'tugrik tugriks togrog', 'tugrik tugriks', 'tugrik tugriks'),
  word('BTN', 'BTN', 'ngultrum ngultrums', 'ngultrum ngultrums', 'gultrum gultrums ngultrum'),
  word('MOP', 'MOP', 'pataca patacas', 'pataca patacas', 'pataca patacas'),
  word('KZT', 'KZT', 'tenge tenges', 'tenge tenges tengué tengués', 'tengue tengues tenge tenges', leads),
  word('KGS UZS', null, 'som soms', 'som soms', 'som soms'),
  word('UZS', 'UZS', 'sum sums soum soums so’m', 'sum sums soum soums', 'sum sums', thing('en', 'fr', 'es')),
  word('TJS', 'TJS', 'somoni somonis', 'somoni somonis', 'somoni somonis'),
  word('AZN TMT AZM TMM', null, 'manat manats', 'manat manats', 'manat manats'),
  word('GEL', 'GEL', 'lari laris', 'lari laris', 'lari laris', leads),
  word('AMD', 'AMD', 'dram drams', 'dram drams', 'dram drams'),
  word('ILS', 'ILS', 'shekel shekels sheqel sheqels shekalim', 'shekel shekels', 'séquel séqueles shekel shekels séquels'),
  word('PLN PLZ', 'PLN', 'zloty zlotys zlotych', 'zloty zlotys', 'esloti eslotis zloty zlotys'),
  word('HUF', 'HUF', 'forint forints', 'forint forints', 'forinto forintos florín-húngaro'),
  word('RON MDL ROL', null, 'leu lei', 'leu leus lei leis', 'leu leus lei leis'),
  word('BGN BGL', 'BGN', 'lev leva levs', 'lev levs leva', 'leva levas lev levs'),
  word('ALL', 'ALL', 'lek leks lekë', 'lek leks', 'lek leks leke'),
  word('HRK', 'HRK', 'kuna kunas', 'kuna kunas', 'kuna kunas'),
  // "the 3 million mark" is a count that was reached
  word('BAM DEM FIM', null, 'marks markka markkas', 'mark marks', 'marco marcos', thing('en', 'es')),
  word('AWG ANG XCG NLG HUF', null, 'florin florins guilder guilders', 'florin florins', 'florín florines'),
  word('ESP', 'ESP', 'peseta pesetas ptas', 'peseta pesetas ptas', 'peseta pesetas pta ptas'),
  word('CVE PTE', null, 'escudo escudos', 'escudo escudos', 'escudo escudos', thing('es')),
  word('GRD', 'GRD', 'drachma drachmas', 'drachme drachmes', 'dracma dracmas'),
  word('ATS', 'ATS', '', '', ''),
  word('LTL', 'LTL', 'litas litai', 'litas', 'litas'),
  word('LVL', 'LVL', 'lat lats lati', 'lats', 'lats'),
  word('SIT', 'SIT', 'tolar tolars', 'tolar tolars', 'tólar tólares'),
  word('HTG', 'HTG', 'gourde gourdes', 'gourde gourdes', 'gurde gurdes gurda gurdas gourde gourdes', { ...thing('fr'), ...leads }),
  word('NGN', 'NGN', 'naira nairas', 'naira nairas', 'naira nairas', leads),
  word('GHS GHC', 'GHS', 'cedi cedis', 'cédi cédis', 'cedi cedis', leads),
  word('GMD', 'GMD', 'dalasi dalasis', 'dalasi dalasis', 'dalasi dalasis', leads),
  word('SLE SLL', 'SLE', 'leone leones', 'leone leones', 'leona leonas leone leones', thing('es')),
  word('ETB', 'ETB', 'birr birrs', 'birr birrs', 'bir bires birr birrs birres', leads),
  word('ERN', 'ERN', 'nakfa nakfas', 'nafka nafkas nakfa nakfas', 'nakfa nakfas', leads),
  word('MGA', 'MGA', 'ariary ariaries ariarys', 'ariary ariarys ariarys', 'ariari ariaris ariary ariarys', leads),
  word('MRU MRO', 'MRU', 'ouguiya ouguiyas', 'ouguiya ouguiyas', 'uguiya uguiyas ouguiya ouguiyas', leads),
  word('MWK ZMW ZMK', null, 'kwacha kwachas', 'kwacha kwachas', 'kuacha kuachas kwacha kwachas', leads),
  word('AOA', 'AOA', 'kwanza kwanzas', 'kwanza kwanzas', 'kuanza kuanzas kwanza kwanzas', leads),
  word('MZN MZM', 'MZN', 'metical meticals meticais', 'metical meticals meticais', 'metical meticales meticais', leads),
  word('STN STD', 'STN', 'dobra dobras', 'dobra dobras', 'dobra dobras'),
  word('ZAR', 'ZAR', 'rand rands', 'rand rands', 'rand rands randes'),
  word('BWP', 'BWP', 'pula pulas', 'pula pulas', 'pula pulas'),
  word('LSL', 'LSL', 'loti lotis maloti', 'loti lotis maloti malotis', 'loti lotis maloti'),
  word('SZL', 'SZL', 'lilangeni emalangeni', 'lilangeni lilangenis emalangeni', 'lilangeni lilangenis emalangeni'),
  word('BRL', 'BRL', 'real reais reals', 'réal réals reais réaux', 'real reales reais', thing('en', 'es')),
  word('PEN', 'PEN', 'sol soles', 'sol sols soles', 'sol soles', thing('en', 'fr', 'es')),
  word('BOB', 'BOB', 'boliviano bolivianos', 'boliviano bolivianos', 'boliviano bolivianos', people('es')),
  word('PYG', 'PYG', 'guarani guaranis guaraníes', 'guarani guaranis', 'guaraní guaraníes guaranis', people('en', 'fr', 'es')),
  word('GTQ', 'GTQ', 'quetzal quetzals quetzales', 'quetzal quetzals quetzales', 'quetzal quetzales'),
  word('HNL', 'HNL', 'lempira lempiras', 'lempira lempiras', 'lempira lempiras', leads),
  word('NIO', 'NIO', 'córdoba córdobas', 'córdoba córdobas', 'córdoba córdobas'),
  word('PAB', 'PAB', 'balboa balboas', 'balboa balboas', 'balboa balboas'),
  word('CRC SVC', null, 'colón colóns colones colons', 'colón colóns colones', 'colón colones', people('fr')),
  word('VES VEF VEB', 'VES', 'bolívar bolívars bolívares', 'bolivar bolivars bolivares', 'bolívar bolívares'),
  word('PGK', 'PGK', 'kina kinas', 'kina kinas', 'kina kinas', leads),
  word('VUV', 'VUV', 'vatu vatus', 'vatu vatus', 'vatu vatus', leads),
  word('TOP', 'TOP', 'paʻanga pa’anga paanga paangas', 'pa’anga pa’angas paanga', 'paanga paangas pa’anga'),
  word('WST', 'WST', 'tala talas', 'tala talas', 'tala talas'),
  word('ZWG', 'ZWG', '', '', ''),
];

/**
 * What neither CLDR's names nor demonyms say but running text does, by language and code: words that make a unit's noun name this currency,
 * as they stand before it (en) or behind it (fr, es). Genders and numbers are all written out.
 */
const currencyAdjectives: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    KRW: ['Korean'],
    USD: ['US', 'U.S.', 'U.S', 'United States', 'USA'],
    GBP: ['sterling', 'UK'],
    CAD: ['Canada'],
    AUD: ['Australia'],
    NZD: ['NZ'],
    TWD: ['Taiwan', 'NT'],
    ZWL: ['Zimbabwe'],
    TTD: ['Trinidad and Tobago', 'TT'],
    GYD: ['Guyana'],
    XCD: ['Eastern Caribbean', 'EC'],
    FJD: ['Fiji'],
    NAD: ['Namibia'],
    LRD: ['Liberia'],
    BBD: ['Barbados'],
    BSD: ['Bahamas'],
    SSP: ['South Sudan', 'S. Sudanese'],
    SBD: ['Solomon'],
    SDG: ['Sudan'],
    EGP: ['Egypt'],
    TRY: ['Turkey'],
    CDF: ['Congo', 'Congolese'],
    BIF: ['Burundi'],
    RWF: ['Rwanda'],
    DJF: ['Djibouti'],
    GNF: ['Guinea'],
    KES: ['Kenya'],
    UGX: ['Uganda'],
    TZS: ['Tanzania'],
    SOS: ['Somalia'],
    AED: ['United Arab Emirates', 'Dubai', 'Emirates'],
    SAR: ['Saudi Arabia'],
    QAR: ['Qatar'],
    OMR: ['Oman'],
    YER: ['Yemen'],
    MYR: ['Malaysia', 'Malay'],
    NPR: ['Nepal'],
    LKR: ['Sri Lanka'],
    PKR: ['Pakistan'],
    INR: ['India'],
    MUR: ['Mauritius'],
    SCR: ['Seychelles'],
    KGS: ['Kyrgyzstan', 'Kyrgyz Republic'],
    AZN: ['Azerbaijan'],
    BAM: ['convertible', 'Bosnian convertible', 'Bosnia and Herzegovina convertible'],
    DEM: ['deutsche'],
    MXN: ['Mexico'],
    PHP: ['Philippines'],
    PEN: ['nuevo', 'nuevos', 'new'],
    ANG: ['Antillean', 'Netherlands Antilles'],
    RON: ['Romanian new', 'new Romanian'],
    MDL: ['Moldova'],
    JOD: ['Jordan'],
    LYD: ['Libya'],
    IQD: ['Iraq'],
    KWD: ['Kuwait'],
  },
  fr: {
    USD: ['US', 'U.S.', 'USA', 'US américains', "d'Amérique", 'E.U.', 'EU', 'étasuniens', 'des Etats-Unis d’Amérique'],
    CAD: ['du Canada', 'CAN'],
    AUD: ['d’Australie'],
    NZD: ['de Nouvelle-Zélande'],
    HKD: ['de Hong-Kong'],
    TWD: ['de Taïwan'],
    TTD: ['de Trinidad-et-Tobago', 'de la Trinité-et-Tobago'],
    GYD: ['guyanais'],
    BBD: ['de la Barbade'],
    BSD: ['des Bahamas'],
    BZD: ['du Belize'],
    FJD: ['de Fidji', 'des Fidji'],
    XOF: ['CFA de l’UEMOA', 'CFA BCEAO', 'de la BCEAO', 'ouest-africains'],
    XAF: ['CFA de la CEMAC', 'CFA BEAC', 'de la BEAC'],
    CDF: ['congolais', 'du Congo'],
    GNF: ['guinéens', 'guinéen', 'de Guinée'],
    BIF: ['du Burundi'],
    DJF: ['de Djibouti', 'Djibouti'],
    XPF: ['pacifique', 'du Pacifique', 'Pacifique'],
    GBP: ['sterlings'],
    SSP: ['du Soudan du Sud'],
    SDG: ['du Soudan'],
    EGP: ['d’Égypte'],
    LBP: ['du Liban'],
    SYP: ['de Syrie'],
    SEK: ['de Suède'],
    NOK: ['de Norvège'],
    DKK: ['du Danemark'],
    IQD: ['iraqiens', 'd’Irak'],
    KWD: ['du Koweït'],
    LYD: ['de Libye'],
    SAR: ['saoudite', 'saoudites'],
    QAR: ['du Qatar'],
    OMR: ['d’Oman'],
    IRR: ['d’Iran'],
    YER: ['du Yémen'],
    AED: ['des Emirats', 'des EAU', 'des Émirats', 'de Dubaï'],
    MAD: ['du Maroc'],
    LKR: ['du Sri Lanka'],
    KES: ['du Kenya'],
    UGX: ['d’Ouganda'],
    TZS: ['de Tanzanie'],
    SOS: ['de Somalie'],
    KRW: ['coréens', 'de Corée'],
    BAM: ['convertibles', 'convertible'],
    DEM: ['deutsche'],
    DOP: ['dominicains'],
    VES: ['souverains', 'souverain'],
    VEF: ['forts', 'fort'],
    CRC: ['du Costa Rica'],
    ANG: ['des Antilles', 'des Antilles néerlandaises'],
  },
  es: {
    USD: [
      'US',
      'USA',
      'americano',
      'americanos',
      'de los Estados Unidos',
      'de Estados Unidos',
      'de EE.UU.',
      'de EEUU',
      'de EE. UU.',
      'de los EE.UU.',
      'de los EE. UU.',
    ],
    CAD: ['de Canadá'],
    AUD: ['de Australia'],
    NZD: ['de Nueva Zelanda'],
    HKD: ['de Hong Kong'],
    SGD: ['de Singapur'],
    TWD: ['de Taiwán'],
    TTD: ['trinitarios'],
    GYD: ['de Guyana'],
    BBD: ['de Barbados'],
    BSD: ['de las Bahamas'],
    BZD: ['de Belice'],
    XOF: ['CFA de la BCEAO', 'CFA BCEAO'],
    XAF: ['CFA de la BEAC', 'CFA BEAC'],
    CDF: ['congolés', 'congoleses'],
    DJF: ['djibutianos', 'de Yibuti'],
    GNF: ['guineanos', 'de Guinea'],
    SSP: ['sud sudanesas', 'de Sudán del Sur'],
    SDG: ['de Sudán'],
    AED: ['de los Emiratos', 'de los EAU', 'de Emiratos Árabes Unidos'],
    SAR: ['de Arabia Saudita'],
    LKR: ['de Sri Lanka'],
    INR: ['de la India', 'hindúes'],
    KES: ['de Kenia'],
    KRW: ['coreanos', 'de Corea del Sur'],
    BAM: ['convertibles'],
    BRL: ['de Brasil'],
    DOP: ['dominicanos'],
    VES: ['soberanos', 'soberano', 'digitales'],
    VEF: ['fuertes', 'fuerte'],
    CRC: ['de Costa Rica'],
  },
};

/** Names that are not noun and adjective, by language: several codes leave it to the page's country. */
const currencyPhrases: Readonly<Record<string, readonly (readonly [phrase: string, codes: string])[]>> = {
  en: [
    ['CFA francs', 'XOF XAF'],
    ['CFA franc', 'XOF XAF'],
    ['francs CFA', 'XOF XAF'],
    ['franc CFA', 'XOF XAF'],
    ['CFA', 'XOF XAF'],
    ['pounds sterling', 'GBP'],
    ['pound sterling', 'GBP'],
    ['sterling', 'GBP'],
    ['UAE dirhams', 'AED'],
    ['deutschmarks', 'DEM'],
    ['deutschmark', 'DEM'],
    ['D-marks', 'DEM'],
    ['Chinese yuan renminbi', 'CNY'],
    ['Zimbabwe gold', 'ZWG'],
    ['new shekels', 'ILS'],
    ['new Israeli shekels', 'ILS'],
    ['ZiG', 'ZWG'],
    ['Saudiriyal', 'SAR'],
    ['Saudiriyals', 'SAR'],
    ['Kenya shilling', 'KES'],
    ['bolívares soberanos', 'VES'],
    ['sovereign bolívars', 'VES'],
    ['strong bolívars', 'VEF'],
    ['dollars US', 'USD'],
    ['dollars Canadian', 'CAD'],
    ['Australian dollar', 'AUD'],
    ['Austrian schillings', 'ATS'],
    ['schillings', 'ATS'],
  ],
  fr: [
    ['francs CFA', 'XOF XAF'],
    ['franc CFA', 'XOF XAF'],
    ['Francs CFA', 'XOF XAF'],
    ['CFA', 'XOF XAF'],
    ['francs de la Communauté financière africaine', 'XOF XAF'],
    ['frs CFA', 'XOF XAF'],
    ['fr CFA', 'XOF XAF'],
    ['nouveaux shekels', 'ILS'],
    ['nouveaux shekels israéliens', 'ILS'],
    ['USD américains', 'USD'],
    ['US dollars', 'USD'],
    ['schillings autrichiens', 'ATS'],
    ['schillings', 'ATS'],
    ['Deutsche Mark', 'DEM'],
    ['deutschemarks', 'DEM'],
  ],
  es: [
    ['francos CFA', 'XOF XAF'],
    ['franco CFA', 'XOF XAF'],
    ['francos CFA', 'XOF XAF'],
    ['CFA', 'XOF XAF'],
    ['nuevos soles', 'PEN'],
    ['nuevo sol', 'PEN'],
    ['pesos oro', 'DOP'],
    ['US dólares', 'USD'],
    ['US dollars', 'USD'],
    ['nuevos shekels', 'ILS'],
    ['nuevos séqueles', 'ILS'],
    ['nuevos shekels israelíes', 'ILS'],
    ['chelines austríacos', 'ATS'],
    ['marcos convertibles', 'BAM'],
    ['bolívares soberanos', 'VES'],
    ['bolívares fuertes', 'VEF'],
  ],
};

/** Hundredths of a unit, by language; of several currencies the page's decides. A low line stands for a space within a form. */
const minorWords: Readonly<Record<string, readonly (readonly [words: string, codes: string])[]>> = {
  en: [
    ['cent cents c ¢', 'USD EUR AUD CAD NZD ZAR KES'],
    ['US_cent US_cents cents_of_a_dollar', 'USD'],
    ['euro_cent euro_cents eurocent eurocents', 'EUR'],
    ['pence p', 'GBP'],
    ['penny pennies', 'GBP USD'],
    ['centavo centavos', 'MXN PHP BRL COP'],
    ['centime centimes', 'CHF EUR HTG XOF'],
    ['kopeck kopecks kopek kopeks', 'RUB UAH'],
    ['kopiyka kopiykas kopiyky kopiyok', 'UAH'],
    ['paisa paise paisas', 'INR PKR NPR'],
    ['poisha', 'BDT'],
    ['laari laaris', 'MVR'],
    ['piastre piastres piaster piasters', 'EGP LBP SYP SSP'],
    ['halala halalas', 'SAR'],
    ['agora agorot agoras', 'ILS'],
    ['kurus', 'TRY'],
    ['tetri', 'GEL'],
    ['tiyn', 'KZT KGS'],
    ['qepik gapik', 'AZN'],
    ['bani', 'RON MDL'],
    ['grosz groszy', 'PLN'],
    ['stotinka stotinki', 'BGN'],
    ['sen', 'MYR IDR'],
    ['satang satangs', 'THB'],
    ['pesewa pesewas', 'GHS'],
    ['kobo kobos', 'NGN'],
    ['ngwee', 'ZMW'],
    ['thebe', 'BWP'],
    ['tambala', 'MWK'],
    ['butut bututs', 'GMD'],
    ['santim santims santeem', 'ETB'],
    ['toea', 'PGK'],
    ['céntimo céntimos', 'CRC PEN VES'],
  ],
  fr: [
    ['cent cents ¢', 'EUR USD CAD'],
    ['cent_de_dollar cents_de_dollar centime_de_dollar centimes_de_dollar', 'USD'],
    ["cent_d'euro cents_d'euro centime_d'euro centimes_d'euro", 'EUR'],
    ['centime centimes', 'EUR CHF HTG'],
    ['pence penny', 'GBP'],
    ['centavo centavos', 'MXN BRL'],
    ['kopeck kopecks', 'RUB UAH'],
    ['kopiyka kopiykas', 'UAH'],
    ['paisa paisas', 'INR PKR NPR'],
    ['piastre piastres', 'EGP LBP SYP SSP'],
    ['agora agorot', 'ILS'],
    ['grosz groszy', 'PLN'],
    ['pesewa pesewas', 'GHS'],
    ['kobo kobos', 'NGN'],
    ['céntimo céntimos', 'CRC PEN VES'],
  ],
  es: [
    ['centavo centavos ¢', 'USD MXN COP ARS BRL BOB HNL GTQ'],
    ['centavo_de_dólar centavos_de_dólar céntimo_de_dólar céntimos_de_dólar', 'USD'],
    ['centavo_de_euro centavos_de_euro céntimo_de_euro céntimos_de_euro', 'EUR'],
    ['céntimo céntimos', 'EUR CRC PEN VES'],
    ['cent cents', 'EUR USD'],
    ['penique peniques pence', 'GBP'],
    ['kopek kopeks', 'RUB UAH'],
    ['kopiyka kopiykas', 'UAH'],
    ['paisa paisas', 'INR PKR NPR'],
    ['piastra piastras', 'EGP LBP SYP SSP'],
    ['agora agorot', 'ILS'],
    ['grosz groszy', 'PLN'],
    ['pesewa pesewas', 'GHS'],
    ['kobo kobos', 'NGN'],
  ],
};

/** A unit's noun in one language, in all forms, and the currencies that share it. */
export interface CurrencyNoun {
  /** ISO 4217, the current ones first. */
  readonly codes: readonly string[];
  readonly best: string | null;
  readonly nouns: readonly string[];
  readonly doubt: Doubt | null;
  readonly leads: boolean;
  readonly behindOnly: string | null;
}

/** Every noun of a currency unit in a language that stands for itself or takes an adjective ("Kenyan shillings"). */
export function currencyNouns(language: string): CurrencyNoun[] {
  const other = others[language]?.();
  const shared = currencyWords.map(({ codes, best, forms, doubt, leads, behindOnly = null }): CurrencyNoun => {
    const all = codes.split(' ');
    const words = forms[language] ?? other?.nouns[all[0]] ?? '';
    const reading = doubt?.[language] ?? other?.doubts?.[all[0]] ?? null;
    return { codes: all, best, nouns: listed(words), doubt: reading, leads: leads === true, behindOnly };
  });
  const own = (other?.rows ?? []).map(({ codes, best, nouns, doubt = null }): CurrencyNoun => {
    return { codes: codes.split(' '), best, nouns: listed(nouns), doubt, leads: false, behindOnly: null };
  });
  return [...shared, ...own];
}

const listed = (words: string): string[] => words.split(' ').filter(Boolean);

/** Words that make a noun name the currency of a code, as they stand beside it. */
export const adjectivesFor = (language: string, code: string): readonly string[] =>
  (currencyAdjectives[language] ?? others[language]?.().adjectives)?.[code] ?? [];

/** Whether a country's demonyms stand beside a noun as they are, and need no list. */
export const takesDemonyms = (language: string): boolean =>
  currencyAdjectives[language] !== undefined || others[language]?.().demonyms === true;

/** Names that are not noun and adjective. */
export const phrasesFor = (language: string) => currencyPhrases[language] ?? others[language]?.().phrases ?? [];

/** Hundredths of a unit. */
export const minorsFor = (language: string) => minorWords[language] ?? others[language]?.().minor ?? [];
