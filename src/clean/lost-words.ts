import type { LostLanguage } from './lost-letters.js';

/** Words by what is left of them where each letter beyond ASCII was lost, and the endings that tell of others. */
interface LostWords {
  readonly words: string;
  readonly endings: readonly (readonly [RegExp, string])[];
  /** The letter that most lost ones are; null where none is. */
  readonly usual: string | null;
}

const lost: Readonly<Record<LostLanguage, LostWords>> = {
  fr: {
    words:
      'à où là déjà voilà très après près auprès accès succès progrès procès dès excès décès exprès mère mères père pères même mêmes extrême extrêmes extrêmement être êtres fête fêtes tête têtes fenêtre fenêtres prêt prête prêts prêtes arrêt arrêts arrête arrêté arrêtés arrêtée arrêtées forêt forêts intérêt intérêts enquête enquêtes enquêteurs conquête requête requêtes pêche pêcheur pêcheurs vêtement vêtements bêtes crêpe côte côtes côté côtés côtière côtières garde-côtes hôpital hôpitaux hôte hôtes hôtel hôtels diplôme diplômes diplômés diplômées contrôle contrôles contrôlé rôle rôles plutôt bientôt tôt dépôt dépôts impôts île îles maître maîtres naître connaître reconnaître paraître chaîne chaînes boîte boîtes abîmé entraîné entraînement août coût coûts coûte coûtent coûter coûté coûtera goût dû sûr sûre sûrs sûres sûreté brûlé brûlés bâche bâches bâti bâtie bâtiment bâtiments bâtir âge âges âgé âgée âgés âgées âmes grâce théâtre pâtes tâche tâches château français française françaises ça reçu reçus reçue reçues reçoit reçoivent garçon garçons leçon leçons façon façons commerçant commerçants commerçantes aperçu aperçoit déçu remplaçant françois maïs haïti haïtien haïtienne haïtiens haïtiennes gonaïves caraïbes ouïghours naïf noël israël israélien israélienne célèbre règle règles règlement espèces pièce pièces nièce siècle siècles modèle modèles fidèle parallèle élève élèves scène scènes oxygène pèse pèsent achète achètent mènent mène mènera amène chèque chèques bibliothèque grèce deuxième troisième bénévole guinée algérie aujourd’hui séisme séismes séance séances séoul néerlandais néerlandaise téhéran théâtre néonatal néonatale créole pénètre mètre mètres kilomètre kilomètres centimètres thème diète barème algèbre',
    endings: [
      [/\ufffdre(?=s?$)/, 'è'],
      [/\ufffdme(?=s?$)/, 'è'],
      [/\ufffdge(?=s?$)/, 'è'],
      [/\ufffdne(?=s?$)/, 'è'],
    ],
    usual: 'é',
  },
  es: {
    words:
      'más también según después además detrás atrás jamás quizás está están estás mas través país países día días año años niño niños niña niñas niñez español española españoles españolas españa méxico perú haití panamá japón canadá afganistán pakistán kazajstán uzbekistán turquía líbano túnez sudán irán etiopía níger nigeriano camerún gabón bélgica república repúblicas bogotá medellín cúcuta quibdó chocó nariño darién ceilán dólar dólares millón billón él sí aquí allí ahí así sábado sábados miércoles próximo próxima próximos próximas último última últimos últimas número números teléfono teléfonos telefónica telefónico electrónico electrónica electrónicos mínimo mínima mínimos máximo máxima público pública públicos públicas política políticas político políticos técnico técnica técnicos técnicas médico médica médicos médicas jóvenes fácil difícil difíciles crédito créditos área áreas pérdida pérdidas víctima víctimas tráfico trámite trámites océano mediterráneo atlántico pacífico áfrica américa kilómetro kilómetros centímetros céntimos período períodos cárcel cómo qué quién quiénes dónde cuándo cuánto cuántos compañía pequeño pequeña pequeños pequeñas señaló señala señalaron señor señora mañana montaña montañas daño daños dañado dañada dañados dañadas baño baños campaña campañas enseñanza tamaño sueño dueño dueños hondureño hondureña hondureños hondureñas salvadoreño salvadoreña salvadoreños salvadoreñas panameño panameña panameños panameñas brasileño brasileña brasileños brasileñas caribeño caribeña puertorriqueño nicaragüense nicaragüenses bilingüe vergüenza mamá papá bebé bebés café título títulos ejército género géneros cédula cédulas página páginas árbol árboles autobús autobuses sé éxito éxodo época índice índices económico económica económicos económicas académico académica histórico histórica estadística estadísticas logística logístico vehículo vehículos artículo artículos módulo módulos útil útiles móvil móviles débil imágenes exámenes orígenes líder líderes cáncer cadáver cadáveres azúcar básico básica básicos básicas práctica prácticas práctico ámbito único única únicos únicas éste ésta ésa décadas década sexta décimo séptimo psicólogo psicóloga psicólogos psicólogas psicológico psicológica psicológica colón colombia garantía árabe árabes indígena indígenas sólo cóncavo rápido rápida rápidamente fábrica fábricas máquina máquinas plásticos plástico plástica sísmico sísmica huracán volcán terremoto inundación lágrimas huérfanos huérfanas periódico periódicos trágico trágica dramático crítico crítica específico específica jurídico jurídica jurídicos vínculo vínculos obstáculo obstáculos círculo análisis énfasis síntesis crisis josé maría martín andrés garcía lópez pérez rodríguez martínez gonzález hernández sánchez ramírez gómez díaz álvarez núñez jiménez vásquez vázquez gutiérrez fernández méndez chávez ávila muñoz peña ibáñez ángel ángela jesús raúl mónica verónica sofía lucía inés belén iván adrián julián sebastián nicolás tomás óscar víctor héctor rubén ramón simón germán joaquín agustín benjamín córdoba querétaro michoacán yucatán cancún tegucigalpa asunción potosí bolívar cádiz málaga almería ceuta árido pájaros fútbol lápiz lápices línea líneas hectárea hectáreas núm págs bolívares guaraní guaraníes marroquí marroquíes albañil albañiles río ríos tío frío fría otoño británico británica británicos británicas higiénico higiénicos acompañado acompañados acompañada acompañadas compañero compañeros compañera compañeras catástrofe catástrofes láminas lámina aéreo aérea aéreos tifón cartón buzón corazón razón',
    endings: [
      [/(?<=i)\ufffd(?=n$)/, 'ó'],
      [/(?<=[aei]r)\ufffd(?=n?$)/, 'á'],
      [/\ufffd(?=n$)/, 'ó'],
      [/\ufffd(?=(?:as?|an|amos)$)/, 'í'],
      [/\ufffd(?=s$)/, 'é'],
      [/\ufffd(?=$)/, 'ó'],
    ],
    usual: null,
  },
};

const keyOf = (word: string): string => word.replace(/[^a-z-]/g, '\ufffd');
const tables = new Map<LostLanguage, ReadonlyMap<string, string>>();

function tableOf(language: LostLanguage): ReadonlyMap<string, string> {
  let table = tables.get(language);
  if (table === undefined) {
    table = new Map(lost[language].words.split(' ').map((word) => [keyOf(word), word]));
    tables.set(language, table);
  }
  return table;
}

/** Whether the word in small letters is one of those that lost letters are known of. */
export const isKnownLost = (language: LostLanguage, word: string): boolean => tableOf(language).has(keyOf(word));

/** The word in small letters, with the letters that can be told; those that cannot stay lost. */
export function lostIn(language: LostLanguage, word: string): string {
  const known = tableOf(language).get(keyOf(word));
  if (known !== undefined) return known;
  const { endings, usual } = lost[language];
  let read = word;
  for (const [ending, letter] of endings) read = read.replace(ending, letter);
  return usual === null ? read : read.replaceAll('\ufffd', usual);
}
