import type { ContactCase } from './case.js';

export const cases: readonly ContactCase[] = [
  {
    in: 'Para más información, contacte con Rocío Sanz vía correo electrónico a rs@iom.int o con Luis Paz por teléfono al +34 91 445 71 16',
    find: ['Rocío Sanz; ; ; ; rs@iom.int', 'Luis Paz; ; ; +34914457116; '],
  },
  {
    in: 'Para más información, póngase en contacto con Rocío Sanz en el número de teléfono +34 91 445 71 16 o en la dirección rs@iom.int',
    find: ['Rocío Sanz; ; ; +34914457116; rs@iom.int'],
  },
  {
    in: 'Para más información, contacte con Rocío Sanz a través del correo rs@iom.int',
    find: ['Rocío Sanz; ; ; ; rs@iom.int'],
  },
  {
    in: 'Para más información, contacte con Rocío Sanz, OIM España, por medio de rs@iom.int',
    find: ['Rocío Sanz; ; OIM España; ; rs@iom.int'],
  },
  {
    in: 'Para mayor información:\nUnidad de Datos Migratorios (UDM)\nOIM Quito\nTel: +593 2 393 4301\nzb@iom.int',
    find: ['Unidad de Datos Migratorios; ; OIM Quito; +59323934301; zb@iom.int'],
  },
  {
    in: 'Para mayor información:\nUnidad de Prensa (OIM)\nTel: +593 2 393 4301',
    find: ['Unidad de Prensa; ; OIM; +59323934301; '],
  },
  {
    in: 'Para mayor información, sírvase contactar a Zoë van den Broek, OIM Quito, Tel: +593 2 393 4301, zb@iom.int',
    find: ['Zoë van den Broek; ; OIM Quito; +59323934301; zb@iom.int'],
  },
  {
    in: 'Para mayor información, sírvase contactar a Teresa de los Ángeles Prado, OIM Quito, Tel: +593 2 393 4301, tp@iom.int',
    find: ['Teresa de los Ángeles Prado; ; OIM Quito; +59323934301; tp@iom.int'],
  },
  {
    in: 'Para mayor información, sírvase contactar a Thabo M. Dlamini, OIM Quito, Tel: +593 2 393 4301, td@iom.int',
    find: ['Thabo M. Dlamini; ; OIM Quito; +59323934301; td@iom.int'],
  },
  {
    in: 'Para mayor información, sírvase contactar a E. Balboa, OIM Quito, Tel: +593 2 393 4301, eb@iom.int',
    find: ['E. Balboa; ; OIM Quito; +59323934301; eb@iom.int'],
  },
  {
    in: 'Para mayor información se ruega ponerse en contacto con\nLidia Choque\nOIM La Paz\nTeléfono: +591 2 279 6438\ncorreo electrónico: lc@iom.int',
    find: ['Lidia Choque; ; OIM La Paz; +59122796438; lc@iom.int'],
  },
  {
    in: 'Para mayor información, favor contactar a:\nByron Salgado Tapia\nOIM Quito\nTel: + 593 2-22-53-716/17\nextensión 15\nE-mail:\nbs@oim.org.ec',
    find: ['Byron Salgado Tapia; ; OIM Quito; +59322253716, +59322253717; bs@oim.org.ec'],
  },
  {
    in: 'Para mayor información se ruega ponerse en contacto con:\nLucía España Portilla\nOIM Pasto\nTel. 8 429 6627 y 8 429\n6630\nEmail:\nle@iom.int\nAnouk Verhoef\nOIM Bogotá\nTel. +57 1 6217340 Ext. 1219\nEmail: av@iom.int.',
    places: { Pasto: 'CO', Bogotá: 'CO' },
    find: [
      'Lucía España Portilla; ; OIM Pasto; +5784296627, +5784296630; le@iom.int',
      'Anouk Verhoef; ; OIM Bogotá; +5716217340; av@iom.int',
    ],
  },
  {
    in: 'Para mayor información, por favor contacte a Elena Carreño Gil, OIM Madrid, Tel. 91 592 74 61 o +34 609 352 614, Email: ec@iom.int o a Hicham Lazrak, OIM Tánger, Tel. + 212 (0)5 37 65 82 03, Email:',
    places: { Madrid: 'ES', Tánger: 'MA' },
    find: ['Elena Carreño Gil; ; OIM Madrid; +34915927461, +34609352614; ec@iom.int', 'Hicham Lazrak; ; OIM Tánger; +212537658203; '],
  },
  {
    in: 'Para mayor información, sírvase contactar a Gloria Huamaní, OIM Lima, Teléfono: +51 1 633 0417 anexo 107, correo electrónico: gh@iom.int',
    find: ['Gloria Huamaní; ; OIM Lima; +5116330417; gh@iom.int'],
  },
  {
    in: 'Para más información: Álvaro Yáñez, OIM Panamá, Teléfono: +507 305 7128, correo electrónico: ay@iom.int',
    find: ['Álvaro Yáñez; ; OIM Panamá; +5073057128; ay@iom.int'],
  },
  {
    in: 'Para mayor información: Paulina Riquelme, OIM Chile, Teléfono: (56-2) 2963 5842',
    places: { Chile: 'CL' },
    find: ['Paulina Riquelme; ; OIM Chile; +56229635842; '],
  },
  {
    in: 'Para mayor información, por favor contacte a: Tamara Godoy en la OIM de Buenos Aires, Tel: +54 11 5219 4471',
    find: ['Tamara Godoy; ; OIM de Buenos Aires; +541152194471; '],
  },
  {
    in: 'Para más información, póngase en contacto con Óscar Pardo y Anouk Verhoef, OIM Bogotá, Tel. +57 1 639 2105.',
    find: ['Óscar Pardo; ; OIM Bogotá; +5716392105; ', 'Anouk Verhoef; ; OIM Bogotá; +5716392105; '],
  },
  {
    in: 'Contacto de prensa:\nJosé María de la Cruz y Vega\nPortavoz\nOficina Regional de la OIM para Centroamérica\nTel. +506 2212 7461 ext. 5352\nCelular: +506 8834 6092',
    find: ['José María de la Cruz y Vega; Portavoz; Oficina Regional de la OIM para Centroamérica; +50622127461, +50688346092; '],
  },
  {
    in: 'Rosa\nMartínez\nOIM San\nJosé\nTel: 2212 7461\nMaría Pérez\nOIM Panamá\nTel: 305 7128',
    places: { 'San\nJosé': 'CR', Panamá: 'PA' },
    find: ['Rosa Martínez; ; OIM San José; +50622127461; ', 'María Pérez; ; OIM Panamá; +5073057128; '],
  },
  {
    in: 'Contactos: Sra. Ana Solís, Jefa de Misión, OIM El Salvador, asolis@iom.int; Lic. Luis Mora, lmora@iom.int',
    find: ['Ana Solís; Jefa de Misión; OIM El Salvador; ; asolis@iom.int', 'Lic. Luis Mora; ; ; ; lmora@iom.int'],
  },
  { in: 'Portavoz: Henry Castell, OIM Ginebra, Tel. +41 79 103 4416', find: ['Henry Castell; Portavoz; OIM Ginebra; +41791034416; '] },
  {
    in: 'Para mayor información, contacte a la Unidad de Prensa de la OIM, prensa@iom.int',
    find: ['Unidad de Prensa; ; OIM; ; prensa@iom.int'],
  },
  { in: 'Para mayor información visite nuestro sitio.', find: [] },
  {
    in: 'Mayor información:\nYaneth Palacios\nComunicaciones\nOIM Quibdó\nCelular: 311 486 50 27',
    places: { Quibdó: 'CO' },
    find: ['Yaneth Palacios; Comunicaciones; OIM Quibdó; +573114865027; '],
  },
  {
    in: 'Para mayor información, contactar a:\nWashington Pérez, Ventanilla de Salto\nTel: +598 4622 3385',
    find: ['Washington Pérez; ; Ventanilla de Salto; +59846223385; '],
  },
  {
    in: 'Contacto: Micaela Etchegoyen, Comunicación, OIM Montevideo, Tel. +598 2901 6842',
    find: ['Micaela Etchegoyen; Comunicación; OIM Montevideo; +59829016842; '],
  },
  {
    in: 'Contacto en Atenas: Thodoris Vlachos, OIM Grecia, Tel. +30 210 991 9040',
    places: { Atenas: 'GR', Grecia: 'GR' },
    find: ['Thodoris Vlachos; ; OIM Grecia; +302109919040; '],
  },
  {
    in: 'Contactos: Sharon Quirós, DGME, Tel. +506 2299-8026; Allen Rojas, OIM, Tel. +506 2212-5308',
    find: ['Sharon Quirós; ; DGME; +50622998026; ', 'Allen Rojas; ; OIM; +50622125308; '],
  },
  {
    in: 'Más información: Ventanilla de Becas, OIM El Salvador, Tel. +503 2521-0500',
    places: { 'El Salvador': 'SV' },
    find: ['Ventanilla de Becas; ; OIM El Salvador; +50325210500; '],
  },
  {
    in: 'Informes: oficina de la OIM en Tapachula, Tel. +52 962 625 0040; en la Ciudad de México, +52 55 5536 3922',
    places: { Tapachula: 'MX', 'Ciudad de México': 'MX' },
    find: ['; ; oficina de la OIM en Tapachula; +529626250040; ', '; ; Ciudad de México; +525555363922; '],
  },
  {
    in: 'Contacto de prensa\nNombre\nAna Ruiz\nCargo\nOficial de prensa\nOficina\nOIM Quito\nTeléfono\n+593 2 393 4300',
    find: ['Ana Ruiz; Oficial de prensa; OIM Quito; +59323934300; '],
  },
  {
    in: 'Para mayor información, contactar al Dr. Luis Vega, OIM Quito, Tel. +593 2 393 4300',
    find: ['Dr. Luis Vega; ; OIM Quito; +59323934300; '],
  },
  {
    in: 'Para entrevistas, favor comunicarse con Ana Ruiz al +51 1 633 0000 o a aruiz@iom.int',
    find: ['Ana Ruiz; ; ; +5116330000; aruiz@iom.int'],
  },
  {
    in: 'Para más información, contacte a Ana Ruiz, OIM Lima, tel. +51 1 633 0000 o bien a Luis Paz, OIM Cusco, tel. +51 84 221133.',
    places: { Lima: 'PE', Cusco: 'PE' },
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; ', 'Luis Paz; ; OIM Cusco; +5184221133; '],
  },
  {
    in: 'Para más información, contacte a:\nAna Ruiz, Portavoz\nCelular: +51 999 123 456\nOficina: +51 1 633 0000',
    find: ['Ana Ruiz; Portavoz; ; +51999123456, +5116330000; '],
  },
  {
    in: 'Para retirar los pliegos, favor de contactar a Ana Ruiz, OIM Quito, correo: aruiz@iom.int',
    find: ['Ana Ruiz; ; OIM Quito; ; aruiz@iom.int'],
  },
  {
    in: 'Para mayor información, puede contactarse con Fati Mahamane, OIM Niamey, Tel.: +227 20 75 31 44',
    find: ['Fati Mahamane; ; OIM Niamey; +22720753144; '],
  },
  { in: 'Para más datos, hable con Ana Ruiz, OIM Lima, tel. +51 1 633 0000', find: ['Ana Ruiz; ; OIM Lima; +5116330000; '] },
  {
    in: 'Por más información:\nMartín Zubillaga\nOIM Montevideo\nTel. (598) 2916 8043',
    places: { Montevideo: 'UY' },
    find: ['Martín Zubillaga; ; OIM Montevideo; +59829168043; '],
  },
  {
    in: 'Para más información, diríjanse a:\nD.ª Begoña Ruiz, OIM Madrid, tel.: +34 91 594 36 70\nD. Práxedes Obono, OIM Malabo, tel.: +240 222 27 21 33',
    places: { Madrid: 'ES', Malabo: 'GQ' },
    find: ['Begoña Ruiz; ; OIM Madrid; +34915943670; ', 'Práxedes Obono; ; OIM Malabo; +240222272133; '],
  },
  {
    in: 'Mayores informes: Ana Ruiz, OIM México, aruiz@iom.int, o bien Juan Nava, El Colegio de Tlaxcala, tel. +52 246 464 5875',
    places: { México: 'MX' },
    find: ['Ana Ruiz; ; OIM México; ; aruiz@iom.int', 'Juan Nava; ; El Colegio de Tlaxcala; +522464645875; '],
  },
  {
    in: 'Sírvase contactar a\nTania Beck\nOIM Berna\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tania Beck; ; OIM Berna; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Por favor comuníquese con\nTania Beck\nOIM Berna\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tania Beck; ; OIM Berna; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Para consultas de prensa:\nTania Beck\nOIM Berna\nTel.: +41 31 350 82 11\nE-Mail: tbeck@iom.int',
    find: ['Tania Beck; ; OIM Berna; +41313508211; tbeck@iom.int'],
  },
  {
    in: 'Cualquier consulta puede dirigirse a Ana Ruiz, OIM Lima, tel. +51 1 633 0000, aruiz@iom.int',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; aruiz@iom.int'],
  },
  {
    in: 'Para mayor información, contacte a:\nSaúl Ortega, Jefe de Misión de la OIM para El Salvador, Guatemala y Honduras\nTel. +503 2521 0500',
    find: ['Saúl Ortega; Jefe de Misión de la OIM para El Salvador, Guatemala y Honduras; ; +50325210500; '],
  },
  {
    in: 'Para mayor información, contacte a:\nSaúl Ortega, OIM Costa Rica, Panamá y Nicaragua\nTel. +506 2212 5300',
    find: ['Saúl Ortega; ; OIM Costa Rica, Panamá y Nicaragua; +50622125300; '],
  },
  {
    in: '¿Desea saber más? Comuníquese con Lucía Brenes, oficial de enlace (lb@iom.int, +506 2212-5400).',
    find: ['Lucía Brenes; oficial de enlace; ; +50622125400; lb@iom.int'],
  },
  {
    in: 'Para más información:\nJoan Whit\nOIM Tacloban\nSatélite: +88 216 2100 40 37',
    find: ['Joan Whit; ; OIM Tacloban; +8821621004037; '],
  },
  {
    in: 'Para más información:\nAna Ruiz\nOIM Lima\nAugusto Tamayo 280, San Isidro\nTel. +51 1 633 0000',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; '],
  },
  { in: 'Para más información:\nOIM Lima\nAugusto Tamayo 280\nSan Isidro\nTel. +51 1 633 0000', find: ['; ; OIM Lima; +5116330000; '] },
  {
    in: 'Para dudas sobre esta hoja escriba a hoja@iom.int o comuníquese con la Unidad de Información, +504 2237 7400 ext. 11.',
    find: ['Unidad de Información; ; ; +50422377400; '],
  },
  {
    in: 'Prensa: OIM Nuakchot: Amina Ely, tel. +222 524 40 80, ae@iom.int - OIM Madrid: Jaime Urra, +34 91 445 71 10, ju@iom.int',
    find: ['Amina Ely; ; OIM Nuakchot; +2225244080; ae@iom.int', 'Jaime Urra; ; OIM Madrid; +34914457110; ju@iom.int'],
  },
  {
    in: 'Responsable de prensa: Ana Ruiz\nCorreo: aruiz@iom.int\nCel.: +51 999 123 456',
    find: ['Ana Ruiz; Responsable de prensa; ; +51999123456; aruiz@iom.int'],
  },
  { in: 'Los interesados pueden comunicarse con Ana Ruiz al teléfono +51 1 633 0000.', find: ['Ana Ruiz; ; ; +5116330000; '] },
  {
    in: 'Para mayor información comunicarse con: Ana Ruiz, Oficina de Comunicación, OIM Lima, Tel. +51 1 633 0000',
    find: ['Ana Ruiz; Oficina de Comunicación; OIM Lima; +5116330000; '],
  },
  { in: 'La prensa escrita: 12 diarios contaron lo que pasó en Lima.', find: [] },
  {
    in: 'Para mayor información, favor contactar a Ana Ruiz, Oficina de Prensa OIM Lima, tel. +51 1 633 0000',
    find: ['Ana Ruiz; ; Oficina de Prensa OIM Lima; +5116330000; '],
  },
  {
    in: 'Para mayor información, contacte a:\nAna Ruiz – Comunicadora – OIM Lima – +51 1 633 0000',
    find: ['Ana Ruiz; Comunicadora; OIM Lima; +5116330000; '],
  },
  {
    in: 'Contactos:\nOIM, en Panamá: Ana Ruiz, +507 305 7128\nACNUR, en Lima: Luis Paz, +51 1 633 0000',
    places: { Panamá: 'PA', Lima: 'PE' },
    find: ['Ana Ruiz; ; OIM, en Panamá; +5073057128; ', 'Luis Paz; ; ACNUR, en Lima; +5116330000; '],
  },
  {
    in: 'Contactos:\nAna Ruiz\nOIM Chile\nAv. Los Olmos 736, piso 4, Providencia\nFono: +56 2 2963 3710',
    find: ['Ana Ruiz; ; OIM Chile; +56229633710; '],
    why: 'the last word of an address is nobody',
  },
  {
    in: 'Para más información, contactar en Quito a Ana Ruiz, aruiz@iom.int, +593 98 123 4567',
    places: { Quito: 'EC' },
    find: ['Ana Ruiz; ; Quito; +593981234567; aruiz@iom.int'],
  },
  {
    in: 'Para más información, contacte a:\nAna Ruiz\nCoordinadora Regional de Emergencias\nOIM México\nTel. +52 962 625 0040',
    find: ['Ana Ruiz; Coordinadora Regional de Emergencias; OIM México; +529626250040; '],
  },
  {
    in: 'Contacto de prensa: Ana Ruiz, OIM Lima (01) 633-0000 aruiz@iom.int',
    places: { Lima: 'PE' },
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; aruiz@iom.int'],
    why: 'an address is nothing that is counted',
  },
  {
    in: 'Para más información: Ana Ruiz, OIM Lima, Tel. +51 1 633 0000, Oficina de Prensa, OIM Ginebra, prensa@iom.int',
    places: { Lima: 'PE', Ginebra: 'CH' },
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; ', 'Oficina de Prensa; ; OIM Ginebra; ; prensa@iom.int'],
    why: 'a desk behind somebody who can be reached is one of its own',
  },
  { in: 'Las interesadas pueden llamar a la línea gratuita 01 8000 95 11 00 o acercarse a las oficinas.', find: [] },
  {
    in: 'Para mayor información, contacte con la Oficina Regional de la OIM para Centroamérica, Norteamérica y el Caribe: Zoë Sanz, Tel: +506 2212 5304',
    find: ['Zoë Sanz; ; la Oficina Regional de la OIM para Centroamérica, Norteamérica y el Caribe; +50622125304; '],
  },
  {
    in: 'Para mayor información, sírvase contactar a Zoë Ortega y Gasset, OIM Quito, Tel: +593 2 393 4301',
    find: ['Zoë Ortega y Gasset; ; OIM Quito; +59323934301; '],
  },
  {
    in: 'Puntos de contacto:\nEl Salvador\nEloy Paz\nTel. +503 2521 0500\nPanamá\nZoë Sanz\nzsanz@iom.int',
    find: ['Eloy Paz; ; El Salvador; +50325210500; ', 'Zoë Sanz; ; Panamá; ; zsanz@iom.int'],
    places: { 'El Salvador': 'SV', Panamá: 'PA' },
    why: 'a country heads who works there, and its article is no linking word',
  },
  {
    in: 'Para mayor información:\nEn El Salvador: Eloy Paz, +503 2521 0500',
    find: ['Eloy Paz; ; El Salvador; +50325210500; '],
    places: { 'El Salvador': 'SV' },
  },
  {
    in: 'Para mayor información, sírvase contactar a Zoë d’Almeida (Ms), OIM Quito, Tel: +593 2 393 4301',
    find: ['Zoë d’Almeida; ; OIM Quito; +59323934301; '],
  },
  {
    in: 'Para más información, póngase en contacto con:\nDra. Ana Ruiz\nMédica de salud migratoria\nOIM Perú\nTel.: +51 1 633 0000',
    find: ['Dra. Ana Ruiz; Médica de salud migratoria; OIM Perú; +5116330000; '],
  },
  {
    in: 'Para más información, contactar con Ana Ruiz, OIM Lima, Tel.: +51 1 633 0000, o la coronela Awa Sow, OIM Lomé, Tel.: +228 22 20 43 87',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; ', 'Awa Sow; ; OIM Lomé; +22822204387; '],
  },
  {
    in: 'Para más información, contacte a:\nAna Ruiz\nPortavoz\nOficina Regional de la OIM para Europa Oriental y Asia Central\naruiz@iom.int',
    find: ['Ana Ruiz; Portavoz; Oficina Regional de la OIM para Europa Oriental y Asia Central; ; aruiz@iom.int'],
  },
  {
    in: 'Para más información, contacte a:\nAna Ruiz, OIM Lima, Tel.: +51 1 633 0000 o América Solís, OIM Lima, asolis@iom.int',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; ', 'América Solís; ; OIM Lima; ; asolis@iom.int'],
  },
  {
    in: 'Para más información, escriba a la Unidad de Comunicación de la OIM Perú a la siguiente dirección: prensaperu@iom.int',
    find: ['Unidad de Comunicación; ; OIM Perú; ; prensaperu@iom.int'],
  },
  {
    in: 'Para más información, póngase en contacto con Ana Ruiz, PhD, Responsable de Investigación, OIM Berna, +41 31 350 82 11',
    find: ['Ana Ruiz; Responsable de Investigación; OIM Berna; +41313508211; '],
  },
  {
    in: 'Para más información, póngase en contacto con Ana Ruiz en la Unidad de Datos de la OIM en Berlín, aruiz@iom.int',
    places: { Berlín: 'DE' },
    find: ['Ana Ruiz; ; la Unidad de Datos de la OIM en Berlín; ; aruiz@iom.int'],
  },
  {
    in: 'Contacto: Ana Ruiz, OIM Madrid, Tfno.: 91 594 36 70',
    places: { Madrid: 'ES' },
    find: ['Ana Ruiz; ; OIM Madrid; +34915943670; '],
  },
  {
    in: 'Favor dirigir sus consultas a Ana Ruiz, OIM Lima, tel. +51 1 633 0000',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; '],
  },
  {
    in: 'Para más información, contactar a los portavoces de la OIM, Ana Ruiz (+51 1 633 0000) y Luis Paz (+51 84 221133).',
    find: ['Ana Ruiz; portavoces de la OIM; ; +5116330000; ', 'Luis Paz; ; ; +5184221133; '],
  },
  {
    in: 'Contactos para medios\nOIM: Ana Ruiz – aruiz@iom.int\nONU Mujeres: Luz Paz – lpaz@unwomen.org',
    find: ['Ana Ruiz; ; OIM; ; aruiz@iom.int', 'Luz Paz; ; ONU Mujeres; ; lpaz@unwomen.org'],
  },
  {
    in: 'Para más información:\nAna Ruiz / Luis Paz\nOIM Lima\nTel: +51 1 633 0000\nCorreo: ar@iom.int / lp@iom.int',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; ar@iom.int', 'Luis Paz; ; OIM Lima; +5116330000; lp@iom.int'],
  },
  {
    in: 'Para más información:\nAna Ruiz / Oficial de Prensa / OIM Lima / Tel: +51 1 633 0000',
    find: ['Ana Ruiz; Oficial de Prensa; OIM Lima; +5116330000; '],
    why: 'the slash stands between what is said of one person',
  },
  {
    in: 'Contactos de prensa\nOficina regional, Bogotá: Ana Ruiz, portavoz, +57 1 639 7777\nOIM Lima: Luis Paz, +51 1 633 0000',
    find: ['Ana Ruiz; portavoz; Oficina regional, Bogotá; +5716397777; ', 'Luis Paz; ; OIM Lima; +5116330000; '],
    places: { Bogotá: 'CO', Lima: 'PE' },
  },
  {
    in: 'Para más información, contacte a Ana Ruiz, OIM Lima, Tel: +51 1 633 0000, o con el equipo de prensa en Bogotá, Tel: +57 1 639 7777',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; ', 'equipo de prensa; ; Bogotá; +5716397777; '],
    places: { Bogotá: 'CO', Lima: 'PE' },
  },
  {
    in: 'Se puede obtener más información contactando a Ana Ruiz, OIM Lima, Tel: +51 1 633 0000',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; '],
  },
  {
    in: 'Para más información, contacte a Ana Ruiz o a Jean-Luc Favre, OIM Lima, Tel. +51 1 633 0000, aruiz@iom.int, jfavre@iom.int',
    find: ['Ana Ruiz; ; OIM Lima; +5116330000; aruiz@iom.int', 'Jean-Luc Favre; ; OIM Lima; +5116330000; jfavre@iom.int'],
  },
  {
    in: 'Para más información, contacte a Ana García y Vega-Ruiz, OIM Lima, Tel. +51 1 633 0000',
    find: ['Ana García y Vega-Ruiz; ; OIM Lima; +5116330000; '],
    why: 'two surnames of one person',
  },
];
