/** How the organisation calls itself, in the languages that it publishes in. */
export const ownNames: readonly string[] = [
  'IOM',
  'OIM',
  'МОМ',
  'International Organi[sz]ation for Migration',
  'Organisation internationale pour les migrations',
  'Organización Internacional para las Migraciones',
  'Organização Internacional para as Migrações',
  'Organizzazione Internazionale per le Migrazioni',
  'Internationale Organisation für Migration',
  'Международная организация по миграции',
  'Міжнародна організація з міграції',
  'المنظمة الدولية للهجرة',
];

/**
 * Headings of parts of an article that many articles have, so that neither they nor what stands
 * below them is furniture.
 */
export const articleHeadings: readonly string[] = [
  ...['Notes to editors', 'Note to editors', 'Editor’s note', 'Background', 'Summary', 'Highlights', 'Key points', 'Key figures'],
  ...['Key findings', 'Overview', 'Situation overview', 'Context', 'Introduction', 'Methodology', 'Conclusion', 'About the project'],
  ...['About IOM', 'About the International Organization for Migration', 'About the IOM'],
  ...['Note aux rédacteurs', 'Notes aux rédacteurs', 'Note à l’attention des rédacteurs', 'Contexte', 'Résumé', 'Faits saillants'],
  ...['Points clés', 'Chiffres clés', 'Aperçu de la situation', 'Introduction', 'Méthodologie', 'À propos du projet'],
  ...['À propos de l’OIM', 'À propos de l’Organisation internationale pour les migrations'],
  ...[
    'Nota para los editores',
    'Notas para los editores',
    'Nota a los editores',
    'Antecedentes',
    'Contexto',
    'Resumen',
    'Puntos destacados',
  ],
  ...['Puntos clave', 'Cifras clave', 'Panorama de la situación', 'Introducción', 'Metodología', 'Sobre el proyecto'],
  ...['Acerca de la OIM', 'Sobre la OIM', 'Acerca de la Organización Internacional para las Migraciones'],
  ...['Nota aos editores', 'Antecedentes', 'Contexto', 'Resumo', 'Destaques', 'Dados principais', 'Sobre a OIM'],
  ...['Nota per i redattori', 'Contesto', 'Sintesi', 'Punti salienti', 'Dati principali', 'Informazioni sull’OIM'],
  ...['Hinweis für die Redaktion', 'Hintergrund', 'Zusammenfassung', 'Überblick', 'Kennzahlen', 'Über IOM', 'Über die IOM'],
  ...['Для редакторов', 'Справка', 'Контекст', 'Резюме', 'Основные цифры', 'О МОМ', 'Для редакторів', 'Довідка', 'Контекст', 'Про МОМ'],
  ...['ملاحظة للمحررين', 'خلفية', 'ملخص', 'نبذة عن المنظمة الدولية للهجرة'],
];

/** Short forms of units of time behind a number, as stamps have them: "1 hour 46 min". */
export const shortTimes: readonly string[] = [
  'h',
  'hr',
  'hrs',
  'min',
  'mins',
  'sec',
  'secs',
  'am',
  'pm',
  'Std',
  'Min',
  'ore',
  'год',
  'хв',
  'ч',
  'мин',
];
