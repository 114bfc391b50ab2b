import type { MoneyCase } from './case.js';

export const cases: readonly MoneyCase[] = [
  { in: 'La OIM recibió 13,2 millones de dólares.', find: [['13,2 millones de dólares', 'USD 13200000']] },
  { in: 'El plan cuesta US$7 millones.', find: [['US$7 millones', 'USD 7000000']] },
  { in: 'Hacen falta US$ 100.000.', find: [['US$ 100.000', 'USD 100000']] },
  { in: 'El fondo tiene US$2.783.926.', find: [['US$2.783.926', 'USD 2783926']] },
  { in: 'El proyecto cuesta unos 390 millones de dólares.', find: [['unos 390 millones de dólares', 'USD 390000000 approx']] },
  { in: 'Pagó más de 12.000 dólares.', find: [['más de 12.000 dólares', 'USD 12000 at_least']] },
  { in: 'Cobran USD 150.000.', find: [['USD 150.000', 'USD 150000']] },
  { in: 'España aporta €2,5 millones.', find: [['€2,5 millones', 'EUR 2500000']] },
  { in: 'Una comida cuesta 2,80 euros.', find: [['2,80 euros', 'EUR 2.8']] },
  { in: 'Se invirtieron 1,2 billones de pesos.', country: 'CO', find: [['1,2 billones de pesos', 'COP 1200000000000']] },
  { in: 'El giro fue de 5.400 pesos.', country: 'MX', find: [['5.400 pesos', 'MXN 5400']] },
  { in: 'El pasaje cuesta 276.000 pesos.', country: 'CL', find: [['276.000 pesos', 'CLP 276000']] },
  { in: 'Cada familia recibe 15.000 pesos colombianos.', find: [['15.000 pesos colombianos', 'COP 15000']] },
  { in: 'Recibieron COP 200.000.', country: 'CO', find: [['COP 200.000', 'COP 200000']] },
  { in: 'Chile da 75 millones de pesos chilenos.', find: [['75 millones de pesos chilenos', 'CLP 75000000']] },
  { in: 'Gasta más de MXN 2.000 al mes.', find: [['más de MXN 2.000', 'MXN 2000 at_least']] },
  { in: 'Con $800 mexicanos come la familia.', find: [['$800 mexicanos', 'MXN 800']] },
  {
    in: 'La provincia destina $ 62.000.000, o sea 62 millones de pesos argentinos.',
    country: 'AR',
    find: [
      ['$ 62.000.000', 'ARS 62000000'],
      ['62 millones de pesos argentinos', 'ARS 62000000'],
    ],
  },
  {
    in: 'El proyecto, de US$ 4 millones, dará $ 300.000 a cada familia.',
    country: 'CO',
    find: [
      ['US$ 4 millones', 'USD 4000000'],
      ['$ 300.000', 'COP 300000'],
    ],
  },
  { in: 'La OIM destinó $5 millones a la frontera.', find: [['$5 millones', 'USD 5000000']] },
  { in: 'Entre US$ 30 y 35 millones harán falta.', find: [['Entre US$ 30 y 35 millones', 'USD 30000000..35000000']] },
  { in: 'Enviar dinero cuesta entre 5 y 12 dólares.', find: [['entre 5 y 12 dólares', 'USD 5..12']] },
  { in: 'Piden de 5 a 10 dólares.', find: [['de 5 a 10 dólares', 'USD 5..10']] },
  { in: 'Cuesta 5 o 6 dólares.', find: [['5 o 6 dólares', 'USD 5..6']] },
  { in: 'US$ 5 a 10 millones bastarían.', find: [['US$ 5 a 10 millones', 'USD 5000000..10000000']] },
  { in: 'Pagan 10€ a 20€ por noche.', find: [['10€ a 20€', 'EUR 10..20']] },
  {
    in: 'Un motor vale 21.000 bolivianos, cerca de 3.000 dólares, o 11.400 soles.',
    find: [
      ['21.000 bolivianos', 'BOB 21000'],
      ['cerca de 3.000 dólares', 'USD 3000 approx'],
      ['11.400 soles', 'PEN 11400'],
    ],
  },
  { in: 'El jornal es de Bs 120.', country: 'BO', find: [['Bs 120', 'BOB 120']] },
  { in: 'El jornal es de Bs. 500.', country: 'VE', find: [['Bs. 500', 'VES 500']] },
  { in: 'Ganan S/. 60 al día.', find: [['S/. 60', 'PEN 60']] },
  { in: 'El subsidio es de S/ 1.200,50.', find: [['S/ 1.200,50', 'PEN 1200.5']] },
  { in: 'Antes ganaban 60.000 guaraníes.', find: [['60.000 guaraníes', 'PYG 60000']] },
  { in: 'Paraguay aporta G 1.500 millones.', country: 'PY', find: [['G 1.500 millones', 'PYG 1500000000']] },
  { in: 'Paraguay aporta ₲ 500.000.', find: [['₲ 500.000', 'PYG 500000']] },
  { in: 'El Brasil paga R$ 400 mil.', find: [['R$ 400 mil', 'BRL 400000']] },
  { in: 'Pagan 300 reales por día.', country: 'BR', find: [['300 reales', 'BRL 300']] },
  { in: 'Se pagan 180 bolívares soberanos.', find: [['180 bolívares soberanos', 'VES 180']] },
  { in: 'Se pagaban 1.500 bolívares fuertes.', find: [['1.500 bolívares fuertes', 'VEF 1500']] },
  { in: 'La beca es de RD$ 5,000.', find: [['RD$ 5,000', 'DOP 5000']] },
  { in: 'La beca es de 5.000 pesos.', country: 'DO', find: [['5.000 pesos', 'DOP 5000']] },
  { in: 'El bono es de C$ 300.', country: 'NI', find: [['C$ 300', 'NIO 300']] },
  { in: 'El bono es de 300 córdobas.', find: [['300 córdobas', 'NIO 300']] },
  { in: 'El pasaje cuesta Q 500.', country: 'GT', find: [['Q 500', 'GTQ 500']] },
  { in: 'El pasaje cuesta 15 quetzales.', find: [['15 quetzales', 'GTQ 15']] },
  { in: 'El pasaje cuesta L 2.000.', country: 'HN', find: [['L 2.000', 'HNL 2000']] },
  { in: 'El pasaje cuesta 2.000 lempiras.', find: [['2.000 lempiras', 'HNL 2000']] },
  { in: 'La renta es de ₡ 500.000.', find: [['₡ 500.000', 'CRC 500000']] },
  { in: 'La renta es de 20.000 colones.', country: 'CR', find: [['20.000 colones', 'CRC 20000']] },
  { in: 'La multa es de B/. 200.', find: [['B/. 200', 'PAB 200']] },
  { in: 'El fondo tiene 1.350.000 balboas.', find: [['1.350.000 balboas', 'PAB 1350000']] },
  { in: 'Suecia da 9 millones de coronas suecas.', find: [['9 millones de coronas suecas', 'SEK 9000000']] },
  { in: 'Suiza da 300.000 CHF.', find: [['300.000 CHF', 'CHF 300000']] },
  { in: 'Suiza da 800.000 francos suizos.', find: [['800.000 francos suizos', 'CHF 800000']] },
  { in: 'Corea del Sur da 90 millones de wones.', find: [['90 millones de wones', 'KRW 90000000']] },
  { in: 'Japón da 309.381 yenes.', find: [['309.381 yenes', 'JPY 309381']] },
  { in: 'China da 3 millones de yuanes.', find: [['3 millones de yuanes', 'CNY 3000000']] },
  { in: 'Se enviaron 13 mil 156 millones de dólares.', find: [['13 mil 156 millones de dólares', 'USD 13156000000']] },
  { in: 'Se enviaron 601 mil millones de dólares.', find: [['601 mil millones de dólares', 'USD 601000000000']] },
  { in: 'Se enviaron 441.000 millones de dólares.', find: [['441.000 millones de dólares', 'USD 441000000000']] },
  { in: 'Recibieron 300 mil dólares.', find: [['300 mil dólares', 'USD 300000']] },
  { in: 'Recibieron trescientos mil dólares estadounidenses.', find: [['trescientos mil dólares estadounidenses', 'USD 300000']] },
  { in: 'Recibieron 1.5 millones de dólares.', find: [['1.5 millones de dólares', 'USD 1500000']] },
  { in: 'Recibieron medio millón de euros.', find: [['medio millón de euros', 'EUR 500000']] },
  { in: 'Un millón y medio de dólares se perdió.', find: [['Un millón y medio de dólares', 'USD 1500000']] },
  { in: 'Dos millones de dólares se perdieron.', find: [['Dos millones de dólares', 'USD 2000000']] },
  { in: 'La ayuda llega hasta 1,5 millones de dólares.', find: [['hasta 1,5 millones de dólares', 'USD 1500000 at_most']] },
  { in: 'Pagan 300 dólares o más.', find: [['300 dólares o más', 'USD 300 at_least']] },
  { in: 'Solo cuesta 25 euros con 50.', find: [['25 euros con 50', 'EUR 25.5']] },
  { in: 'Cuesta 10 dólares con 20 centavos.', find: [['10 dólares con 20 centavos', 'USD 10.2']] },
  { in: 'Una decena de miles de dólares bastaría.', find: [['Una decena de miles de dólares', 'USD 10000 approx']] },
  { in: 'Se perdieron millones de dólares.', find: [['millones de dólares', 'USD 1000000 magnitude']] },
  {
    in: 'Las becas son de 10, 20 y 50 dólares.',
    find: [
      ['10', 'USD 10'],
      ['20', 'USD 20'],
      ['50 dólares', 'USD 50'],
    ],
  },
  {
    in: 'Japón da 5 millones de dólares y Noruega 3 millones.',
    find: [
      ['5 millones de dólares', 'USD 5000000'],
      ['3 millones', 'USD 3000000'],
    ],
  },
  {
    in: 'Un aporte de US$3,5 millones (EUR 3 millones) llegó.',
    find: [
      ['US$3,5 millones', 'USD 3500000'],
      ['EUR 3 millones', 'EUR 3000000'],
    ],
  },
  { in: 'Dan 200 dólares y 20 carpas a cada familia.', find: [['200 dólares', 'USD 200']] },
  { in: 'La Cruz Roja dio 1.000 euros, 20 carpas y 30 mantas.', find: [['1.000 euros', 'EUR 1000']] },
  { in: 'Costó U$S 300.000.', find: [['U$S 300.000', 'USD 300000']] },
  { in: 'Londres da 2 millones de libras esterlinas.', find: [['2 millones de libras esterlinas', 'GBP 2000000']] },
  { in: 'Londres da 2 millones de libras.', find: [['2 millones de libras', 'GBP 2000000']] },
  { in: 'El pasaje cuesta 4.000 chelines kenianos.', find: [['4.000 chelines kenianos', 'KES 4000']] },
  { in: 'Ganan 2.000 chelines.', country: 'KE', find: [['2.000 chelines', 'KES 2000']] },
  { in: 'Cobran 25.000 francos CFA.', country: 'SN', find: [['25.000 francos CFA', 'XOF 25000']] },
  { in: 'Cobran 25.000 francos CFA.', country: 'GA', find: [['25.000 francos CFA', 'XAF 25000']] },
  { in: 'Recibe 40.000 nairas.', find: [['40.000 nairas', 'NGN 40000']] },
  { in: 'El rescate fue de 3.000 dinares libios.', find: [['3.000 dinares libios', 'LYD 3000']] },
  { in: 'El salario es de 1.000 riales.', country: 'YE', find: [['1.000 riales', 'YER 1000']] },
  { in: 'Envió 500 dólares canadienses.', find: [['500 dólares canadienses', 'CAD 500']] },
  { in: 'Envió 2.000.000 de pesos uruguayos.', find: [['2.000.000 de pesos uruguayos', 'UYU 2000000']] },
  { in: 'Entregó 2.000 dólares a 300 bolivianos.', find: [['2.000 dólares', 'USD 2000']] },
  { in: 'Llegaron 300 bolivianos y 25 peruanos.', find: [], why: 'people' },
  { in: 'La OIM asistió a 1.200 bolivianos en el norte.', country: 'BO', find: [], why: 'people' },
  { in: 'Cuarenta familias hablan con 30 guaraníes del Chaco.', country: 'PY', find: [], why: 'people' },
  { in: 'Llegó una carga de cien libras de maíz.', find: [], why: 'a weight' },
  { in: 'Pintó los dos soles de su bandera.', country: 'PE', find: [], why: 'two suns' },
  { in: 'Viven con un dólar al día.', find: [], why: 'a figure of speech' },
  { in: 'La COP 21 reunió a 195 países.', country: 'CO', find: [], why: 'a climate conference' },
  { in: 'El ODS 10 trata de la migración.', find: [], why: 'a development goal' },
  { in: 'El proyecto creó 400 viviendas reales.', country: 'BR', find: [], why: 'the adjective' },
  { in: 'La Eurocopa, o Euro 2016, tuvo 24 equipos.', find: [], why: 'a football championship' },
  { in: 'Pusieron 50 coronas de flores.', find: [], why: 'wreaths' },
  { in: 'La tranche CHF 2013 no llegó.', find: [], why: "a year behind the fund's name" },
  { in: 'En 2013, 300 personas llegaron.', find: [], why: 'a year and people' },
  { in: 'Murieron 20 leones en el parque.', find: [], why: 'lions' },
  { in: 'El pasaje cuesta 20.000 pesos.', names: 'EC CO', find: [['20.000 pesos', 'COP 20000']], why: 'the only country that has pesos' },
  { in: 'El pasaje cuesta 20.000 pesos.', find: [['20.000 pesos', '? 20000']], why: 'nobody says whose' },
  {
    in: 'Costó US$ 300 o $ 900.000 en total.',
    country: 'CO',
    find: [
      ['US$ 300', 'USD 300'],
      ['$ 900.000', 'COP 900000'],
    ],
    why: 'US$ stands apart from $',
  },
  {
    in: 'Costó 2 millones de dólares; cada familia recibe $130.000.',
    country: 'CL',
    find: [
      ['2 millones de dólares', 'USD 2000000'],
      ['$130.000', 'CLP 130000'],
    ],
    why: 'the page keeps "dólares" apart from $',
  },
  { in: 'Costó $ 300 en total.', country: 'CO', find: [['$ 300', 'USD 300']], why: 'no peso is named' },
  {
    in: 'Son 300 bolivianos (43 dólares) por día.',
    find: [
      ['300 bolivianos', 'BOB 300'],
      ['43 dólares', 'USD 43'],
    ],
    why: 'a price beside another',
  },
  {
    in: 'Cada socio obtuvo hasta $3.200.000 pesos para semillas.',
    country: 'CO',
    find: [['hasta $3.200.000 pesos', 'COP 3200000 at_most']],
    why: 'the sign and the word name one sum',
  },
  {
    in: 'La obra vale 18,3 millones de dólares, de los que 7,4 millones fueron donados por Noruega, 2,9 millones por Canadá y 640.000 francos suizos por Suiza.',
    find: [
      ['18,3 millones de dólares', 'USD 18300000'],
      ['7,4 millones', 'USD 7400000'],
      ['2,9 millones', 'USD 2900000'],
      ['640.000 francos suizos', 'CHF 640000'],
    ],
    why: 'parts of the sum before, each with its giver',
  },
  { in: 'Llegaron 20 millones de personas con 300 bolivianos a bordo.', find: [], why: 'people' },
  { in: 'El pasaje cuesta ¢ 25.000.', country: 'CR', find: [['¢ 25.000', 'CRC 25000']] },
  { in: 'Cada familia recibe 50.000 CFA al mes.', country: 'GQ', find: [['50.000 CFA', 'XAF 50000']] },
  {
    in: 'Enviaron 11.340 millones de dólares en 2020, un 7,9 % más que los 10.508 millones de 2019.',
    find: [
      ['11.340 millones de dólares', 'USD 11340000000'],
      ['10.508 millones', 'USD 10508000000'],
    ],
    why: 'the sum of another year',
  },
  {
    in: 'Pide 42 millones de dólares; hasta la fecha ha recibido 11,4 millones (27 %).',
    find: [
      ['42 millones de dólares', 'USD 42000000'],
      ['11,4 millones', 'USD 11400000'],
    ],
  },
  {
    in: 'La llevan a Singapur por S$ 12.000; su tío cobró 3.100 dólares.',
    country: 'VN',
    names: 'VN SG',
    find: [
      ['S$ 12.000', 'SGD 12000'],
      ['3.100 dólares', 'USD 3100'],
    ],
    why: 'dollars of another country than the page is about are not lent',
  },
  { in: 'La OIM necesita otro millón de dólares.', find: [['otro millón de dólares', 'USD 1000000']] },
  {
    in: 'Requiere 30,6 millones de dólares; se habían recibido apenas 3,9 millones.',
    find: [
      ['30,6 millones de dólares', 'USD 30600000'],
      ['3,9 millones', 'USD 3900000'],
    ],
  },
  {
    in: 'Hay 4.200 millones de guaraníes para el Chaco.',
    find: [['4.200 millones de guaraníes', 'PYG 4200000000']],
    why: 'no people is so many',
  },
  { in: 'En el Chaco viven 25.000 guaraníes.', find: [], why: 'a people' },
  {
    in: 'El Fondo ha entregado 10,5 de los 65,5 millones de dólares.',
    find: [
      ['10,5', 'USD 10500000'],
      ['65,5 millones de dólares', 'USD 65500000'],
    ],
  },
  {
    in: 'La respuesta cuesta 9,4 millones de dólares. Italia cubre una quinta parte y Austria, 1,2 millones.',
    find: [
      ['9,4 millones de dólares', 'USD 9400000'],
      ['1,2 millones', 'USD 1200000'],
    ],
  },
  {
    in: 'Las remesas, 4.100 millones de dólares en 2016, superarán los 4.700 millones este año.',
    find: [
      ['4.100 millones de dólares', 'USD 4100000000'],
      ['superarán los 4.700 millones', 'USD 4700000000 at_least'],
    ],
  },
  {
    in: 'Costó 9,4 millones de dólares. Hay 5 millones de migrantes: en Colombia, 1,7 millones.',
    find: [['9,4 millones de dólares', 'USD 9400000']],
  },
  { in: 'Ganaba quinientos colones.', find: [['quinientos colones', 'SVC 500']], country: 'SV' },
  { in: 'El kilo subió a 90 MT.', find: [['90 MT', 'MZN 90']], country: 'MZ' },
  { in: 'Llegaron 90 MT de harina.', find: [], country: 'PE' },
  {
    in: 'El plan vale 9,3 millones de euros (1,6 millones de España), aportados por el Japón (2 millones) e Italia.',
    find: [
      ['9,3 millones de euros', 'EUR 9300000'],
      ['1,6 millones', 'EUR 1600000'],
      ['2 millones', 'EUR 2000000'],
    ],
  },
  {
    in: 'El saco cuesta ya 1.600 meticales, frente a los 900 de febrero.',
    find: [
      ['1.600 meticales', 'MZN 1600'],
      ['900', 'MZN 900'],
    ],
  },
  {
    in: 'El viaje en barco vale 80 dólares y el de bus, 25.',
    find: [
      ['80 dólares', 'USD 80'],
      ['25', 'USD 25'],
    ],
  },
  {
    in: 'El programa costó unos 2,3 millones de dólares; Noruega puso un millón.',
    find: [
      ['unos 2,3 millones de dólares', 'USD 2300000 approx'],
      ['un millón', 'USD 1000000'],
    ],
  },
  { in: 'Ahora peso 51.', find: [] },
  { in: 'El Japón dio USD 1.2 million.', find: [['USD 1.2 million', 'USD 1200000']] },
  {
    in: 'Sumaban 6.773 millones de dólares y 400 millones más que el año anterior.',
    find: [
      ['6.773 millones de dólares', 'USD 6773000000'],
      ['400 millones', 'USD 400000000'],
    ],
  },
  {
    in: 'El presupuesto, de 92 millones de dólares, incluye 11,5 millones para seguridad.',
    find: [
      ['92 millones de dólares', 'USD 92000000'],
      ['11,5 millones', 'USD 11500000'],
    ],
  },
  { in: 'Llegaron en 2014 a 26.900 millones de dólares.', find: [['26.900 millones de dólares', 'USD 26900000000']] },
  {
    in: 'Cuesta 410.000 soles: 250.000 de la Cooperación Suiza, 100.000 de la Embajada de Noruega y el resto de la OIM.',
    find: [
      ['410.000 soles', 'PEN 410000'],
      ['250.000', 'PEN 250000'],
      ['100.000', 'PEN 100000'],
    ],
  },
  {
    in: 'Me ofrecieron S/ 1.500; la deuda del bote era de tres mil.',
    find: [
      ['S/ 1.500', 'PEN 1500'],
      ['tres mil', 'PEN 3000'],
    ],
  },
  {
    in: 'La Unión Europea dio 4,5 millones de euros; los donantes han puesto hasta ahora 9 millones.',
    find: [
      ['4,5 millones de euros', 'EUR 4500000'],
      ['9 millones', 'EUR 9000000'],
    ],
  },
  {
    in: 'El kilo que en enero costaba 28 pesos lo doy en 15.',
    find: [
      ['28 pesos', 'MXN 28'],
      ['15', 'MXN 15'],
    ],
    country: 'MX',
  },
  { in: 'Yakarta ofrece 2,5 millones de rupias.', find: [['2,5 millones de rupias', 'IDR 2500000']], country: 'ID' },
  {
    in: 'Costó 21 millones de dólares, repartidos entre Australia (6,5 millones), el Japón (5,1) y otros.',
    find: [
      ['21 millones de dólares', 'USD 21000000'],
      ['6,5 millones', 'USD 6500000'],
      ['5,1', 'USD 5100000'],
    ],
  },
  {
    in: 'El saco cuesta 2.500 euros, frente a los 1.800 de 2020.',
    find: [
      ['2.500 euros', 'EUR 2500'],
      ['1.800', 'EUR 1800'],
    ],
  },
  // a price by its verb, in the currency of the sum before
  {
    in: 'El kilo de arroz cuesta 120 córdobas; el de frijol, 80.',
    find: [
      ['120 córdobas', 'NIO 120'],
      ['80', 'NIO 80'],
    ],
  },
  {
    in: 'El país recibió US$2 mil 566.5 millones y 13 mil 42,25 millones de dólares.',
    find: [
      ['US$2 mil 566.5 millones', 'USD 2566500000'],
      ['13 mil 42,25 millones de dólares', 'USD 13042250000'],
    ],
  },
  {
    in: 'Ganaba 200 euros y ahora está cobrando quinientos en una panadería con noventa alumnos.',
    find: [
      ['200 euros', 'EUR 200'],
      ['quinientos', 'EUR 500'],
    ],
  },
  {
    in: 'Le pidieron 2.000 dólares; pagó 1.500 y debe 500.',
    find: [
      ['2.000 dólares', 'USD 2000'],
      ['1.500', 'USD 1500'],
      ['500', 'USD 500'],
    ],
  },
  {
    in: 'Vendió la moto por 900 dólares y la nevera por 150.',
    find: [
      ['900 dólares', 'USD 900'],
      ['150', 'USD 150'],
    ],
  },
  { in: 'Costó 2.000 euros y acoge a 250 menores, frente a 120 en 2012.', find: [['2.000 euros', 'EUR 2000']] },
  {
    in: 'El alquiler pasó de 40 dólares a 65 en mayo.',
    find: [
      ['40 dólares', 'USD 40'],
      ['65', 'USD 65'],
    ],
  },
  {
    in: 'Recibió 1,3 millones de dólares, de los cuales 400.000 del Japón y 20.000 de Chile.',
    find: [
      ['1,3 millones de dólares', 'USD 1300000'],
      ['400.000', 'USD 400000'],
      ['20.000', 'USD 20000'],
    ],
  },
  {
    in: 'Se necesitan US$12,5 millones; hasta ahora se han recibido 3,2.',
    find: [
      ['US$12,5 millones', 'USD 12500000'],
      ['3,2', 'USD 3200000'],
    ],
  },
  {
    in: 'Japón dio 500.000 dólares y la OIM 3.000 carpas; Italia aportó 265.000 euros y Dinamarca 60.000.',
    find: [
      ['500.000 dólares', 'USD 500000'],
      ['265.000 euros', 'EUR 265000'],
      ['60.000', 'EUR 60000'],
    ],
  },
  { in: 'El Gobierno elevó la ayuda de 2017 a 12 millones de dólares.', find: [['12 millones de dólares', 'USD 12000000']] },
  {
    in: 'Cuesta 1,2 millones de euros, de los cuales 900.000 aportados por Italia.',
    find: [
      ['1,2 millones de euros', 'EUR 1200000'],
      ['900.000', 'EUR 900000'],
    ],
  },
  {
    in: 'La beca es de 250 dólares al mes para solteros y 400 para familias.',
    find: [
      ['250 dólares', 'USD 250'],
      ['400', 'USD 400'],
    ],
  },
  {
    in: 'Cuesta 4,8 millones de dólares, de los cuales 900.000 aportados por el Japón.',
    find: [
      ['4,8 millones de dólares', 'USD 4800000'],
      ['900.000', 'USD 900000'],
    ],
  },
  {
    in: 'El viaje cuesta 300 euros, a veces hasta 500.',
    find: [
      ['300 euros', 'EUR 300'],
      ['hasta 500', 'EUR 500 at_most'],
    ],
  },
  {
    in: '3,5 millones de dólares del Japón, 1,2 millones de Noruega',
    find: [
      ['3,5 millones de dólares', 'USD 3500000'],
      ['1,2 millones', 'USD 1200000'],
    ],
  },
  { in: 'El millón de euros prometido llegó.', find: [['millón de euros', 'EUR 1000000']] },
  {
    in: 'Recibió 250 dólares en enero y otros 250 en abril; otros 40 esperan.',
    find: [
      ['250 dólares', 'USD 250'],
      ['250', 'USD 250'],
    ],
  },
  {
    in: 'La guardería costó 92.000 dólares, de los cuales la OIM puso 60.000 y el municipio el resto.',
    find: [
      ['92.000 dólares', 'USD 92000'],
      ['60.000', 'USD 60000'],
    ],
  },
  {
    in: 'Harían falta 78 millones de dólares. Se han comprometido 32: 14 del Banco Mundial, 11 del Canadá y 7 de Suecia.',
    find: [
      ['78 millones de dólares', 'USD 78000000'],
      ['32', 'USD 32000000'],
      ['14', 'USD 14000000'],
      ['11', 'USD 11000000'],
      ['7', 'USD 7000000'],
    ],
  },
  {
    in: 'El plan cuesta 13,1 millones de dólares. Han contribuido el CERF, con 2,5 millones, y Suecia, con 900.000.',
    find: [
      ['13,1 millones de dólares', 'USD 13100000'],
      ['2,5 millones', 'USD 2500000'],
      ['900.000', 'USD 900000'],
    ],
  },
  {
    in: 'Cada hogar cobró entre 500 y 4.500 dólares. El Estado ha pagado 56 millones a 16.500 hogares.',
    find: [
      ['entre 500 y 4.500 dólares', 'USD 500..4500'],
      ['56 millones', 'USD 56000000'],
    ],
  },
  { in: 'El sueldo es de 38.000 gurdas.', find: [['38.000 gurdas', 'HTG 38000']] },
  { in: 'La OIM reparte un bono de 60 dólares. Se han entregado 1.240.', find: [['60 dólares', 'USD 60']] },
  {
    in: 'Cada adulto recibe 100 dólares y cada niño, 50.',
    find: [
      ['100 dólares', 'USD 100'],
      ['50', 'USD 50'],
    ],
  },
  {
    in: 'Donó 50 millones de euros al archipiélago y la Unión Europea, otros 14.',
    find: [
      ['50 millones de euros', 'EUR 50000000'],
      ['14', 'EUR 14000000'],
    ],
  },
  {
    in: 'Aporta $ 310 mil (préstamo 2852/OC-CR) y la OIM, otros 45 mil.',
    find: [
      ['$ 310 mil', 'USD 310000'],
      ['45 mil', 'USD 45000'],
    ],
  },
  {
    in: 'El llamamiento pide 41 millones de dólares; faltan unos 30 millones.',
    find: [
      ['41 millones de dólares', 'USD 41000000'],
      ['unos 30 millones', 'USD 30000000 approx'],
    ],
  },
  {
    in: 'Aporta 4 millones de euros a un plan y a otro dotado con 1.8 millones que empezará pronto.',
    find: [
      ['4 millones de euros', 'EUR 4000000'],
      ['1.8 millones', 'EUR 1800000'],
    ],
  },
  { in: 'Costó 900 dólares; faltan 4 millones de vacunas.', find: [['900 dólares', 'USD 900']] },
  {
    in: 'El sueldo de € 2.300 brutos subirá a 2.800 después.',
    find: [
      ['€ 2.300', 'EUR 2300'],
      ['2.800', 'EUR 2800'],
    ],
  },
  { in: 'La ayuda de 900 euros subirá a 1.200 familias.', find: [['900 euros', 'EUR 900']] },
  {
    in: 'Suecia y Japón pondrán 2,3 y 1,1 millones de euros.',
    find: [
      ['2,3', 'EUR 2300000'],
      ['1,1 millones de euros', 'EUR 1100000'],
    ],
  },
  {
    in: 'El alquiler se lleva 9.000 euros de los 14.000 que gana.',
    find: [
      ['9.000 euros', 'EUR 9000'],
      ['14.000', 'EUR 14000'],
    ],
  },
  {
    in: 'Llegaron US$ 3 millones de los 10 solicitados.',
    find: [
      ['US$ 3 millones', 'USD 3000000'],
      ['10', 'USD 10000000'],
    ],
  },
  {
    in: 'Los adultos reciben 100 dólares y los menores, 50, además de semillas.',
    find: [
      ['100 dólares', 'USD 100'],
      ['50', 'USD 50'],
    ],
  },
  {
    in: 'Necesita 11,2 millones de dólares. Los Estados Unidos han prometido algo más de 5.',
    find: [
      ['11,2 millones de dólares', 'USD 11200000'],
      ['algo más de 5', 'USD 5000000 at_least'],
    ],
  },
  {
    in: 'Recibe una beca de 900 euros y herramientas por valor de otros 7.500.',
    find: [
      ['900 euros', 'EUR 900'],
      ['7.500', 'EUR 7500'],
    ],
  },
  {
    in: 'El vuelo cuesta 9.500 dólares, contra 700 de la barcaza.',
    find: [
      ['9.500 dólares', 'USD 9500'],
      ['700', 'USD 700'],
    ],
  },
  {
    in: 'Se paga a 36,74 euros, algo más que los 35,20 de la campaña anterior.',
    find: [
      ['36,74 euros', 'EUR 36.74'],
      ['35,20', 'EUR 35.2'],
    ],
  },
  {
    in: 'La Unión aporta 1,3 millones de euros; Suiza y Luxemburgo, 200.000 cada uno.',
    find: [
      ['1,3 millones de euros', 'EUR 1300000'],
      ['200.000', 'EUR 200000'],
    ],
  },
  {
    in: 'Los padres cobraban 160 euros, y las madres que cocinaban, 120.',
    find: [
      ['160 euros', 'EUR 160'],
      ['120', 'EUR 120'],
    ],
  },
  {
    in: 'Las remesas sumaron 3.100 millones de dólares en 2009 y 2.900 en 2010.',
    find: [
      ['3.100 millones de dólares', 'USD 3100000000'],
      ['2.900', 'USD 2900000000'],
    ],
  },
  {
    in: 'El visado cuesta 60 euros; para los menores, 30.',
    find: [
      ['60 euros', 'EUR 60'],
      ['30', 'EUR 30'],
    ],
  },
  {
    in: 'La beca es de 90 dólares mensuales, 30 más que el año pasado.',
    find: [
      ['90 dólares', 'USD 90'],
      ['30', 'USD 30'],
    ],
  },
  {
    in: 'Cuesta 4 millones de euros: 2,5 de la Unión Europea y 1,5 de España.',
    find: [
      ['4 millones de euros', 'EUR 4000000'],
      ['2,5', 'EUR 2500000'],
      ['1,5', 'EUR 1500000'],
    ],
  },
  {
    in: 'De los 900 euros que gana, manda 300 a su madre.',
    find: [
      ['900 euros', 'EUR 900'],
      ['300', 'EUR 300'],
    ],
  },
  {
    in: 'El plan cuesta 2,3 millones de euros y todavía faltan 900.000 para el invierno.',
    find: [
      ['2,3 millones de euros', 'EUR 2300000'],
      ['900.000', 'EUR 900000'],
    ],
  },
  {
    in: 'La UE donó 10 millones de euros y otros 1,3 millones llegaron de Suiza.',
    find: [
      ['10 millones de euros', 'EUR 10000000'],
      ['1,3 millones', 'EUR 1300000'],
    ],
  },
  {
    in: 'El plan cuesta 640.000 euros, 400.000 de los cuales paga la región.',
    find: [
      ['640.000 euros', 'EUR 640000'],
      ['400.000', 'EUR 400000'],
    ],
  },
  {
    in: 'Las remesas sumaron 16,4 millones de euros en 2017, casi el doble de los 8,5 millones registrados en 2010.',
    find: [
      ['16,4 millones de euros', 'EUR 16400000'],
      ['8,5 millones', 'EUR 8500000'],
    ],
  },
  {
    in: 'Se necesitan 66 millones de dólares; hasta ahora solo recibió 8,7 millones.',
    find: [
      ['66 millones de dólares', 'USD 66000000'],
      ['8,7 millones', 'USD 8700000'],
    ],
  },
  {
    in: 'La operación costó 1,5 millones de dólares; se necesitan 13,1 millones.',
    find: [
      ['1,5 millones de dólares', 'USD 1500000'],
      ['13,1 millones', 'USD 13100000'],
    ],
  },
  {
    in: 'Gano 200 dólares al mes y pago 60. Vendí la moto en 900 dólares y gasté 300.',
    find: [
      ['200 dólares', 'USD 200'],
      ['60', 'USD 60'],
      ['900 dólares', 'USD 900'],
      ['300', 'USD 300'],
    ],
  },
  {
    in: 'El kilo de mijo valía 210 nairas y ronda las 340.',
    find: [
      ['210 nairas', 'NGN 210'],
      ['ronda las 340', 'NGN 340 approx'],
    ],
  },
  { in: 'El curso cuesta 50 dólares. El número de alumnos ronda los 300.', find: [['50 dólares', 'USD 50']] },
  {
    in: 'Reabrí la farmacia con 3.000 dólares y ya he devuelto mil doscientos.',
    find: [
      ['3.000 dólares', 'USD 3000'],
      ['mil doscientos', 'USD 1200'],
    ],
  },
  { in: 'Las alumnas recibirán 35.000 guaraníes por día.', country: 'PY', names: 'PY', find: [['35.000 guaraníes', 'PYG 35000']] },
  {
    in: 'La obra costó 685.300 dólares, de los cuales 300.000 los puso Suecia.',
    find: [
      ['685.300 dólares', 'USD 685300'],
      ['300.000', 'USD 300000'],
    ],
  },
  {
    in: 'Aportan 310.000 dólares: 200.000 son del Japón y 110.000 de Noruega.',
    find: [
      ['310.000 dólares', 'USD 310000'],
      ['200.000', 'USD 200000'],
      ['110.000', 'USD 110000'],
    ],
  },
  {
    in: 'El costo será de 3,4 millones de dólares. La OIM pondrá 400 mil y el Gobierno el resto.',
    find: [
      ['3,4 millones de dólares', 'USD 3400000'],
      ['400 mil', 'USD 400000'],
    ],
  },
  {
    in: 'Noruega donó 3,4 millones de dólares y 600 tiendas. Suecia donó 1.200 y el Gobierno el resto.',
    find: [['3,4 millones de dólares', 'USD 3400000']],
  },
  {
    in: 'Recibe un vale de diez dólares; los que viven en Oriente, uno de 15.',
    find: [
      ['diez dólares', 'USD 10'],
      ['15', 'USD 15'],
    ],
  },
  {
    in: 'Recibe un vale de 10 dólares y otro de 15 para el autobús.',
    find: [
      ['10 dólares', 'USD 10'],
      ['15', 'USD 15'],
    ],
  },
  {
    in: 'En 2008 enviaron 2.540 millones de dólares, la mitad del producto; en 2009, 800 millones menos.',
    find: [
      ['2.540 millones de dólares', 'USD 2540000000'],
      ['800 millones', 'USD 800000000'],
    ],
  },
  {
    in: 'Paga 15.000 rupias nepalesas, el equivalente a 148 dólares, a cada hogar; las viudas cobran 18.000.',
    find: [
      ['15.000 rupias nepalesas', 'NPR 15000'],
      ['148 dólares', 'USD 148'],
      ['18.000', 'NPR 18000'],
    ],
  },
  {
    in: 'Cada vivienda ha costado 9.400 dólares, frente a los 12.000 previstos.',
    find: [
      ['9.400 dólares', 'USD 9400'],
      ['12.000', 'USD 12000'],
    ],
  },
  {
    in: 'En 2013 se destinaron 8 millones de euros; en 2014, 11, y en 2015, 14.',
    find: [
      ['8 millones de euros', 'EUR 8000000'],
      ['11', 'EUR 11000000'],
      ['14', 'EUR 14000000'],
    ],
  },
  { in: 'En 2013 dieron 8 millones de euros a 300 familias; en 2014, 400.', find: [['8 millones de euros', 'EUR 8000000']] },
  {
    in: 'Se necesitan 118 millones de dólares; el Fondo Central ha adelantado 10,1 millones.',
    find: [
      ['118 millones de dólares', 'USD 118000000'],
      ['10,1 millones', 'USD 10100000'],
    ],
  },
  { in: 'Cuesta G. 250.000 en el Chaco.', country: 'PY', names: 'PY', find: [['G. 250.000', 'PYG 250000']] },
  { in: 'El alquiler es de $U 4.500.', country: 'UY', find: [['$U 4.500', 'UYU 4500']] },
  {
    in: 'Paga 90 dólares de alquiler y 20 de luz.',
    find: [
      ['90 dólares', 'USD 90'],
      ['20', 'USD 20'],
    ],
  },
  { in: 'Dieron 300 dólares de fianza y 200 de ellos se fueron.', find: [['300 dólares', 'USD 300']] },
  {
    in: 'Gana menos de 25 balboas diarios, y el panameño que trabaja a su lado, 38.',
    find: [
      ['menos de 25 balboas', 'PAB 25 at_most'],
      ['38', 'PAB 38'],
    ],
  },
  { in: 'Reciben 20 dólares; los 300 que esperan, nada.', find: [['20 dólares', 'USD 20']] },
  {
    in: 'Los jornales son de 3.000 ariaris; en las minas de zafiro, algo más de 5.000.',
    find: [
      ['3.000 ariaris', 'MGA 3000'],
      ['algo más de 5.000', 'MGA 5000 at_least'],
    ],
  },
  { in: 'Las 40 familias reciben 300 dólares; en Lima, 450.', find: [['300 dólares', 'USD 300']] },
  {
    in: 'El PMA busca 82 millones de dólares. La OIM necesita 3,4 millones, de los que sólo tiene 300.000.',
    find: [
      ['82 millones de dólares', 'USD 82000000'],
      ['3,4 millones', 'USD 3400000'],
      ['300.000', 'USD 300000'],
    ],
  },
  {
    in: 'El kilo valía 300 euros y se paga a 1.500; la cabra se malvende por 4.000.',
    find: [
      ['300 euros', 'EUR 300'],
      ['1.500', 'EUR 1500'],
      ['4.000', 'EUR 4000'],
    ],
  },
  {
    in: 'Enviaron 1.610 millones de dólares en 2013, 120 más que en 2012.',
    find: [
      ['1.610 millones de dólares', 'USD 1610000000'],
      ['120', 'USD 120000000'],
    ],
  },
  {
    in: 'Cuesta 11 dólares por ejemplar en vez de los 17 habituales.',
    find: [
      ['11 dólares', 'USD 11'],
      ['17', 'USD 17'],
    ],
  },
  {
    in: 'Suecia aportó 2 millones de euros, Italia 1,4 y España 0,5.',
    find: [
      ['2 millones de euros', 'EUR 2000000'],
      ['1,4', 'EUR 1400000'],
      ['0,5', 'EUR 500000'],
    ],
  },
  { in: 'Japón dio 5 millones de dólares y Noruega 3 médicos.', find: [['5 millones de dólares', 'USD 5000000']] },
  {
    in: 'La reforma cuesta 80.000 pesos. Un fondo rotatorio de 3,2 millones presta hasta el 70 %.',
    country: 'AR',
    find: [
      ['80.000 pesos', 'ARS 80000'],
      ['3,2 millones', 'ARS 3200000'],
    ],
  },
  {
    in: 'Se recaudaron 5 millones de dólares. De los desplazados, 2 millones viven en Etiopía.',
    find: [['5 millones de dólares', 'USD 5000000']],
  },
  {
    in: 'Recibió 40.000 dólares y los gastó en una lancha (22.000), dos neveras (6.500) y becas.',
    find: [
      ['40.000 dólares', 'USD 40000'],
      ['22.000', 'USD 22000'],
      ['6.500', 'USD 6500'],
    ],
  },
  { in: 'La OIM repartió 40.000 dólares a sirios (6.000), afganos (2.300) y niños (1.200).', find: [['40.000 dólares', 'USD 40000']] },
  {
    in: 'Suecia y Noruega dieron 12 y 9 millones de coronas.',
    names: 'NO',
    find: [
      ['12', 'NOK 12000000'],
      ['9 millones de coronas', 'NOK 9000000'],
    ],
  },
  {
    in: 'Da a cada uno 2.500 afganis para el autobús (unos 33 dólares); a las familias, 7.000.',
    find: [
      ['2.500 afganis', 'AFN 2500'],
      ['unos 33 dólares', 'USD 33 approx'],
      ['7.000', 'AFN 7000'],
    ],
  },
  {
    in: 'La clínica necesita 65.000 balboas para un quirófano y lleva reunidos 18.400.',
    find: [
      ['65.000 balboas', 'PAB 65000'],
      ['18.400', 'PAB 18400'],
    ],
  },
  {
    in: 'El presupuesto, de 3 millones de euros en 2009, ascendió a 4,6 millones.',
    find: [
      ['3 millones de euros', 'EUR 3000000'],
      ['4,6 millones', 'EUR 4600000'],
    ],
  },
  {
    in: 'De los 360.000 dólares solicitados, 100.000 han sido entregados.',
    find: [
      ['360.000 dólares', 'USD 360000'],
      ['100.000', 'USD 100000'],
    ],
  },
  {
    in: 'El pago bajó de 11.800 euros por viaje a 4.500.',
    find: [
      ['11.800 euros', 'EUR 11800'],
      ['4.500', 'EUR 4500'],
    ],
  },
  {
    in: 'Con 10 dólares se compra un filtro; con 25, una cocina; con 100, un techo.',
    find: [
      ['10 dólares', 'USD 10'],
      ['25', 'USD 25'],
      ['100', 'USD 100'],
    ],
  },
  {
    in: 'Piden 1,9 millones de dólares, de los que 700.000 se destinarán a agua.',
    find: [
      ['1,9 millones de dólares', 'USD 1900000'],
      ['700.000', 'USD 700000'],
    ],
  },
  {
    in: 'De los 1,9 millones de dólares solicitados, 700.000 son para agua.',
    find: [
      ['1,9 millones de dólares', 'USD 1900000'],
      ['700.000', 'USD 700000'],
    ],
  },
  {
    in: 'La UE dio 44 millones de euros; el Gobierno croata, 14,6 millones, y Suiza, un millón de francos suizos.',
    find: [
      ['44 millones de euros', 'EUR 44000000'],
      ['14,6 millones', 'EUR 14600000'],
      ['un millón de francos suizos', 'CHF 1000000'],
    ],
  },
  { in: 'Pagó $350.00 M.N. a cada vecino.', country: 'MX', find: [['$350.00', 'MXN 350']], why: 'moneda nacional, no million' },
  {
    in: 'Pagó 24 CUP a cada vecino y CUC 25 por el flete.',
    country: 'CU',
    find: [
      ['24 CUP', 'CUP 24'],
      ['CUC 25', 'CUC 25'],
    ],
  },
  {
    in: 'El precio pasa de US$ 300 a US$ 500.',
    find: [
      ['US$ 300', 'USD 300'],
      ['US$ 500', 'USD 500'],
    ],
  },
  {
    in: 'Le cuesta 45 dólares. Un médico pide 350 dólares surinameses. El plan dispone de 640 mil dólares.',
    country: 'SR',
    find: [
      ['45 dólares', 'USD 45'],
      ['350 dólares surinameses', 'SRD 350'],
      ['640 mil dólares', 'USD 640000'],
    ],
  },
  {
    in: 'El presupuesto cayó de 1.200 a 900 millones de dólares.',
    find: [
      ['1.200', 'USD 1200000000'],
      ['900 millones de dólares', 'USD 900000000'],
    ],
  },
  {
    in: 'Llegó el 37 por ciento de los 2.150 millones de dólares pedidos.',
    find: [['2.150 millones de dólares', 'USD 2150000000']],
  },
  { in: 'Las remesas rondan los 14,000 millones de dólares.', find: [['rondan los 14,000 millones de dólares', 'USD 14000000000 approx']] },
  { in: 'Es un monto cercano a los 85 millones de euros.', find: [['cercano a los 85 millones de euros', 'EUR 85000000 approx']] },
  {
    in: 'El llamamiento es de 24 millones de dólares; la OIM ha recibido a la fecha 5 millones.',
    find: [
      ['24 millones de dólares', 'USD 24000000'],
      ['5 millones', 'USD 5000000'],
    ],
  },
  {
    in: 'Pagó 1.500 euros, luego 900 y después otros 900 en la frontera.',
    find: [
      ['1.500 euros', 'EUR 1500'],
      ['900', 'EUR 900'],
      ['900', 'EUR 900'],
    ],
  },
  {
    in: 'El plan cuesta 640 millones de dólares. De estos, 412 millones se destinarán a Malí, mientras que los restantes 228 millones se emplearán en el Chad.',
    find: [
      ['640 millones de dólares', 'USD 640000000'],
      ['412 millones', 'USD 412000000'],
      ['228 millones', 'USD 228000000'],
    ],
  },
  {
    in: 'El plan cuesta 40 millones de dólares. De ellos, 3 millones de personas viven aquí.',
    find: [['40 millones de dólares', 'USD 40000000']],
  },
  {
    in: 'Una ración vale 27 centavos de dólar, y un vaso de leche 15 céntimos de euro.',
    find: [
      ['27 centavos de dólar', 'USD 0.27'],
      ['15 céntimos de euro', 'EUR 0.15'],
    ],
  },
  {
    in: 'El precio subió de unos 20 a 25 euros.',
    find: [
      ['unos 20', 'EUR 20 approx'],
      ['25 euros', 'EUR 25'],
    ],
  },
  {
    in: 'El albergue cuesta $ 1.450.000; en México un jornal no llega a US$ 9.',
    country: 'HN',
    find: [
      ['$ 1.450.000', 'USD 1450000'],
      ['no llega a US$ 9', 'USD 9 at_most'],
    ],
  },
  { in: 'Cuesta alrededor de 200 a 300 euros.', find: [['alrededor de 200 a 300 euros', 'EUR 200..300 approx']] },
  {
    in: 'Pagó 2.000 dólares al primer guía y 3.500 al segundo.',
    find: [
      ['2.000 dólares', 'USD 2000'],
      ['3.500', 'USD 3500'],
    ],
  },
  {
    in: 'Reciben 250 euros en dos pagos de 125.',
    find: [
      ['250 euros', 'EUR 250'],
      ['125', 'EUR 125'],
    ],
  },
  { in: 'Dio 600 euros a tres aldeas y tres grupos de 150 salieron.', find: [['600 euros', 'EUR 600']] },
  {
    in: 'Pide USD 60,2 millones; le faltan, por tanto, unos 17,5 millones.',
    find: [
      ['USD 60,2 millones', 'USD 60200000'],
      ['unos 17,5 millones', 'USD 17500000 approx'],
    ],
  },
  {
    in: 'Cada socia recibió 1.500 euros: 500 en efectivo y 1.000 en semillas.',
    find: [
      ['1.500 euros', 'EUR 1500'],
      ['500', 'EUR 500'],
      ['1.000', 'EUR 1000'],
    ],
  },
  { in: 'Pagaron 1.500 euros: 500 personas se endeudaron.', find: [['1.500 euros', 'EUR 1500']] },
  {
    in: 'La factura de la luz cuesta 45 dólares; la del agua, 12; la del campo, 12 sacos.',
    find: [
      ['45 dólares', 'USD 45'],
      ['12', 'USD 12'],
    ],
  },
  { in: 'Cada casa cuesta 1.500 euros. La OIM hará 7.200; entre todos han prometido 125.000.', find: [['1.500 euros', 'EUR 1500']] },
  {
    in: '- 85 millones de dólares requeridos; 31 millones recibidos',
    find: [
      ['85 millones de dólares', 'USD 85000000'],
      ['31 millones', 'USD 31000000'],
    ],
  },
  { in: 'La ayuda no superó los 450 euros por hogar.', find: [['no superó los 450 euros', 'EUR 450 at_most']] },
  {
    in: 'El plan ha recibido 14 millones de euros. Faltan entre 2,5 y 3 millones.',
    find: [
      ['14 millones de euros', 'EUR 14000000'],
      ['entre 2,5 y 3 millones', 'EUR 2500000..3000000'],
    ],
  },
  {
    in: 'El plan ha recibido 14 millones de euros. Entre 2,5 y 3 millones de personas pasan hambre; faltan de 4 a 5 millones de vacunas.',
    find: [['14 millones de euros', 'EUR 14000000']],
  },
  {
    in: 'El plan cuesta 140 millones de euros; la cuenta va por los 8,4 millones, aportados por Noruega.',
    find: [
      ['140 millones de euros', 'EUR 140000000'],
      ['8,4 millones', 'EUR 8400000'],
    ],
  },
  {
    in: 'El plan cuesta 140 millones de euros y llega a los 8,4 millones, previstos ya, de vecinos.',
    find: [['140 millones de euros', 'EUR 140000000']],
  },
  { in: 'El premio no podrá ser superior a 300 euros.', find: [['no podrá ser superior a 300 euros', 'EUR 300 at_most']] },
  { in: 'Cada hogar recibió cincuenta US dollars.', find: [['cincuenta US dollars', 'USD 50']] },
  { in: 'El boleto vale un dólar y 25 centavos.', find: [['un dólar y 25 centavos', 'USD 1.25']] },
  { in: 'El boleto vale un euro con cincuenta.', find: [['un euro con cincuenta', 'EUR 1.5']] },
  { in: 'Ganan dos dólares y medio al día.', find: [['dos dólares y medio', 'USD 2.5']] },
  { in: 'Compró dos dólares y medio kilo de arroz.', find: [['dos dólares', 'USD 2']] },
  { in: 'El fondo recibió cerca de millón y medio de euros.', find: [['cerca de millón y medio de euros', 'EUR 1500000 approx']] },
  { in: 'El jornal es de 300 lps.', country: 'HN', find: [['300 lps.', 'HNL 300']] },
  { in: 'El jornal es de s/ 45.', country: 'PE', find: [['s/ 45', 'PEN 45']] },
  { in: 'El jornal es de 20 dlls.', find: [['20 dlls.', 'USD 20']] },
  { in: 'Cada hogar recibió 300 nuevos shekels.', find: [['300 nuevos shekels', 'ILS 300']] },
  { in: 'El pan cuesta 50¢ la pieza.', country: 'BO', find: [['50¢', 'BOB 0.5']] },
  {
    in: 'Cada hogar recibe 5.000 tenges kazajos o 90 dólares namibios.',
    find: [
      ['5.000 tenges kazajos', 'KZT 5000'],
      ['90 dólares namibios', 'NAD 90'],
    ],
  },
  { in: 'El pasaje cuesta desde 20 hasta 30 dólares.', find: [['desde 20 hasta 30 dólares', 'USD 20..30']] },
  { in: 'El pasaje cuesta desde $20 hasta $30.', find: [['desde $20 hasta $30', 'USD 20..30']] },
  { in: 'La obra cuesta uno coma cinco millones de euros.', find: [['uno coma cinco millones de euros', 'EUR 1500000']] },
  {
    in: 'El saco subió de 20 a 30 dólares en Loja y de 50 a 78 dólares en Cañar.',
    find: [
      ['20', 'USD 20'],
      ['30 dólares', 'USD 30'],
      ['50', 'USD 50'],
      ['78 dólares', 'USD 78'],
    ],
  },
  {
    in: 'Cada viuda recibe 25.000 afganis (unos 420 dólares) por el viaje y 175.000 por la casa.',
    find: [
      ['25.000 afganis', 'AFN 25000'],
      ['unos 420 dólares', 'USD 420 approx'],
      ['175.000', 'AFN 175000'],
    ],
  },
  {
    in: 'Costó 25.000 euros (30.000 dólares) en mayo y llegaron 6.000 en junio.',
    find: [
      ['25.000 euros', 'EUR 25000'],
      ['30.000 dólares', 'USD 30000'],
    ],
  },
  {
    in: 'Pide 96,4 millones de dólares para Malí y 10 para Níger.',
    find: [
      ['96,4 millones de dólares', 'USD 96400000'],
      ['10', 'USD 10000000'],
    ],
  },
  { in: 'Dio 3 millones de dólares para 200 familias y 10 para escuelas.', find: [['3 millones de dólares', 'USD 3000000']] },
  {
    in: 'Pide 20 millones de dólares. De esa suma, 9 millones se destinarán a pozos; 6,5 millones, a semillas, y 4,5 millones, a escuelas.',
    find: [
      ['20 millones de dólares', 'USD 20000000'],
      ['9 millones', 'USD 9000000'],
      ['6,5 millones', 'USD 6500000'],
      ['4,5 millones', 'USD 4500000'],
    ],
  },
  {
    in: 'Son 3 millones de euros para vacunas; 2,5 millones, para el personal, y 1,2 millones para vehículos.',
    find: [
      ['3 millones de euros', 'EUR 3000000'],
      ['2,5 millones', 'EUR 2500000'],
      ['1,2 millones', 'EUR 1200000'],
    ],
  },
  {
    in: 'El plan costó 5 millones de dólares en 2020; 2,4 millones, en su mayoría niños, fueron vacunados.',
    find: [['5 millones de dólares', 'USD 5000000']],
  },
  {
    in: 'Anunció 3 millones de euros, que se suman a los 4,5 millones aprobados en abril.',
    find: [
      ['3 millones de euros', 'EUR 3000000'],
      ['4,5 millones', 'EUR 4500000'],
    ],
  },
  {
    in: 'El plan es de 30 millones de dólares. Los daños ascienden a 7 millones.',
    find: [
      ['30 millones de dólares', 'USD 30000000'],
      ['7 millones', 'USD 7000000'],
    ],
  },
  // el resto de una suma
  {
    in: 'Hay unos 430.000 euros en caja; los 670.000 restantes aún no se han prometido.',
    find: [
      ['unos 430.000 euros', 'EUR 430000 approx'],
      ['670.000', 'EUR 670000'],
    ],
  },
  { in: 'Los 9.000 euros ayudaron a los mineros; los 6.000 restantes se fueron.', find: [['9.000 euros', 'EUR 9000']] },
  {
    in: 'El muro cuesta 3,4 millones de euros. Suiza dará 400.000 y el Gobierno el resto.',
    find: [
      ['3,4 millones de euros', 'EUR 3400000'],
      ['400.000', 'EUR 400000'],
    ],
  },
  {
    in: 'El costo total es de 3,4 millones de dólares. Suiza dará 400.000 y el gobierno anuncia un refuerzo de 2 millones.',
    find: [
      ['3,4 millones de dólares', 'USD 3400000'],
      ['400.000', 'USD 400000'],
      ['2 millones', 'USD 2000000'],
    ],
  },
  {
    in: 'La red ha recibido 3 millones de dólares y espera 5,5 millones. El país espera 4 millones de turistas.',
    find: [
      ['3 millones de dólares', 'USD 3000000'],
      ['5,5 millones', 'USD 5500000'],
    ],
  },
  { in: 'Cada hogar recibió 300 nuevos séqueles.', find: [['300 nuevos séqueles', 'ILS 300']] },
  {
    in: 'Los peones ganaban 22 euros al día, luego 15 y después diez.',
    find: [
      ['22 euros', 'EUR 22'],
      ['15', 'EUR 15'],
      ['diez', 'EUR 10'],
    ],
  },
  { in: 'Pagaron 300 euros por persona, luego 20 se fueron.', find: [['300 euros', 'EUR 300']] },
  {
    in: 'Las remesas sumaron 4.200 millones de dólares en 2013. Cayeron a 1.900 millones en 2016. Los retornos subieron a 3 millones.',
    find: [
      ['4.200 millones de dólares', 'USD 4200000000'],
      ['1.900 millones', 'USD 1900000000'],
    ],
  },
  {
    in: 'De los 9,6 millones de dólares prometidos, 2,1 millones vinieron del Japón y 1,4 millones de Noruega.',
    find: [
      ['9,6 millones de dólares', 'USD 9600000'],
      ['2,1 millones', 'USD 2100000'],
      ['1,4 millones', 'USD 1400000'],
    ],
  },
  {
    in: 'Oslo promete 2,5 millones de euros, que se suman a los 4,2 millones del año pasado.',
    find: [
      ['2,5 millones de euros', 'EUR 2500000'],
      ['4,2 millones', 'EUR 4200000'],
    ],
  },
  {
    in: 'Oslo promete 2,5 millones de euros, además de los 4,2 millones ya entregados.',
    find: [
      ['2,5 millones de euros', 'EUR 2500000'],
      ['4,2 millones', 'EUR 4200000'],
    ],
  },
  {
    in: 'Oslo promete 2,5 millones de euros a 600 familias, lejos de los 4,2 millones de marzo.',
    find: [['2,5 millones de euros', 'EUR 2500000']],
    why: 'a count stands between',
  },
  {
    in: 'La tasa baja de 60 dólares a veinte dólares a partir del 1 de junio.',
    find: [
      ['60 dólares', 'USD 60'],
      ['veinte dólares', 'USD 20'],
    ],
    why: 'a day behind a sum is no price',
  },
  { in: 'La cuota subirá a 300 pesos mexicanos a partir del 25 de agosto.', find: [['300 pesos mexicanos', 'MXN 300']] },
  {
    in: 'El kilo de sal cuesta 120 córdobas; el de miel, 80 – un récord. ¿Cada adulto recibe 100 dólares y cada niño, 50? Vale «25 euros con 50».',
    find: [
      ['120 córdobas', 'NIO 120'],
      ['80', 'NIO 80'],
      ['100 dólares', 'USD 100'],
      ['50', 'USD 50'],
      ['25 euros con 50', 'EUR 25.5'],
    ],
  },
  {
    in: 'Cada familia recibió 30 euros; el martes 18 y el día 20 hubo feria. Cada una cobró 300 euros; los heridos subieron de 200 a 350, y el siglo 21 sigue.',
    find: [
      ['30 euros', 'EUR 30'],
      ['300 euros', 'EUR 300'],
    ],
    why: 'a day, a change, a number of something',
  },
  {
    in: 'Cada familia recibió 30 euros; Chile cedió 20 barcos; los Estados Unidos, 40. La tasa costaba 30 euros; hoy es de 45 por ciento.',
    find: [
      ['30 euros', 'EUR 30'],
      ['30 euros', 'EUR 30'],
    ],
  },
  {
    in: 'La alcaldesa dijo que de los 1,9 millones de euros solicitados, 700.000 son para agua.',
    find: [
      ['1,9 millones de euros', 'EUR 1900000'],
      ['700.000', 'EUR 700000'],
    ],
  },
  {
    in: 'El techo vale 1,2 millones de euros, de los cuales Japón dio 900.000. Su vecino, Pedro (36), lo pinta.',
    find: [
      ['1,2 millones de euros', 'EUR 1200000'],
      ['900.000', 'EUR 900000'],
    ],
    why: 'an age',
  },
  // dónde o cuándo cierra la cláusula de una suma
  {
    in: 'Suiza da 6 millones de euros y Suecia 2 millones el jueves.',
    find: [
      ['6 millones de euros', 'EUR 6000000'],
      ['2 millones', 'EUR 2000000'],
    ],
  },
  {
    in: 'Cada adulto recibe 80 euros y cada menor, 40, según la agencia.',
    find: [
      ['80 euros', 'EUR 80'],
      ['40', 'EUR 40'],
    ],
  },
  {
    in: '“Cada adulto recibe 80 euros y cada menor, 40”.',
    find: [
      ['80 euros', 'EUR 80'],
      ['40', 'EUR 40'],
    ],
  },
  { in: 'Recibe 80 euros y su hijo, 12, trabaja.', find: [['80 euros', 'EUR 80']], why: 'an age' },
  {
    in: 'El alcalde dijo que de los 1,4 millones de dólares solicitados, 600.000 son para hornos.',
    find: [
      ['1,4 millones de dólares', 'USD 1400000'],
      ['600.000', 'USD 600000'],
    ],
  },
  {
    in: 'Las remesas pasaron de 1,2 en 2009 a más de 3 millones de dólares, y el precio de 20 a casi 35 euros.',
    find: [
      ['1,2', 'USD 1200000'],
      ['más de 3 millones de dólares', 'USD 3000000 at_least'],
      ['20', 'EUR 20'],
      ['casi 35 euros', 'EUR 35 approx'],
    ],
  },
  {
    in: 'La sequía costó decenas de miles de millones de euros.',
    find: [['decenas de miles de millones de euros', 'EUR 10000000000 magnitude']],
  },
  { in: "La obra costó 3'5 millones de euros.", find: [["3'5 millones de euros", 'EUR 3500000']] },
  {
    in: 'Son $221bn o £2bn.',
    find: [
      ['$221bn', 'USD 221000000000'],
      ['£2bn', 'GBP 2000000000'],
    ],
  },
  { in: 'El millón doscientos mil dólares llegó tarde.', find: [['millón doscientos mil dólares', 'USD 1200000']] },
  {
    in: 'Suecia aporta 4 millones de dólares, Alemania 2,8, Kuwait 2,5 y el resto lo pone Noruega.',
    find: [
      ['4 millones de dólares', 'USD 4000000'],
      ['2,8', 'USD 2800000'],
      ['2,5', 'USD 2500000'],
    ],
  },
  {
    in: 'Suecia dio 4 millones de dólares; Perú acogió a 2.000 y los vecinos a 300.',
    find: [['4 millones de dólares', 'USD 4000000']],
  },
  {
    in: 'La Unión Europea ha aportado 240.000 euros y Portugal, 85.000.',
    find: [
      ['240.000 euros', 'EUR 240000'],
      ['85.000', 'EUR 85000'],
    ],
  },
  { in: 'Suecia dio 240.000 euros y Portugal, 85.000 mantas.', find: [['240.000 euros', 'EUR 240000']] },
  {
    in: 'Las multas suman 1.240 millones de dólares, de los que se han cobrado 415.',
    find: [
      ['1.240 millones de dólares', 'USD 1240000000'],
      ['415', 'USD 415000000'],
    ],
  },
  {
    in: 'El molino costó US$3 mlls y el puente $3 MM; cayeron 40 mm de lluvia.',
    find: [
      ['US$3 mlls', 'USD 3000000'],
      ['$3 MM', 'USD 3000000'],
    ],
  },
];
