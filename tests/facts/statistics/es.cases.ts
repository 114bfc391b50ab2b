import type { StatisticCase } from './case.js';

export const cases: readonly StatisticCase[] = [
  // cuentas
  { in: 'El barco trajo 1.890 rescatados al alba.', find: [['1.890 rescatados', 'count 1890', 'rescatados']] },
  { in: 'La oficina recibió 8500 solicitudes.', find: [['8500 solicitudes', 'count 8500', 'solicitudes']] },
  { in: 'Más de 680 000 hogares quedaron sin luz.', find: [['Más de 680 000 hogares', 'count 680000 at_least', 'hogares']] },
  { in: 'El censo halló 3,436 chozas.', find: [['3,436 chozas', 'count 3436', 'chozas']] },
  { in: 'Llegaron 213.581 turistas.', find: [['213.581 turistas', 'count 213581', 'turistas']] },
  {
    in: 'Ciento dieciocho pescadores senegaleses volvieron.',
    find: [['Ciento dieciocho pescadores senegaleses', 'count 118', 'pescadores senegaleses']],
  },
  { in: 'Treinta y cuatro parteras se graduaron.', find: [['Treinta y cuatro parteras', 'count 34', 'parteras']] },
  { in: 'Doscientas sesenta casas ardieron.', find: [['Doscientas sesenta casas', 'count 260', 'casas']] },
  { in: 'Mil cien soldados regresaron.', find: [['Mil cien soldados', 'count 1100', 'soldados']] },
  { in: 'Ciento un mil votos faltan.', find: [['Ciento un mil votos', 'count 101000', 'votos']] },
  { in: 'Veintiún mil cabras murieron.', find: [['Veintiún mil cabras', 'count 21000', 'cabras']] },
  { in: 'Veintidós mil quinientos sacos se perdieron.', find: [['Veintidós mil quinientos sacos', 'count 22500', 'sacos']] },
  { in: 'Un millón doscientos mil votantes faltaron.', find: [['Un millón doscientos mil votantes', 'count 1200000', 'votantes']] },
  { in: 'Dos millones quinientas mil aves anidan aquí.', find: [['Dos millones quinientas mil aves', 'count 2500000', 'aves']] },
  { in: 'Un millón y medio de habitantes carece de agua.', find: [['Un millón y medio de habitantes', 'count 1500000', 'habitantes']] },
  { in: 'Medio millón de alumnos espera.', find: [['Medio millón de alumnos', 'count 500000', 'alumnos']] },
  {
    in: 'Cerca de 1,5 millones de personas piden ayuda.',
    find: [['Cerca de 1,5 millones de personas', 'count 1500000 approx', 'personas']],
  },
  { in: 'Son 6,53 millones de plantas.', find: [['6,53 millones de plantas', 'count 6530000', 'plantas']] },
  { in: 'Unos 13 mil campesinos firmaron.', find: [['Unos 13 mil campesinos', 'count 13000 approx', 'campesinos']] },
  { in: 'Cerca de 2,5 mil viviendas se dañaron.', find: [['Cerca de 2,5 mil viviendas', 'count 2500 approx', 'viviendas']] },
  { in: 'Hay 244 millones de aves.', find: [['244 millones de aves', 'count 244000000', 'aves']] },
  { in: 'El fondo suma 601 mil millones de granos.', find: [['601 mil millones de granos', 'count 601000000000', 'granos']] },
  { in: 'Tres países firmaron.', find: [['Tres países', 'count 3', 'países']] },
  { in: 'Las otras cuatro lanchas esperan.', find: [['cuatro lanchas', 'count 4', 'lanchas']] },
  { in: 'Dos nuevas escuelas abrirán.', find: [['Dos nuevas escuelas', 'count 2', 'escuelas']] },
  { in: 'Una veintena de carpinteros llegó.', find: [['Una veintena de carpinteros', 'count 20 approx', 'carpinteros']] },
  { in: 'Una docena de paraguayos espera.', find: [['Una docena de paraguayos', 'count 12 approx', 'paraguayos']] },
  { in: 'Un centenar de haitianos acampa.', find: [['Un centenar de haitianos', 'count 100 approx', 'haitianos']] },
  { in: 'Decenas de miles de familias huyeron.', find: [['Decenas de miles de familias', 'count 10000 magnitude', 'familias']] },
  { in: 'Miles de hondureños salieron.', find: [['Miles de hondureños', 'count 1000 magnitude', 'hondureños']] },
  { in: 'Cientos de mujeres marcharon.', find: [['Cientos de mujeres', 'count 100 magnitude', 'mujeres']] },
  { in: 'Varios cientos de mineros siguen atrapados.', find: [['Varios cientos de mineros', 'count 100 magnitude', 'mineros']] },
  { in: 'Unas 35 enfermeras llegaron.', find: [['Unas 35 enfermeras', 'count 35 approx', 'enfermeras']] },
  { in: 'Entre 200 y 300 pastores huyeron.', find: [['Entre 200 y 300 pastores', 'count 200..300', 'pastores']] },
  { in: 'De 40 a 50 autobuses salieron.', find: [['De 40 a 50 autobuses', 'count 40..50', 'autobuses']] },
  { in: 'Diez a doce barcazas atracaron.', find: [['Diez a doce barcazas', 'count 10..12', 'barcazas']] },
  { in: 'De seis a ocho mil soldados quedan.', find: [['De seis a ocho mil soldados', 'count 6000..8000', 'soldados']] },
  { in: 'Dos o tres botes faltan.', find: [['Dos o tres botes', 'count 2..3', 'botes']] },
  { in: 'Entre 1 y 2 millones de aves anidan.', find: [['Entre 1 y 2 millones de aves', 'count 1000000..2000000', 'aves']] },
  { in: 'Alquilaron 100.000-150.000 carpas.', find: [['100.000-150.000 carpas', 'count 100000..150000', 'carpas']] },
  {
    in: 'El centro formó a 5, 7 y 9 parteras.',
    find: [
      ['5', 'count 5', 'parteras'],
      ['7', 'count 7', 'parteras'],
      ['9 parteras', 'count 9', 'parteras'],
    ],
  },
  {
    in: 'La OIM ayudó a 118 migrantes: 74 hombres, 30 mujeres y 14 niños.',
    find: [
      ['118 migrantes', 'count 118', 'migrantes'],
      ['74 hombres', 'count 74', 'hombres'],
      ['30 mujeres', 'count 30', 'mujeres'],
      ['14 niños', 'count 14', 'niños'],
    ],
  },
  {
    in: 'Viajaron 287 personas (135 mujeres y 152 hombres).',
    find: [
      ['287 personas', 'count 287', 'personas'],
      ['135 mujeres', 'count 135', 'mujeres'],
      ['152 hombres', 'count 152', 'hombres'],
    ],
  },
  {
    in: 'Nigeria (33.806) y Eritrea (20.719) van delante.',
    find: [
      ['33.806', 'count 33806', null],
      ['20.719', 'count 20719', null],
    ],
  },
  {
    in: 'De los 90 aspirantes, 33 no respondieron.',
    find: [
      ['90 aspirantes', 'count 90', 'aspirantes'],
      ['33', 'count 33', 'aspirantes'],
    ],
  },
  {
    in: 'Ella tiene siete hijos, dos de ellos gemelos.',
    find: [
      ['siete hijos', 'count 7', 'hijos'],
      ['dos', 'count 2', 'hijos'],
    ],
  },
  { in: 'Tres de ellos son sordos.', find: [['Tres', 'count 3', null]] },
  { in: 'Tres de los choferes quedaron libres.', find: [['Tres de los choferes', 'count 3', 'choferes']] },
  {
    in: 'El refugio aloja a 62 mujeres, 15 de ellas togolesas.',
    find: [
      ['62 mujeres', 'count 62', 'mujeres'],
      ['15', 'count 15', 'mujeres'],
    ],
  },
  { in: 'Hasta 1.000 personas al día cruzan el puente.', find: [['Hasta 1.000 personas', 'count 1000 at_most', 'personas']] },
  { in: 'No menos de 19 periodistas siguen presos.', find: [['No menos de 19 periodistas', 'count 19 at_least', 'periodistas']] },
  { in: 'Las llegadas superan las 21.000.', find: [['superan las 21.000', 'count 21000 at_least', 'llegadas']] },
  {
    in: 'Al menos 64 personas murieron y más de 2.000 reses se perdieron.',
    find: [
      ['Al menos 64 personas', 'count 64 at_least', 'personas'],
      ['más de 2.000 reses', 'count 2000 at_least', 'reses'],
    ],
  },
  { in: 'Poco más de 300 techos aguantaron.', find: [['Poco más de 300 techos', 'count 300 at_least', 'techos']] },
  { in: 'Un total de 45 pozos fue excavado.', find: [['45 pozos', 'count 45', 'pozos']] },
  { in: 'Son 43 los muertos.', find: [['43 los muertos', 'count 43', 'muertos']] },
  { in: 'Ya suman 2.662 los heridos.', find: [['2.662 los heridos', 'count 2662', 'heridos']] },
  { in: 'Iban 40 a bordo.', find: [] },
  {
    in: 'Hubo 40 muertos y 60 heridos.',
    find: [
      ['40 muertos', 'count 40', 'muertos'],
      ['60 heridos', 'count 60', 'heridos'],
    ],
  },
  { in: '7.000 más llegaron después.', find: [['7.000', 'count 7000', null]] },
  { in: 'Su hermano y dos primos comparten el cuarto.', find: [['dos primos', 'count 2', 'primos']] },
  { in: 'Los dos hombres fueron liberados.', find: [['dos hombres', 'count 2', 'hombres']] },
  { in: 'Los ocho primeros convoyes pasaron.', find: [['ocho primeros convoyes', 'count 8', 'convoyes']] },
  { in: 'El hospital de 30 camas estaba vacío.', find: [['30 camas', 'count 30', 'camas']] },
  { in: 'Una delegación de diez miembros vino.', find: [['diez miembros', 'count 10', 'miembros']] },
  {
    in: 'Doce talleres de dos semanas empezaron.',
    find: [
      ['Doce talleres', 'count 12', 'talleres'],
      ['dos semanas', 'duration 2', 'semanas'],
    ],
  },
  { in: 'La agencia entregó 3.000 kits de higiene.', find: [['3.000 kits', 'count 3000', 'kits']] },
  {
    in: 'Los 26 ciudadanos guineanos varados en Libia embarcaron.',
    find: [['26 ciudadanos guineanos varados', 'count 26', 'ciudadanos guineanos varados']],
  },
  { in: 'Dos abrirán mañana.', find: [['Dos', 'count 2', null]] },
  { in: 'Cinco mil sacos de arroz fueron robados.', find: [['Cinco mil sacos', 'count 5000', 'sacos']] },
  // porcentajes
  { in: 'Los precios subieron un 12 %.', find: [['12 %', 'percent 12', null]] },
  { in: 'El cinco por ciento emigró.', find: [['cinco por ciento', 'percent 5', null]] },
  { in: 'El 70 por ciento de los hogares respondió.', find: [['70 por ciento de los hogares', 'percent 70', 'hogares']] },
  { in: 'Más del 80 % de los pozos está seco.', find: [['Más del 80 % de los pozos', 'percent 80 at_least', 'pozos']] },
  { in: 'Entre el 20 y el 25 % de los jóvenes trabaja.', find: [['Entre el 20 y el 25 % de los jóvenes', 'percent 20..25', 'jóvenes']] },
  {
    in: 'La tasa pasó del 20% al 15%.',
    find: [
      ['20%', 'percent 20', null],
      ['15%', 'percent 15', null],
    ],
  },
  { in: 'Las mujeres son el 60 por ciento del grupo.', find: [['60 por ciento del grupo', 'percent 60', 'grupo']] },
  { in: 'Ganó tres puntos porcentuales.', find: [['tres puntos porcentuales', 'count 3', 'puntos porcentuales']] },
  { in: 'Solo el 0,5 % de las niñas va a clase.', find: [['0,5 % de las niñas', 'percent 0.5', 'niñas']] },
  { in: 'Cayó un 81,2 % en un año.', find: [['81,2 %', 'percent 81.2', null]] },
  { in: 'El cincuenta y cinco por ciento no lee.', find: [['cincuenta y cinco por ciento', 'percent 55', null]] },
  // razones
  { in: 'Nueve de los 32 pozos sirven.', find: [['Nueve de los 32 pozos', 'ratio 9 of 32', 'pozos']] },
  { in: 'Seis de cada diez alumnos caminan.', find: [['Seis de cada diez alumnos', 'ratio 6 of 10', 'alumnos']] },
  { in: 'Una de cada cuatro madres tiene anemia.', find: [['Una de cada cuatro madres', 'ratio 1 of 4', 'madres']] },
  { in: '93 de cada 100 partos fueron en casa.', find: [['93 de cada 100 partos', 'ratio 93 of 100', 'partos']] },
  { in: '20 de los 22 distritos quedaron aislados.', find: [['20 de los 22 distritos', 'ratio 20 of 22', 'distritos']] },
  { in: 'Dos tercios de las chozas ardieron.', find: [['Dos tercios de las chozas', 'ratio 2 of 3', 'chozas']] },
  { in: 'Tres cuartas partes de los puentes cayeron.', find: [['Tres cuartas partes de los puentes', 'ratio 3 of 4', 'puentes']] },
  { in: 'Tres quintas partes de los fondos faltan.', find: [['Tres quintas partes de los fondos', 'ratio 3 of 5', 'fondos']] },
  { in: 'La cuarta parte de las vacas murió.', find: [['La cuarta parte de las vacas', 'ratio 1 of 4', 'vacas']] },
  { in: 'La quinta parte del terreno está minada.', find: [['La quinta parte del terreno', 'ratio 1 of 5', 'terreno']] },
  { in: 'Un tercio de las enfermeras renunció.', find: [['Un tercio de las enfermeras', 'ratio 1 of 3', 'enfermeras']] },
  { in: 'La mitad de los pozos está seca.', find: [['La mitad de los pozos', 'ratio 1 of 2', 'pozos']] },
  { in: 'Casi la mitad de los animales murió.', find: [['Casi la mitad de los animales', 'ratio 1 of 2 approx', 'animales']] },
  {
    in: 'Más de un tercio de las 90 escuelas sigue cerrado.',
    find: [
      ['Más de un tercio', 'ratio 1 of 3 at_least', 'escuelas'],
      ['90 escuelas', 'count 90', 'escuelas'],
    ],
  },
  { in: 'Dos de cada tres llegaron por mar.', find: [['Dos de cada tres', 'ratio 2 of 3', null]] },
  // duraciones
  { in: 'Caminaron seis días.', find: [['seis días', 'duration 6', 'días']] },
  { in: 'El viaje dura de dos a tres horas.', find: [['de dos a tres horas', 'duration 2..3', 'horas']] },
  { in: 'Empezó una tregua de 48 horas.', find: [['48 horas', 'duration 48', 'horas']] },
  { in: 'Duró dos años y medio.', find: [['dos años y medio', 'duration 2.5', 'años']] },
  { in: 'Esperaron 17 meses.', find: [['17 meses', 'duration 17', 'meses']] },
  { in: 'Tras treinta y seis horas el bote se hundió.', find: [['treinta y seis horas', 'duration 36', 'horas']] },
  { in: 'El curso dura diez semanas.', find: [['diez semanas', 'duration 10', 'semanas']] },
  { in: 'Se quedó más de cuatro semanas.', find: [['más de cuatro semanas', 'duration 4 at_least', 'semanas']] },
  { in: 'La línea atiende las 24 horas del día.', find: [['24 horas', 'duration 24', 'horas']] },
  { in: 'Atienden las veinticuatro horas, siete días de cada siete.', find: [['veinticuatro horas', 'duration 24', 'horas']] },
  {
    in: 'Hay guardia las 24 horas; dentro de las 24 horas posteriores llegó ayuda.',
    find: [
      ['24 horas', 'duration 24', 'horas'],
      ['24 horas', 'duration 24', 'horas'],
    ],
  },
  { in: 'El puesto cierra entre las 9 y las 24 horas; el tren sale a las 10 horas.', find: [], why: 'times of the day' },
  { in: 'Trabaja doce horas al día.', find: [['doce horas', 'duration 12', 'horas']] },
  {
    in: 'Tres años después del sismo quedan 40 carpas.',
    find: [
      ['Tres años', 'duration 3', 'años'],
      ['40 carpas', 'count 40', 'carpas'],
    ],
  },
  { in: 'En menos de tres meses todo cambió.', find: [['menos de tres meses', 'duration 3 at_most', 'meses']] },
  { in: 'Arranca un programa de tres años.', find: [['tres años', 'duration 3', 'años']] },
  { in: 'Cumplió quince años de prisión.', find: [['quince años', 'duration 15', 'años']] },
  { in: 'Una misión de cinco días termina.', find: [['cinco días', 'duration 5', 'días']] },
  // edades
  { in: 'Participaron jóvenes de 12 a 35 años.', find: [['de 12 a 35 años', 'age 12..35', 'años']] },
  { in: 'Pesaron a niñas de entre 2 y 5 años.', find: [['entre 2 y 5 años', 'age 2..5', 'años']] },
  { in: 'Los jóvenes de entre 15 y 24 años buscan empleo.', find: [['entre 15 y 24 años', 'age 15..24', 'años']] },
  { in: 'Los menores de 18 años viajan gratis.', find: [['Los menores de 18 años', 'age 18 at_most', 'años']] },
  { in: 'Los mayores de 60 años van primero.', find: [['Los mayores de 60 años', 'age 60 at_least', 'años']] },
  { in: 'Un vendedor de 26 años murió.', find: [['26 años', 'age 26', 'años']] },
  { in: 'María, 34 años, vive aquí.', find: [['34 años', 'age 34', 'años']] },
  { in: 'Rosa, de 41 años, vende pan.', find: [['41 años', 'age 41', 'años']] },
  { in: 'Rosa, 41, vende pan.', find: [['41', 'age 41', null]] },
  { in: 'Tiene 19 años de edad.', find: [['19 años de edad', 'age 19', 'años']] },
  { in: 'A los 17 años dejó la escuela.', find: [['17 años', 'age 17', 'años']] },
  { in: 'Cumplió 18 en la cárcel.', find: [['18', 'age 18', null]] },
  { in: 'Niños menores de cinco años reciben leche.', find: [['menores de cinco años', 'age 5 at_most', 'años']] },
  { in: 'Niñas de 6 a 59 meses fueron pesadas.', find: [['de 6 a 59 meses', 'age 6..59', 'meses']] },
  { in: 'Las personas de 60 años o más van primero.', find: [['60 años o más', 'age 60 at_least', 'años']] },
  { in: 'Elena (27 años) es sastre.', find: [['27 años', 'age 27', 'años']] },
  { in: 'La pequeña tenía 13 años.', find: [['13 años', 'age 13', 'años']] },
  { in: 'Un niño de 7 años se perdió.', find: [['7 años', 'age 7', 'años']] },
  // medidas
  { in: 'La vía mide 136 kilómetros.', find: [['136 kilómetros', 'measure 136', 'kilómetros']] },
  { in: 'Llevaban 5.000 toneladas de arroz.', find: [['5.000 toneladas', 'measure 5000', 'toneladas']] },
  { in: 'Una choza de 24 m² fue levantada.', find: [['24 m²', 'measure 24', 'm²']] },
  { in: 'Hacía 30 ºC a la sombra.', find: [['30 ºC', 'measure 30', 'ºC']] },
  { in: 'De noche hay −5 °C.', find: [] },
  { in: 'Vientos de 110 km/h azotaron la costa.', find: [['110 km/h', 'measure 110', 'km/h']] },
  { in: 'Un sismo de magnitud 7,9 sacudió la isla.', find: [['7,9', 'measure 7.9', 'magnitud']] },
  {
    in: 'Cada uno recibió 20 kg de harina y 5 litros de aceite.',
    find: [
      ['20 kg', 'measure 20', 'kg'],
      ['5 litros', 'measure 5', 'litros'],
    ],
  },
  { in: 'La ola tenía seis metros de alto.', find: [['seis metros', 'measure 6', 'metros']] },
  { in: 'El campo cubre 12 hectáreas.', find: [['12 hectáreas', 'measure 12', 'hectáreas']] },
  { in: 'Unas 6,5 toneladas de víveres salieron.', find: [['Unas 6,5 toneladas', 'measure 6.5 approx', 'toneladas']] },
  { in: 'Un millón de toneladas de trigo falta.', find: [['Un millón de toneladas', 'measure 1000000', 'toneladas']] },
  { in: 'Vientos de 170 nudos llegaron.', find: [['170 nudos', 'measure 170', 'nudos']] },
  { in: 'Una casa de 36 metros cuadrados costó poco.', find: [['36 metros cuadrados', 'measure 36', 'metros cuadrados']] },
  // nada
  { in: 'El cuarto convoy y la 30ª barca salieron.', find: [] },
  { in: 'La fase 4 del plan empieza.', find: [] },
  { in: 'Véase la nota [1] abajo.', find: [] },
  { in: '3. Las necesidades', find: [] },
  { in: 'El vuelo ET 308 aterrizó, puerta 12.', find: [] },
  { in: 'La carpa 43 del bloque 7 está mojada.', find: [] },
  { in: 'Véase la página 14 y el cuadro 3.', find: [] },
  { in: 'La ley 26.842 lo dice.', find: [] },
  { in: 'El artículo 14 de la resolución 2417 lo cita.', find: [] },
  { in: 'Salieron a las 3.30 y volvieron a las 5.30 pm.', find: [] },
  { in: 'Llegan a las 9 horas.', find: [] },
  { in: 'Ganaron 3-1 el domingo.', find: [] },
  { in: 'Posición 18,7264 N.', find: [] },
  { in: 'La COVID-19 llegó al campo.', find: [] },
  { in: 'El M23 tomó la ruta A4.', find: [] },
  { in: 'La línea atiende 24/7.', find: [] },
  { in: 'Un hombre y una mujer murieron.', find: [] },
  { in: 'Se ayudan uno a otro, una vez más.', find: [] },
  { in: 'Ambos huyeron y pagaron el doble.', find: [] },
  { in: 'En el siglo XXI eso es falso.', find: [] },
  { in: 'El G20 y el Grupo de los 77 se reunieron.', find: [] },
  { in: 'Robaron un 4x4.', find: [] },
  { in: 'Viven en Tres Fronteras y en Treinta y Tres.', find: [] },
  { in: 'Desde 1998 todo va mejor.', find: [] },
  { in: 'La habitación 101 está cerrada.', find: [] },
  { in: 'El objetivo 16 se cita.', find: [] },
  { in: 'Proyecto n.º 58213 del fondo.', find: [] },
  { in: 'El 1er convoy y el 2º están aquí.', find: [] },
  { in: 'El capítulo VII y la fase II.', find: [] },
  { in: 'Un Boeing 737 despegó.', find: [] },
  { in: 'Un cero de más.', find: [] },
  { in: 'La calle 14 está cortada.', find: [] },
  { in: 'Grupo 3, línea 5, sector 9.', find: [] },
  { in: 'Terminó segundo.', find: [] },
  { in: 'El DNI 40.123.456 es suyo.', find: [] },
  { in: 'Kilómetro 14 de la vía.', find: [] },
  // palabras de etiqueta que no lo son
  { in: 'En el campamento 3.000 personas esperan.', find: [['3.000 personas', 'count 3000', 'personas']] },
  { in: 'En ese grupo 40 personas están enfermas.', find: [['40 personas', 'count 40', 'personas']] },
  { in: 'En la sala 200 sillas faltan.', find: [['200 sillas', 'count 200', 'sillas']] },
  { in: 'El sitio tiene 200 carpas.', find: [['200 carpas', 'count 200', 'carpas']] },
  { in: 'El proyecto emplea a 30 albañiles.', find: [['30 albañiles', 'count 30', 'albañiles']] },
  // varios hechos
  {
    in: 'De 437 llegados, 210 eran mujeres, el 37 % tenía menos de 18 años y dos de cada tres llegaron por mar.',
    find: [
      ['437 llegados', 'count 437', 'llegados'],
      ['210', 'count 210', 'llegados'],
      ['37 %', 'percent 37', 'llegados'],
      ['menos de 18 años', 'age 18 at_most', 'años'],
      ['dos de cada tres', 'ratio 2 of 3', 'llegados'],
    ],
  },
  {
    in: 'En nueve días, 14 botes con 1.112 pasajeros cubrieron 300 kilómetros.',
    find: [
      ['nueve días', 'duration 9', 'días'],
      ['14 botes', 'count 14', 'botes'],
      ['1.112 pasajeros', 'count 1112', 'pasajeros'],
      ['300 kilómetros', 'measure 300', 'kilómetros'],
    ],
  },
  {
    in: 'Unas 60 de las 120 casas, es decir el 50 %, perdieron el techo.',
    find: [
      ['Unas 60 de las 120 casas', 'ratio 60 of 120 approx', 'casas'],
      ['50 %', 'percent 50', null],
    ],
  },
  {
    in: 'Tres aviones trajeron a 340 repatriados, 120 de ellos niños menores de 5 años.',
    find: [
      ['Tres aviones', 'count 3', 'aviones'],
      ['340 repatriados', 'count 340', 'repatriados'],
      ['120', 'count 120', 'repatriados'],
      ['menores de 5 años', 'age 5 at_most', 'años'],
    ],
  },
  // más difícil
  {
    in: 'Las tres cuartas partes de los 600 pacientes tienen menos de cinco años.',
    find: [
      ['tres cuartas partes', 'ratio 3 of 4', 'pacientes'],
      ['600 pacientes', 'count 600', 'pacientes'],
      ['menos de cinco años', 'age 5 at_most', 'años'],
    ],
  },
  { in: 'Vinieron de dos en dos.', find: [] },
  { in: 'La 5G y la 3D llegan.', find: [] },
  { in: 'Faltan las páginas 14, 15 y 16.', find: [] },
  { in: 'Los artículos 3 y 5 son claros.', find: [] },
  { in: 'Hace falta: (1) comida, (2) agua y (3) techo.', find: [] },
  { in: '(16), cantidad que asusta a las matronas.', find: [['16', 'count 16', null]], why: 'a comma behind: it numbers no list' },
  { in: 'En la ruta 40 km al norte todo arde.', find: [['40 km', 'measure 40', 'km']] },
  { in: 'Llegó un grupo de 45 deportados.', find: [['45 deportados', 'count 45', 'deportados']] },
  { in: 'Uno de los 40 campos cerró.', find: [['40 campos', 'count 40', 'campos']] },
  { in: 'Una persona de cada tres se va.', find: [['Una persona de cada tres', 'ratio 1 of 3', 'persona']] },
  { in: 'Uno de cada cinco vuelve.', find: [['Uno de cada cinco', 'ratio 1 of 5', null]] },
  {
    in: 'Algunos cientos de viudas y varias decenas de huérfanos.',
    find: [
      ['Algunos cientos de viudas', 'count 100 magnitude', 'viudas'],
      ['varias decenas de huérfanos', 'count 10 magnitude', 'huérfanos'],
    ],
  },
  {
    in: 'Tres docenas de huevos y dos millares de sacos.',
    find: [
      ['Tres docenas de huevos', 'count 36', 'huevos'],
      ['dos millares de sacos', 'count 2000', 'sacos'],
    ],
  },
  {
    in: 'Hay 2,5 millones de cabras y 1.9 millones de burros.',
    find: [
      ['2,5 millones de cabras', 'count 2500000', 'cabras'],
      ['1.9 millones de burros', 'count 1900000', 'burros'],
    ],
  },
  { in: 'Los jóvenes de 15 a 24 años son muchos.', find: [['de 15 a 24 años', 'age 15..24', 'años']] },
  { in: 'Vinieron niños con edades entre 5 y 17 años.', find: [['entre 5 y 17 años', 'age 5..17', 'años']] },
  { in: 'Niñas de dos años a cinco años fueron pesadas.', find: [['de dos años a cinco años', 'age 2..5', 'años']] },
  { in: 'Un bebé de cuatro meses sobrevivió.', find: [['cuatro meses', 'age 4', 'meses']] },
  {
    in: 'El muro mide 3 m de alto y 40 m de largo.',
    find: [
      ['3 m', 'measure 3', 'm'],
      ['40 m', 'measure 40', 'm'],
    ],
  },
  { in: 'El calor llegó a 45 grados.', find: [['45 grados', 'measure 45', 'grados']] },
  { in: 'La superficie es de 1.200 km².', find: [['1.200 km²', 'measure 1200', 'km²']] },
  {
    in: 'Recibieron cinco bidones de 20 litros.',
    find: [
      ['cinco bidones', 'count 5', 'bidones'],
      ['20 litros', 'measure 20', 'litros'],
    ],
  },
  { in: 'El convoy de 19 camiones salió a las ocho de la mañana.', find: [['19 camiones', 'count 19', 'camiones']] },
  { in: 'Salen a las 18h y a las 10.', find: [] },
  {
    in: 'La cifra pasó de 200 a 350 familias.',
    find: [
      ['200', 'count 200', 'familias'],
      ['350 familias', 'count 350', 'familias'],
    ],
  },
  {
    in: 'La tasa subió del 20 al 25 % en un año.',
    find: [
      ['20', 'percent 20', null],
      ['25 %', 'percent 25', null],
    ],
  },
  { in: 'Entre tres y cuatro mil carpas.', find: [['Entre tres y cuatro mil carpas', 'count 3000..4000', 'carpas']] },
  {
    in: 'Ochenta carpas y noventa y una camas.',
    find: [
      ['Ochenta carpas', 'count 80', 'carpas'],
      ['noventa y una camas', 'count 91', 'camas'],
    ],
  },
  { in: 'Doscientos mil trescientos un votos.', find: [['Doscientos mil trescientos un votos', 'count 200301', 'votos']] },
  {
    in: 'Once malienses, dos de ellos bebés, y 40 guineanos subieron.',
    find: [
      ['Once malienses', 'count 11', 'malienses'],
      ['dos', 'count 2', 'malienses'],
      ['40 guineanos', 'count 40', 'guineanos'],
    ],
  },
  {
    in: 'Los 12 equipos tienen dos enfermeras cada uno.',
    find: [
      ['12 equipos', 'count 12', 'equipos'],
      ['dos enfermeras', 'count 2', 'enfermeras'],
    ],
  },
  { in: 'Tiene diez veces más trabajo.', find: [['diez veces', 'count 10', 'veces']] },
  {
    in: 'La línea recibió 300 llamadas en tres días.',
    find: [
      ['300 llamadas', 'count 300', 'llamadas'],
      ['tres días', 'duration 3', 'días'],
    ],
  },
  {
    in: 'Veinticuatro horas después, 12 vuelos salieron.',
    find: [
      ['Veinticuatro horas', 'duration 24', 'horas'],
      ['12 vuelos', 'count 12', 'vuelos'],
    ],
  },
  {
    in: 'En las próximas 48 horas llegarán 60 agentes.',
    find: [
      ['48 horas', 'duration 48', 'horas'],
      ['60 agentes', 'count 60', 'agentes'],
    ],
  },
  { in: 'Dos tercios son mujeres.', find: [['Dos tercios', 'ratio 2 of 3', null]] },
  { in: 'Casi tres cuartos de la población huyó.', find: [['Casi tres cuartos de la población', 'ratio 3 of 4 approx', 'población']] },
  {
    in: 'Unas quince familias y unos 20 días.',
    find: [
      ['Unas quince familias', 'count 15 approx', 'familias'],
      ['unos 20 días', 'duration 20 approx', 'días'],
    ],
  },
  { in: 'Otros 30 siguieron.', find: [['30', 'count 30', null]] },
  { in: 'Otras 40 familias siguieron.', find: [['40 familias', 'count 40', 'familias']] },
  { in: 'Cientos de miles de desplazados esperan.', find: [['Cientos de miles de desplazados', 'count 100000 magnitude', 'desplazados']] },
  {
    in: 'Un millar de personas y medio millar de cabras.',
    find: [
      ['Un millar de personas', 'count 1000 approx', 'personas'],
      ['medio millar de cabras', 'count 500 approx', 'cabras'],
    ],
  },
  { in: 'Los niños comparten el cuarto de la casa.', find: [] },
  { in: 'El quinto de la lista ganó.', find: [] },
  { in: 'Vive en la calle 14, casa 3.', find: [] },
  { in: 'El bus 14 y el vuelo AV 447 se retrasan.', find: [] },
  { in: 'La resolución 2417 (2018) del Consejo.', find: [] },
  {
    in: 'Obtuvo 17 votos contra dos.',
    find: [
      ['17 votos', 'count 17', 'votos'],
      ['dos', 'count 2', 'votos'],
    ],
  },
  {
    in: 'Balance: 12 muertos, 40 heridos, dos desaparecidos.',
    find: [
      ['12 muertos', 'count 12', 'muertos'],
      ['40 heridos', 'count 40', 'heridos'],
      ['dos desaparecidos', 'count 2', 'desaparecidos'],
    ],
  },
  { in: 'La edad media es de 23 años.', find: [['23 años', 'age 23', 'años']] },
  { in: 'Fátima (34) es costurera.', find: [['34', 'age 34', null]] },
  {
    in: 'Malí (34) y Níger (12) siguen.',
    find: [
      ['34', 'count 34', null],
      ['12', 'count 12', null],
    ],
  },
  { in: 'En Gao 34 murieron.', find: [['34', 'count 34', null]] },
  { in: 'Del 5 % al 10 % de los bultos falta.', find: [['Del 5 % al 10 % de los bultos', 'percent 5..10', 'bultos']] },
  {
    in: 'Pesa 2,5 kg y mide 60 cm.',
    find: [
      ['2,5 kg', 'measure 2.5', 'kg'],
      ['60 cm', 'measure 60', 'cm'],
    ],
  },
  {
    in: 'De cinco a seis veces al año pasan 20 barcos.',
    find: [
      ['De cinco a seis veces', 'count 5..6', 'veces'],
      ['20 barcos', 'count 20', 'barcos'],
    ],
  },
  { in: 'Las Naciones Unidas tienen 193 miembros.', find: [['193 miembros', 'count 193', 'miembros']] },
  {
    in: 'De los 1.112 pasajeros, 300 eran menores.',
    find: [
      ['1.112 pasajeros', 'count 1112', 'pasajeros'],
      ['300', 'count 300', 'pasajeros'],
    ],
  },
  {
    in: 'Dos de ellas tienen menos de 15 años.',
    find: [
      ['Dos', 'count 2', null],
      ['menos de 15 años', 'age 15 at_most', 'años'],
    ],
  },
  {
    in: 'Los menores de 25 años son el 60 % del país.',
    find: [
      ['Los menores de 25 años', 'age 25 at_most', 'años'],
      ['60 % del país', 'percent 60', 'país'],
    ],
  },
  { in: 'El cien por ciento de las chozas.', find: [['cien por ciento de las chozas', 'percent 100', 'chozas']] },
  { in: 'El estudio abarca 2.001 hogares.', find: [['2.001 hogares', 'count 2001', 'hogares']] },
  { in: 'Un total de 1.234.567 expedientes.', find: [['1.234.567 expedientes', 'count 1234567', 'expedientes']] },
  {
    in: 'Nueve meses después quedan 2.000.',
    find: [
      ['Nueve meses', 'duration 9', 'meses'],
      ['2.000', 'count 2000', null],
    ],
  },
  { in: 'Tres mujeres y otros tantos hombres.', find: [['Tres mujeres', 'count 3', 'mujeres']] },
  { in: 'Menos de un año después.', find: [] },
  { in: 'El robo de 14 computadoras.', find: [['14 computadoras', 'count 14', 'computadoras']] },
  {
    in: 'Unos treinta kilómetros separan las dos ciudades.',
    find: [
      ['Unos treinta kilómetros', 'measure 30 approx', 'kilómetros'],
      ['dos ciudades', 'count 2', 'ciudades'],
    ],
  },
  { in: 'Entre mil y dos mil chozas.', find: [['Entre mil y dos mil chozas', 'count 1000..2000', 'chozas']] },
  { in: 'Eran mil los que bailaban.', find: [['mil', 'count 1000', null]] },
  { in: 'El precio se triplicó.', find: [] },
  { in: 'Punto n.º 3 del orden del día.', find: [] },
  { in: 'Las dos se casaron.', find: [] },
  { in: 'Los dos tercios del maíz.', find: [['dos tercios del maíz', 'ratio 2 of 3', 'maíz']] },
  { in: 'Fueron 12 los países que firmaron.', find: [['12 los países', 'count 12', 'países']] },
  {
    in: 'Alrededor de 300 personas, 40 de las cuales eran niños, subieron.',
    find: [
      ['Alrededor de 300 personas', 'count 300 approx', 'personas'],
      ['40', 'count 40', 'personas'],
    ],
  },
  { in: 'Las 664 registradas hasta ahora.', find: [['664', 'count 664', null]] },
  { in: 'Unos tres mil quinientos habitantes.', find: [['Unos tres mil quinientos habitantes', 'count 3500 approx', 'habitantes']] },
  {
    in: 'Un millón trescientas mil quinientas personas.',
    find: [['Un millón trescientas mil quinientas personas', 'count 1300500', 'personas']],
  },
  {
    in: 'Treinta y un mil votos y veintiuna mesas.',
    find: [
      ['Treinta y un mil votos', 'count 31000', 'votos'],
      ['veintiuna mesas', 'count 21', 'mesas'],
    ],
  },
  {
    in: 'Más de mil doscientos millones de granos.',
    find: [['Más de mil doscientos millones de granos', 'count 1200000000 at_least', 'granos']],
  },
  { in: 'Cerca de 15 mil 300 viviendas.', find: [['Cerca de 15 mil 300 viviendas', 'count 15300 approx', 'viviendas']] },
  { in: 'Hay 3 ó 4 barcas.', find: [['3 ó 4 barcas', 'count 3..4', 'barcas']] },
  { in: 'Los Cuatro Ríos y Siete Colinas.', find: [] },
  { in: 'El Plan 2020 y el objetivo 8.5.', find: [] },
  { in: 'Un sismo de 7,8 grados en la escala de Richter.', find: [['7,8 grados', 'measure 7.8', 'grados']] },
  { in: 'Rutas de entre 5 km y 10 km.', find: [['entre 5 km y 10 km', 'measure 5..10', 'km']] },
  { in: 'Tenía apenas 12 años cuando huyó.', find: [['12 años', 'age 12', 'años']] },
  { in: 'A sus 71 años sigue activo.', find: [['71 años', 'age 71', 'años']] },
  { in: 'Tiene 30 años de experiencia.', find: [['30 años', 'duration 30', 'años']] },
  { in: 'A los tres años de la guerra volvió.', find: [['tres años', 'duration 3', 'años']] },
  { in: 'Con 19 años llegó a Lima.', find: [['19 años', 'age 19', 'años']] },
  {
    in: 'Mayores de 65 años y menores de 5.',
    find: [
      ['Mayores de 65 años', 'age 65 at_least', 'años'],
      ['menores de 5', 'age 5 at_most', 'años'],
    ],
  },
  { in: 'Niños de 0 a 5 años.', find: [['de 0 a 5 años', 'age 0..5', 'años']] },
  { in: 'La sequía duró de 2 a 3 años.', find: [['de 2 a 3 años', 'duration 2..3', 'años']] },
  // como en las páginas
  {
    in: 'Otros 7.000 más esperan, dos de ellos enfermos.',
    find: [
      ['7.000', 'count 7000', null],
      ['dos', 'count 2', null],
    ],
  },
  {
    in: 'El terremoto de magnitud 6,1 dejó 43 muertos y 212 desaparecidos.',
    find: [
      ['6,1', 'measure 6.1', 'magnitud'],
      ['43 muertos', 'count 43', 'muertos'],
      ['212 desaparecidos', 'count 212', 'desaparecidos'],
    ],
  },
  {
    in: 'De los 450 etíopes, 38 eran menores no acompañados.',
    find: [
      ['450 etíopes', 'count 450', 'etíopes'],
      ['38', 'count 38', 'etíopes'],
    ],
  },
  {
    in: 'Tres de cada cuatro migrantes dicen no haber cobrado durante tres meses o más.',
    find: [
      ['Tres de cada cuatro migrantes', 'ratio 3 of 4', 'migrantes'],
      ['tres meses o más', 'duration 3 at_least', 'meses'],
    ],
  },
  {
    in: 'Un equipo de ocho personas, entre ellas dos médicos, está en el lugar.',
    find: [
      ['ocho personas', 'count 8', 'personas'],
      ['dos médicos', 'count 2', 'médicos'],
    ],
  },
  {
    in: 'El campo, pensado para 4.000 personas, aloja a 21.000.',
    find: [
      ['4.000 personas', 'count 4000', 'personas'],
      ['21.000', 'count 21000', 'personas'],
    ],
  },
  {
    in: 'Casi un millón de personas, un tercio de la población, necesita ayuda.',
    find: [
      ['Casi un millón de personas', 'count 1000000 approx', 'personas'],
      ['un tercio de la población', 'ratio 1 of 3', 'población'],
    ],
  },
  {
    in: 'Los dos tercios (1.340) venían de Nigeria.',
    find: [
      ['dos tercios', 'ratio 2 of 3', null],
      ['1.340', 'count 1340', null],
    ],
  },
  {
    in: 'El 56 % eran hombres, el 30 % mujeres y el resto niños.',
    find: [
      ['56 %', 'percent 56', null],
      ['30 %', 'percent 30', null],
    ],
  },
  { in: 'Eran más de 2.000 los que esperaban en la frontera.', find: [['más de 2.000', 'count 2000 at_least', null]] },
  {
    in: 'Gemelos de tres meses y su abuela de 80 años sobrevivieron.',
    find: [
      ['tres meses', 'age 3', 'meses'],
      ['80 años', 'age 80', 'años'],
    ],
  },
  {
    in: 'Cada familia de cinco recibe 25 kg de arroz.',
    find: [
      ['cinco', 'count 5', null],
      ['25 kg', 'measure 25', 'kg'],
    ],
  },
  {
    in: 'La línea atiende 76 llamadas al día, frente a 40 antes.',
    find: [
      ['76 llamadas', 'count 76', 'llamadas'],
      ['40', 'count 40', 'llamadas'],
    ],
  },
  { in: 'Entre 200 y 300 personas llegan cada día.', find: [['Entre 200 y 300 personas', 'count 200..300', 'personas']] },
  {
    in: 'Caminó 300 km en veinte días con otras tres mujeres.',
    find: [
      ['300 km', 'measure 300', 'km'],
      ['veinte días', 'duration 20', 'días'],
      ['tres mujeres', 'count 3', 'mujeres'],
    ],
  },
  {
    in: 'Los 173 Estados Miembros y ocho observadores votaron.',
    find: [
      ['173 Estados', 'count 173', 'Estados'],
      ['ocho observadores', 'count 8', 'observadores'],
    ],
  },
  {
    in: 'El primer grupo de 118 migrantes, con 14 mujeres y siete niños de 2 a 11 años, llegó en dos vuelos.',
    find: [
      ['118 migrantes', 'count 118', 'migrantes'],
      ['14 mujeres', 'count 14', 'mujeres'],
      ['siete niños', 'count 7', 'niños'],
      ['de 2 a 11 años', 'age 2..11', 'años'],
      ['dos vuelos', 'count 2', 'vuelos'],
    ],
  },
  {
    in: 'En total 1.222 migrantes fueron trasladados en 12 convoyes.',
    find: [
      ['1.222 migrantes', 'count 1222', 'migrantes'],
      ['12 convoyes', 'count 12', 'convoyes'],
    ],
  },
  {
    in: 'En tres años la OIM formó a 2.400 policías en 14 de las 22 regiones.',
    find: [
      ['tres años', 'duration 3', 'años'],
      ['2.400 policías', 'count 2400', 'policías'],
      ['14 de las 22 regiones', 'ratio 14 of 22', 'regiones'],
    ],
  },
  { in: 'Es enfermero desde hace 22 años.', find: [['22 años', 'duration 22', 'años']] },
  {
    in: 'Menos de la cuarta parte de las 90 escuelas reabrió.',
    find: [
      ['Menos de la cuarta parte', 'ratio 1 of 4 at_most', 'escuelas'],
      ['90 escuelas', 'count 90', 'escuelas'],
    ],
  },
  { in: 'Los más jóvenes tienen apenas 13 años.', find: [['13 años', 'age 13', 'años']] },
  {
    in: 'Veintisiete de ellos son malienses y nueve guineanos.',
    find: [
      ['Veintisiete', 'count 27', null],
      ['nueve guineanos', 'count 9', 'guineanos'],
    ],
  },
  {
    in: 'Según una encuesta a 1.500 hogares, nueve de cada diez carecen de agua.',
    find: [
      ['1.500 hogares', 'count 1500', 'hogares'],
      ['nueve de cada diez', 'ratio 9 of 10', 'hogares'],
    ],
  },
  {
    in: 'Dos mujeres embarazadas y un bebé de seis días.',
    find: [
      ['Dos mujeres embarazadas', 'count 2', 'mujeres embarazadas'],
      ['seis días', 'age 6', 'días'],
    ],
  },
  { in: 'Once mil más acampan fuera.', find: [['Once mil', 'count 11000', null]] },
  {
    in: 'Benín (12), Togo (9) y Ghana (7) siguen.',
    find: [
      ['12', 'count 12', null],
      ['9', 'count 9', null],
      ['7', 'count 7', null],
    ],
  },
  { in: 'Hace 14 tortillas por minuto.', find: [['14 tortillas', 'count 14', 'tortillas']] },
  {
    in: 'El número de llegadas superó los 31.000, frente a 28.500.',
    find: [
      ['superó los 31.000', 'count 31000 at_least', 'llegadas'],
      ['28.500', 'count 28500', 'llegadas'],
    ],
  },
  {
    in: 'Han muerto 64 personas, 12 de ellas niños, y hay unos 300 heridos.',
    find: [
      ['64 personas', 'count 64', 'personas'],
      ['12', 'count 12', 'personas'],
      ['unos 300 heridos', 'count 300 approx', 'heridos'],
    ],
  },
  {
    in: 'Un total de 15 familias, 62 personas en total, regresó.',
    find: [
      ['15 familias', 'count 15', 'familias'],
      ['62 personas', 'count 62', 'personas'],
    ],
  },
  {
    in: 'Participan 40 mujeres y 35 hombres de entre 18 y 60 años.',
    find: [
      ['40 mujeres', 'count 40', 'mujeres'],
      ['35 hombres', 'count 35', 'hombres'],
      ['entre 18 y 60 años', 'age 18..60', 'años'],
    ],
  },
  { in: 'Dos quintos por ciento bastan.', find: [['Dos quintos por ciento', 'percent 0.4', null]] },
  {
    in: 'Esperan seis y doce meses.',
    find: [
      ['seis', 'duration 6', 'meses'],
      ['doce meses', 'duration 12', 'meses'],
    ],
  },
  {
    in: 'Los hermanos, con edades de 9 y 11 años, huyeron.',
    find: [
      ['9', 'age 9', 'años'],
      ['11 años', 'age 11', 'años'],
    ],
  },
  { in: 'Atiende de 8 a 16 h.', find: [], why: 'opening hours' },
  { in: 'en Avenida 25 de Mayo 1234 y Calle Bolívar 345', find: [], why: 'numbers of houses' },
  { in: 'En la Plaza Murillo 300 personas esperaban.', find: [['300 personas', 'count 300', 'personas']] },
  { in: 'El plan (programa 4.2, foja 12) sigue.', find: [], why: 'numbers of things' },
  { in: 'No llegaban a 7.000 personas.', find: [['No llegaban a 7.000 personas', 'count 7000 at_most', 'personas']] },
  { in: 'No superan los 300 kilos.', find: [['No superan los 300 kilos', 'measure 300 at_most', 'kilos']] },
  {
    in: 'El 9% de los 130.000 hogares espera.',
    find: [
      ['9%', 'percent 9', 'hogares'],
      ['130.000 hogares', 'count 130000', 'hogares'],
    ],
  },
  { in: 'una docena de recién nacidos', find: [['una docena de recién nacidos', 'count 12 approx', 'nacidos']] },
  {
    in: 'Quinientas familias de catorce provincias esperan; treinta y cuatro han llegado.',
    find: [
      ['Quinientas familias', 'count 500', 'familias'],
      ['catorce provincias', 'count 14', 'provincias'],
      ['treinta y cuatro', 'count 34', 'familias'],
    ],
    why: 'a new clause goes on with the topic',
  },
  { in: 'Según la ley (arts. 66 a 73) es así.', find: [], why: 'numbers of articles' },
  { in: 'Se oye en el 97.8 FM.', find: [], why: 'a frequency' },
  { in: 'Jugó el 3.er Distrito contra el 5.º Distrito.', find: [], why: 'ordinals' },
  { in: 'Llegaron los vuelos PR2993 y 5J 859.', find: [], why: 'flights' },
  { in: 'Llame gratis (1-800-COMUNA).', find: [], why: 'a number in letters' },
  { in: 'Trabajan 850 jóvenes contratados.', find: [['850 jóvenes contratados', 'count 850', 'jóvenes contratados']] },
  { in: 'Pasó veinte días en cuarentena.', find: [['veinte días', 'duration 20', 'días']], why: 'a quarantine, not about forty' },
  { in: 'Una cuarentena de 14 días.', find: [['14 días', 'duration 14', 'días']] },
  { in: 'Cobran por quincena.', find: [], why: 'a fortnight, not about fifteen' },
  { in: 'Había una cuarentena de camiones.', find: [['una cuarentena de camiones', 'count 40 approx', 'camiones']] },
  { in: 'A mis 86 años por fin tengo papeles.', find: [['86 años', 'age 86', 'años']] },
  { in: 'Nadie aquí ha cumplido los 5 años.', find: [['5 años', 'age 5', 'años']] },
  {
    in: 'Tiene dos hijos (Danylo, de 9, y Sofía, de 4).',
    find: [
      ['dos hijos', 'count 2', 'hijos'],
      ['9', 'age 9', null],
      ['4', 'age 4', null],
    ],
  },
  { in: 'El bus sale a las 24 horas.', find: [], why: 'midnight' },
  { in: 'Vinieron 14,000 ngäbe de Panamá.', find: [['14,000 ngäbe', 'count 14000', 'ngäbe']], why: 'a people whose name has no plural' },
  { in: 'De cada diez niños, cuatro tenían malaria.', find: [['De cada diez niños, cuatro', 'ratio 4 of 10', 'niños']] },
  {
    in: 'Por cada diez mujeres, cuatro hombres lo piden.',
    find: [
      ['diez mujeres', 'count 10', 'mujeres'],
      ['cuatro hombres', 'count 4', 'hombres'],
    ],
    why: 'the second counts others',
  },
  { in: 'El ciclón mató a mil 150 personas.', find: [['mil 150 personas', 'count 1150', 'personas']] },
  { in: 'Llegaron dos mil 300 migrantes.', find: [['dos mil 300 migrantes', 'count 2300', 'migrantes']] },
  { in: 'La más joven tenía 13.', find: [['13', 'age 13', null]] },
  { in: 'La escuela más chica tiene 20 alumnos.', find: [['20 alumnos', 'count 20', 'alumnos']] },
  {
    in: 'La parcela mide 30 x 30 metros.',
    find: [
      ['30', 'measure 30', 'metros'],
      ['30 metros', 'measure 30', 'metros'],
    ],
  },
  { in: 'Cada casa tiene dos cuartos.', find: [['dos cuartos', 'count 2', 'cuartos']], why: 'rooms' },
  {
    in: 'El 45 % tiene entre 18 y 29 años; el 30 %, entre 30 y 44; el 9 %, entre 45 y 59.',
    find: [
      ['45 %', 'percent 45', null],
      ['entre 18 y 29 años', 'age 18..29', 'años'],
      ['30 %', 'percent 30', null],
      ['entre 30 y 44', 'age 30..44', 'años'],
      ['9 %', 'percent 9', null],
      ['entre 45 y 59', 'age 45..59', 'años'],
    ],
  },
  { in: 'Viajan Ana, de 8 meses, y su madre.', find: [['8 meses', 'age 8', 'meses']] },
  { in: 'El Proyecto Frontera, de 18 meses, acabó.', find: [['18 meses', 'duration 18', 'meses']] },
  {
    in: 'Son 200.000 de los 1,2 millones de refugiados.',
    find: [['200.000 de los 1,2 millones de refugiados', 'ratio 200000 of 1200000', 'refugiados']],
  },
  {
    in: 'Tiene nietas de 3, 6 y 10 años.',
    find: [
      ['3', 'age 3', 'años'],
      ['6', 'age 6', 'años'],
      ['10 años', 'age 10', 'años'],
    ],
  },
  {
    in: 'Mis hermanos tienen 7, 9 y 13 años.',
    find: [
      ['7', 'age 7', 'años'],
      ['9', 'age 9', 'años'],
      ['13 años', 'age 13', 'años'],
    ],
  },
  { in: 'Su sobrina, de cinco semanas, tosía.', find: [['cinco semanas', 'age 5', 'semanas']] },
  { in: 'El resto, cerca de un quinto, llega en barco.', find: [['cerca de un quinto', 'ratio 1 of 5 approx', null]] },
  {
    in: 'De los pescadores, el 40 % son jóvenes y más de 600 tienen lancha.',
    find: [
      ['40 %', 'percent 40', 'pescadores'],
      ['más de 600', 'count 600 at_least', 'pescadores'],
    ],
  },
  {
    in: 'Se come tres veces al día; unas dos terceras partes lo hacen en casa.',
    find: [
      ['tres veces', 'count 3', 'veces'],
      ['unas dos terceras partes', 'ratio 2 of 3 approx', null],
    ],
  },
  {
    in: 'De ocho quintales por tarea bajamos y pasamos a tres.',
    find: [
      ['ocho quintales', 'measure 8', 'quintales'],
      ['tres', 'measure 3', 'quintales'],
    ],
  },
  {
    in: 'El viaje duraba nueve días y tarda hoy cuatro.',
    find: [
      ['nueve días', 'duration 9', 'días'],
      ['cuatro', 'duration 4', 'días'],
    ],
  },
  { in: 'Los pozos secos, que son al menos 21, se limpiarán.', find: [['al menos 21', 'count 21 at_least', 'pozos secos']] },
  {
    in: 'Visitó 640 escuelas en ocho distritos y otras 120 en la costa.',
    find: [
      ['640 escuelas', 'count 640', 'escuelas'],
      ['ocho distritos', 'count 8', 'distritos'],
      ['120', 'count 120', 'escuelas'],
    ],
  },
  { in: 'Quince, todas ellas mujeres, firmaron.', find: [['Quince', 'count 15', 'mujeres']] },
  { in: 'El gráfico 4 y el mapa 2 lo muestran.', find: [] },
  { in: 'El número oficial de heridos sube a 310.', find: [['310', 'count 310', 'heridos']] },
  { in: 'Doce de los 80 km tienen asfalto.', find: [['Doce de los 80', 'ratio 12 of 80', 'km']] },
  { in: 'Un vuelo, el AV 512, llegó.', find: [] },
  { in: 'La ruta nacional 7 está cortada.', find: [] },
  { in: 'El calor supera a menudo los 42 grados.', find: [['supera a menudo los 42 grados', 'measure 42 at_least', 'grados']] },
  { in: 'Atiende por día, de 9 a 15 horas.', find: [] },
  { in: 'El trayecto dura de 9 a 15 horas.', find: [['de 9 a 15 horas', 'duration 9..15', 'horas']] },
  { in: 'La edad mediana era de 33 años.', find: [['33 años', 'age 33', 'años']] },
  {
    in: 'Había 40 hombres en dos carpas. La mitad de ellos tosían. Dos de ellos murieron.',
    find: [
      ['40 hombres', 'count 40', 'hombres'],
      ['dos carpas', 'count 2', 'carpas'],
      ['La mitad', 'ratio 1 of 2', 'hombres'],
      ['Dos', 'count 2', 'hombres'],
    ],
  },
  {
    in: 'El viaje pasó de 12 días a siete.',
    find: [
      ['12 días', 'duration 12', 'días'],
      ['siete', 'duration 7', 'días'],
    ],
  },
  { in: 'Los burros y los arrieros, una veintena, esperan.', find: [['una veintena', 'count 20 approx', 'arrieros']] },
  {
    in: 'Cinco centros acogieron a 3.200 cabras; dos no tienen pozo.',
    find: [
      ['Cinco centros', 'count 5', 'centros'],
      ['3.200 cabras', 'count 3200', 'cabras'],
      ['dos', 'count 2', 'centros'],
    ],
  },
  {
    in: 'Viviendas destruidas: 53.815; sitios abiertos: 89, de los que 71 sin letrinas',
    find: [
      ['53.815', 'count 53815', 'Viviendas destruidas'],
      ['89', 'count 89', 'sitios abiertos'],
      ['71', 'count 71', 'sitios abiertos'],
    ],
  },
  {
    in: 'De los 318 contratados, 141 eran cubanos, 57 venezolanos y los 24 restantes de Haití.',
    find: [
      ['318 contratados', 'count 318', 'contratados'],
      ['141', 'count 141', 'contratados'],
      ['57 venezolanos', 'count 57', 'venezolanos'],
      ['24', 'count 24', 'contratados'],
    ],
  },
  {
    in: 'La vacuna llegó a 1.300 hogares de 9 de los 11 distritos; los otros dos esperan.',
    find: [
      ['1.300 hogares', 'count 1300', 'hogares'],
      ['9 de los 11 distritos', 'ratio 9 of 11', 'distritos'],
      ['dos', 'count 2', 'distritos'],
    ],
  },
  { in: 'Es abuelo de un bisnieto de ocho meses.', find: [['ocho meses', 'age 8', 'meses']] },
  { in: 'El bebé tenía tres meses.', find: [['tres meses', 'age 3', 'meses']] },
  { in: 'La menor tiene seis semanas.', find: [['seis semanas', 'age 6', 'semanas']] },
  { in: 'El proyecto tiene seis meses.', find: [['seis meses', 'duration 6', 'meses']] },
  { in: 'Se marchó antes de cumplir los dieciocho.', find: [['dieciocho', 'age 18', null]] },
  { in: 'Cumplen los cinco criterios.', find: [['cinco criterios', 'count 5', 'criterios']] },
  {
    in: 'El viaje dura tres días en seco y hasta nueve con lluvia.',
    find: [
      ['tres días', 'duration 3', 'días'],
      ['hasta nueve', 'duration 9 at_most', 'días'],
    ],
  },
  { in: '¿Cuántas horas trabaja? Nueve.', find: [['Nueve', 'duration 9', 'horas']] },
  {
    in: 'Vinieron menores de 18 años, de los que unos 260 viajaban solos.',
    find: [
      ['menores de 18 años', 'age 18 at_most', 'años'],
      ['unos 260', 'count 260 approx', 'menores'],
    ],
  },
  {
    in: 'Chile cedió dos barcos; los Estados Unidos, ocho.',
    find: [
      ['dos barcos', 'count 2', 'barcos'],
      ['ocho', 'count 8', 'barcos'],
    ],
  },
  { in: 'La edad mediana de los encuestados es de 37 años.', find: [['37 años', 'age 37', 'años']] },
  { in: 'Cada mesa abrirá de 7.00 a 17.00 y cierra.', find: [], why: 'hours' },
  { in: 'Se ahogaron al volcar uno a 8 km de la costa.', find: [['8 km', 'measure 8', 'km']] },
  { in: 'Midió a una niña warao de 14 meses.', find: [['14 meses', 'age 14', 'meses']] },
  { in: 'Lo dice Yuleisy Cabello, peluquera, 29 años, en la plaza.', find: [['29 años', 'age 29', 'años']] },
  {
    in: 'Conduje dos días, dijo Hana Georgis, dentista, 58.',
    find: [
      ['dos días', 'duration 2', 'días'],
      ['58', 'age 58', null],
    ],
  },
  {
    in: 'Rige por 18 meses y es prorrogable por otros doce.',
    find: [
      ['18 meses', 'duration 18', 'meses'],
      ['doce', 'duration 12', 'meses'],
    ],
  },
  {
    in: 'El trámite, que antes tomaba 11 minutos, toma ahora cuatro.',
    find: [
      ['11 minutos', 'duration 11', 'minutos'],
      ['cuatro', 'duration 4', 'minutos'],
    ],
  },
  { in: 'Instaló una planta de 75 kW en un barrio de estrato dos.', find: [['75 kW', 'measure 75', 'kW']] },
  { in: 'Ahora peso 51 kilos.', find: [['51 kilos', 'measure 51', 'kilos']] },
  {
    in: 'Es un panadero de 38 años, que pasó catorce en Maryland.',
    find: [
      ['38 años', 'age 38', 'años'],
      ['catorce', 'duration 14', 'años'],
    ],
  },
  {
    in: 'Los camiones tardan siete horas, tres más que en la estación seca.',
    find: [
      ['siete horas', 'duration 7', 'horas'],
      ['tres', 'duration 3', 'horas'],
    ],
  },
  { in: 'Debe avisar antes del día 14 al jefe.', find: [], why: 'a day of the month' },
  { in: 'Véanse las actas SR.167 y SR.168 del comité.', find: [] },
  { in: 'Así obró la OEA.12 niños esperan.', find: [['12 niños', 'count 12', 'niños']] },
  { in: 'Se adjunta el documento C/109/L/5/Rev.2, de 64 páginas.', find: [['64 páginas', 'count 64', 'páginas']] },
  {
    in: 'Pasaron tres días en el mar y dos de ellos murieron.',
    find: [
      ['tres días', 'duration 3', 'días'],
      ['dos', 'count 2', null],
    ],
  },
  { in: 'Mi hijo tenía cuatro cuando salimos.', find: [['cuatro', 'age 4', null]] },
  { in: 'Es mucho, dice Zabihullah, albañil, 26 años, que vuelve.', find: [['26 años', 'age 26', 'años']] },
  { in: 'Esperan siete u ocho familias.', find: [['siete u ocho familias', 'count 7..8', 'familias']] },
  { in: 'Un buen tercio de los pozos está seco.', find: [['Un buen tercio de los pozos', 'ratio 1 of 3', 'pozos']] },
  {
    in: 'La edad media de los que parten ha subido a 31,4 años. Una de ellas tenía 15 cuando firmó.',
    find: [
      ['31,4 años', 'age 31.4', 'años'],
      ['15', 'age 15', null],
    ],
  },
  {
    in: 'La tasa fue del 95,2 % en 2018 y de 93,7 en 2019.',
    find: [
      ['95,2 %', 'percent 95.2', null],
      ['93,7', 'percent 93.7', null],
    ],
  },
  { in: 'El autobús sale de 9.00 a 15.30.', find: [] },
  { in: 'Número de hogares: 8.914.', find: [['8.914', 'count 8914', 'hogares']] },
  {
    in: 'Rosa, 34 años y madre de dos hijos, cose.',
    find: [
      ['34 años', 'age 34', 'años'],
      ['dos hijos', 'count 2', 'hijos'],
    ],
  },
  {
    in: 'El promedio de edad era de 31 años. Edad mínima: 18 años.',
    find: [
      ['31 años', 'age 31', 'años'],
      ['18 años', 'age 18', 'años'],
    ],
  },
  {
    in: 'Llegaron 360 toneladas de arroz y 45 de lentejas.',
    find: [
      ['360 toneladas', 'measure 360', 'toneladas'],
      ['45', 'measure 45', 'toneladas'],
    ],
  },
  {
    in: 'La cifra de muertos es de 40 y la de heridos de 120.',
    find: [
      ['40', 'count 40', 'muertos'],
      ['120', 'count 120', 'heridos'],
    ],
  },
  {
    in: 'Pasó cinco años en Libia, de los cuales dos en prisión.',
    find: [
      ['cinco años', 'duration 5', 'años'],
      ['dos', 'duration 2', 'años'],
    ],
  },
  { in: 'Edad media: 31 años, según la encuesta.', find: [['31 años', 'age 31', 'años']] },
  { in: 'Edad mediana\n\n28 años', find: [['28 años', 'age 28', 'años']] },
  {
    in: 'Un grupo de 30 ha encontrado trabajo en 12 ha cultivadas.',
    find: [
      ['30', 'count 30', null],
      ['12 ha', 'measure 12', 'ha'],
    ],
  },
  {
    in: 'El canal, de 12 metros de ancho por 3 de fondo, costó poco.',
    find: [
      ['12 metros', 'measure 12', 'metros'],
      ['3', 'measure 3', 'metros'],
    ],
  },
  {
    in: 'Se tarda cinco días; en invierno, hasta ocho.',
    find: [
      ['cinco días', 'duration 5', 'días'],
      ['hasta ocho', 'duration 8 at_most', 'días'],
    ],
  },
  { in: 'Es la cuarta feria que organiza la OIM; las tres anteriores fueron en Puno.', find: [['tres', 'count 3', 'feria']] },
  {
    in: 'Habrá seis talleres; los dos restantes se harán en Lima.',
    find: [
      ['seis talleres', 'count 6', 'talleres'],
      ['dos', 'count 2', 'talleres'],
    ],
  },
  {
    in: 'El 41 % de los hogares tiene cuatro hijos; casi una cuarta parte vive de la pesca.',
    find: [
      ['41 % de los hogares', 'percent 41', 'hogares'],
      ['cuatro hijos', 'count 4', 'hijos'],
      ['casi una cuarta parte', 'ratio 1 of 4 approx', 'hogares'],
    ],
  },
  { in: 'Un sismo a las 17.30 horas del lunes dejó 12 muertos.', find: [['12 muertos', 'count 12', 'muertos']] },
  { in: 'Está a nueve horas de viaje.', find: [['nueve horas', 'duration 9', 'horas']] },
  { in: 'Llame y marque la opción 4.', find: [] },
  {
    in: 'Trabajó durante ocho horas, su hija durante seis.',
    find: [
      ['ocho horas', 'duration 8', 'horas'],
      ['seis', 'duration 6', 'horas'],
    ],
  },
  { in: 'Pueden inscribirse jóvenes a partir de 14 años.', find: [['a partir de 14 años', 'age 14 at_least', 'años']] },
  { in: 'A partir de los 18 años se vota.', find: [['A partir de los 18 años', 'age 18 at_least', 'años']] },
  {
    in: 'Las 90 escuelas y más de la mitad de los 40 puestos cerraron.',
    find: [
      ['90 escuelas', 'count 90', 'escuelas'],
      ['más de la mitad', 'ratio 1 of 2 at_least', 'puestos'],
      ['40 puestos', 'count 40', 'puestos'],
    ],
  },
  { in: 'No tenía más que 11 años.', find: [['11 años', 'age 11', 'años']] },
  {
    in: 'Tengo 25 años y dos hijos.',
    find: [
      ['25 años', 'age 25', 'años'],
      ['dos hijos', 'count 2', 'hijos'],
    ],
  },
  { in: 'Así lo dice Rima A., de 34 años.', find: [['34 años', 'age 34', 'años']] },
  { in: 'Abrirán el próximo lunes 12 en La Cruz.', find: [] },
  { in: 'Llovió en la primera quincena del mes.', find: [] },
  {
    in: 'Un 20 % procede de Malí, un 14 de Níger y un 9 de Chad.',
    find: [
      ['20 %', 'percent 20', null],
      ['14', 'percent 14', null],
      ['9', 'percent 9', null],
    ],
  },
  {
    in: 'El 48 % llegó por carretera, el 31 por mar y el resto a pie.',
    find: [
      ['48 %', 'percent 48', null],
      ['31', 'percent 31', null],
    ],
  },
  {
    in: 'La mitad más o menos de las familias y un tercio de los casi 900 alumnos',
    find: [
      ['La mitad más o menos de las familias', 'ratio 1 of 2 approx', 'familias'],
      ['un tercio', 'ratio 1 of 3', 'alumnos'],
      ['casi 900 alumnos', 'count 900 approx', 'alumnos'],
    ],
  },
  { in: 'El 5 de cada mes llega el camión.', find: [] },
  { in: 'Hay de 4 a 5.000 personas.', find: [['de 4 a 5.000 personas', 'count 4000..5000', 'personas']] },
  { in: 'Hay que tener entre 18 y 35 años.', find: [['entre 18 y 35 años', 'age 18..35', 'años']] },
  { in: 'La oficina abre de 8 a 12 horas y de 14 a 18 horas.', find: [] },
  { in: 'Los retornos a Malí (3.200) siguen.', find: [['3.200', 'count 3200', 'retornos']] },
  {
    in: 'Pasó de 15.000 a casi 60.000 habitantes.',
    find: [
      ['15.000', 'count 15000', 'habitantes'],
      ['casi 60.000 habitantes', 'count 60000 approx', 'habitantes'],
    ],
  },
  {
    in: 'La proporción es inferior al 5 % en la costa, superior al 12 % en la sierra y menor al 7 % en el este.',
    find: [
      ['inferior al 5 %', 'percent 5 at_most', null],
      ['superior al 12 %', 'percent 12 at_least', null],
      ['menor al 7 %', 'percent 7 at_most', null],
    ],
  },
  { in: 'Cayó en un porcentaje similar.', find: [] },
  {
    in: 'Dormían en un cuarto de nueve metros cuadrados.',
    find: [['nueve metros cuadrados', 'measure 9', 'metros cuadrados']],
  },
  { in: 'La línea atiende de 8.30 a 21 horas y la sala abre de 8 a 17 horas.', find: [] },
  { in: 'Fisayo*, de 28, volvió a su casa.', find: [['28', 'age 28', null]] },
  { in: 'Cuando tenía cuatro, perdió a su padre.', find: [['cuatro', 'age 4', null]] },
  {
    in: 'Se casó a los 17 y aprendió a leer a los 60.',
    find: [
      ['17', 'age 17', null],
      ['60', 'age 60', null],
    ],
  },
  {
    in: 'Tiene 71 años, trabajó cuarenta y dos como enfermera y lee.',
    find: [
      ['71 años', 'age 71', 'años'],
      ['cuarenta y dos', 'duration 42', 'años'],
    ],
  },
  {
    in: 'Llegaron 37 empresas polacas y cuatro alemanas.',
    find: [
      ['37 empresas polacas', 'count 37', 'empresas polacas'],
      ['cuatro alemanas', 'count 4', 'empresas alemanas'],
    ],
  },
  {
    in: 'Vinieron 17 mujeres sirias y 12 afganos.',
    find: [
      ['17 mujeres sirias', 'count 17', 'mujeres sirias'],
      ['12 afganos', 'count 12', 'afganos'],
    ],
  },
  {
    in: 'Un estudio sobre los vendedores senegaleses, cuyo número se calcula en 5.000, empieza hoy.',
    find: [['5.000', 'count 5000', 'vendedores senegaleses']],
  },
  {
    in: 'Hay 12 heridos. Tras el acuerdo, las llegadas bajaron a 50 al día.',
    find: [
      ['12 heridos', 'count 12', 'heridos'],
      ['50', 'count 50', 'llegadas'],
    ],
  },
  {
    in: 'Un grupo de 460 trabajadoras viajó en 12 barcos. Las otras 300 esperan.',
    find: [
      ['460 trabajadoras', 'count 460', 'trabajadoras'],
      ['12 barcos', 'count 12', 'barcos'],
      ['300', 'count 300', 'trabajadoras'],
    ],
  },
  {
    in: 'Los muertos son ya 41 y los heridos 113.',
    find: [
      ['41', 'count 41', 'muertos'],
      ['113', 'count 113', 'heridos'],
    ],
  },
  {
    in: 'Llegaron 900 personas, unas 40 diarias.',
    find: [
      ['900 personas', 'count 900', 'personas'],
      ['unas 40', 'count 40 approx', 'personas'],
    ],
  },
  {
    in: 'Trabajó 35 años en la Organización, 22 de ellos en África.',
    find: [
      ['35 años', 'duration 35', 'años'],
      ['22', 'duration 22', 'años'],
    ],
  },
  {
    in: 'Rosa (34) y su hermano, de 29, volvieron.',
    find: [
      ['34', 'age 34', null],
      ['29', 'age 29', null],
    ],
  },
  {
    in: 'Rescataron al más pequeño, de cuatro meses, y a un recién nacido de tres días.',
    find: [
      ['cuatro meses', 'age 4', 'meses'],
      ['tres días', 'age 3', 'días'],
    ],
  },
  { in: 'A los 43 ha vuelto a casa.', find: [['43', 'age 43', null]] },
  {
    in: 'El mayor tenía 22; el otro, 19.',
    find: [
      ['22', 'age 22', null],
      ['19', 'age 19', null],
    ],
  },
  {
    in: 'La jornada es de ocho horas para unas y de diez para otras.',
    find: [
      ['ocho horas', 'duration 8', 'horas'],
      ['diez', 'duration 10', 'horas'],
    ],
  },
  {
    in: 'Empezaron antes de los 15 años y pueden estudiar hasta los 18 años.',
    find: [
      ['15 años', 'age 15', 'años'],
      ['hasta los 18 años', 'age 18 at_most', 'años'],
    ],
  },
  {
    in: 'La encuesta cuenta 1,84 millones de migrantes.',
    find: [['1,84 millones de migrantes', 'count 1840000', 'migrantes']],
  },
  { in: 'El más joven, Wilner, tiene 8.', find: [['8', 'age 8', null]] },
  { in: 'Hoy, a los 58, es dueño de todo.', find: [['58', 'age 58', null]] },
  {
    in: 'De cada diez niños sirios en edad escolar, cuatro no estudian.',
    find: [['De cada diez niños sirios en edad escolar, cuatro', 'ratio 4 of 10', 'niños sirios']],
  },
  { in: 'Dio clase a los 17 en Estrada y se fue.', find: [['17', 'age 17', null]] },
  { in: 'Ayudó a los 17 en Estrada.', find: [['17', 'count 17', null]] },
  { in: 'Los peruanos que viven en Chile son hoy 157.700.', find: [['157.700', 'count 157700', 'peruanos']] },
  { in: 'Pasé allí diecisiete de mis diecinueve años.', find: [['diecisiete de mis diecinueve años', 'ratio 17 of 19', 'años']] },
  {
    in: 'Hay seis preguntas. Un pesquero con 243 personas a bordo se paró a 60 millas. Recogieron a los otros 69.',
    find: [
      ['seis preguntas', 'count 6', 'preguntas'],
      ['243 personas', 'count 243', 'personas'],
      ['60 millas', 'measure 60', 'millas'],
      ['69', 'count 69', 'personas'],
    ],
  },
  {
    in: 'Tiene 71, cuatro hijos.',
    find: [
      ['71', 'age 71', null],
      ['cuatro hijos', 'count 4', 'hijos'],
    ],
  },
  {
    in: 'Tigist, de 23 años, estuvo cuatro en Yeda.',
    find: [
      ['23 años', 'age 23', 'años'],
      ['cuatro', 'duration 4', 'años'],
    ],
  },
  {
    in: 'Reasentó a 180.000 refugiados en 36 países. El Canadá admitió a 37.500 y Suiza a 12.700.',
    find: [
      ['180.000 refugiados', 'count 180000', 'refugiados'],
      ['36 países', 'count 36', 'países'],
      ['37.500', 'count 37500', 'refugiados'],
      ['12.700', 'count 12700', 'refugiados'],
    ],
  },
  {
    in: 'Volvieron 18 personas: 10 hombres, cinco mujeres y tres menores. Hay seis centros. Unos 12 fueron atendidos.',
    find: [
      ['18 personas', 'count 18', 'personas'],
      ['10 hombres', 'count 10', 'hombres'],
      ['cinco mujeres', 'count 5', 'mujeres'],
      ['tres menores', 'count 3', 'menores'],
      ['seis centros', 'count 6', 'centros'],
      ['Unos 12', 'count 12 approx', 'personas'],
    ],
  },
  {
    in: 'Los menores son el 36 % y los que no saben adónde ir, el 29.',
    find: [
      ['36 %', 'percent 36', null],
      ['29', 'percent 29', null],
    ],
  },
  {
    in: 'El 7 % volvió el lunes; los 11 restantes, no.',
    find: [
      ['7 %', 'percent 7', null],
      ['11', 'count 11', null],
    ],
  },
  { in: 'La edad máxima es de 55.', find: [['55', 'age 55', null]] },
  { in: 'Tiene dieciocho plazas y un cuarto de juegos.', find: [['dieciocho plazas', 'count 18', 'plazas']] },
  { in: 'Las solicitudes se multiplicaron por cuatro.', find: [] },
  { in: 'Los siguientes 350, el miércoles.', find: [['350', 'count 350', null]] },
  { in: 'A las 9 abre la escuela.', find: [] },
  {
    in: 'La pena ha bajado de nueve a seis años.',
    find: [
      ['nueve', 'duration 9', 'años'],
      ['seis años', 'duration 6', 'años'],
    ],
  },
  { in: 'Más llegadas que la quincena anterior.', find: [], why: 'a span of time' },
  { in: 'Las mujeres de 55 años en adelante se inscriben.', find: [['55 años en adelante', 'age 55 at_least', 'años']] },
  { in: 'Iba a la escuela el 41% antes de la crisis.', find: [['41%', 'percent 41', null]], why: 'what follows says when' },
  { in: 'Los desaparecidos podrían superar los 900.', find: [['superar los 900', 'count 900 at_least', 'desaparecidos']] },
  { in: 'Las llegadas han superado ya las 300.000.', find: [['superado ya las 300.000', 'count 300000 at_least', 'llegadas']] },
  { in: 'Los muertos rondan los 300.', find: [['rondan los 300', 'count 300 approx', 'muertos']] },
  { in: 'El muro durará, como mínimo, ocho años.', find: [['como mínimo, ocho años', 'duration 8 at_least', 'años']] },
  { in: 'Hay 40 becas, como máximo.', find: [['40 becas, como máximo', 'count 40 at_most', 'becas']] },
  { in: 'El préstamo 2852/OC-CR se firmó.', find: [] },
  { in: 'En los refugios, 71 en total, hay agua.', find: [['71', 'count 71', 'refugios']] },
  {
    in: 'Se vio a diez niños. Lo decía a sus alumnos, más de 2.600 en su vida. Ocho de ellos volvieron.',
    find: [
      ['diez niños', 'count 10', 'niños'],
      ['más de 2.600', 'count 2600 at_least', 'alumnos'],
      ['Ocho', 'count 8', 'alumnos'],
    ],
  },
  {
    in: 'El curso reúne a 12 mujeres y tiene 540 horas, un tercio de ellas por internet.',
    find: [
      ['12 mujeres', 'count 12', 'mujeres'],
      ['540 horas', 'duration 540', 'horas'],
      ['un tercio', 'ratio 1 of 3', 'horas'],
    ],
  },
  {
    in: 'Se visitó a 412 familias. Los niños van a la escuela (la mitad).',
    find: [
      ['412 familias', 'count 412', 'familias'],
      ['la mitad', 'ratio 1 of 2', 'niños'],
    ],
  },
  {
    in: 'De los 180.432 presos, 37 países recibieron a unos 171.000.',
    find: [
      ['180.432 presos', 'count 180432', 'presos'],
      ['37 países', 'count 37', 'países'],
      ['unos 171.000', 'count 171000 approx', 'presos'],
    ],
  },
  {
    in: 'Llegaron 14.976 personas en 291 barcas, frente a 10.243 en 198.',
    find: [
      ['14.976 personas', 'count 14976', 'personas'],
      ['291 barcas', 'count 291', 'barcas'],
      ['10.243', 'count 10243', 'personas'],
      ['198', 'count 198', 'barcas'],
    ],
  },
  {
    in: 'Llegaron 500 mujeres; les siguen los menores, con 300.',
    find: [
      ['500 mujeres', 'count 500', 'mujeres'],
      ['300', 'count 300', 'menores'],
    ],
  },
  {
    in: 'Llegaron 300 sirios, entre ellos 40 niños y nueve bebés. Doce estaban enfermos.',
    find: [
      ['300 sirios', 'count 300', 'sirios'],
      ['40 niños', 'count 40', 'niños'],
      ['nueve bebés', 'count 9', 'bebés'],
      ['Doce', 'count 12', 'sirios'],
    ],
  },
  {
    in: 'En dos de los centros hubo casos de malaria: 212 en total.',
    find: [
      ['dos de los centros', 'count 2', 'centros'],
      ['212', 'count 212', 'casos'],
    ],
  },
  { in: 'Una réplica de 7,3 sacudió el valle.', find: [['7,3', 'measure 7.3', 'réplica']] },
  { in: 'Lo admite la sargento Castillo, con 18 años en el cuerpo.', find: [['18 años', 'duration 18', 'años']] },
  { in: 'El grupo es el sexto de los ocho previstos.', find: [['ocho', 'count 8', 'grupo']] },
  {
    in: 'El cólera causó 41.400 enfermos y 439 muertes en 2016, frente a 36.045 y 322.',
    find: [
      ['41.400 enfermos', 'count 41400', 'enfermos'],
      ['439 muertes', 'count 439', 'muertes'],
      ['36.045', 'count 36045', 'enfermos'],
      ['322', 'count 322', 'muertes'],
    ],
  },
  {
    in: 'Quedan 33 campos con 62.600 personas, el 4 por ciento de las que había. Dieciocho están en Delmas.',
    find: [
      ['33 campos', 'count 33', 'campos'],
      ['62.600 personas', 'count 62600', 'personas'],
      ['4 por ciento', 'percent 4', null],
      ['Dieciocho', 'count 18', 'campos'],
    ],
  },
  {
    in: 'Los sobrevivientes, 34 hombres y 3 niños, llegaron. Diez están graves.',
    find: [
      ['34 hombres', 'count 34', 'hombres'],
      ['3 niños', 'count 3', 'niños'],
      ['Diez', 'count 10', 'sobrevivientes'],
    ],
  },
  {
    in: 'Volvieron 167 migrantes (48 mujeres y 40 niños) de Libia. Doce estaban enfermos.',
    find: [
      ['167 migrantes', 'count 167', 'migrantes'],
      ['48 mujeres', 'count 48', 'mujeres'],
      ['40 niños', 'count 40', 'niños'],
      ['Doce', 'count 12', 'migrantes'],
    ],
  },
  { in: 'Cierran la lista Malí y Argelia, los dos con poca gente.', find: [] },
  { in: 'Los retornos desde Libia suman casi 11.000.', find: [['casi 11.000', 'count 11000 approx', 'retornos']] },
  {
    in: 'Quedaron 7.900 casas destruidas y 23.600 dañadas.',
    find: [
      ['7.900 casas destruidas', 'count 7900', 'casas destruidas'],
      ['23.600 dañadas', 'count 23600', 'casas dañadas'],
    ],
  },
  {
    in: 'Unas 600 personas, el 40 % de la población, huyeron. Doscientas de ellas son niños, dice Rosa, madre de tres.',
    find: [
      ['Unas 600 personas', 'count 600 approx', 'personas'],
      ['40 % de la población', 'percent 40', 'población'],
      ['Doscientas', 'count 200', 'personas'],
      ['tres', 'count 3', 'hijos'],
    ],
  },
  { in: 'El próximo vuelo sale el 20. El barco llega el día 12.', find: [] },
  { in: 'Más de 3/4 de las mujeres huyeron.', find: [['Más de 3/4 de las mujeres', 'ratio 3 of 4 at_least', 'mujeres']] },
  { in: 'Las llegadas rebasaron las 3.000 personas.', find: [['rebasaron las 3.000 personas', 'count 3000 at_least', 'personas']] },
  {
    in: 'El viaje dura 14 horas; el domingo tardó 22.',
    find: [
      ['14 horas', 'duration 14', 'horas'],
      ['22', 'duration 22', 'horas'],
    ],
  },
  { in: 'El pueblo tenía un solo pozo; ahora tiene cuatro.', find: [['cuatro', 'count 4', 'pozo']] },
  {
    in: 'Casi el 40 % son mujeres; un quinto tiene menos de 15 años.',
    find: [
      ['Casi el 40 %', 'percent 40 approx', null],
      ['un quinto', 'ratio 1 of 5', null],
      ['menos de 15 años', 'age 15 at_most', 'años'],
    ],
  },
  { in: 'Los jóvenes entre 18 y 29 años pueden inscribirse.', find: [['entre 18 y 29 años', 'age 18..29', 'años']] },
  { in: 'Los lotes 2 y 3 y el componente 4 empiezan; los grupos 5 y 6, después.', find: [] },
  {
    in: 'Acuden 46 empresas, entre ellas siete alemanas.',
    find: [
      ['46 empresas', 'count 46', 'empresas'],
      ['siete alemanas', 'count 7', 'empresas alemanas'],
    ],
  },
  {
    in: 'Cien migrantes: 12 tienen menos de 18 años y 20 viajan solos. En Haití, tres años y medio después.',
    find: [
      ['Cien migrantes', 'count 100', 'migrantes'],
      ['12', 'count 12', 'migrantes'],
      ['menos de 18 años', 'age 18 at_most', 'años'],
      ['20', 'count 20', 'migrantes'],
      ['tres años y medio', 'duration 3.5', 'años'],
    ],
  },
  {
    in: 'Entregó 40 toneladas: 25 de arroz y 5 de aceite.',
    find: [
      ['40 toneladas', 'measure 40', 'toneladas'],
      ['25', 'measure 25', 'toneladas'],
      ['5', 'measure 5', 'toneladas'],
    ],
  },
  {
    in: 'Son 28 empleados, de ellos 11 internacionales, a cuatro horas de camino y dos de lancha.',
    find: [
      ['28 empleados', 'count 28', 'empleados'],
      ['11 internacionales', 'count 11', 'empleados internacionales'],
      ['cuatro horas', 'duration 4', 'horas'],
      ['dos', 'duration 2', 'horas'],
    ],
  },
  {
    in: 'Luis Vega, 44 años, veinte años de servicio, sonríe.',
    find: [
      ['44 años', 'age 44', 'años'],
      ['veinte años', 'duration 20', 'años'],
    ],
  },
  {
    in: 'Hubo réplicas de 5,4 y 4,9. Se abrieron dos salas, una de 40 plazas y otra de 25.',
    find: [
      ['5,4', 'measure 5.4', 'réplicas'],
      ['4,9', 'measure 4.9', 'réplicas'],
      ['dos salas', 'count 2', 'salas'],
      ['40 plazas', 'count 40', 'plazas'],
      ['25', 'count 25', 'plazas'],
    ],
  },
  { in: 'Atiende a más o menos 300 familias.', find: [['más o menos 300 familias', 'count 300 approx', 'familias']] },
  { in: 'La mora no pasa del 3,4 por ciento.', find: [['no pasa del 3,4 por ciento', 'percent 3.4 at_most', null]] },
  { in: 'La cifra ronda los 5.000 migrantes.', find: [['ronda los 5.000 migrantes', 'count 5000 approx', 'migrantes']] },
  {
    in: 'Los retornos suben a 4.300. Las llegadas bajan a 2.100. Los muertos ascienden a 43.',
    find: [
      ['4.300', 'count 4300', 'retornos'],
      ['2.100', 'count 2100', 'llegadas'],
      ['43', 'count 43', 'muertos'],
    ],
  },
  {
    in: 'Un muchacho de diecisiete se soltó. Una mujer de 34 perdió a su hijo.',
    find: [
      ['diecisiete', 'age 17', null],
      ['34', 'age 34', null],
    ],
  },
  {
    in: 'Me fui a los 14 y vuelvo a los 37 sin conocer mi barrio.',
    find: [
      ['14', 'age 14', null],
      ['37', 'age 37', null],
    ],
  },
  { in: 'De los censados en el puerto, uno de cada cuatro es niño.', find: [['uno de cada cuatro', 'ratio 1 of 4', 'censados']] },
  {
    in: 'Cayeron 10 casas. En el barrio viven 300 vecinos; uno de cada diez está enfermo.',
    find: [
      ['10 casas', 'count 10', 'casas'],
      ['300 vecinos', 'count 300', 'vecinos'],
      ['uno de cada diez', 'ratio 1 of 10', 'vecinos'],
    ],
  },
  { in: 'Cuenca del lago: los desplazados bajan a 2,29 millones.', find: [['2,29 millones', 'count 2290000', 'desplazados']] },
  { in: 'El plan 14-OIM-0077 termina con él.', find: [] },
  {
    in: 'Se presta al 1,2 % mensual; un usurero cobra hasta el veinte.',
    find: [
      ['1,2 %', 'percent 1.2', null],
      ['hasta el veinte', 'percent 20 at_most', null],
    ],
  },
  {
    in: 'Sus hijas, una de 12 y otra de 15, estudian.',
    find: [
      ['12', 'count 12', null],
      ['15', 'count 15', null],
    ],
    why: 'no share, though of what kind is not said',
  },
  { in: 'Los senegaleses son los más numerosos (6.600).', find: [['6.600', 'count 6600', 'senegaleses']] },
  { in: 'Atiende a las personas más vulnerables (300).', find: [['300', 'count 300', 'personas más vulnerables']] },
  {
    in: 'Su padre murió con 54 años y su madre, con 49.',
    find: [
      ['54 años', 'age 54', 'años'],
      ['49', 'age 49', 'años'],
    ],
  },
  {
    in: 'La primera vez tenía nueve años y la segunda, veintidós.',
    find: [
      ['nueve años', 'age 9', 'años'],
      ['veintidós', 'age 22', 'años'],
    ],
  },
  {
    in: 'Cinco de las 22 lanchas siguen en el agua; las demás, 17, están varadas.',
    find: [
      ['Cinco de las 22 lanchas', 'ratio 5 of 22', 'lanchas'],
      ['17', 'count 17', 'lanchas'],
    ],
  },
  { in: 'Las solicitudes pasan ya de 400.', find: [['pasan ya de 400', 'count 400 at_least', 'solicitudes']] },
  { in: 'Ella, que llegó a los 17, trabaja.', find: [['17', 'age 17', null]] },
  { in: 'El balance llegó a los 43.', find: [['43', 'count 43', null]] },
  {
    in: 'Tiene 3 hijos, de 8 a 20.',
    find: [
      ['3 hijos', 'count 3', 'hijos'],
      ['de 8 a 20', 'count 8..20', 'hijos'],
    ],
    why: 'no hours',
  },
  {
    in: 'Entraron 18.450 sirios; hace un año, en las mismas fechas, fueron 11.200.',
    find: [
      ['18.450 sirios', 'count 18450', 'sirios'],
      ['11.200', 'count 11200', 'sirios'],
    ],
  },
  { in: 'Tardan una semana o dos en llegar. Esperan uno o dos días.', find: [['uno o dos días', 'duration 1..2', 'días']] },
  { in: 'El 31 % de nacionalidad boliviana se quedó.', find: [['31 %', 'percent 31', null]] },
  {
    in: 'Ocho escuelas reabrieron.\n\nLas familias, gitanas en más de la mitad, pueden venir.',
    find: [
      ['Ocho escuelas', 'count 8', 'escuelas'],
      ['más de la mitad', 'ratio 1 of 2 at_least', 'familias'],
    ],
  },
  { in: 'Se darán catorce (14) becas.', find: [['catorce (14) becas', 'count 14', 'becas']] },
  {
    in: 'Entre 700.000 y un millón de personas huyeron.',
    find: [['Entre 700.000 y un millón de personas', 'count 700000..1000000', 'personas']],
  },
  { in: 'Los mosquiteros se agotaron. Doce mil están en camino.', find: [['Doce mil', 'count 12000', 'mosquiteros']] },
  { in: 'Tienen en promedio 26 años.', find: [['26 años', 'age 26', 'años']] },
  {
    in: 'Entre un 20 y un 25 por ciento de los desplazados son menores.',
    find: [['Entre un 20 y un 25 por ciento de los desplazados', 'percent 20..25', 'desplazados']],
  },
  { in: 'A los 26 empezó a dar clase.', find: [['26', 'age 26', null]] },
  { in: 'A los 26 empleados les dieron un bono.', find: [['26 empleados', 'count 26', 'empleados']] },
  {
    in: 'Sus dos hijos mayores, de 19 y 23, conducen también.',
    find: [
      ['dos hijos', 'count 2', 'hijos'],
      ['19', 'age 19', null],
      ['23', 'age 23', null],
    ],
  },
  {
    in: 'Un tercio de los pacientes no supera los 14 años.',
    find: [
      ['Un tercio de los pacientes', 'ratio 1 of 3', 'pacientes'],
      ['no supera los 14 años', 'age 14 at_most', 'años'],
    ],
  },
  { in: 'Cada bomba llevará una garantía de dos años.', find: [['dos años', 'duration 2', 'años']] },
  { in: 'Recibió un tratamiento de dos años.', find: [['dos años', 'duration 2', 'años']] },
  {
    in: 'Un policía de 30 años y una criatura de dos años.',
    find: [
      ['30 años', 'age 30', 'años'],
      ['dos años', 'age 2', 'años'],
    ],
  },
  {
    in: 'El camión tardaba 36 horas en pasar. Hoy tarda seis.',
    find: [
      ['36 horas', 'duration 36', 'horas'],
      ['seis', 'duration 6', 'horas'],
    ],
  },
  {
    in: 'Los hombres trabajan 48 horas por semana; las mujeres, 51.',
    find: [
      ['48 horas', 'duration 48', 'horas'],
      ['51', 'duration 51', 'horas'],
    ],
  },
  {
    in: 'Salió con 36,5 toneladas de lonas, mantas y bidones, 12 de ellas donadas por Fiyi.',
    find: [
      ['36,5 toneladas', 'measure 36.5', 'toneladas'],
      ['12', 'measure 12', 'toneladas'],
    ],
  },
  { in: 'Dos o tres de cada diez niños faltan.', find: [['Dos o tres de cada diez niños', 'ratio 2..3 of 10', 'niños']] },
  {
    in: 'Volvieron 470 personas. Guatemala: 210 (10 niñas). Cuba: 140 (30 niñas). Perú: 120.',
    find: [
      ['470 personas', 'count 470', 'personas'],
      ['210', 'count 210', 'personas'],
      ['10 niñas', 'count 10', 'niñas'],
      ['140', 'count 140', 'personas'],
      ['30 niñas', 'count 30', 'niñas'],
      ['120', 'count 120', 'personas'],
    ],
  },
  {
    in: 'Visitó a 300 familias en 40 aldeas. En 12 de ellas no hay pozo, en la mitad falta la luz y en el 20 % de ellas no hay escuela.',
    find: [
      ['300 familias', 'count 300', 'familias'],
      ['40 aldeas', 'count 40', 'aldeas'],
      ['12', 'count 12', 'aldeas'],
      ['la mitad', 'ratio 1 of 2', 'aldeas'],
      ['20 %', 'percent 20', 'aldeas'],
    ],
  },
  {
    in: 'Visitó a 300 familias en 40 aldeas. El 20 % de ellas tiene niños y 12 de ellas volvieron.',
    find: [
      ['300 familias', 'count 300', 'familias'],
      ['40 aldeas', 'count 40', 'aldeas'],
      ['20 %', 'percent 20', 'familias'],
      ['12', 'count 12', 'familias'],
    ],
  },
  {
    in: 'Visitó 400 hogares. Las remesas son el 30 % del producto y un tercio gasta todo en comida.',
    find: [
      ['400 hogares', 'count 400', 'hogares'],
      ['30 % del producto', 'percent 30', 'producto'],
      ['un tercio', 'ratio 1 of 3', 'hogares'],
    ],
  },
  {
    in: 'Del total de encuestados, 48 % volvió y el 12 % sigue allí; recibió una sentencia mínima de 15 años.',
    find: [
      ['48 %', 'percent 48', 'encuestados'],
      ['12 %', 'percent 12', 'encuestados'],
      ['15 años', 'duration 15', 'años'],
    ],
  },
  { in: 'Del total del presupuesto, el 48 % llegó.', find: [['48 %', 'percent 48', null]] },
  {
    in: 'Son 2 mil 566.5 kilómetros. Volvieron 3 mil 400. 12 personas siguen allí.',
    find: [
      ['2 mil 566.5 kilómetros', 'measure 2566.5', 'kilómetros'],
      ['3 mil 400', 'count 3400', null],
      ['12 personas', 'count 12', 'personas'],
    ],
  },
  {
    in: 'Respondieron 340 de 412 hogares; Municipios sin luz: 161 de 269.',
    find: [
      ['340 de 412 hogares', 'ratio 340 of 412', 'hogares'],
      ['161 de 269', 'ratio 161 of 269', 'Municipios'],
    ],
  },
  {
    in: 'Los albergues son 120 de 3.000 plazas; los pozos son 340 de 120 metros.',
    find: [
      ['120', 'count 120', 'albergues'],
      ['3.000 plazas', 'count 3000', 'plazas'],
      ['340', 'count 340', 'pozos'],
      ['120 metros', 'measure 120', 'metros'],
    ],
  },
  {
    in: 'Volvieron 470 personas. Cuba: 140. Otros países: 12. Otros gastos: 30.',
    find: [
      ['470 personas', 'count 470', 'personas'],
      ['140', 'count 140', 'personas'],
      ['12', 'count 12', 'personas'],
      ['30', 'count 30', 'gastos'],
    ],
  },
  {
    in: 'De los censados, el 43 % nació en Cuba, el 28 % en Honduras y el 21 % en Perú, y el 10 % de las casas es nuevo.',
    find: [
      ['43 %', 'percent 43', 'censados'],
      ['28 %', 'percent 28', 'censados'],
      ['21 %', 'percent 21', 'censados'],
      ['10 % de las casas', 'percent 10', 'casas'],
    ],
  },
  {
    in: 'Hay 140 solicitantes.\n\nParroquias: 9 de 14',
    find: [
      ['140 solicitantes', 'count 140', 'solicitantes'],
      ['9 de 14', 'ratio 9 of 14', 'Parroquias'],
    ],
  },
  {
    in: 'Quedaron 40 escuelas destruidas y 12 parcialmente dañadas.',
    find: [
      ['40 escuelas destruidas', 'count 40', 'escuelas destruidas'],
      ['12 parcialmente dañadas', 'count 12', 'escuelas parcialmente dañadas'],
    ],
  },
  {
    in: 'Una población aproximada de 260.000 habitantes.',
    find: [['aproximada de 260.000 habitantes', 'count 260000 approx', 'habitantes']],
  },
  { in: 'La edad de inicio son los 12 años.', find: [['12 años', 'age 12', 'años']] },
  {
    in: 'De cada 10 personas que cruzan el río por puntos no habilitados, 4 son menores.',
    find: [['De cada 10 personas que cruzan el río por puntos no habilitados, 4', 'ratio 4 of 10', 'personas']],
  },
  {
    in: 'El 40 % tiene menos de 18 años; el 5 %, más de 65.',
    find: [
      ['40 %', 'percent 40', null],
      ['menos de 18 años', 'age 18 at_most', 'años'],
      ['5 %', 'percent 5', null],
      ['más de 65', 'age 65 at_least', 'años'],
    ],
  },
  {
    in: 'La valla, de 33 kilómetros, se ampliará en otros 28 antes de junio.',
    find: [
      ['33 kilómetros', 'measure 33', 'kilómetros'],
      ['28', 'measure 28', 'kilómetros'],
    ],
  },
  {
    in: 'Se esperan 1.600 plazas, 250 reservadas a mujeres.',
    find: [
      ['1.600 plazas', 'count 1600', 'plazas'],
      ['250 reservadas', 'count 250', 'plazas reservadas'],
    ],
  },
  {
    in: 'Se aprobó el 91 por ciento, se devolvió el 6 y se rechazó el resto.',
    find: [
      ['91 por ciento', 'percent 91', null],
      ['6', 'percent 6', null],
    ],
  },
  { in: 'Se celebrará los días 9 y 10 con un maratón.', find: [], why: 'days of a month' },
  { in: 'Todos los días 30 cruzan el río.', find: [['30', 'count 30', null]] },
  { in: 'La escuela abre de 8 a 12. La oficina atiende los lunes, de 8 a 5.', find: [], why: 'hours' },
  { in: 'La clínica atiende de 8 a 12 casos.', find: [['de 8 a 12 casos', 'count 8..12', 'casos']] },
  {
    in: 'Murió con 87 años cumplidos, tras 60 de matrimonio.',
    find: [
      ['87 años cumplidos', 'age 87', 'años'],
      ['60', 'duration 60', 'años'],
    ],
  },
  { in: 'Corría mucho; a los quince ya era patrón de barca.', find: [['quince', 'age 15', null]] },
  {
    in: 'La cosecha dio 30 quintales por hectárea, seis más que la anterior.',
    find: [
      ['30 quintales', 'measure 30', 'quintales'],
      ['seis', 'measure 6', 'quintales'],
    ],
  },
  {
    in: 'La bomba tiene una vida útil de cinco años. Recibió un préstamo de dos años y un permiso de residencia de tres años.',
    find: [
      ['cinco años', 'duration 5', 'años'],
      ['dos años', 'duration 2', 'años'],
      ['tres años', 'duration 3', 'años'],
    ],
  },
  {
    in: 'Se dirige a niños de seis meses a cinco años.',
    find: [
      ['seis meses', 'age 6', 'meses'],
      ['cinco años', 'age 5', 'años'],
    ],
  },
  {
    in: 'Hay dos letrinas por cada 83 personas.',
    find: [
      ['dos letrinas', 'count 2', 'letrinas'],
      ['83 personas', 'count 83', 'personas'],
    ],
  },
  {
    in: 'Unas 600 personas viven en 43 centros, frente a un pico de 900.',
    find: [
      ['Unas 600 personas', 'count 600 approx', 'personas'],
      ['43 centros', 'count 43', 'centros'],
      ['900', 'count 900', 'personas'],
    ],
  },
  { in: 'Los maridos tienen 43 años de media.', find: [['43 años', 'age 43', 'años']] },
  { in: 'Solo un quinto ha llegado a las familias.', find: [['un quinto', 'ratio 1 of 5', null]] },
  { in: 'Unos migrantes vuelven a casa. Eran 68 cuando salió el bus.', find: [['68', 'count 68', 'migrantes']] },
  // la edad de uno de varios
  {
    in: 'La acompañan seis hermanos, el menor de nueve meses.',
    find: [
      ['seis hermanos', 'count 6', 'hermanos'],
      ['nueve meses', 'age 9', 'meses'],
    ],
  },
  {
    in: 'Vive con dos hijos, el mayor de catorce años.',
    find: [
      ['dos hijos', 'count 2', 'hijos'],
      ['catorce años', 'age 14', 'años'],
    ],
  },
  {
    in: 'Tiene dos hijos, uno de siete años y otro de cuatro.',
    find: [
      ['dos hijos', 'count 2', 'hijos'],
      ['siete años', 'age 7', 'años'],
      ['cuatro', 'age 4', 'años'],
    ],
  },
  {
    in: 'Tiene dos hijos, uno de siete meses y otro de cuatro años.',
    find: [
      ['dos hijos', 'count 2', 'hijos'],
      ['siete meses', 'age 7', 'meses'],
      ['cuatro años', 'age 4', 'años'],
    ],
  },
  {
    in: 'Firmó dos contratos, uno de siete años.',
    find: [
      ['dos contratos', 'count 2', 'contratos'],
      ['siete años', 'duration 7', 'años'],
    ],
  },
  { in: 'El número de muertos pasa de 41.000 en Turquía.', find: [['pasa de 41.000', 'count 41000 at_least', 'muertos']] },
  { in: 'La cola pasaba de dos kilómetros.', find: [['pasaba de dos kilómetros', 'measure 2 at_least', 'kilómetros']] },
  {
    in: 'La tasa pasa de 30 a 45 por ciento.',
    find: [
      ['30', 'percent 30', null],
      ['45 por ciento', 'percent 45', null],
    ],
  },
  {
    in: 'La plantilla pasará de 20 a unas 30 personas.',
    find: [
      ['20', 'count 20', 'personas'],
      ['unas 30 personas', 'count 30 approx', 'personas'],
    ],
  },
  {
    in: 'Trabajan allí 15.000 mineros. De cada diez, ocho son hombres.',
    find: [
      ['15.000 mineros', 'count 15000', 'mineros'],
      ['De cada diez, ocho', 'ratio 8 of 10', 'mineros'],
    ],
  },
  {
    in: 'Dará 6.400 cabras a 1.600 hogares, a razón de cuatro por hogar.',
    find: [
      ['6.400 cabras', 'count 6400', 'cabras'],
      ['1.600 hogares', 'count 1600', 'hogares'],
      ['cuatro', 'count 4', 'cabras'],
    ],
  },
  {
    in: 'Se entregaron 900 mantas a 300 familias, tres a cada una.',
    find: [
      ['900 mantas', 'count 900', 'mantas'],
      ['300 familias', 'count 300', 'familias'],
      ['tres', 'count 3', 'mantas'],
    ],
  },
  {
    in: 'Llegaron 300 deportados y 40 no pasaban de 17 años.',
    find: [
      ['300 deportados', 'count 300', 'deportados'],
      ['40', 'count 40', 'deportados'],
      ['no pasaban de 17 años', 'age 17 at_most', 'años'],
    ],
  },
  { in: 'Los refugiados no pasan de 17 años.', find: [['no pasan de 17 años', 'age 17 at_most', 'años']] },
  {
    in: 'Sobrepasan los 38° Celsius (100° Fahrenheit) en el desierto.',
    find: [
      ['Sobrepasan los 38°', 'measure 38 at_least', '°'],
      ['100°', 'measure 100', '°'],
    ],
  },
  { in: '"¿De qué?", pregunta Segundo Pacaya, pescador de 59.', find: [['59', 'age 59', null]] },
  {
    in: 'Llegó Ana Ruiz, maestra jubilada de 63, con dos hijas.',
    find: [
      ['63', 'age 63', null],
      ['dos hijas', 'count 2', 'hijas'],
    ],
  },
  {
    in: 'Jubilado a los 60, tradujo a tres poetas.',
    find: [
      ['60', 'age 60', null],
      ['tres poetas', 'count 3', 'poetas'],
    ],
  },
  // cambios que comparten los millones
  {
    in: 'Los desplazados bajaron de 5,4 a 3,7 millones.',
    find: [
      ['5,4', 'count 5400000', 'desplazados'],
      ['3,7 millones', 'count 3700000', 'desplazados'],
    ],
  },
  {
    in: 'Los alumnos subieron de 900 a dos mil.',
    find: [
      ['900', 'count 900', 'alumnos'],
      ['dos mil', 'count 2000', 'alumnos'],
    ],
  },
  {
    in: 'Los alumnos bajaron de 900 a 300 mil.',
    find: [
      ['900', 'count 900000', 'alumnos'],
      ['300 mil', 'count 300000', 'alumnos'],
    ],
  },
  { in: 'El acuerdo vence a los tres años.', find: [['tres años', 'duration 3', 'años']] },
  { in: 'Lo cuenta Rosa Pérez, peluquera, de 38.', find: [['38', 'age 38', null]] },
  { in: 'La física Leonor Bidegain, salteña de 41, volvió ayer.', find: [['41', 'age 41', null]] },
  { in: 'Ana Ruiz, maestra de 14, vive en Lima.', find: [['14', 'count 14', null]] },
  { in: '—Hacía frío —responde Nabila Suleiman, de 46—. Mucho.', find: [['46', 'age 46', null]] },
  {
    in: '«Me fui a los veintiocho y tengo cincuenta y tres», dice.',
    find: [
      ['veintiocho', 'age 28', null],
      ['cincuenta y tres', 'age 53', null],
    ],
  },
  {
    in: '«Cuando llegué tenía 19; hoy tengo 40», dice.',
    find: [
      ['19', 'age 19', null],
      ['40', 'age 40', null],
    ],
  },
  {
    in: 'De ellos, 640 son menores de cinco años y 118, mayores de sesenta.',
    find: [
      ['640', 'count 640', null],
      ['menores de cinco años', 'age 5 at_most', 'años'],
      ['118', 'count 118', null],
      ['mayores de sesenta', 'age 60 at_least', 'años'],
    ],
  },
  {
    in: 'El 27 % son mayores de 60 y el 12 %, menores de 18.',
    find: [
      ['27 %', 'percent 27', null],
      ['mayores de 60', 'age 60 at_least', null],
      ['12 %', 'percent 12', null],
      ['menores de 18', 'age 18 at_most', null],
    ],
  },
  {
    in: 'Un pastor menor de 18 años de cada tres sabe leer.',
    find: [
      ['menor de 18 años', 'age 18 at_most', 'años'],
      ['de cada tres', 'ratio 1 of 3', 'pastor'],
    ],
  },
  {
    in: 'Una familia pesquera del puerto de cada siete emigró.',
    find: [['Una familia pesquera del puerto de cada siete', 'ratio 1 of 7', 'familia pesquera del puerto']],
  },
  { in: 'Una cuarentena obligatoria espera a los marinos.', find: [] },
  { in: 'La cuarentena de los marinos empieza hoy.', find: [] },
  { in: 'La tasa está en torno al 35 %.', find: [['en torno al 35 %', 'percent 35 approx', null]] },
  {
    in: 'El Perú acoge a 1,2 millones de los 2,9 millones de refugiados.',
    find: [['1,2 millones de los 2,9 millones de refugiados', 'ratio 1200000 of 2900000', 'refugiados']],
  },
  {
    in: 'Llegó a más de 4,1 de los 9 millones de afectados.',
    find: [['más de 4,1 de los 9 millones de afectados', 'ratio 4100000 of 9000000 at_least', 'afectados']],
  },
  {
    in: 'Hay una población total de aproximadamente dos millones. Otra aldea tiene una población estimada de 3.400.',
    find: [
      ['aproximadamente dos millones', 'count 2000000 approx', 'población'],
      ['3.400', 'count 3400', 'población'],
    ],
  },
  { in: 'El Título 31 de la ley rige las rondas 14 a la 17.', find: [] },
  { in: 'Las ventas se verán multiplicadas por seis gracias al puente.', find: [] },
  {
    in: 'Hay 260 guardias. Las salidas por ese puerto totalizan 941 desde mayo.',
    find: [
      ['260 guardias', 'count 260', 'guardias'],
      ['941', 'count 941', 'salidas'],
    ],
  },
  {
    in: 'Se pide un mínimo de 4 fotos y máximo 9. Aproximadamente, 7 mil vecinos votaron.',
    find: [
      ['un mínimo de 4 fotos', 'count 4 at_least', 'fotos'],
      ['máximo 9', 'count 9 at_most', 'fotos'],
      ['Aproximadamente, 7 mil vecinos', 'count 7000 approx', 'vecinos'],
    ],
  },
  { in: 'El fondo tiene dos «líneas» de crédito.', find: [['dos «líneas»', 'count 2', 'líneas']] },
  { in: 'Llegó el 30 % del total de barcas.', find: [['30 % del total de barcas', 'percent 30', 'barcas']] },
  {
    in: 'El puerto acoge a 40 familias. En cuanto a las barcas, el alcalde contó 12.',
    find: [
      ['40 familias', 'count 40', 'familias'],
      ['12', 'count 12', 'barcas'],
    ],
  },
  { in: 'Un niño de apenas 12 años rema.', find: [['12 años', 'age 12', 'años']] },
  { in: 'Una niña de tan solo 12 años rema.', find: [['12 años', 'age 12', 'años']] },
  { in: 'En apenas 12 años creció el puerto.', find: [['12 años', 'duration 12', 'años']] },
  {
    in: 'Una mujer de 15 a 49 años de cada tres rema.',
    find: [
      ['de 15 a 49 años', 'age 15..49', 'años'],
      ['de cada tres', 'ratio 1 of 3', 'mujer'],
    ],
  },
  {
    in: 'El 30 % tiene menos de 18 años y el 12 % más de 60.',
    find: [
      ['30 %', 'percent 30', null],
      ['menos de 18 años', 'age 18 at_most', 'años'],
      ['12 %', 'percent 12', null],
      ['más de 60', 'age 60 at_least', 'años'],
    ],
  },
  {
    in: 'Vacunan a los niños de entre 6 meses y 15 años.',
    find: [
      ['6 meses', 'age 6', 'meses'],
      ['15 años', 'age 15', 'años'],
    ],
  },
  {
    in: 'Vacunan a refugiados burundeses de entre 9 meses y 60 años y a pacientes con edades de entre 8 meses y 14 años.',
    find: [
      ['9 meses', 'age 9', 'meses'],
      ['60 años', 'age 60', 'años'],
      ['8 meses', 'age 8', 'meses'],
      ['14 años', 'age 14', 'años'],
    ],
  },
  {
    in: 'Retienen a los migrantes entre seis meses y dos años; las penas de entre 6 meses y 10 años.',
    find: [
      ['seis meses', 'duration 6', 'meses'],
      ['dos años', 'duration 2', 'años'],
      ['6 meses', 'duration 6', 'meses'],
      ['10 años', 'duration 10', 'años'],
    ],
  },
  {
    in: 'Un sismo de magnitud 8,1 a 90 kilómetros de la ciudad.',
    find: [
      ['8,1', 'measure 8.1', 'magnitud'],
      ['90 kilómetros', 'measure 90', 'kilómetros'],
    ],
  },
  { in: 'El más joven de los viajeros tiene cuatro meses.', find: [['cuatro meses', 'age 4', 'meses']] },
  {
    in: 'Entre los detenidos había tres menores, dos de ellos hermanos.',
    find: [
      ['tres menores', 'count 3', 'menores'],
      ['dos', 'count 2', 'menores'],
    ],
  },
  {
    in: 'Las muertes se duplicaron y los heridos pasaron de 40 a 95.',
    find: [
      ['40', 'count 40', 'heridos'],
      ['95', 'count 95', 'heridos'],
    ],
  },
  {
    in: 'El taller reunió a 45 periodistas, la mitad de radios locales.',
    find: [
      ['45 periodistas', 'count 45', 'periodistas'],
      ['la mitad', 'ratio 1 of 2', 'periodistas'],
    ],
  },
  { in: 'Rondan hoy los 60.000 habitantes.', find: [['Rondan hoy los 60.000 habitantes', 'count 60000 approx', 'habitantes']] },
  {
    in: 'Llegaron 300 personas, dos tercios mujeres.',
    find: [
      ['300 personas', 'count 300', 'personas'],
      ['dos tercios', 'ratio 2 of 3', 'personas'],
    ],
  },
  { in: 'Las rondas 2 y 3 cubren 16 distritos.', find: [['16 distritos', 'count 16', 'distritos']] },
  { in: 'El tren 4 y la brigada 7 salen hoy.', find: [] },
  { in: 'La niña, de apenas 3 años, duerme.', find: [['3 años', 'age 3', 'años']] },
  { in: 'El bebé, de solo tres semanas, duerme.', find: [['tres semanas', 'age 3', 'semanas']] },
  { in: 'Es un proyecto de solo tres años.', find: [['tres años', 'duration 3', 'años']] },
  {
    in: 'Pasó siete años en la cárcel, tres de ellos incomunicado.',
    find: [
      ['siete años', 'duration 7', 'años'],
      ['tres', 'duration 3', 'años'],
    ],
  },
  { in: 'Una anciana y su nieta de 9 esperan turno.', find: [['9', 'age 9', null]] },
  { in: 'Su marido, Pedro (36), conduce un taxi.', find: [['36', 'age 36', null]] },
  { in: 'Las llegadas a Italia a la fecha – 20.319 – son las más bajas.', find: [['20.319', 'count 20319', 'llegadas']] },
  {
    in: 'Compró una docena y media de sillas y doscientos y pico platos.',
    find: [
      ['una docena y media de sillas', 'count 18 approx', 'sillas'],
      ['doscientos y pico platos', 'count 200 approx', 'platos'],
    ],
  },
  { in: 'Dos abogadas atienden de 18 a 21 horas.', find: [['Dos abogadas', 'count 2', 'abogadas']] },
  { in: 'Aquí dentro pasamos de 45 grados.', find: [['pasamos de 45 grados', 'measure 45 at_least', 'grados']] },
  { in: 'Hubo otra campaña, que solo inscribió a 87.', find: [['87', 'count 87', null]] },
  {
    in: 'Cuarenta equipos perdieron el rastro de 71 niños; de 1.361 que se extraviaron, todos volvieron.',
    find: [
      ['Cuarenta equipos', 'count 40', 'equipos'],
      ['71 niños', 'count 71', 'niños'],
      ['1.361', 'count 1361', 'niños'],
    ],
  },
  {
    in: 'La fiscalía abrió 12 causas y pidió cárcel para cinco jornaleros; dos han huido.',
    find: [
      ['12 causas', 'count 12', 'causas'],
      ['cinco jornaleros', 'count 5', 'jornaleros'],
      ['dos', 'count 2', 'jornaleros'],
    ],
  },
  {
    in: 'Llegaron 90 mujeres con 12 niños; tres murieron.',
    find: [
      ['90 mujeres', 'count 90', 'mujeres'],
      ['12 niños', 'count 12', 'niños'],
      ['tres', 'count 3', 'mujeres'],
    ],
  },
  {
    in: 'Evacuaron a 1.457 familias. Albergues. Nueve en funcionamiento, cuatro de ellos en Roboré.',
    find: [
      ['1.457 familias', 'count 1457', 'familias'],
      ['Nueve', 'count 9', 'Albergues'],
      ['cuatro', 'count 4', 'Albergues'],
    ],
  },
  {
    in: 'Hay 90 familias en once campamentos; el 38 % son chicos y, de ellos, casi una cuarta parte tiene anemia.',
    find: [
      ['90 familias', 'count 90', 'familias'],
      ['once campamentos', 'count 11', 'campamentos'],
      ['38 %', 'percent 38', null],
      ['casi una cuarta parte', 'ratio 1 of 4 approx', 'chicos'],
    ],
  },
  {
    in: 'Perdieron 120 gallinas, pero los cuyes se salvaron: ya son cuarenta. Volvieron los maestros. Son doce.',
    find: [
      ['120 gallinas', 'count 120', 'gallinas'],
      ['cuarenta', 'count 40', 'cuyes'],
      ['doce', 'count 12', 'maestros'],
    ],
  },
  {
    in: 'El viaje duró tres horas y la vuelta, casi cinco.',
    find: [
      ['tres horas', 'duration 3', 'horas'],
      ['casi cinco', 'duration 5 approx', 'horas'],
    ],
  },
  { in: 'Celebra su 12 edición en su 70 aniversario, tras la 62 feria.', find: [] },
  { in: 'El joven iraquí, 24 años, vive en Lima.', find: [['24 años', 'age 24', 'años']] },
  {
    in: 'Ráfagas de 110 kmh se llevaron una carpa de 200 pies cuadrados.',
    find: [
      ['110 kmh', 'measure 110', 'kmh'],
      ['200 pies cuadrados', 'measure 200', 'pies cuadrados'],
    ],
  },
  { in: 'Viven en 25 «ciudades de carpas».', find: [['25 «ciudades de carpas»', 'count 25', 'ciudades de carpas']] },
  {
    in: 'El 30 % tiene menos de 15 años y el 12 % entre 15 y 24.',
    find: [
      ['30 %', 'percent 30', null],
      ['menos de 15 años', 'age 15 at_most', 'años'],
      ['12 %', 'percent 12', null],
      ['entre 15 y 24', 'age 15..24', 'años'],
    ],
  },
  {
    in: 'Atendió a 310 migrantes en Bolivia y 24 aldeas y otras 6 en Chile.',
    find: [
      ['310 migrantes', 'count 310', 'migrantes'],
      ['24 aldeas', 'count 24', 'aldeas'],
      ['6', 'count 6', 'aldeas'],
    ],
  },
  {
    in: 'Los náufragos fueron llevados a cuatro islas, la mayoría de ellos (213) en avión.',
    find: [
      ['cuatro islas', 'count 4', 'islas'],
      ['213', 'count 213', 'náufragos'],
    ],
  },
  { in: 'Siete son gabarras de carga.', find: [['Siete', 'count 7', 'gabarras']] },
  { in: 'Siete fueron detenidos.', find: [['Siete', 'count 7', null]] },
  { in: 'Los talleres serán doce (12) en total.', find: [['doce (12)', 'count 12', 'talleres']] },
  {
    in: 'Un millón de refugiados llegó a seis países. Más de la mitad huyeron al Chad.',
    find: [
      ['Un millón de refugiados', 'count 1000000', 'refugiados'],
      ['seis países', 'count 6', 'países'],
      ['Más de la mitad', 'ratio 1 of 2 at_least', 'refugiados'],
    ],
  },
  {
    in: 'Los permisos duran entre 48 horas y 60 días, y de 3 semanas a 5 meses.',
    find: [
      ['48 horas', 'duration 48', 'horas'],
      ['60 días', 'duration 60', 'días'],
      ['3 semanas', 'duration 3', 'semanas'],
      ['5 meses', 'duration 5', 'meses'],
    ],
  },
  {
    in: 'La cifra es inferior a la mitad de los hogares. Otra es superior a la mitad de las aldeas.',
    find: [
      ['inferior a la mitad de los hogares', 'ratio 1 of 2 at_most', 'hogares'],
      ['superior a la mitad de las aldeas', 'ratio 1 of 2 at_least', 'aldeas'],
    ],
  },
  {
    in: 'Se trata de casi de la mitad de los hogares y casi del 30% de las escuelas. El precio bajó a la mitad.',
    find: [
      ['casi de la mitad de los hogares', 'ratio 1 of 2 approx', 'hogares'],
      ['casi del 30% de las escuelas', 'percent 30 approx', 'escuelas'],
    ],
  },
  { in: 'Entre ellos estaba Issa*, de 49 años, de Malí.', find: [['49 años', 'age 49', 'años']] },
  {
    in: 'El sismo dejó cerca de 1,5 millones sin techo.',
    find: [['cerca de 1,5 millones sin techo', 'count 1500000 approx', 'sin techo']],
  },
  {
    in: 'Hay 300 personas, 20 sin agua.',
    find: [
      ['300 personas', 'count 300', 'personas'],
      ['20', 'count 20', 'personas'],
    ],
  },
  { in: 'Se inundaron 3.220 Ha de arrozales.', find: [['3.220 Ha', 'measure 3220', 'Ha']] },
  {
    in: 'El número pasó de unos 20 a 25 refugiados.',
    find: [
      ['unos 20', 'count 20 approx', 'refugiados'],
      ['25 refugiados', 'count 25', 'refugiados'],
    ],
  },
  { in: 'Un ser humano de cada 113 es desplazado.', find: [['Un ser humano de cada 113', 'ratio 1 of 113', 'ser humano']] },
  { in: 'Creció el número de niños, de 12 a 17 años.', find: [['de 12 a 17 años', 'age 12..17', 'años']] },
  {
    in: 'Vivían 1.870 personas en 14 centros, dos tercios de ellas mujeres.',
    find: [
      ['1.870 personas', 'count 1870', 'personas'],
      ['14 centros', 'count 14', 'centros'],
      ['dos tercios', 'ratio 2 of 3', 'personas'],
    ],
  },
  {
    in: 'Enseña bajo un mango a 112 alumnos, de seis a catorce años.',
    find: [
      ['112 alumnos', 'count 112', 'alumnos'],
      ['de seis a catorce años', 'age 6..14', 'años'],
    ],
  },
  { in: 'Los precios se multiplicaron por tres o por cuatro; el alquiler puede multiplicarse por dos.', find: [] },
  { in: 'Se multiplicó por dos y por cuatro familias hay un pozo.', find: [['cuatro familias', 'count 4', 'familias']] },
  { in: 'El techo debe durar de 10 a 15 años.', find: [['de 10 a 15 años', 'duration 10..15', 'años']] },
  { in: 'El trámite puede tardar de dos a tres años.', find: [['de dos a tres años', 'duration 2..3', 'años']] },
  {
    in: 'Antes se iba en tres horas y el viaje lleva hoy entre nueve y catorce.',
    find: [
      ['tres horas', 'duration 3', 'horas'],
      ['entre nueve y catorce', 'duration 9..14', 'horas'],
    ],
  },
  { in: 'Predominan los de 18 a 34 años.', find: [['de 18 a 34 años', 'age 18..34', 'años']] },
  {
    in: 'Ofrece contratos de dos años y los de 15 a 20 años son raros.',
    find: [
      ['dos años', 'duration 2', 'años'],
      ['de 15 a 20 años', 'duration 15..20', 'años'],
    ],
  },
  {
    in: 'Los permisos de tres años, los visados de cinco años y las misiones de dos años.',
    find: [
      ['tres años', 'duration 3', 'años'],
      ['cinco años', 'duration 5', 'años'],
      ['dos años', 'duration 2', 'años'],
    ],
  },
  {
    in: 'Los alumnos de 15 años y edades de 6 a 12 años.',
    find: [
      ['15 años', 'age 15', 'años'],
      ['de 6 a 12 años', 'age 6..12', 'años'],
    ],
  },
  {
    in: 'Alrededor de 15 a 20 familias llegan; bajó de 20 a 15 casas.',
    find: [
      ['Alrededor de 15 a 20 familias', 'count 15..20 approx', 'familias'],
      ['20', 'count 20', 'casas'],
      ['15 casas', 'count 15', 'casas'],
    ],
  },
  {
    in: 'Más de la mitad (un 53 %) de los alumnos y casi 6 de cada 10 (57,8 %) de los jubilados.',
    find: [
      ['Más de la mitad', 'ratio 1 of 2 at_least', 'alumnos'],
      ['53 %', 'percent 53', 'alumnos'],
      ['casi 6 de cada 10', 'ratio 6 of 10 approx', 'jubilados'],
      ['57,8 %', 'percent 57.8', 'jubilados'],
    ],
  },
  { in: 'Escriba a:\n\nC/ Ayala, 10, 1.º A\n\n28015 Madrid', find: [], why: 'a house and a postcode' },
  { in: 'Por nacionalidad:\n\n28015 Sirios', find: [['28015 Sirios', 'count 28015', 'Sirios']] },
  { in: 'Calle 98, oficina 201, apto. 704, local 8; atiende a 30.', find: [['30', 'count 30', null]] },
  {
    in: 'Abrió 12 oficinas y un local de 40 camas; la vitamina C, 300 dosis.',
    find: [
      ['12 oficinas', 'count 12', 'oficinas'],
      ['40 camas', 'count 40', 'camas'],
      ['300 dosis', 'count 300', 'dosis'],
    ],
  },
  {
    in: 'Vinieron 40 brasileños y 12 Hmong.',
    find: [
      ['40 brasileños', 'count 40', 'brasileños'],
      ['12 Hmong', 'count 12', 'Hmong'],
    ],
  },
  {
    in: 'El país recibió a 17.000.000 de inmigrantes y dio 3 000 000 de vacunas.',
    find: [
      ['17.000.000 de inmigrantes', 'count 17000000', 'inmigrantes'],
      ['3 000 000 de vacunas', 'count 3000000', 'vacunas'],
    ],
  },
  {
    in: 'Fue en el 65 Aniversario de la OIM, en la 35 Conferencia y su 12 Reunión.',
    find: [],
    why: 'a singular behind its article: an ordinal',
  },
  { in: 'El pasado día 6 los presidentes cruzaron el río. El 20 los equipos salieron.', find: [], why: 'a day of the month' },
  {
    in: 'Son 43 los muertos y 12 las aldeas. El día 25 migrantes salieron.',
    find: [
      ['43 los muertos', 'count 43', 'muertos'],
      ['12 las aldeas', 'count 12', 'aldeas'],
      ['25 migrantes', 'count 25', 'migrantes'],
    ],
  },
  {
    in: 'La casa quedó partida por la mitad. Fue construida por la mitad de los vecinos.',
    find: [['la mitad de los vecinos', 'ratio 1 of 2', 'vecinos']],
  },
  {
    in: 'La población rozaba los 3 millones de personas; otra rozó las 400 familias.',
    find: [
      ['rozaba los 3 millones de personas', 'count 3000000 approx', 'personas'],
      ['rozó las 400 familias', 'count 400 approx', 'familias'],
    ],
  },
  {
    in: 'Ayudó a 392 personas: bolivianos (77), uruguayos (59) y chilenos (36). Vivían en Madrid (167) y en Valencia (37).',
    find: [
      ['392 personas', 'count 392', 'personas'],
      ['77', 'count 77', 'bolivianos'],
      ['59', 'count 59', 'uruguayos'],
      ['36', 'count 36', 'chilenos'],
      ['167', 'count 167', 'personas'],
      ['37', 'count 37', 'personas'],
    ],
    why: 'the peoples of a list are parts of those spoken of',
  },
  {
    in: 'Murió medio millón de personas. El número de casos podría alcanzar los 500.000.',
    find: [
      ['medio millón de personas', 'count 500000', 'personas'],
      ['500.000', 'count 500000', 'casos'],
    ],
    why: 'what the sentence itself numbers, though as many were told before',
  },
  {
    in: 'Vinieron 1.800 retornados; la cifra de personas que han recorrido los 1.436 kilómetros supera las 17.000.',
    find: [
      ['1.800 retornados', 'count 1800', 'retornados'],
      ['1.436 kilómetros', 'measure 1436', 'kilómetros'],
      ['supera las 17.000', 'count 17000 at_least', 'personas'],
    ],
    why: 'the dot within a number ends no clause',
  },
  {
    in: 'Tres barcazas llevaban a 1.708 sudaneses y otras cuatro transportan equipaje.',
    find: [
      ['Tres barcazas', 'count 3', 'barcazas'],
      ['1.708 sudaneses', 'count 1708', 'sudaneses'],
      ['cuatro', 'count 4', 'barcazas'],
    ],
  },
  {
    in: 'El tren lleva 20 vagones y 44 de equipajes, con 1.400 personas. Otras 1.300 subieron después.',
    find: [
      ['20 vagones', 'count 20', 'vagones'],
      ['44', 'count 44', 'vagones'],
      ['1.400 personas', 'count 1400', 'personas'],
      ['1.300', 'count 1300', 'personas'],
    ],
  },
  {
    in: 'Hay cinco familias. De acuerdo con la OIM, de las personas evaluadas en Manta, 396 viven en carpas y 71 en casas.',
    find: [
      ['cinco familias', 'count 5', 'familias'],
      ['396', 'count 396', 'personas evaluadas'],
      ['71', 'count 71', 'personas evaluadas'],
    ],
  },
  { in: 'Lo aprobó en sus sesiones 167ª y 168ª (véase CMW/C/SR.167).', find: [] },
  {
    in: 'Ardieron 240.000 viviendas, la mitad de las mismas en Beira. Volvieron 277 afganos, el 99 % de los mismos procedentes de Irán.',
    find: [
      ['240.000 viviendas', 'count 240000', 'viviendas'],
      ['la mitad', 'ratio 1 of 2', 'viviendas'],
      ['277 afganos', 'count 277', 'afganos'],
      ['99 %', 'percent 99', 'afganos'],
    ],
    why: 'the word for the same without a noun',
  },
  {
    in: 'El 40 % de las mismas familias y 12 de los mismos pueblos recibieron agua.',
    find: [
      ['40 % de las mismas familias', 'percent 40', 'familias'],
      ['12 de los mismos pueblos', 'count 12', 'pueblos'],
    ],
  },
  {
    in: 'Rige la Ley de Migraciones 25.871, y la Ley de Extranjería y Migración 21.325. La Ley de Víctimas 1.200 personas la usaron.',
    find: [['1.200 personas', 'count 1200', 'personas']],
    why: 'the number of a law behind its name',
  },
  {
    in: 'Protege a familiares directos, con un plazo de permanencia de hasta tres años.',
    find: [['hasta tres años', 'duration 3 at_most', 'años']],
  },
  {
    in: '19.En el país no hay guerra.\n\n20.Los 300 barcos salieron.',
    find: [['300 barcos', 'count 300', 'barcos']],
    why: 'numbers of paragraphs',
  },
  {
    in: 'A lo largo de cinco años, con una deuda de siete años, en el transcurso de tres años.',
    find: [
      ['cinco años', 'duration 5', 'años'],
      ['siete años', 'duration 7', 'años'],
      ['tres años', 'duration 3', 'años'],
    ],
  },
  {
    in: 'Tiene dos hijos de cuatro y siete, y unas gemelas de 3; son niños de 12 países.',
    find: [
      ['dos hijos', 'count 2', 'hijos'],
      ['cuatro', 'age 4', null],
      ['siete', 'age 7', null],
      ['3', 'age 3', null],
      ['12 países', 'count 12', 'países'],
    ],
  },
  { in: 'Está en Jr. de la Unión 312, en Pje. Sucre 45 y en la Cra. 14 n.º 93-46.', find: [] },
  { in: 'En la Alameda Norte 300 personas esperan.', find: [['300 personas', 'count 300', 'personas']] },
  {
    in: 'Compró 20 sacos de 50 kilos, 30 de 25. Trajo tres lonas de 40 m2 y cuatro de 60.',
    find: [
      ['20 sacos', 'count 20', 'sacos'],
      ['50 kilos', 'measure 50', 'kilos'],
      ['30', 'count 30', 'sacos'],
      ['25', 'measure 25', 'kilos'],
      ['tres lonas', 'count 3', 'lonas'],
      ['40 m2', 'measure 40', 'm2'],
      ['cuatro', 'count 4', 'lonas'],
      ['60', 'measure 60', 'm2'],
    ],
  },
  {
    in: 'Tras un viaje de 14 días, 12 de 30 murieron.',
    find: [
      ['14 días', 'duration 14', 'días'],
      ['12 de 30', 'ratio 12 of 30', null],
    ],
  },
  {
    in: 'Afectó al menos a 46.000 personas y por lo menos en 12 aldeas; dañó casi a 300 casas y ayudó aproximadamente a 500 familias.',
    find: [
      ['al menos a 46.000 personas', 'count 46000 at_least', 'personas'],
      ['por lo menos en 12 aldeas', 'count 12 at_least', 'aldeas'],
      ['casi a 300 casas', 'count 300 approx', 'casas'],
      ['aproximadamente a 500 familias', 'count 500 approx', 'familias'],
    ],
    why: 'the preposition stands behind the qualifier',
  },
  {
    in: 'Al menos, a 300 personas les falta agua; menos a 20 perros.',
    find: [
      ['300 personas', 'count 300', 'personas'],
      ['20 perros', 'count 20', 'perros'],
    ],
  },
  {
    in: 'La edad media de los migrantes que fueron rescatados ayer es de 16 años. Su condena media es de 16 años.',
    find: [
      ['16 años', 'age 16', 'años'],
      ['16 años', 'duration 16', 'años'],
    ],
  },
  {
    in: 'Eso eleva el número de muertos a una cifra cercana a los 70. Viven 57 migrantes.',
    find: [
      ['cercana a los 70', 'count 70 approx', 'muertos'],
      ['57 migrantes', 'count 57', 'migrantes'],
    ],
  },
  {
    in: 'Los agentes de salud (112) y las familias desplazadas (30) comieron.',
    find: [
      ['112', 'count 112', 'agentes'],
      ['30', 'count 30', 'familias desplazadas'],
    ],
  },
  { in: 'El vídeo dura 4 min.', find: [['4 min', 'duration 4', 'min']] },
  { in: 'OIM, 17 route des Morillons, Ginebra.', find: [], why: 'a street abroad' },
  {
    in: 'Hay 140 varados. Bajó el número de personas que llegan a Yemen – de 138.000 en mayo a 37.500 en julio – este año.',
    find: [
      ['140 varados', 'count 140', 'varados'],
      ['138.000', 'count 138000', 'personas'],
      ['37.500', 'count 37500', 'personas'],
    ],
  },
  {
    in: 'La chica tenía cuatro años y siete meses.',
    find: [
      ['cuatro años', 'age 4', 'años'],
      ['siete meses', 'age 7', 'meses'],
    ],
  },
  {
    in: 'Un programa de cuatro años y siete meses.',
    find: [
      ['cuatro años', 'duration 4', 'años'],
      ['siete meses', 'duration 7', 'meses'],
    ],
  },
  {
    in: 'El chico tenía cinco años y dos meses después murió.',
    find: [
      ['cinco años', 'age 5', 'años'],
      ['dos meses', 'duration 2', 'meses'],
    ],
  },
  {
    in: 'Vino con su papá, que tiene 68, y su hermana, que tiene 4 hijos.',
    find: [
      ['68', 'age 68', null],
      ['4 hijos', 'count 4', 'hijos'],
    ],
  },
  {
    in: 'Cose desde los 13. Llegaron desde los 12 campamentos.',
    find: [
      ['13', 'age 13', null],
      ['12 campamentos', 'count 12', 'campamentos'],
    ],
  },
  { in: 'Aprende un oficio en vez de casarse a los 14.', find: [['14', 'age 14', null]] },
  { in: 'Lo cuenta Daniel, albañil de 38.', find: [['38', 'age 38', null]] },
  {
    in: 'Se hicieron 52 jornadas de salud y tres jornadas médicas.',
    find: [
      ['52 jornadas', 'count 52', 'jornadas'],
      ['tres jornadas médicas', 'count 3', 'jornadas médicas'],
    ],
  },
  { in: 'Según el Reporte flash 4, hay 21 refugios.', find: [['21 refugios', 'count 21', 'refugios']] },
  { in: 'Los grupos no superaban las 45 personas.', find: [['no superaban las 45 personas', 'count 45 at_most', 'personas']] },
  { in: 'Los heridos no pasaron de 15.', find: [['no pasaron de 15', 'count 15 at_most', 'heridos']] },
  { in: 'Los casos superaban los 700.', find: [['superaban los 700', 'count 700 at_least', 'casos']] },
  {
    in: 'El 35 % de las cerca de 800 barcas y el 12 % de las más de 90 redes faltan.',
    find: [
      ['35 %', 'percent 35', 'barcas'],
      ['cerca de 800 barcas', 'count 800 approx', 'barcas'],
      ['12 %', 'percent 12', 'redes'],
      ['más de 90 redes', 'count 90 at_least', 'redes'],
    ],
    why: 'no qualifier is a whole',
  },
  {
    in: 'Novecientos mineros volvieron en seis vuelos. De ellos, 75 estaban enfermos.',
    find: [
      ['Novecientos mineros', 'count 900', 'mineros'],
      ['seis vuelos', 'count 6', 'vuelos'],
      ['75', 'count 75', 'mineros'],
    ],
  },
  {
    in: 'Unos 5.260 niños, niñas y adolescentes llegaron, 70 por día.',
    find: [
      ['Unos 5.260 niños, niñas y adolescentes', 'count 5260 approx', 'niños, niñas y adolescentes'],
      ['70', 'count 70', 'niños, niñas y adolescentes'],
    ],
  },
  {
    in: 'La escuela recibió 80 solicitudes para los 13 cupos. Dieciocho eran de chicas.',
    find: [
      ['80 solicitudes', 'count 80', 'solicitudes'],
      ['13 cupos', 'count 13', 'cupos'],
      ['Dieciocho', 'count 18', 'solicitudes'],
    ],
  },
  {
    in: 'Los aprendices son 350, es decir, el 14 por ciento de los inscritos, frente a 290 en mayo.',
    find: [
      ['350', 'count 350', 'aprendices'],
      ['14 por ciento de los inscritos', 'percent 14', 'inscritos'],
      ['290', 'count 290', 'aprendices'],
    ],
  },
  {
    in: 'Los gastos no podrán superar el 30 % del total y el curso excederá de 18 meses.',
    find: [
      ['no podrán superar el 30 % del total', 'percent 30 at_most', 'total'],
      ['excederá de 18 meses', 'duration 18 at_least', 'meses'],
    ],
  },
  {
    in: 'El curso no será inferior a 6 meses y no supera los 40 alumnos.',
    find: [
      ['no será inferior a 6 meses', 'duration 6 at_least', 'meses'],
      ['no supera los 40 alumnos', 'count 40 at_most', 'alumnos'],
    ],
  },
  {
    in: 'La cifra no incluye al menos cinco barcos.',
    find: [['al menos cinco barcos', 'count 5 at_least', 'barcos']],
  },
  {
    in: 'Van desde los 100 kilómetros hasta más de 1.400 kilómetros.',
    find: [
      ['100 kilómetros', 'measure 100', 'kilómetros'],
      ['más de 1.400 kilómetros', 'measure 1400 at_least', 'kilómetros'],
    ],
  },
  {
    in: 'Entre esas 1.413 llamadas hay al menos 51 quejas (28 en Lima y 23 en Quito).',
    find: [
      ['1.413 llamadas', 'count 1413', 'llamadas'],
      ['al menos 51 quejas', 'count 51 at_least', 'quejas'],
      ['28', 'count 28', 'quejas'],
      ['23', 'count 23', 'quejas'],
    ],
  },
  {
    in: 'La hija de dos años de Ana y el hijo de tres años del pastor duermen.',
    find: [
      ['dos años', 'age 2', 'años'],
      ['tres años', 'age 3', 'años'],
    ],
  },
  { in: 'Es una misión de dos años de la OIM.', find: [['dos años', 'duration 2', 'años']] },
  {
    in: 'Los precios se dispararon, de 561 a 956 litros.',
    find: [
      ['561', 'measure 561', 'litros'],
      ['956 litros', 'measure 956', 'litros'],
    ],
  },
  { in: 'Lo dice la Resolución No 1189.', find: [] },
  { in: 'SDG 3 - SALUD Y BIENESTAR', find: [] },
  {
    in: 'Durmieron allí 600 personas. De los cerca de 80.000 etíopes que vivían en el país, al menos dos de cada tres quieren irse.',
    find: [
      ['600 personas', 'count 600', 'personas'],
      ['cerca de 80.000 etíopes', 'count 80000 approx', 'etíopes'],
      ['al menos dos de cada tres', 'ratio 2 of 3 at_least', 'etíopes'],
    ],
  },
  {
    in: 'Han salido más de millón y medio de venezolanos.',
    find: [['más de millón y medio de venezolanos', 'count 1500000 at_least', 'venezolanos']],
  },
  { in: 'La variación fue de menos cinco por ciento.', find: [['menos cinco por ciento', 'percent -5', null]] },
  { in: 'Llegó más o menos 5 % de la ayuda.', find: [['más o menos 5 % de la ayuda', 'percent 5 approx', 'ayuda']] },
  { in: 'Una parte –20 % del total– llegó tarde.', find: [['20 % del total', 'percent 20', 'total']] },
  { in: 'En cada taller caben desde 20 hasta 30 alumnos.', find: [['desde 20 hasta 30 alumnos', 'count 20..30', 'alumnos']] },
  {
    in: 'Se donaron aprox. 300 mantas y ≥ 40 carpas.',
    find: [
      ['aprox. 300 mantas', 'count 300 approx', 'mantas'],
      ['≥ 40 carpas', 'count 40 at_least', 'carpas'],
    ],
  },
  { in: 'Que cada uno coma tres veces al día.', find: [['tres veces', 'count 3', 'veces']] },
  {
    in: 'Dos mil tres coma mil cuatrocientos doce por ciento.',
    find: [['Dos mil tres coma mil cuatrocientos doce por ciento', 'percent 2003.1412', null]],
  },
  {
    in: 'Unas 300 personas viven allí. El agua llegó a 9 de los 11 distritos; los otros dos esperan.',
    find: [
      ['Unas 300 personas', 'count 300 approx', 'personas'],
      ['9 de los 11 distritos', 'ratio 9 of 11', 'distritos'],
      ['dos', 'count 2', 'distritos'],
    ],
  },
  {
    in: 'Tiene hoy 31 años; tiene ahora tres años de experiencia.',
    find: [
      ['31 años', 'age 31', 'años'],
      ['tres años', 'duration 3', 'años'],
    ],
  },
  // sujetos lejanos, partes de lo contado y sustantivos omitidos
  {
    in: 'La cifra de obreros heridos siguió igual (231 en 2014 frente a 229 en 2013), la de pescadores subió en un 27 %, pasando de 120 a 164.',
    find: [
      ['231', 'count 231', 'obreros heridos'],
      ['229', 'count 229', 'obreros heridos'],
      ['27 %', 'percent 27', null],
      ['120', 'count 120', 'pescadores'],
      ['164', 'count 164', 'pescadores'],
    ],
  },
  {
    in: 'La triste cifra de obreros que murieron en las minas mientras buscaban oro en los cerros, sin casco, ascendió a 73.',
    find: [['73', 'count 73', 'obreros']],
  },
  { in: 'Según la alcaldía, las bodas en el valle (310) crecieron.', find: [['310', 'count 310', 'bodas']] },
  { in: 'Si bien la cifra de bodas fue baja (310 en 2014), hubo más viudas.', find: [['310', 'count 310', 'bodas']] },
  { in: 'En el valle, aunque las bodas este año son notablemente menores (310), hay fiestas.', find: [['310', 'count 310', 'bodas']] },
  {
    in: 'La mayor parte de los divorcios, un 60 por ciento (310), son de parejas jóvenes.',
    find: [
      ['60 por ciento', 'percent 60', null],
      ['310', 'count 310', 'divorcios'],
    ],
  },
  {
    in: 'Unas 200 viudas cobran. El informe señala que los divorcios en el valle sumaron 310 en abril.',
    find: [
      ['Unas 200 viudas', 'count 200 approx', 'viudas'],
      ['310', 'count 310', 'divorcios'],
    ],
  },
  {
    in: 'Unas 200 viudas cobran, cuando los divorcios sumaron 430.',
    find: [
      ['Unas 200 viudas', 'count 200 approx', 'viudas'],
      ['430', 'count 430', 'divorcios'],
    ],
  },
  { in: 'Los pastores que las patrullas buscaban sumaron 40.', find: [['40', 'count 40', 'pastores']] },
  {
    in: 'Unas 20 viudas cobran. Las bodas de primos y vecinos llegaron a 880 en abril.',
    find: [
      ['Unas 20 viudas', 'count 20 approx', 'viudas'],
      ['880', 'count 880', 'bodas'],
    ],
  },
  { in: 'Los barcos llegaron con 40 a bordo.', find: [['40', 'count 40', null]] },
  {
    in: 'Unas 70 viudas cobran. Es la escuela que más maestros ha contratado, un total de 560, seguida de otra (130).',
    find: [
      ['Unas 70 viudas', 'count 70 approx', 'viudas'],
      ['560', 'count 560', 'maestros'],
      ['130', 'count 130', 'maestros'],
    ],
  },
  { in: 'Los maestros, un total de 560, cobraron.', find: [['560', 'count 560', 'maestros']] },
  {
    in: 'El barco hizo cuatro vuelos de ayuda y trasladó a 640 nacionales de ese país.',
    find: [
      ['cuatro vuelos', 'count 4', 'vuelos'],
      ['640 nacionales', 'count 640', 'nacionales'],
    ],
  },
  {
    in: 'Llegaron tres vuelos internacionales y cuatro nacionales de carga.',
    find: [
      ['tres vuelos internacionales', 'count 3', 'vuelos internacionales'],
      ['cuatro nacionales', 'count 4', 'vuelos nacionales'],
    ],
  },
  {
    in: 'Se cerraron 40 pozos, de los que 30 eran del valle y diez de otros distritos.',
    find: [
      ['40 pozos', 'count 40', 'pozos'],
      ['30', 'count 30', 'pozos'],
      ['diez', 'count 10', 'pozos'],
    ],
  },
  { in: 'Había muchas viudas, un tercio de las cuales tenía hijos.', find: [['un tercio', 'ratio 1 of 3', 'viudas']] },
  {
    in: 'Unas 300 viudas cruzaron sus campos, la mitad de ellas sin agua.',
    find: [
      ['Unas 300 viudas', 'count 300 approx', 'viudas'],
      ['la mitad', 'ratio 1 of 2', 'viudas'],
    ],
  },
  {
    in: 'El buque llegó a tres puertos. Se repartieron 4.210 en total.',
    find: [
      ['tres puertos', 'count 3', 'puertos'],
      ['4.210', 'count 4210', null],
    ],
  },
  {
    in: 'El buque llegó a tres puertos. Otros 12 esperan.',
    find: [
      ['tres puertos', 'count 3', 'puertos'],
      ['12', 'count 12', 'puertos'],
    ],
  },
  {
    in: 'El barco visitó tres puertos. Respecto a los divorcios de parejas jóvenes, se contaron 210.',
    find: [
      ['tres puertos', 'count 3', 'puertos'],
      ['210', 'count 210', 'divorcios'],
    ],
  },
  { in: 'En cuanto a medios de pago, se usaron 210.', find: [['210', 'count 210', null]] },
  {
    in: 'El total de alumnos incluye 34 niñas, 19 en la costa y 15 en el valle.',
    find: [
      ['34 niñas', 'count 34', 'niñas'],
      ['19', 'count 19', 'niñas'],
      ['15', 'count 15', 'niñas'],
    ],
  },
  {
    in: 'Un maestro atiende a 300 niñas, de las cuales cerca del 80 % es huérfana.',
    find: [
      ['300 niñas', 'count 300', 'niñas'],
      ['cerca del 80 %', 'percent 80 approx', 'niñas'],
    ],
  },
  {
    in: 'El valle tiene 300 niñas, casi el 80 % de las cuales es huérfana.',
    find: [
      ['300 niñas', 'count 300', 'niñas'],
      ['casi el 80 %', 'percent 80 approx', 'niñas'],
    ],
  },
  {
    in: 'Un 74 % de los que acabaron las 30 tareas cobró.',
    find: [
      ['74 %', 'percent 74', null],
      ['30 tareas', 'count 30', 'tareas'],
    ],
  },
  {
    in: 'La escuela recibió a 300 niñas y 40 kilos de arroz, de los cuales un 60 % se perdió.',
    find: [
      ['300 niñas', 'count 300', 'niñas'],
      ['40 kilos', 'measure 40', 'kilos'],
      ['60 %', 'percent 60', null],
    ],
  },
  {
    in: 'El valle tuvo un 35 % de incremento y un 20 % de viudas.',
    find: [
      ['35 %', 'percent 35', null],
      ['20 % de viudas', 'percent 20', 'viudas'],
    ],
  },
  {
    in: 'En los primeros dos meses hubo 310 robos menos que los 940 registrados un año antes.',
    find: [
      ['dos meses', 'duration 2', 'meses'],
      ['310 robos', 'count 310', 'robos'],
      ['940', 'count 940', 'robos'],
    ],
  },
  { in: 'El 90 por ciento del conteo de votos acabó.', find: [['90 por ciento del conteo de votos', 'percent 90', 'votos']] },
  {
    in: 'De los 90 excombatientes que hay entre 300 personas, 24 participan en el curso.',
    find: [
      ['90 excombatientes', 'count 90', 'excombatientes'],
      ['300 personas', 'count 300', 'personas'],
      ['24', 'count 24', 'excombatientes'],
    ],
  },
  {
    in: 'De este total de obreros, 33 fueron viudos y 97 viudas, mientras que los primos llegaron a 45 y las primas a 36.',
    find: [
      ['33', 'count 33', 'obreros'],
      ['97 viudas', 'count 97', 'viudas'],
      ['45', 'count 45', 'primos'],
      ['36', 'count 36', 'primas'],
    ],
  },
  {
    in: 'Hubo 76 casos, seguidos por los de 31 a 40 años (56).',
    find: [
      ['76 casos', 'count 76', 'casos'],
      ['de 31 a 40 años', 'age 31..40', 'años'],
      ['56', 'count 56', 'casos'],
    ],
  },
  {
    in: 'Envió 40 cajas al valle y los camiones a 30 aldeas.',
    find: [
      ['40 cajas', 'count 40', 'cajas'],
      ['30 aldeas', 'count 30', 'aldeas'],
    ],
  },
  {
    in: 'Residen 270 personas allí. El período de cuarentena de 14 días para las nuevas llegadas sigue.',
    find: [
      ['270 personas', 'count 270', 'personas'],
      ['14 días', 'duration 14', 'días'],
    ],
  },
  { in: 'Las bodas subieron con respecto a los dos años precedentes.', find: [['dos años', 'duration 2', 'años']] },
  {
    in: 'Llegaron 90 pasajeros en barco, mientras que 64 nacionales fueron repatriados.',
    find: [
      ['90 pasajeros', 'count 90', 'pasajeros'],
      ['64 nacionales', 'count 64', 'nacionales'],
    ],
  },
  {
    in: 'Un 53 % de los obreros cobra, un 45 % espera y un 0,1 % de Europa viene.',
    find: [
      ['53 % de los obreros', 'percent 53', 'obreros'],
      ['45 %', 'percent 45', null],
      ['0,1 %', 'percent 0.1', null],
    ],
  },
  { in: 'Se cobra el 30 % de IVA.', find: [['30 % de IVA', 'percent 30', 'IVA']] },
  {
    in: 'Debido al aumento del número de obreros – más de 1.100 en los últimos días – en el valle, faltan casas.',
    find: [['más de 1.100', 'count 1100 at_least', 'obreros']],
  },
  {
    in: 'El alcalde y sus dos hijos cobran. El valle tiene el mayor número de obreros, de los cuales más de la mitad son viudos.',
    find: [
      ['dos hijos', 'count 2', 'hijos'],
      ['más de la mitad', 'ratio 1 of 2 at_least', 'obreros'],
    ],
  },
  {
    in: 'El alcalde y sus dos hijos cobran. El valle tiene 80 pozos, de los cuales la mitad son hondos.',
    find: [
      ['dos hijos', 'count 2', 'hijos'],
      ['80 pozos', 'count 80', 'pozos'],
      ['la mitad', 'ratio 1 of 2', 'pozos'],
    ],
  },
  {
    in: 'Unos 30 pasajeros cobran. El 17 % tiene menos de 30 años y el 12 % entre 35 y 39 años.',
    find: [
      ['Unos 30 pasajeros', 'count 30 approx', 'pasajeros'],
      ['17 %', 'percent 17', null],
      ['menos de 30 años', 'age 30 at_most', 'años'],
      ['12 %', 'percent 12', null],
      ['entre 35 y 39 años', 'age 35..39', 'años'],
    ],
  },
  {
    in: 'El banco dio 300 créditos, el 12 % entre 5 y 10 años de plazo.',
    find: [
      ['300 créditos', 'count 300', 'créditos'],
      ['12 %', 'percent 12', null],
      ['entre 5 y 10 años', 'duration 5..10', 'años'],
    ],
  },
  {
    in: 'Hubo vientos de 160 mph (257 kph).',
    find: [
      ['160 mph', 'measure 160', 'mph'],
      ['257 kph', 'measure 257', 'kph'],
    ],
  },
  {
    in: 'Las bodas se han triplicado (de 1.023 a 3.489).',
    find: [
      ['1.023', 'count 1023', 'bodas'],
      ['3.489', 'count 3489', 'bodas'],
    ],
  },
  {
    in: 'Se contaron 80 bodas, 12 menos que las 131 computadas en mayo.',
    find: [
      ['80 bodas', 'count 80', 'bodas'],
      ['12', 'count 12', 'bodas'],
      ['131', 'count 131', 'bodas'],
    ],
  },
  {
    in: 'Recibió las primeras 400 camas de las 4.000 pedidas a la alcaldesa.',
    find: [
      ['400 camas', 'count 400', 'camas'],
      ['4.000', 'count 4000', 'camas'],
    ],
  },
  { in: 'Son menores a los 18 años de edad.', find: [['menores a los 18 años de edad', 'age 18 at_most', 'años']] },
  {
    in: 'En mayo, más de 900 pastores- incluidos 66 ciegos- fueron llevados a la costa y 512 devueltos.',
    find: [
      ['más de 900 pastores', 'count 900 at_least', 'pastores'],
      ['66 ciegos', 'count 66', 'ciegos'],
      ['512 devueltos', 'count 512', 'devueltos'],
    ],
  },
  { in: 'Cerca de 410 ex- alcaldes votaron.', find: [['Cerca de 410 ex- alcaldes', 'count 410 approx', 'ex- alcaldes']] },
  // dos cambios de un verbo
  {
    in: 'Las quejas pasaron de 20 a 30 en Loja y de veinte a cincuenta en Cañar.',
    find: [
      ['20', 'count 20', 'quejas'],
      ['30', 'count 30', 'quejas'],
      ['veinte', 'count 20', 'quejas'],
      ['cincuenta', 'count 50', 'quejas'],
    ],
  },
  {
    in: 'El censo de cabras subió de 120.400 a 201.300 entre mayo y julio; en los valles de Puno y Cusco, de 53.000 a 78.040.',
    find: [
      ['120.400', 'count 120400', 'cabras'],
      ['201.300', 'count 201300', 'cabras'],
      ['53.000', 'count 53000', 'cabras'],
      ['78.040', 'count 78040', 'cabras'],
    ],
  },
  {
    in: 'La tasa pasó del 20 % al 30 % en Loja y del 5 al 8 % en Cañar.',
    find: [
      ['20 %', 'percent 20', null],
      ['30 %', 'percent 30', null],
      ['5', 'percent 5', null],
      ['8 %', 'percent 8', null],
    ],
  },
  {
    in: 'La tasa subió de 20 a 30 % entre los jóvenes, de 15 a 24 años.',
    find: [
      ['20', 'percent 20', null],
      ['30 %', 'percent 30', null],
      ['de 15 a 24 años', 'age 15..24', 'años'],
    ],
  },
  {
    in: 'El cruce dura de 5 a 7 días y de 500 a 800 pastores lo hacen.',
    find: [
      ['de 5 a 7 días', 'duration 5..7', 'días'],
      ['de 500 a 800 pastores', 'count 500..800', 'pastores'],
    ],
  },
  // ni hora ni ambos
  { in: 'Llegan flacos, y a las dos o tres semanas juegan.', find: [['dos o tres semanas', 'duration 2..3', 'semanas']] },
  { in: 'A las tres o cuatro semanas juegan.', find: [['tres o cuatro semanas', 'duration 3..4', 'semanas']] },
  { in: 'Salen a las dos o tres de la tarde. Las dos o la madre.', find: [] },
  // guiones por rayas
  {
    in: 'El turno -cuatro parteras, dos notarias y dos jueces- empieza hoy.',
    find: [
      ['cuatro parteras', 'count 4', 'parteras'],
      ['dos notarias', 'count 2', 'notarias'],
      ['dos jueces', 'count 2', 'jueces'],
    ],
  },
  { in: 'Llegan dos ex- pastores y el Apolo-once zarpa.', find: [['dos ex- pastores', 'count 2', 'ex- pastores']] },
  // otros que no son los del tema
  {
    in: 'Hay 90 casas nuevas. La riada mató a 40 personas y dejó sin techo a otros 600.',
    find: [
      ['90 casas nuevas', 'count 90', 'casas nuevas'],
      ['40 personas', 'count 40', 'personas'],
      ['600', 'count 600', 'personas'],
    ],
  },
  // verbos con "de" no son adjetivos
  { in: 'El 60 % del total provienen de zonas rurales.', find: [['60 % del total', 'percent 60', 'total']] },
  { in: 'Dos tercios del total carecen de luz.', find: [['Dos tercios del total', 'ratio 2 of 3', 'total']] },
  { in: 'Un tercio del número total de casos es grave.', find: [['Un tercio del número total de casos', 'ratio 1 of 3', 'casos']] },
  {
    in: 'Hubo 12 sesiones presenciales y 6 virtuales.',
    find: [
      ['12 sesiones presenciales', 'count 12', 'sesiones presenciales'],
      ['6 virtuales', 'count 6', 'sesiones virtuales'],
    ],
  },
  // el tema de otro párrafo
  {
    in: 'El sello vendió 60 discos.\n\nLa agencia organizó el viaje de 16.000 personas. En 2014 fueron 1.400.',
    find: [
      ['60 discos', 'count 60', 'discos'],
      ['16.000 personas', 'count 16000', 'personas'],
      ['1.400', 'count 1400', 'personas'],
    ],
  },
  {
    in: 'La mayor tiene 15 años; el menor, cinco meses. Su padre pasó ocho meses preso.',
    find: [
      ['15 años', 'age 15', 'años'],
      ['cinco meses', 'age 5', 'meses'],
      ['ocho meses', 'duration 8', 'meses'],
    ],
  },
  {
    in: 'Tiene 15 años; su marido, ocho meses preso.',
    find: [
      ['15 años', 'age 15', 'años'],
      ['ocho meses', 'duration 8', 'meses'],
    ],
  },
  { in: 'Reunió a 20 alumnas de la Preparatoria 4 en Puebla.', find: [['20 alumnas', 'count 20', 'alumnas']] },
  { in: 'En la secundaria 40 alumnas aprobaron.', find: [['40 alumnas', 'count 40', 'alumnas']] },
  {
    in: 'Cayeron 210 milímetros de lluvia, frente a una media de 640.',
    find: [
      ['210 milímetros', 'measure 210', 'milímetros'],
      ['640', 'measure 640', 'milímetros'],
    ],
  },
  {
    in: 'Cayeron 210 milímetros en doce meses, frente a 640 en 2016. El pozo da 30 litros en ocho horas, frente a seis en verano.',
    find: [
      ['210 milímetros', 'measure 210', 'milímetros'],
      ['doce meses', 'duration 12', 'meses'],
      ['640', 'measure 640', 'milímetros'],
      ['30 litros', 'measure 30', 'litros'],
      ['ocho horas', 'duration 8', 'horas'],
      ['seis', 'duration 6', 'horas'],
    ],
  },
  {
    in: 'El viaje dura 14 horas, frente a las seis habituales.',
    find: [
      ['14 horas', 'duration 14', 'horas'],
      ['seis', 'duration 6', 'horas'],
    ],
  },
  {
    in: 'Se cosecharon 300 toneladas, contra las 900 de un buen año.',
    find: [
      ['300 toneladas', 'measure 300', 'toneladas'],
      ['900', 'measure 900', 'toneladas'],
    ],
  },
  {
    in: 'La sala tiene 40 camas, frente a las 90 necesarias.',
    find: [
      ['40 camas', 'count 40', 'camas'],
      ['90', 'count 90', 'camas'],
    ],
  },
  {
    in: 'El curso duró seis días. Hubo 14 solicitados.',
    find: [
      ['seis días', 'duration 6', 'días'],
      ['14 solicitados', 'count 14', 'solicitados'],
    ],
  },
  {
    in: 'Volvieron 19.000 personas. El servicio empezó con tres camiones y hoy cuenta con catorce.',
    find: [
      ['19.000 personas', 'count 19000', 'personas'],
      ['tres camiones', 'count 3', 'camiones'],
      ['catorce', 'count 14', 'camiones'],
    ],
  },
  {
    in: 'Los 400 migrantes llegaron en dos barcos; en marzo eran 30.',
    find: [
      ['400 migrantes', 'count 400', 'migrantes'],
      ['dos barcos', 'count 2', 'barcos'],
      ['30', 'count 30', 'migrantes'],
    ],
  },
  { in: 'Lo creó el Decreto Ejecutivo 436 y lo cambió la Resolución Ministerial 155.', find: [] },
  { in: 'Por orden ministerial 12 familias salieron.', find: [['12 familias', 'count 12', 'familias']] },
  {
    in: 'Los jóvenes son 600. El taller dura tres jornadas. De los 412 que empezaron, 305 aprobaron.',
    find: [
      ['600', 'count 600', 'jóvenes'],
      ['tres jornadas', 'count 3', 'jornadas'],
      ['412', 'count 412', 'jóvenes'],
      ['305', 'count 305', 'jóvenes'],
    ],
  },
  {
    in: 'Hay 40 tiendas y seis pozos. Las 32 que quedan están vacías.',
    find: [
      ['40 tiendas', 'count 40', 'tiendas'],
      ['seis pozos', 'count 6', 'pozos'],
      ['32', 'count 32', 'tiendas'],
    ],
  },
  // formas leídas antes en inglés
  {
    in: 'Las cifras de la semana 23 superan las de la semana 22 (Doc. 11483). En una semana 40 botes zarparon.',
    find: [['40 botes', 'count 40', 'botes']],
  },
  {
    in: 'Las mujeres (18+) y las personas mayores (60+) van primero; faltan palas (40+).',
    find: [
      ['18+', 'age 18 at_least', null],
      ['60+', 'age 60 at_least', null],
      ['40+', 'count 40 at_least', 'palas'],
    ],
  },
  {
    in: 'Los candidatos no deben tener más de 35 años. La obra no puede durar más de 35 años.',
    find: [
      ['no deben tener más de 35 años', 'age 35 at_most', 'años'],
      ['no puede durar más de 35 años', 'duration 35 at_most', 'años'],
    ],
  },
  {
    in: '“Me echaron”, recuerda la partera Muriel Paz, de 73 años. Se firmó la paz, de diez años.',
    find: [
      ['73 años', 'age 73', 'años'],
      ['diez años', 'duration 10', 'años'],
    ],
  },
  {
    in: '“Me echaron”, dice Lucía (nombre ficticio), de 24 años. Es una tregua (la segunda), de diez años.',
    find: [
      ['24 años', 'age 24', 'años'],
      ['diez años', 'duration 10', 'años'],
    ],
  },
  {
    in: 'Eva, hoy de 36 años, cose. Son hermanos, ambos de 17 años. Son contratos, ambos de tres años.',
    find: [
      ['36 años', 'age 36', 'años'],
      ['17 años', 'age 17', 'años'],
      ['tres años', 'duration 3', 'años'],
    ],
  },
  {
    in: 'Catorce niños, el menor de ellos de once años, cantan. Dos planes, uno de ellos de diez años, fallan.',
    find: [
      ['Catorce niños', 'count 14', 'niños'],
      ['once años', 'age 11', 'años'],
      ['Dos planes', 'count 2', 'planes'],
      ['diez años', 'duration 10', 'años'],
    ],
  },
  {
    in: 'La mitad tiene menos de 15 años; un quinto, entre 15 y 24 años.',
    find: [
      ['La mitad', 'ratio 1 of 2', null],
      ['menos de 15 años', 'age 15 at_most', 'años'],
      ['un quinto', 'ratio 1 of 5', null],
      ['entre 15 y 24 años', 'age 15..24', 'años'],
    ],
  },
  { in: 'La mitad se fue; un quinto convoy saldrá.', find: [['La mitad', 'ratio 1 of 2', null]] },
  {
    in: 'Los pozos están secos y los casos de sarna han subido, de 40 al mes a 120.',
    find: [
      ['40', 'count 40', 'casos'],
      ['120', 'count 120', 'casos'],
    ],
  },
  {
    in: 'Hay nueve barcas. En Tela, los retornos por tierra y mar sumaron 1.540; en mayo se situaron en 90.',
    find: [
      ['nueve barcas', 'count 9', 'barcas'],
      ['1.540', 'count 1540', 'retornos'],
      ['90', 'count 90', 'retornos'],
    ],
  },
  {
    in: 'La panadería vendió 90 panes. Estas cifras subieron a 300; las cifras fueron 40 y 12.',
    find: [
      ['90 panes', 'count 90', 'panes'],
      ['300', 'count 300', 'panes'],
      ['40', 'count 40', 'panes'],
      ['12', 'count 12', 'panes'],
    ],
  },
  {
    in: 'Cerca del 64 % halló empleo, frente al 51 en el año de la sequía.',
    find: [
      ['Cerca del 64 %', 'percent 64 approx', null],
      ['51', 'percent 51', null],
    ],
  },
  { in: 'Hace 38° centígrados; es el 38° congreso.', find: [['38° centígrados', 'measure 38', '° centígrados']] },
  {
    in: 'El tubo no mide más de 90 centímetros y ya no había más de 40 hornos. No, pide más de 12 hornos.',
    find: [
      ['no mide más de 90 centímetros', 'measure 90 at_most', 'centímetros'],
      ['no había más de 40 hornos', 'count 40 at_most', 'hornos'],
      ['más de 12 hornos', 'count 12 at_least', 'hornos'],
    ],
  },
  {
    in: 'Tiene 12 clínicas rurales y 14 fijas.',
    find: [
      ['12 clínicas rurales', 'count 12', 'clínicas rurales'],
      ['14 fijas', 'count 14', 'clínicas fijas'],
    ],
  },
  {
    in: 'Los marineros fueron llevados a cuatro islas, la mayoría (213) en avión.',
    find: [
      ['cuatro islas', 'count 4', 'islas'],
      ['213', 'count 213', 'marineros'],
    ],
  },
  { in: 'La mayoría de las mujeres caminó; seis han muerto.', find: [['seis', 'count 6', 'mujeres']] },
  {
    in: 'La OIM trató a 300 mineros. Las monjas vieron a 40 de ellos en casa.',
    find: [
      ['300 mineros', 'count 300', 'mineros'],
      ['40', 'count 40', 'mineros'],
    ],
  },
  { in: 'La sala está alquilada. Otras dos, en Tuzla y Vitez, están llenas.', find: [['dos', 'count 2', 'sala']] },
  { in: 'Gastan 4.000 kilovatios-hora.', find: [['4.000 kilovatios-hora', 'measure 4000', 'kilovatios-hora']] },
  {
    in: 'La bomba funciona durante 20 h y la balsa tardó 9 h; la escuela está a 3 h de camino. La oficina abre a las 8 h.',
    find: [
      ['20 h', 'duration 20', 'h'],
      ['9 h', 'duration 9', 'h'],
      ['3 h', 'duration 3', 'h'],
    ],
  },
  {
    in: 'La finca se dividió en tres y las ventas se dividieron por cuatro. El equipo trabaja en tres turnos.',
    find: [['tres turnos', 'count 3', 'turnos']],
  },
  {
    in: 'El muro mide dos metros cincuenta de alto y a dos metros cincuenta obreros cavan.',
    find: [
      ['dos metros cincuenta', 'measure 2.5', 'metros'],
      ['dos metros', 'measure 2', 'metros'],
      ['cincuenta obreros', 'count 50', 'obreros'],
    ],
  },
  {
    in: 'Los 300 sin papeles y los 40 sin hogar esperan junto a 12 personas sin agua.',
    find: [
      ['300 sin papeles', 'count 300', 'sin papeles'],
      ['40 sin hogar', 'count 40', 'sin hogar'],
      ['12 personas', 'count 12', 'personas'],
    ],
  },
  {
    in: 'El número de socios ha superado la barrera de los 1.500 y el club rebasó el umbral de las 20 secciones.',
    find: [
      ['superado la barrera de los 1.500', 'count 1500 at_least', 'socios'],
      ['rebasó el umbral de las 20 secciones', 'count 20 at_least', 'secciones'],
    ],
  },
  { in: 'La barrera de 30 metros se cierra.', find: [['30 metros', 'measure 30', 'metros']] },
  {
    in: 'Un tercio del conjunto de las familias cultiva un tercio del conjunto.',
    find: [
      ['Un tercio del conjunto de las familias', 'ratio 1 of 3', 'familias'],
      ['un tercio del conjunto', 'ratio 1 of 3', 'conjunto'],
    ],
  },
  {
    in: 'Hay 206 muertos: 58 por la riada, 121 venidos en barco.',
    find: [
      ['206 muertos', 'count 206', 'muertos'],
      ['58', 'count 58', 'muertos'],
      ['121', 'count 121', 'muertos'],
    ],
  },
  {
    in: 'Se confirmaron 2.772 casos, de ellos cinco mortales y 12 graves. El fondo llega a 400 beneficiarios directos y 900 indirectos.',
    find: [
      ['2.772 casos', 'count 2772', 'casos'],
      ['cinco mortales', 'count 5', 'casos mortales'],
      ['12 graves', 'count 12', 'casos graves'],
      ['400 beneficiarios directos', 'count 400', 'beneficiarios directos'],
      ['900 indirectos', 'count 900', 'beneficiarios indirectos'],
    ],
  },
  {
    in: 'Ayudan allí a 1200 maestros, de más de 2500 presentes.',
    find: [
      ['1200 maestros', 'count 1200', 'maestros'],
      ['más de 2500 presentes', 'count 2500 at_least', 'maestros presentes'],
    ],
  },
  {
    in: 'La COP 21 reunió a 150 delegados en el código postal 93350, tras los ciclos 14 y 17.',
    find: [['150 delegados', 'count 150', 'delegados']],
  },
  {
    in: 'Ayudaron a 300 personas, entre ellas 40 bolivianos, y a 20 empresas, entre ellas siete chilenas y tres peruanas.',
    find: [
      ['300 personas', 'count 300', 'personas'],
      ['40 bolivianos', 'count 40', 'bolivianos'],
      ['20 empresas', 'count 20', 'empresas'],
      ['siete chilenas', 'count 7', 'empresas chilenas'],
      ['tres peruanas', 'count 3', 'empresas peruanas'],
    ],
  },
  {
    in: 'Hay menores no acompañados (226) y mujeres embarazadas (40).',
    find: [
      ['226', 'count 226', 'menores no acompañados'],
      ['40', 'count 40', 'mujeres embarazadas'],
    ],
  },
  {
    in: 'Su hija, entonces de 12 años, se quedó. Su hijo solo tenía ocho meses. El contrato, entonces de dos años, venció.',
    find: [
      ['12 años', 'age 12', 'años'],
      ['ocho meses', 'age 8', 'meses'],
      ['dos años', 'duration 2', 'años'],
    ],
  },
  {
    in: 'Fue vendida a los 17 y liberada a los 19. La edad del matrimonio se eleva a 18 años.',
    find: [
      ['17', 'age 17', null],
      ['19', 'age 19', null],
      ['18 años', 'age 18', 'años'],
    ],
  },
  {
    in: 'La edad exigida es de 21 años como mínimo. La ley prohíbe el matrimonio antes de los 18.',
    find: [
      ['21 años como mínimo', 'age 21 at_least', 'años'],
      ['18', 'age 18', null],
    ],
  },
  {
    in: 'Diez pastores tienen 40 burros. Los nómadas de la meseta, estimados en 7.000, bajan.',
    find: [
      ['Diez pastores', 'count 10', 'pastores'],
      ['40 burros', 'count 40', 'burros'],
      ['7.000', 'count 7000', 'nómadas'],
    ],
  },
  {
    in: 'Cerca de 600 niños huyeron. La mayoría de las madres come menos, y un tercio de ellas tiene deudas.',
    find: [
      ['Cerca de 600 niños', 'count 600 approx', 'niños'],
      ['un tercio', 'ratio 1 of 3', 'madres'],
    ],
  },
  {
    in: 'Cerca del 20 % viene de Malí, el 14 de Níger y el 9 del Chad.',
    find: [
      ['Cerca del 20 %', 'percent 20 approx', null],
      ['14', 'percent 14', null],
      ['9', 'percent 9', null],
    ],
  },
  {
    in: 'Contó los moto-taxis (748.499) en la zona y otros 209.676 en el norte.',
    find: [
      ['748.499', 'count 748499', 'moto-taxis'],
      ['209.676', 'count 209676', 'moto-taxis'],
    ],
  },
  {
    in: 'Construye 35 nuevos moto-carros; los dos primeros moto-carros salieron.',
    find: [
      ['35 nuevos moto-carros', 'count 35', 'moto-carros'],
      ['dos primeros moto-carros', 'count 2', 'moto-carros'],
    ],
  },
  {
    in: 'Ayudó a 188.800 viudas semi-nómadas, un tercio de las cuales sabe leer.',
    find: [
      ['188.800 viudas semi-nómadas', 'count 188800', 'viudas semi-nómadas'],
      ['un tercio', 'ratio 1 of 3', 'viudas semi-nómadas'],
    ],
  },
  {
    in: 'Abrió la sala Zoë dos Santos con dos jueces. Envió a Haití dos Boeing.',
    find: [
      ['dos jueces', 'count 2', 'jueces'],
      ['dos Boeing', 'count 2', 'Boeing'],
    ],
  },
  {
    in: 'Emplea a 3.412 porteadores, entre los cuales el 38 % son mujeres. Vio cuando menos 440 pastores y del orden de 90 cabras. Puso en orden de llegada 12 mapas.',
    find: [
      ['3.412 porteadores', 'count 3412', 'porteadores'],
      ['38 %', 'percent 38', 'porteadores'],
      ['cuando menos 440 pastores', 'count 440 at_least', 'pastores'],
      ['del orden de 90 cabras', 'count 90 approx', 'cabras'],
      ['12 mapas', 'count 12', 'mapas'],
    ],
  },
  {
    in: 'La mitad de los niños viene de Malí, un tercio de Níger y una décima parte de Chad.',
    find: [
      ['La mitad de los niños', 'ratio 1 of 2', 'niños'],
      ['un tercio', 'ratio 1 of 3', 'niños'],
      ['una décima parte', 'ratio 1 of 10', 'niños'],
    ],
  },
  {
    in: 'Hay 40 muertos. Según la OIM, la mitad de Siria está en ruinas.',
    find: [
      ['40 muertos', 'count 40', 'muertos'],
      ['la mitad de Siria', 'ratio 1 of 2', 'Siria'],
    ],
  },
  {
    in: 'Hubo nueve condenas. La OIM cuida de los heridos, de los que 22 son menores.',
    find: [
      ['nueve condenas', 'count 9', 'condenas'],
      ['22', 'count 22', 'heridos'],
    ],
  },
  {
    in: 'Nuestras oficinas recibirán a los familiares de 9 a 17 horas. Los alumnos reciben de 8 a 14 horas de clase.',
    find: [['de 8 a 14 horas', 'duration 8..14', 'horas']],
  },
  {
    in: 'Dos unidades móviles vieron a 620 obreros en 44 talleres. A 73 de ellos los operaron.',
    find: [
      ['Dos unidades móviles', 'count 2', 'unidades móviles'],
      ['620 obreros', 'count 620', 'obreros'],
      ['44 talleres', 'count 44', 'talleres'],
      ['73', 'count 73', 'obreros'],
    ],
  },
  // dos adjetivos delante del nombre, nombres con número
  {
    in: 'Ayudó a 300 pequeñas y medianas empresas, 40 micro y pequeñas granjas y 20 ciudades grandes y pobres.',
    find: [
      ['300 pequeñas y medianas empresas', 'count 300', 'empresas'],
      ['40 micro y pequeñas granjas', 'count 40', 'granjas'],
      ['20 ciudades grandes', 'count 20', 'ciudades grandes'],
    ],
  },
  { in: 'El fuego arrasó el campamento Ifo 2. En el campamento Ifo 9 familias esperan.', find: [['9 familias', 'count 9', 'familias']] },
  {
    in: 'Son mujeres de 18 años o más y hombres de 60 o más. Las familias de seis o más esperan.',
    find: [
      ['18 años o más', 'age 18 at_least', 'años'],
      ['60 o más', 'age 60 at_least', 'años'],
      ['seis o más', 'count 6 at_least', null],
    ],
  },
  { in: 'De los 410 agricultores muchos habían perdido bueyes.', find: [['410 agricultores', 'count 410', 'agricultores']] },
  {
    in: 'Las viudas que han vendido sus huertos son más de 300.',
    find: [['más de 300', 'count 300 at_least', 'viudas']],
  },
  { in: 'La luz se corta 9 h al día. La tienda abre a las 9 h el lunes.', find: [['9 h', 'duration 9', 'h']] },
  {
    in: 'El más joven tenía 12 años y el más viejo 71.',
    find: [
      ['12 años', 'age 12', 'años'],
      ['71', 'age 71', 'años'],
    ],
  },
  {
    in: 'La radio forma a los jóvenes, cerca del 60 % de los cuales son chicas.',
    find: [['cerca del 60 %', 'percent 60 approx', 'jóvenes']],
  },
  { in: 'Una lancha llevaba a los pescadores, 45 de los cuales nadaron.', find: [['45', 'count 45', 'pescadores']] },
  {
    in: 'Afectó a 15 de los 18 puestos-escuela y a nueve de cada diez coches-cuna de la ciudad.',
    find: [
      ['15 de los 18 puestos-escuela', 'ratio 15 of 18', 'puestos-escuela'],
      ['nueve de cada diez coches-cuna', 'ratio 9 of 10', 'coches-cuna'],
    ],
  },
  {
    in: 'La barcaza cruza en tres horas en la estación seca y en más de siete cuando sopla el viento.',
    find: [
      ['tres horas', 'duration 3', 'horas'],
      ['más de siete', 'duration 7 at_least', 'horas'],
    ],
  },
  {
    in: 'El camino toma dos días en camión y cuatro si hay barro.',
    find: [
      ['dos días', 'duration 2', 'días'],
      ['cuatro', 'duration 4', 'días'],
    ],
  },
  {
    in: 'Aguardaron tres horas en el muelle y murieron siete cuando volcó la barca.',
    find: [
      ['tres horas', 'duration 3', 'horas'],
      ['siete', 'count 7', null],
    ],
    why: 'a verb stands between',
  },
  {
    in: 'Entraron 3.650 personas, frente a las 5.140 del mes anterior y a las 4.870 de la crisis de enero.',
    find: [
      ['3.650 personas', 'count 3650', 'personas'],
      ['5.140', 'count 5140', 'personas'],
      ['4.870', 'count 4870', 'personas'],
    ],
  },
  {
    in: 'Volvieron tres de los pastores y 40 de sus hijos.',
    find: [
      ['tres de los pastores', 'count 3', 'pastores'],
      ['40 de sus hijos', 'count 40', 'hijos'],
    ],
  },
  {
    in: 'Vivió seis meses en Malí, después cuatro en Níger.',
    find: [
      ['seis meses', 'duration 6', 'meses'],
      ['cuatro', 'duration 4', 'meses'],
    ],
  },
  { in: 'Vientos de fuerza 9 golpearon la costa.', find: [] },
  { in: 'Una fuerza de 300 soldados llegó.', find: [['300 soldados', 'count 300', 'soldados']] },
  {
    in: 'Abrieron cinco quioscos. Los vendedores, el 40 % de ellos viudos, esperan.',
    find: [
      ['cinco quioscos', 'count 5', 'quioscos'],
      ['40 %', 'percent 40', 'vendedores'],
    ],
  },
  { in: 'Un albañil de 34 años de Ocotal duerme aquí.', find: [['34 años', 'age 34', 'años']] },
  { in: 'Un albañil con 34 años de oficio duerme aquí.', find: [['34 años', 'duration 34', 'años']] },
  {
    in: 'Las brigadas vieron 06 comunas y 08 escuelas en 05 días.',
    find: [
      ['06 comunas', 'count 6', 'comunas'],
      ['08 escuelas', 'count 8', 'escuelas'],
      ['05 días', 'duration 5', 'días'],
    ],
  },
  { in: 'La sala 06 está cerrada, y la ruta 05 norte también.', find: [], why: 'codes' },
  { in: 'Los pasajeros tienen generalmente menos de 19 años.', find: [['menos de 19 años', 'age 19 at_most', 'años']] },
  { in: 'Las obreras tienen en su mayoría entre 16 y 22 años.', find: [['entre 16 y 22 años', 'age 16..22', 'años']] },
  { in: 'Tienen todavía cuatro años de mandato.', find: [['cuatro años', 'duration 4', 'años']] },
  { in: 'El alcalde lo dijo: «Las llegadas superan las 23.000».', find: [['superan las 23.000', 'count 23000 at_least', 'llegadas']] },
  {
    in: 'Los albergues son también 130; los pozos son ahora 45.',
    find: [
      ['130', 'count 130', 'albergues'],
      ['45', 'count 45', 'pozos'],
    ],
  },
  {
    in: 'De cada cien talleres con 12 socios, cuarenta cerraron.',
    find: [
      ['cien talleres', 'count 100', 'talleres'],
      ['12 socios', 'count 12', 'socios'],
      ['cuarenta', 'count 40', 'talleres'],
    ],
    why: 'a number that is no date parts them',
  },
  {
    in: 'Se cavaron 14 zanjas. El 35 % de estas, al norte, tiene agua.',
    find: [
      ['14 zanjas', 'count 14', 'zanjas'],
      ['35 %', 'percent 35', 'zanjas'],
    ],
  },
  {
    in: 'Viajaban 50 colonos: 21 hombres y 29 mujeres, dos de ellas enfermas.',
    find: [
      ['50 colonos', 'count 50', 'colonos'],
      ['21 hombres', 'count 21', 'hombres'],
      ['29 mujeres', 'count 29', 'mujeres'],
      ['dos', 'count 2', 'mujeres'],
    ],
    why: 'a part of the last, though it closes a sum',
  },
  {
    in: 'Viajaban 50 colonos: 21 hombres y 29 mujeres, dos de ellos enfermos.',
    find: [
      ['50 colonos', 'count 50', 'colonos'],
      ['21 hombres', 'count 21', 'hombres'],
      ['29 mujeres', 'count 29', 'mujeres'],
      ['dos', 'count 2', 'colonos'],
    ],
    why: 'a pronoun that does not agree with the last',
  },
  {
    in: 'Viajaban 50 colonos: 21 hombres y 29 mujeres, tres de las cuales tosían.',
    find: [
      ['50 colonos', 'count 50', 'colonos'],
      ['21 hombres', 'count 21', 'hombres'],
      ['29 mujeres', 'count 29', 'mujeres'],
      ['tres', 'count 3', 'mujeres'],
    ],
  },
  {
    in: 'Viajaban 50 colonos (21 hombres y 29 mujeres), doce de ellos en camillas.',
    find: [
      ['50 colonos', 'count 50', 'colonos'],
      ['21 hombres', 'count 21', 'hombres'],
      ['29 mujeres', 'count 29', 'mujeres'],
      ['doce', 'count 12', 'colonos'],
    ],
    why: 'behind the brackets of the parts',
  },
  {
    in: 'Llegaron 700 tejas. El lodo tapó los kilómetros 27 y 33; a 12 kilómetros, 40 casas cayeron.',
    find: [
      ['700 tejas', 'count 700', 'tejas'],
      ['12 kilómetros', 'measure 12', 'kilómetros'],
      ['40 casas', 'count 40', 'casas'],
    ],
    why: 'places on a road',
  },
  { in: 'Hay 20 grados bajo cero.', find: [['20 grados', 'measure 20', 'grados']] },
  { in: 'Murieron 40.000 000 de árboles.', find: [['40.000 000 de árboles', 'count 40000000', 'árboles']] },
  {
    in: 'Murieron 900 cabras. Los náufragos fueron llevados a cuatro islas, la mayoría de ellos (213) en avión.',
    find: [
      ['900 cabras', 'count 900', 'cabras'],
      ['cuatro islas', 'count 4', 'islas'],
      ['213', 'count 213', 'náufragos'],
    ],
  },
  {
    in: 'Vinieron 300 personas.\n\nLa sala abrió con 24 camas. Hoy tiene 96.',
    find: [
      ['300 personas', 'count 300', 'personas'],
      ['24 camas', 'count 24', 'camas'],
      ['96', 'count 96', 'camas'],
    ],
    why: 'the topic of another paragraph is no longer spoken of',
  },
  {
    in: 'Murieron 900 cabras. Unos migrantes vuelven a casa. Eran 68 cuando salió el bus.',
    find: [
      ['900 cabras', 'count 900', 'cabras'],
      ['68', 'count 68', 'migrantes'],
    ],
  },
  // dónde o cuándo cierra la cláusula de un número
  {
    in: 'Las mujeres son el 40 % y los que no tienen techo, el 22 en Quito.',
    find: [
      ['40 %', 'percent 40', null],
      ['22', 'percent 22', null],
    ],
  },
  {
    in: 'Su hermano murió con 61 años y su hermana, con 58 el martes.',
    find: [
      ['61 años', 'age 61', 'años'],
      ['58', 'age 58', 'años'],
    ],
  },
  {
    in: '“El viaje duró dos horas y la vuelta, casi cuatro”, dijo.',
    find: [
      ['dos horas', 'duration 2', 'horas'],
      ['casi cuatro', 'duration 4 approx', 'horas'],
    ],
  },
  {
    in: 'El viaje duró dos horas y los niños, cuatro en mayo, lloraban.',
    find: [
      ['dos horas', 'duration 2', 'horas'],
      ['cuatro', 'count 4', 'niños'],
    ],
    why: 'the clause goes on behind it',
  },
  { in: '“Lo dice Ana Paz, maestra, de 46”.', find: [['46', 'age 46', null]] },
  {
    in: 'El alcalde indicó que de los alfareros, el 43 % vende fuera y el 28 % en la plaza.',
    find: [
      ['43 %', 'percent 43', 'alfareros'],
      ['28 %', 'percent 28', 'alfareros'],
    ],
  },
  { in: 'Además, las ventas a Malí (3.200) siguieron.', find: [['3.200', 'count 3200', 'ventas']] },
  {
    in: 'Aviso: De los alfareros censados, uno de cada cuatro vende fuera.',
    find: [['uno de cada cuatro', 'ratio 1 of 4', 'alfareros censados']],
  },
  { in: 'Hay prisa porque la feria es la tercera de las siete previstas.', find: [['siete', 'count 7', 'feria']] },
  {
    in: 'La cifra de alfareras siguió igual (231 en 2014 frente a 229 en 2013), la de pescadores creció un 27 %, pasando de 120 a 164.',
    find: [
      ['231', 'count 231', 'alfareras'],
      ['229', 'count 229', 'alfareras'],
      ['27 %', 'percent 27', null],
      ['120', 'count 120', 'pescadores'],
      ['164', 'count 164', 'pescadores'],
    ],
  },
  {
    in: 'Se visitó a 90 familias. Los alfareros que perdieron el horno (unos 60) esperan.',
    find: [
      ['90 familias', 'count 90', 'familias'],
      ['unos 60', 'count 60 approx', 'alfareros'],
    ],
    why: 'a bracket right before the number opens no clause',
  },
  { in: 'Contó que a los 58 empezó a pintar.', find: [['58', 'age 58', null]] },
  {
    in: 'Por contra, el número de los buzos fue casi el mismo que el año pasado (933 frente a 892).',
    find: [
      ['933', 'count 933', 'buzos'],
      ['892', 'count 892', 'buzos'],
    ],
    why: 'no clause begins behind what is compared',
  },
  {
    in: 'La tasa pasó de 19 a casi 32 %, y la espera pasó de 3 a más de 10 días.',
    find: [
      ['19', 'percent 19', null],
      ['casi 32 %', 'percent 32 approx', null],
      ['3', 'duration 3', 'días'],
      ['más de 10 días', 'duration 10 at_least', 'días'],
    ],
  },
  {
    in: 'Se vendieron entre 3 y más de 10 millones de cuadernos.',
    find: [
      ['3', 'count 3000000', 'cuadernos'],
      ['más de 10 millones de cuadernos', 'count 10000000 at_least', 'cuadernos'],
    ],
  },
  {
    in: 'Hay decenas de miles de millones de mosquitos; la fiebre está por encima del 1 % y el paro por debajo del 20 %.',
    find: [
      ['decenas de miles de millones de mosquitos', 'count 10000000000 magnitude', 'mosquitos'],
      ['por encima del 1 %', 'percent 1 at_least', null],
      ['por debajo del 20 %', 'percent 20 at_most', null],
    ],
  },
  { in: 'Al menos en 2017 aldeas hay pozo.', find: [['Al menos en 2017 aldeas', 'count 2017 at_least', 'aldeas']] },
  { in: 'El puesto n.° 96 está libre.', find: [] },
  {
    in: "El pozo está a 22'6 km y lo usan 1'500 hogares, el 4’5 % del total.",
    find: [
      ["22'6 km", 'measure 22.6', 'km'],
      ["1'500 hogares", 'count 1500', 'hogares'],
      ['4’5 % del total', 'percent 4.5', 'total'],
    ],
  },
  {
    in: 'Hubo 53 incendios en los 180 campamentos, 18 más que el año anterior.',
    find: [
      ['53 incendios', 'count 53', 'incendios'],
      ['180 campamentos', 'count 180', 'campamentos'],
      ['18', 'count 18', 'incendios'],
    ],
  },
  { in: 'Hacia las 22 horas del día 26 de agosto se apagó el horno.', find: [], why: 'a time of day' },
  {
    in: 'La feria tiene 4 millones de gallinas, de las cuales 1,2 en Chad y las demás en Malí.',
    find: [
      ['4 millones de gallinas', 'count 4000000', 'gallinas'],
      ['1,2', 'count 1200000', 'gallinas'],
    ],
  },
  {
    in: 'Unos 70.000 pastores hicieron lo mismo. Se dará carbón a 2.500 hogares: 1.100 en Uvs, 800 en Zavkhan y 600 en Dornogovi.',
    find: [
      ['Unos 70.000 pastores', 'count 70000 approx', 'pastores'],
      ['2.500 hogares', 'count 2500', 'hogares'],
      ['1.100', 'count 1100', 'hogares'],
      ['800', 'count 800', 'hogares'],
      ['600', 'count 600', 'hogares'],
    ],
  },
  {
    in: 'Llevó 300 camas y 42 mesas a 17 albergues de Quito, seis de Loja y dos de Tulcán.',
    find: [
      ['300 camas', 'count 300', 'camas'],
      ['42 mesas', 'count 42', 'mesas'],
      ['17 albergues', 'count 17', 'albergues'],
      ['seis', 'count 6', 'albergues'],
      ['dos', 'count 2', 'albergues'],
    ],
  },
  {
    in: 'Los pescadores viven en cinco campamentos: 6.220 en Tumbes y 41 en Piura.',
    find: [
      ['cinco campamentos', 'count 5', 'campamentos'],
      ['6.220', 'count 6220', 'pescadores'],
      ['41', 'count 41', 'pescadores'],
    ],
    why: 'more than there are places',
  },
  {
    in: 'Allí vive el 60 por ciento del millón cien mil habitantes de la ciudad.',
    find: [
      ['60 por ciento', 'percent 60', 'habitantes'],
      ['millón cien mil habitantes', 'count 1100000', 'habitantes'],
    ],
  },
  { in: 'Fue el millón, dos mil piden más.', find: [['dos mil', 'count 2000', null]] },
  {
    in: 'Añade raciones para seis meses, es decir, tres más que en el retorno anterior.',
    find: [
      ['seis meses', 'duration 6', 'meses'],
      ['tres', 'duration 3', 'meses'],
    ],
  },
  {
    in: 'Atendieron a 40 familias en dos días en la costa, 15 más que antes.',
    find: [
      ['40 familias', 'count 40', 'familias'],
      ['dos días', 'duration 2', 'días'],
      ['15', 'count 15', 'familias'],
    ],
  },
  {
    in: 'Recibió 500 cajas; tiene otras 300 guardadas en el puerto y 200 enviadas a Quito.',
    find: [
      ['500 cajas', 'count 500', 'cajas'],
      ['300 guardadas', 'count 300', 'cajas guardadas'],
      ['200 enviadas', 'count 200', 'cajas enviadas'],
    ],
  },
  { in: 'Vinieron 40 enviados especiales.', find: [['40 enviados especiales', 'count 40', 'enviados especiales']] },
  {
    in: 'Viajaron menores que no tenían ni diez años; otra no había cumplido ni siquiera nueve años.',
    find: [
      ['diez años', 'age 10', 'años'],
      ['nueve años', 'age 9', 'años'],
    ],
  },
  { in: 'No tiene ni tres años de experiencia.', find: [['tres años', 'duration 3', 'años']] },
  {
    in: 'Sakhi, albañil de 23 años, que había pasado cinco en Isfahán, vuelve.',
    find: [
      ['23 años', 'age 23', 'años'],
      ['cinco', 'duration 5', 'años'],
    ],
  },
  {
    in: 'La madre, de 40 años, ha pasado doce controles.',
    find: [
      ['40 años', 'age 40', 'años'],
      ['doce controles', 'count 12', 'controles'],
    ],
  },
  {
    in: 'Se vio a 40 viudas. Las escuelas fueron destruidas: 310 en Loja. En Quito hubo casos: 12.',
    find: [
      ['40 viudas', 'count 40', 'viudas'],
      ['310', 'count 310', 'escuelas'],
      ['12', 'count 12', 'casos'],
    ],
  },
  {
    in: 'Cayeron 40 mm de lluvia en un tubo de 5 mm.',
    find: [
      ['40 mm', 'measure 40', 'mm'],
      ['5 mm', 'measure 5', 'mm'],
    ],
    why: 'a unit, and no millions',
  },
];
