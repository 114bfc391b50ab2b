import type { SiteWords } from '../model/language-pack.js';

/**
 * Furniture words of languages that IOM publishes in and that have no pack of their own. A language that gets a pack takes
 * its words along.
 */
export const otherSites: Readonly<Record<string, Partial<Omit<SiteWords, 'contact'>> & { readonly contact: Partial<SiteWords['contact']> }>> = {
  pt: {
    headers: ['comunicado', 'comunicados', 'notícia', 'notícias', 'global', 'local', 'nota de imprensa', 'comunicado de imprensa', 'comunicado à imprensa', 'nota à imprensa', 'declaração', 'histórias', 'histórias de migrantes', 'início'],
    furniture: ['pular para o conteúdo principal', 'ir para o conteúdo principal', 'leia mais', 'saiba mais', 'ler mais', 'compartilhar', 'partilhar', 'imprimir', 'voltar ao topo', 'menu principal', 'baixar'],
    fields: ['compartilhar', 'baixar', 'contato', 'idioma', 'localização', 'período coberto', 'data de publicação', 'país', 'região', 'fonte'],
    posted: ['publicado em', 'data de publicação', 'atualizado em'],
    captions: ['foto', 'fotos', 'crédito', 'créditos', 'crédito da foto', 'fotografia', 'imagem', 'legenda'],
    months: [['janeiro', 'jan'], ['fevereiro', 'fev'], ['março', 'mar'], ['abril', 'abr'], ['maio', 'mai'], ['junho', 'jun'], ['julho', 'jul'], ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'], ['novembro', 'nov'], ['dezembro', 'dez']],
    weekdays: ['segunda', 'seg', 'terça', 'ter', 'quarta', 'qua', 'quinta', 'qui', 'sexta', 'sex', 'sábado', 'sáb', 'domingo', 'dom'],
    contact: {
      openers: ['para mais informações', 'para obter mais informações', 'para mais detalhes', 'para maiores informações', 'para informações adicionais', 'mais informações'],
      verbs: ['contato', 'contacto', 'contatar', 'contactar', 'contate', 'contacte', 'escrever'],
      headings: ['contato', 'contatos', 'contacto', 'contactos', 'contato para a imprensa', 'contatos para a imprensa', 'contato de imprensa', 'mais informações', 'para mais informações'],
      labels: ['tel', 'telefone', 'telemóvel', 'celular', 'e-mail', 'email', 'correio eletrônico', 'fax'],
      extensions: ['ramal', 'ext'],
      offices: ['oim', 'a oim', 'escritório', 'o escritório'],
      roles: ['porta-voz', 'diretor', 'diretora', 'coordenador', 'coordenadora', 'ou', 'e'],
    },
  },
  de: {
    headers: ['pressemitteilung', 'pressemitteilungen', 'pressemeldung', 'pressemeldungen', 'meldung', 'meldungen', 'nachricht', 'nachrichten', 'aktuelles', 'neuigkeiten', 'global', 'lokal', 'local', 'erklärung', 'geschichten', 'startseite'],
    furniture: ['direkt zum inhalt', 'zum inhalt springen', 'zum hauptinhalt springen', 'weiterlesen', 'mehr lesen', 'mehr erfahren', 'teilen', 'drucken', 'herunterladen', 'nach oben', 'hauptnavigation', 'suche'],
    fields: ['teilen', 'herunterladen', 'kontakt', 'sprache', 'sprachen', 'ort', 'land', 'region', 'zeitraum', 'quelle', 'veröffentlichungsdatum'],
    posted: ['veröffentlicht am', 'veröffentlicht', 'datum', 'stand', 'aktualisiert am'],
    captions: ['foto', 'fotos', 'bild', 'bildnachweis', 'fotonachweis', 'bildquelle', 'bildunterschrift'],
    months: [['januar', 'jänner', 'jan'], ['februar', 'feb'], ['märz', 'mär'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez']],
    weekdays: ['montag', 'mo', 'dienstag', 'di', 'mittwoch', 'mi', 'donnerstag', 'do', 'freitag', 'fr', 'samstag', 'sonnabend', 'sa', 'sonntag', 'so'],
    contact: {
      openers: ['weitere informationen', 'für weitere informationen', 'für mehr informationen', 'mehr informationen', 'für rückfragen', 'bei rückfragen', 'rückfragen', 'nähere informationen', 'für nähere informationen', 'für presseanfragen', 'presseanfragen', 'für medienanfragen'],
      verbs: ['kontaktieren', 'kontakt', 'wenden', 'richten', 'erreichen'],
      headings: ['kontakt', 'pressekontakt', 'pressekontakte', 'medienkontakt', 'ansprechpartner', 'ansprechpartnerin', 'ansprechperson', 'kontakt für medien', 'kontakt für die presse', 'weitere informationen', 'für weitere informationen', 'mehr informationen', 'rückfragen'],
      labels: ['tel', 'telefon', 'mobil', 'handy', 'fax', 'e-mail', 'email', 'mail'],
      extensions: ['durchwahl', 'dw'],
      offices: ['iom', 'die iom', 'büro', 'internationale organisation'],
      roles: ['pressesprecher', 'pressesprecherin', 'sprecher', 'sprecherin', 'referentin', 'referent', 'oder', 'und'],
    },
  },
  it: {
    headers: ['notizia', 'notizie', 'comunicato', 'comunicati', 'comunicato stampa', 'comunicati stampa', 'global', 'globale', 'local', 'locale', 'dichiarazione', 'storie', 'storie di migranti', 'sala stampa'],
    furniture: ['salta al contenuto principale', 'vai al contenuto principale', 'salta al contenuto', 'leggi tutto', 'leggi di più', 'continua a leggere', 'condividi', 'stampa', 'scarica', 'torna su', 'menu principale', 'cerca'],
    fields: ['condividi', 'scarica', 'contatto', 'lingua', 'lingue', 'luogo', 'paese', 'regione', 'periodo', 'fonte', 'data di pubblicazione'],
    tailFields: ['categorie', 'categoria', 'temi', 'lingua'],
    posted: ['pubblicato il', 'pubblicato', 'data di pubblicazione', 'aggiornato il'],
    captions: ['foto', 'crediti', 'credito', 'credito fotografico', 'immagine', 'didascalia'],
    months: [['gennaio', 'gen'], ['febbraio', 'feb'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag'], ['giugno', 'giu'], ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'set'], ['ottobre', 'ott'], ['novembre', 'nov'], ['dicembre', 'dic']],
    weekdays: ['lunedì', 'lun', 'martedì', 'mar', 'mercoledì', 'mer', 'giovedì', 'gio', 'venerdì', 'ven', 'sabato', 'sab', 'domenica', 'dom'],
    contact: {
      openers: ['per ulteriori informazioni', 'per maggiori informazioni', 'per informazioni', 'per altre informazioni', 'per contatti', 'per interviste'],
      verbs: ['contattare', 'contattate', 'contatti', 'rivolgersi', 'scrivere', 'chiamare'],
      headings: ['contatti', 'contatto', 'contatti stampa', 'contatto stampa', 'contatti per la stampa', 'ufficio stampa', 'per informazioni', 'per ulteriori informazioni', 'per maggiori informazioni'],
      labels: ['tel', 'telefono', 'cellulare', 'cell', 'fax', 'e-mail', 'email', 'posta elettronica'],
      extensions: ['int', 'interno'],
      offices: ['oim', "l'oim", 'ufficio', "l'ufficio"],
      roles: ['portavoce', 'responsabile', 'direttore', 'direttrice', 'o', 'e'],
    },
  },
  ar: {
    headers: ['بيان صحفي', 'بيانات صحفية', 'بيان صحافي', 'بيان', 'خبر', 'أخبار', 'الأخبار', 'عالمي', 'محلي', 'قصة', 'قصص', 'قصص المهاجرين', 'تصريح'],
    furniture: ['تجاوز إلى المحتوى الرئيسي', 'انتقل إلى المحتوى الرئيسي', 'اقرأ المزيد', 'للمزيد', 'مشاركة', 'شارك', 'تحميل', 'طباعة', 'بحث'],
    fields: ['مشاركة', 'تحميل', 'اللغة', 'الموقع', 'البلد', 'الفترة', 'المصدر'],
    posted: ['تاريخ النشر', 'نشر في', 'نشرت في'],
    captions: ['صورة', 'الصورة', 'تصوير', 'مصدر الصورة', 'حقوق الصورة'],
    months: [['يناير', 'كانون الثاني'], ['فبراير', 'شباط'], ['مارس', 'آذار'], ['أبريل', 'إبريل', 'نيسان'], ['مايو', 'أيار'], ['يونيو', 'حزيران'], ['يوليو', 'تموز'], ['أغسطس', 'آب'], ['سبتمبر', 'أيلول'], ['أكتوبر', 'تشرين الأول'], ['نوفمبر', 'تشرين الثاني'], ['ديسمبر', 'كانون الأول']],
    weekdays: ['الاثنين', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
    contact: {
      openers: ['لمزيد من المعلومات', 'للمزيد من المعلومات', 'لمزيد من التفاصيل', 'للحصول على مزيد من المعلومات', 'للحصول على المزيد من المعلومات', 'لمزيد من المعلومات يرجى', 'للاستفسارات', 'للاستفسار'],
      verbs: ['الاتصال', 'التواصل', 'الإتصال', 'الكتابة'],
      headings: ['للاتصال', 'للتواصل', 'جهة الاتصال', 'جهات الاتصال', 'للتواصل الإعلامي', 'لمزيد من المعلومات', 'للمزيد من المعلومات', 'للاستفسار'],
      labels: ['هاتف', 'الهاتف', 'تلفون', 'جوال', 'موبايل', 'فاكس', 'بريد إلكتروني', 'البريد الإلكتروني', 'البريد الالكتروني', 'بريد الكتروني', 'إيميل'],
      extensions: ['تحويلة'],
      offices: ['المنظمة الدولية', 'مكتب'],
    },
  },
  ru: {
    headers: ['новости', 'новость', 'пресс-релиз', 'пресс-релизы', 'заявление', 'истории', 'истории мигрантов', 'глобальный', 'локальный', 'местные'],
    furniture: ['перейти к основному содержанию', 'читать далее', 'подробнее', 'поделиться', 'скачать', 'печать', 'поиск'],
    fields: ['поделиться', 'скачать', 'контакт', 'язык', 'место', 'период', 'страна', 'источник'],
    posted: ['опубликовано', 'дата публикации'],
    captions: ['фото', 'фотография', 'автор фото', 'снимок'],
    months: [['января', 'январь', 'янв'], ['февраля', 'февраль', 'фев'], ['марта', 'март', 'мар'], ['апреля', 'апрель', 'апр'], ['мая', 'май'], ['июня', 'июнь', 'июн'], ['июля', 'июль', 'июл'], ['августа', 'август', 'авг'], ['сентября', 'сентябрь', 'сен'], ['октября', 'октябрь', 'окт'], ['ноября', 'ноябрь', 'ноя'], ['декабря', 'декабрь', 'дек']],
    weekdays: ['понедельник', 'пн', 'вторник', 'вт', 'среда', 'ср', 'четверг', 'чт', 'пятница', 'пт', 'суббота', 'сб', 'воскресенье', 'вс'],
    contact: {
      openers: ['за дополнительной информацией', 'для получения дополнительной информации', 'дополнительная информация', 'для дополнительной информации', 'за более подробной информацией', 'для получения более подробной информации'],
      verbs: ['обращаться', 'обращайтесь', 'обратитесь', 'свяжитесь', 'связаться', 'связывайтесь'],
      headings: ['контакт', 'контакты', 'контакты для сми', 'контакт для сми', 'контакты для прессы', 'контактное лицо', 'контактная информация', 'дополнительная информация'],
      labels: ['тел', 'телефон', 'моб', 'мобильный', 'факс', 'эл. почта', 'электронная почта', 'почта', 'email', 'e-mail'],
      extensions: ['доб', 'добавочный'],
      offices: ['мом', 'бюро', 'офис', 'международная организация'],
      roles: ['или', 'и'],
    },
  },
  uk: {
    headers: ['новини', 'новина', 'пресреліз', 'прес-реліз', 'пресрелізи', 'прес-релізи', 'заява', 'історії', 'історії мігрантів', 'глобальні', 'місцеві'],
    furniture: ['перейти до основного вмісту', 'перейти до основного матеріалу', 'читати далі', 'докладніше', 'поділитися', 'завантажити', 'друк', 'пошук'],
    fields: ['поділитися', 'завантажити', 'контакт', 'мова', 'місце', 'період', 'країна', 'джерело'],
    posted: ['опубліковано', 'дата публікації'],
    captions: ['фото', 'світлина', 'автор фото', 'фотографія'],
    months: [['січня', 'січень', 'січ'], ['лютого', 'лютий', 'лют'], ['березня', 'березень', 'бер'], ['квітня', 'квітень', 'кві'], ['травня', 'травень', 'тра'], ['червня', 'червень', 'чер'], ['липня', 'липень', 'лип'], ['серпня', 'серпень', 'сер'], ['вересня', 'вересень', 'вер'], ['жовтня', 'жовтень', 'жов'], ['листопада', 'листопад', 'лис'], ['грудня', 'грудень', 'гру']],
    weekdays: ['понеділок', 'пн', 'вівторок', 'вт', 'середа', 'ср', 'четвер', 'чт', "п'ятниця", 'пт', 'субота', 'сб', 'неділя', 'нд'],
    contact: {
      openers: ['за додатковою інформацією', 'для отримання додаткової інформації', 'додаткова інформація', 'більше інформації', 'за детальнішою інформацією', 'для отримання детальнішої інформації'],
      verbs: ['звертатися', 'звертайтеся', 'зверніться', "зв'яжіться", "зв'язатися"],
      headings: ['контакт', 'контакти', 'контакти для змі', 'контакт для змі', 'контакт для преси', 'контактна особа', 'контактна інформація', 'додаткова інформація'],
      labels: ['тел', 'телефон', 'моб', 'мобільний', 'факс', 'ел. пошта', 'електронна пошта', 'пошта', 'email', 'e-mail'],
      extensions: ['дод', 'додатковий'],
      offices: ['мом', 'бюро', 'офіс', 'міжнародна організація'],
      roles: ['або', 'чи', 'і', 'та'],
    },
  },
};

/** Words that "cœur" follows in a sentence: only after them is "cur" the same word with its œ lost. */
export const beforeHeart: readonly string[] = ['au', 'le', 'du', 'un', 'de', 'en', 'mon', 'ton', 'son', 'leur', 'par', 'bon', 'grand', 'sacré', 'sans', 'ce'];
/** French words that have an œ, as they stand where the œ was lost; no other language of the sites has them. */
export const lostLigatures: Readonly<Record<string, string>> = {
  surs: 'sœurs', vux: 'vœux', ftus: 'fœtus', bufs: 'bœufs', nud: 'nœud', nuds: 'nœuds', ufs: 'œufs', rancur: 'rancœur', contrecur: 'contrecœur', curs: 'cœurs',
};
/** What may stand before "uvre" inside a word that lost its œ: "manuvre", "désuvré", "chef-d'uvre" (a letter before "d'" is no part of it). */
export const beforeWork: readonly string[] = ['', 'man', 'dés', 'des'];
