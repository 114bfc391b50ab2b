/** Text, and the mentions in their order: the exact words, the code, by what. */
export const cases: { in: string; find: [string, string, string][]; why?: string }[] = [
  { in: 'La maestra María de los Ángeles Prado enseña en Quito.', find: [['Quito', 'EC', 'city']] },
  {
    in: 'Los mexicanos, las mexicanas y el gobierno mexicano de México.',
    find: [
      ['mexicanos', 'MX', 'demonym'],
      ['mexicanas', 'MX', 'demonym'],
      ['mexicano', 'MX', 'demonym'],
      ['México', 'MX', 'name'],
    ],
  },
  {
    in: 'visas de los Estados Unidos (EE.UU.) y de EE. UU., EEUU y EE UU',
    find: [
      ['Estados Unidos', 'US', 'name'],
      ['EE.UU.', 'US', 'name'],
      ['EE. UU.', 'US', 'name'],
      ['EEUU', 'US', 'name'],
      ['EE UU', 'US', 'name'],
    ],
  },
  {
    in: 'República Dominicana y Haití; quince dominicanas y haitianos.',
    find: [
      ['República Dominicana', 'DO', 'name'],
      ['Haití', 'HT', 'name'],
      ['dominicanas', 'DO', 'demonym'],
      ['haitianos', 'HT', 'demonym'],
    ],
  },
  {
    in: 'La República Democrática del Congo y la República del Congo; congoleños en Kinshasa.',
    find: [
      ['República Democrática del Congo', 'CD', 'name'],
      ['República del Congo', 'CG', 'name'],
      ['congoleños', 'CD', 'demonym'],
      ['Kinshasa', 'CD', 'city'],
    ],
  },
  {
    in: 'Los sudaneses del sur, una coreana del norte y los sudaneses que vienen del sur.',
    find: [
      ['sudaneses del sur', 'SS', 'demonym'],
      ['coreana del norte', 'KP', 'demonym'],
      ['sudaneses', 'SD', 'demonym'],
    ],
  },
  {
    in: 'Sudán del Sur y Sudán; sursudaneses y sudaneses.',
    find: [
      ['Sudán del Sur', 'SS', 'name'],
      ['Sudán', 'SD', 'name'],
      ['sursudaneses', 'SS', 'demonym'],
      ['sudaneses', 'SD', 'demonym'],
    ],
  },
  {
    in: 'Guinea-Bissau, Guinea Ecuatorial, Guinea y Papúa Nueva Guinea.',
    find: [
      ['Guinea-Bissau', 'GW', 'name'],
      ['Guinea Ecuatorial', 'GQ', 'name'],
      ['Guinea', 'GN', 'name'],
      ['Papúa Nueva Guinea', 'PG', 'name'],
    ],
  },
  {
    in: 'Corea del Sur y Corea del Norte.',
    find: [
      ['Corea del Sur', 'KR', 'name'],
      ['Corea del Norte', 'KP', 'name'],
    ],
  },
  {
    in: 'Nigerinos y nigerianos salieron del Níger y de Nigeria.',
    find: [
      ['Nigerinos', 'NE', 'demonym'],
      ['nigerianos', 'NG', 'demonym'],
      ['Níger', 'NE', 'name'],
      ['Nigeria', 'NG', 'name'],
    ],
  },
  { in: 'Pagaron 95 millones de pesos argentinos y 800.000 francos suizos.', find: [] },
  { in: 'Con $650 mexicanos al mes pagamos la luz.', find: [] },
  { in: 'dos millones de dólares canadienses, pesos chilenos y coronas suecas', find: [] },
  {
    in: 'La policía serbia, la parte argentina, una costa libia y la Cooperación Suiza.',
    find: [
      ['serbia', 'RS', 'demonym'],
      ['argentina', 'AR', 'demonym'],
      ['libia', 'LY', 'demonym'],
      ['Suiza', 'CH', 'name'],
    ],
  },
  {
    in: 'La cruz roja suiza y los suizos de Suiza.',
    find: [
      ['suiza', 'CH', 'demonym'],
      ['suizos', 'CH', 'demonym'],
      ['Suiza', 'CH', 'name'],
    ],
  },
  {
    in: 'La Cruz Roja Española y la Guardia Costera Helénica.',
    find: [
      ['Española', 'ES', 'demonym'],
      ['Helénica', 'GR', 'demonym'],
    ],
  },
  { in: '(BRC por su sigla en inglés), en español y en francés', find: [], why: 'languages' },
  { in: 'Hablan inglés y francés; clases de inglés y de alemán.', find: [] },
  {
    in: 'La edición en inglés trata de los británicos en España.',
    find: [
      ['británicos', 'GB', 'demonym'],
      ['España', 'ES', 'name'],
    ],
  },
  {
    in: 'El gobierno español y tres españolas.',
    find: [
      ['español', 'ES', 'demonym'],
      ['españolas', 'ES', 'demonym'],
    ],
  },
  {
    in: 'El español Juan Pérez y un inglés.',
    find: [
      ['español', 'ES', 'demonym'],
      ['inglés', 'GB', 'demonym'],
    ],
  },
  { in: 'Contacto: Lucía España Portilla, OIM Pasto', find: [['Pasto', 'CO', 'city']] },
  { in: '«Hoy lo hacen cientos», señaló Mercedes Francia Ledesma, fiscal.', find: [] },
  { in: 'Italia González y Salvador Ruiz llegaron de Italia.', find: [['Italia', 'IT', 'name']] },
  { in: 'El señor Portugal y don Santiago Ramos.', find: [] },
  { in: 'caravanas centroamericanas y migrantes latinoamericanos, sudamericanos y europeos', find: [] },
  { in: 'América Latina, América Central, el Caribe, la Unión Europea y África occidental.', find: [] },
  { in: 'El continente americano y los pueblos indios.', find: [] },
  {
    in: 'El gobierno americano y los estadounidenses; norteamericanos también.',
    find: [
      ['americano', 'US', 'demonym'],
      ['estadounidenses', 'US', 'demonym'],
      ['norteamericanos', 'US', 'demonym'],
    ],
  },
  {
    in: 'La India recibió más que China; indios y chinas.',
    find: [
      ['India', 'IN', 'name'],
      ['China', 'CN', 'name'],
      ['indios', 'IN', 'demonym'],
      ['chinas', 'CN', 'demonym'],
    ],
  },
  {
    in: 'Países Bajos, Reino Unido, Nueva Zelandia y Gran Bretaña.',
    find: [
      ['Países Bajos', 'NL', 'name'],
      ['Reino Unido', 'GB', 'name'],
      ['Nueva Zelandia', 'NZ', 'name'],
      ['Gran Bretaña', 'GB', 'name'],
    ],
  },
  {
    in: 'Holanda, Inglaterra, Escocia y Birmania.',
    find: [
      ['Holanda', 'NL', 'name'],
      ['Inglaterra', 'GB', 'name'],
      ['Escocia', 'GB', 'name'],
      ['Birmania', 'MM', 'name'],
    ],
  },
  {
    in: 'Ingleses, escocesas y galeses; holandeses y neerlandesas.',
    find: [
      ['Ingleses', 'GB', 'demonym'],
      ['escocesas', 'GB', 'demonym'],
      ['galeses', 'GB', 'demonym'],
      ['holandeses', 'NL', 'demonym'],
      ['neerlandesas', 'NL', 'demonym'],
    ],
  },
  { in: 'Nuevo México, Nueva Guinea y Nueva Inglaterra no son países.', find: [['Nuevo México', 'US', 'city']] },
  {
    in: 'La Ciudad de México, Santiago de Chile y la Ciudad de Panamá.',
    find: [
      ['Ciudad de México', 'MX', 'city'],
      ['Santiago de Chile', 'CL', 'city'],
      ['Ciudad de Panamá', 'PA', 'city'],
    ],
  },
  { in: 'El océano Índico, el golfo de México, el río Paraguay y el lago Chad.', find: [] },
  {
    in: 'Una universidad de Atlanta, en Georgia, encuestó a 20 familias.',
    find: [
      ['Atlanta', 'US', 'city'],
      ['Georgia', 'US', 'city'],
    ],
  },
  {
    in: 'Georgia y Armenia firmaron con georgianos.',
    find: [
      ['Georgia', 'GE', 'name'],
      ['Armenia', 'AM', 'name'],
      ['georgianos', 'GE', 'demonym'],
    ],
  },
  {
    in: 'Vienen de Camerún, Bangladés y Afganistán, algunos de Bangladesh.',
    find: [
      ['Camerún', 'CM', 'name'],
      ['Bangladés', 'BD', 'name'],
      ['Afganistán', 'AF', 'name'],
      ['Bangladesh', 'BD', 'name'],
    ],
  },
  {
    in: 'el Irán, el Brasil, la Argentina, el Perú y el Ecuador',
    find: [
      ['Irán', 'IR', 'name'],
      ['Brasil', 'BR', 'name'],
      ['Argentina', 'AR', 'name'],
      ['Perú', 'PE', 'name'],
      ['Ecuador', 'EC', 'name'],
    ],
  },
  {
    in: 'Costa de Marfil, Sierra Leona, Burkina Faso; marfileños y burkineses.',
    find: [
      ['Costa de Marfil', 'CI', 'name'],
      ['Sierra Leona', 'SL', 'name'],
      ['Burkina Faso', 'BF', 'name'],
      ['marfileños', 'CI', 'demonym'],
      ['burkineses', 'BF', 'demonym'],
    ],
  },
  {
    in: 'iraquíes, iraníes, marroquíes, paquistaníes, somalíes y bangladesíes',
    find: [
      ['iraquíes', 'IQ', 'demonym'],
      ['iraníes', 'IR', 'demonym'],
      ['marroquíes', 'MA', 'demonym'],
      ['paquistaníes', 'PK', 'demonym'],
      ['somalíes', 'SO', 'demonym'],
      ['bangladesíes', 'BD', 'demonym'],
    ],
  },
  {
    in: 'franceses, alemanas, daneses, japonesas, nepaleses, letones',
    find: [
      ['franceses', 'FR', 'demonym'],
      ['alemanas', 'DE', 'demonym'],
      ['daneses', 'DK', 'demonym'],
      ['japonesas', 'JP', 'demonym'],
      ['nepaleses', 'NP', 'demonym'],
      ['letones', 'LV', 'demonym'],
    ],
  },
  {
    in: 'belgas, croatas, canadienses, nicaragüenses, costarricenses, etíopes',
    find: [
      ['belgas', 'BE', 'demonym'],
      ['croatas', 'HR', 'demonym'],
      ['canadienses', 'CA', 'demonym'],
      ['nicaragüenses', 'NI', 'demonym'],
      ['costarricenses', 'CR', 'demonym'],
      ['etíopes', 'ET', 'demonym'],
    ],
  },
  {
    in: 'la frontera colombo-ecuatoriana y la cooperación franco-alemana',
    find: [
      ['colombo', 'CO', 'demonym'],
      ['ecuatoriana', 'EC', 'demonym'],
      ['franco', 'FR', 'demonym'],
      ['alemana', 'DE', 'demonym'],
    ],
  },
  {
    in: 'Estado Plurinacional de Bolivia y República Bolivariana de Venezuela',
    find: [
      ['Estado Plurinacional de Bolivia', 'BO', 'name'],
      ['República Bolivariana de Venezuela', 'VE', 'name'],
    ],
  },
  {
    in: 'la ex República Yugoslava de Macedonia, Serbia y Montenegro, Kosovo',
    find: [
      ['ex República Yugoslava de Macedonia', 'MK', 'name'],
      ['Serbia y Montenegro', 'CS', 'name'],
      ['Kosovo', 'XK', 'name'],
    ],
  },
  {
    in: 'RDC, RCA, EAU y USA',
    find: [
      ['RDC', 'CD', 'name'],
      ['RCA', 'CF', 'name'],
      ['EAU', 'AE', 'name'],
      ['USA', 'US', 'name'],
    ],
  },
  { in: 'En Granada (Andalucía) se vive bien; la reunión de Guadalupe fue larga.', find: [['Andalucía', 'ES', 'city']] },
  {
    in: 'Barbados, Granada y Santa Lucía.',
    find: [
      ['Barbados', 'BB', 'name'],
      ['Granada', 'GD', 'name'],
      ['Santa Lucía', 'LC', 'name'],
    ],
  },
  {
    in: 'El Salvador, salvadoreños, hondureñas y guatemaltecos.',
    find: [
      ['El Salvador', 'SV', 'name'],
      ['salvadoreños', 'SV', 'demonym'],
      ['hondureñas', 'HN', 'demonym'],
      ['guatemaltecos', 'GT', 'demonym'],
    ],
  },
  { in: 'La cuenca del Caribe y la calle Colombia de Lima.', find: [['Lima', 'PE', 'city']] },
  {
    in: 'Malí, malienses, chadianos del Chad, togoleses y benineses.',
    find: [
      ['Malí', 'ML', 'name'],
      ['malienses', 'ML', 'demonym'],
      ['chadianos', 'TD', 'demonym'],
      ['Chad', 'TD', 'name'],
      ['togoleses', 'TG', 'demonym'],
      ['benineses', 'BJ', 'demonym'],
    ],
  },
  {
    in: 'Timor-Leste, Viet Nam, Myanmar, Sri Lanka y Kirguistán.',
    find: [
      ['Timor-Leste', 'TL', 'name'],
      ['Viet Nam', 'VN', 'name'],
      ['Myanmar', 'MM', 'name'],
      ['Sri Lanka', 'LK', 'name'],
      ['Kirguistán', 'KG', 'name'],
    ],
  },
  {
    in: 'Puerto Rico, Hong Kong, Aruba y Curazao.',
    find: [
      ['Puerto Rico', 'PR', 'name'],
      ['Hong Kong', 'HK', 'name'],
      ['Aruba', 'AW', 'name'],
      ['Curazao', 'CW', 'name'],
    ],
  },
  {
    in: 'Arabia Saudita, saudíes, Turquía, turcas, Líbano y libaneses.',
    find: [
      ['Arabia Saudita', 'SA', 'name'],
      ['saudíes', 'SA', 'demonym'],
      ['Turquía', 'TR', 'name'],
      ['turcas', 'TR', 'demonym'],
      ['Líbano', 'LB', 'name'],
      ['libaneses', 'LB', 'demonym'],
    ],
  },
  {
    in: 'En la fila hay 40 peruanos y una decena de paraguayos.',
    find: [
      ['peruanos', 'PE', 'demonym'],
      ['paraguayos', 'PY', 'demonym'],
    ],
  },
  {
    in: 'Cúcuta, Puerto Príncipe, Ginebra y La Haya.',
    find: [
      ['Cúcuta', 'CO', 'city'],
      ['Puerto Príncipe', 'HT', 'city'],
      ['Ginebra', 'CH', 'city'],
      ['La Haya', 'NL', 'city'],
    ],
  },
  { in: 'La Organización de los Estados Americanos y el Banco Inter-americano.', find: [] },
  { in: 'Buscan la paz y la libertad con los estados unidos.', find: [] },
  {
    in: 'La República Centroafricana, Sudáfrica y los sudafricanos.',
    find: [
      ['República Centroafricana', 'CF', 'name'],
      ['Sudáfrica', 'ZA', 'name'],
      ['sudafricanos', 'ZA', 'demonym'],
    ],
  },
  {
    in: 'el Sáhara Occidental, los saharauis y el Sahara',
    find: [
      ['Sáhara Occidental', 'EH', 'name'],
      ['saharauis', 'EH', 'demonym'],
    ],
  },
  { in: 'La travesía es larga, explica el capitán, Omán Farah.', find: [] },
  { in: 'Se habla en siete idiomas, entre ellos el árabe y el inglés.', find: [] },
  {
    in: 'Costa Rica, Liberia y Ghana votaron; Costa Rica ganó.',
    find: [
      ['Costa Rica', 'CR', 'name'],
      ['Liberia', 'LR', 'name'],
      ['Ghana', 'GH', 'name'],
      ['Costa Rica', 'CR', 'name'],
    ],
  },
  { in: 'Se busca un supervisor que hable inglés.', find: [] },
  { in: 'El Alto Comisionado habló ante la prensa.', find: [] },
  {
    in: 'Habla árabe y francés; se tradujo al birmano, al tailandés y al vietnamita; estudian coreano.',
    find: [],
    why: 'all of a list of languages',
  },
  {
    in: 'Los gobiernos español, francés y árabe; un ciudadano birmano.',
    find: [
      ['español', 'ES', 'demonym'],
      ['francés', 'FR', 'demonym'],
      ['birmano', 'MM', 'demonym'],
    ],
    why: 'adjectives of states stay such',
  },
  {
    in: 'Granada, Nicaragua – Va de Antigua (Guatemala) a San Vicente, El Salvador. Duerme en Liberia, Costa Rica.',
    find: [
      ['Nicaragua', 'NI', 'name'],
      ['Guatemala', 'GT', 'name'],
      ['El Salvador', 'SV', 'name'],
      ['Costa Rica', 'CR', 'name'],
    ],
    why: 'towns that bear the name of another country',
  },
  { in: 'Atiende en seis idiomas, entre ellos el uzbeko y el tayiko.', find: [] },
  {
    in: 'La capitana fue a Georgia y a Texas a aprenderlas.',
    find: [
      ['Georgia', 'US', 'city'],
      ['Texas', 'US', 'city'],
    ],
  },
  { in: '«Contraté a catorce», comenta Mauricio Cuba, gerente.', find: [] },
  { in: 'South Sudan - Esta semana, la OIM ayudó a migrantes.', find: [['South Sudan', 'SS', 'name']], why: 'a dateline left in English' },
  { in: 'Viven en Villa Alemana y vuelan de Ciudad Guayana a Cartagena de Indias.', find: [] },
  { in: 'Idioma: Español', find: [] },
  { in: 'Lo firma Helena Bragas, que vive aquí.', find: [] },
  { in: 'MC/2197 Original: inglés', find: [] },
  { in: 'Viven en Santo Domingo de los Colorados.', find: [['Santo Domingo de los Colorados', 'EC', 'city']] },
];
