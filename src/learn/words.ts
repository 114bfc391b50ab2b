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
