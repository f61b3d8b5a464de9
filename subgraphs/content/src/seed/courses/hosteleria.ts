/** Courses of the area «Hostelería y turismo», in the format that `parse-courses.ts` explains. */
export const hosteleria = `
= tecnico-cocina-gastronomia
title: Técnico en Cocina y Gastronomía
offer: VOCATIONAL IN_PERSON 2000
price: 4480
qualification: Título oficial de FP de grado medio · Técnico en Cocina y Gastronomía
summary: Del corte en juliana al pase de un servicio completo en el restaurante-escuela.
p: El restaurante-escuela da cuarenta comidas al día, de miércoles a viernes, y las cobra. Eso cambia la manera de estudiar: hay que llegar con todo puesto a punto, aguantar el ritmo y dejar la cocina más limpia de lo que estaba.
p: Se compra en el mercado y se aprovecha todo; los fondos, los escabeches y las conservas tienen su propio taller. En segundo, cada alumno diseña y cuesta un menú que se sirve una semana entera.
objectives: Dominar técnicas básicas y avanzadas | Conservar y manipular con seguridad | Elaborar repostería de restaurante | Calcular costes y raciones
requirements: Título de ESO, prueba de acceso o FP básica
careers: Cocinero | Jefe de partida | Cocina de colectividades
u: Preelaboración y conservación de alimentos | - | Cortes; Frío; Vacío
u: Técnicas culinarias | - | Fondos; Calor; Guarniciones
u: Procesos básicos de pastelería y repostería | - | Masas; Cremas
u: Productos culinarios | - | Menús; Cocinas territoriales
u: Postres en restauración | - | Emplatado; Helados
u: Formación en empresa | 500 | Restaurante u hotel

= tecnico-servicios-restauracion
title: Técnico en Servicios en Restauración
offer: VOCATIONAL IN_PERSON 2000
price: 4120
qualification: Título oficial de FP de grado medio · Técnico en Servicios en Restauración
summary: Sala, barra, vinos y café: el oficio de atender, de vuelta a donde merece.
p: Un buen servicio casi no se ve. Se aprende a leer una mesa, a recomendar sin empujar, a descorchar, a montar un banquete de doscientas personas y a sonreír a las once de la noche con los pies cansados.
p: El restaurante-escuela es el aula principal. La sumillería y el café tienen taller propio, con catas semanales y una cafetera de dos grupos que no descansa.
objectives: Servir en sala y barra | Elaborar cócteles, cafés y platos a la vista | Recomendar vinos | Atender en inglés
requirements: Título de ESO, prueba de acceso o FP básica
careers: Camarero | Jefe de rango | Barista | Ayudante de sumiller
u: Operaciones básicas en restaurante | - | Montaje; Tipos de servicio
u: Operaciones básicas en bar-cafetería | - | Café; Coctelería
u: Servicios en restaurante y eventos especiales | - | Banquetes; A la vista
u: El vino y su servicio | - | Cata; Cartas; Maridaje
u: Técnicas de comunicación en restauración | - | Venta; Quejas; Inglés
u: Formación en empresa | 500 | Restaurante u hotel

= tecnico-panaderia-reposteria
title: Técnico en Panadería, Repostería y Confitería
offer: VOCATIONAL IN_PERSON 2000
price: 4390
qualification: Título oficial de FP de grado medio · Técnico en Panadería, Repostería y Confitería
summary: Masas madre, hojaldres, chocolate y tartas, en un obrador que abre a las siete.
p: El pan no espera. El obrador empieza a las siete y a las diez hay barras, hogazas y bollería en el despacho del centro. Se aprende a mirar la masa más que el reloj, y a anotar temperaturas para que mañana salga igual.
p: El segundo año se vuelca en pastelería y confitería: chocolate, azúcar, turrón y tarta de celebración. La panadería familiar que busca relevo es, cada vez más, la salida de quienes acaban.
objectives: Elaborar panes y bollería | Preparar pastelería y confitería | Trabajar chocolate y azúcar | Controlar procesos y alérgenos
requirements: Título de ESO, prueba de acceso o FP básica
careers: Panadero | Pastelero | Repostero de restaurante | Chocolatero
u: Elaboraciones de panadería y bollería | - | Fermentación; Masa madre; Hojaldre
u: Procesos básicos de pastelería y repostería | - | Batidos; Cremas; Rellenos
u: Elaboraciones de confitería | - | Chocolate; Turrón; Caramelo
u: Postres en restauración | - | Emplatado
u: Seguridad e higiene | - | APPCC; Alérgenos
u: Formación en empresa | 500 | Obrador

= tecnico-superior-alojamientos-turisticos
title: Técnico Superior en Gestión de Alojamientos Turísticos
offer: VOCATIONAL BLENDED 2000
price: 4250
qualification: Título oficial de FP de grado superior · Técnico Superior en Gestión de Alojamientos Turísticos
summary: Recepción, pisos, reservas y precios para dirigir hoteles, casas rurales y apartamentos.
p: Un hotel es una empresa que no cierra nunca. En el ciclo se rota por todas sus puertas: la de los clientes, la de proveedores y la de las habitaciones, y se decide a diario a qué precio se vende mañana.
p: La parte presencial son dos tardes por semana con el programa de gestión hotelera. La estancia en empresa puede hacerse en la costa, en verano, con alojamiento.
objectives: Gestionar recepción y reservas | Dirigir el departamento de pisos | Fijar precios según la demanda | Comercializar en canales digitales
requirements: Bachillerato, grado medio o prueba de acceso
careers: Jefe de recepción | Gobernante | Gestor de apartamentos turísticos
u: Recepción y reservas | - | Entrada; Ocupación; Facturación
u: Gestión del departamento de pisos | - | Turnos; Lencería; Mantenimiento
u: Marketing turístico | - | Canales; Opiniones
u: Recursos humanos en el alojamiento | - | Plantilla; Temporada
u: Segunda lengua extranjera | - | Francés o alemán
u: Formación en empresa | 500 | Hotel

= cocina-hotr0408
title: Cocina
offer: SUBSIDISED IN_PERSON 810
price: 0
qualification: Certificado profesional HOTR0408 · nivel 2
summary: El certificado completo de cocina, gratuito, con uniforme y cuchillos incluidos.
p: Ocho meses en cocina para personas desempleadas que quieren un oficio con demanda en toda España. Se empieza por higiene y cortes, y se termina llevando una partida en los servicios del restaurante-escuela.
p: Las prácticas se hacen en restaurantes, hoteles y comedores colectivos. El centro cubre la ropa, el juego de cuchillos y el carné de manipulador.
objectives: Preelaborar y conservar géneros | Cocinar con técnica y orden | Diseñar ofertas gastronómicas sencillas | Trabajar con seguridad alimentaria
requirements: Estar en situación de desempleo | ESO o equivalente
careers: Cocinero | Ayudante de cocina | Cocina de colectividades
u: MF0711_2 Seguridad, higiene y protección ambiental en hostelería | 60 | APPCC; Residuos
u: MF0259_2 Ofertas gastronómicas sencillas y sistemas de aprovisionamiento | 70 | Cartas; Compras; Costes
u: MF0260_2 Preelaboración y conservación de alimentos | 190 | Vegetales; Pescados; Carnes
u: MF0261_2 Técnicas culinarias | 240 | Fondos; Calor; Repostería básica
u: MF0262_2 Productos culinarios | 170 | Cocina creativa; Española; Internacional
u: Prácticas profesionales no laborales | 80 | Restaurante

= operaciones-basicas-cocina-hotr0108
title: Operaciones básicas de cocina
offer: SUBSIDISED IN_PERSON 350
price: 0
qualification: Certificado profesional HOTR0108 · nivel 1
summary: Ayudante de cocina en tres meses, sin requisitos de estudios.
p: Limpiar, pelar, cortar, conservar y preparar elaboraciones sencillas a la velocidad que pide un servicio. Es un curso físico, de pie y con delantal desde el primer día.
p: Casi todas las personas que terminan encuentran trabajo en la temporada siguiente. Quien quiera seguir puede continuar con el certificado de Cocina.
objectives: Recibir y conservar alimentos | Preelaborar vegetales, carnes y pescados | Preparar platos combinados y aperitivos
requirements: Estar en situación de desempleo
careers: Ayudante de cocina | Empleado de comedor escolar
u: MF0255_1 Aprovisionamiento, preelaboración y conservación culinarios | 120 | Recepción; Cortes; Frío
u: MF0256_1 Elaboración culinaria básica | 150 | Sopas; Huevos; Platos combinados
u: Prácticas profesionales no laborales | 80 | Cocina

= camarero-restaurante-bar
title: Camarero de restaurante y bar
offer: SUBSIDISED IN_PERSON 240
price: 0
summary: Curso de inserción con compromiso de contratación para la temporada de verano.
p: Organizado con la asociación de hosteleros de la provincia, que se compromete a contratar al menos al 60 % del grupo. Por eso se enseña lo que piden ellos: bandeja, comanda digital, café, caña bien tirada y trato.
p: De lunes a viernes por la mañana. Los dos últimos sábados se trabaja en un evento real, con su contrato y su nómina.
objectives: Montar y servir en sala, barra y terraza | Tomar comandas y cobrar | Preparar cafés y bebidas
requirements: Estar en situación de desempleo | Disponibilidad en verano
careers: Camarero de sala y de barra | Ayudante de camarero
u: Puesta a punto y servicio | 90 | Mesa; Bandeja; Terraza
u: Barra y café | 70 | Cafetera; Cerveza; Combinados
u: Comanda, cobro y trato | 40 | TPV; Alérgenos; Quejas
u: Prácticas en establecimiento | 40 | Estancia tutelada

= manipulador-alimentos
title: Manipulador de alimentos y alérgenos
offer: PRIVATE ONLINE 10
price: 25
vat: 21
summary: El certificado que pide la inspección, en una tarde y con lo de los alérgenos bien explicado.
p: Diez horas a tu ritmo con casos de cocina, obrador, tienda y reparto. Se entiende por qué el pollo no va encima de la lechuga y qué contestar a quien pregunta si un plato lleva sésamo.
p: El examen se hace en línea y el certificado se descarga con un código que la inspección puede comprobar.
objectives: Prevenir la contaminación | Controlar temperaturas | Informar sobre los catorce alérgenos
requirements: Ninguno
careers: Hostelería | Comercio de alimentación | Reparto
u: Contaminación y conservación | 4 | Bacterias; Temperaturas
u: Higiene personal y del local | 3 | Manos; Limpieza; APPCC
u: Alérgenos | 3 | Los catorce; Carta; Trazas

= sumiller-iniciacion
title: Iniciación a la sumillería
offer: PRIVATE IN_PERSON 40
price: 390
vat: 21
summary: Cata, regiones, servicio y maridaje en diez tardes con copa en la mano.
p: Ochenta vinos, tres visitas a bodega y ninguna palabra que no se pueda explicar. Se aprende a describir lo que uno nota, a ordenar la memoria y a recomendar un vino de quince euros con la misma convicción que uno de ochenta.
p: Se admite a profesionales y a aficionados. Quien trabaje en sala sale con una carta de vinos revisada por el profesor.
objectives: Catar con método | Conocer las principales zonas y variedades | Servir y conservar | Armonizar con platos
requirements: Ser mayor de edad
careers: Camarero especializado | Tienda de vinos | Enoturismo
u: La cata | 12 | Vista; Nariz; Boca
u: Zonas y uvas | 16 | España; Mundo; Generosos
u: Servicio y carta | 8 | Temperatura; Decantación; Precios
u: Maridaje | 4 | Platos; Quesos

= cocina-vegetariana-profesional
title: Cocina vegetal para profesionales
offer: CORPORATE IN_PERSON 20
price: 340
vat: 21
summary: Cuatro sesiones en vuestra cocina para que la opción sin carne deje de ser la ensalada.
p: Revisamos la carta y salimos con seis platos nuevos, con su ficha técnica, su coste y su montaje, que pueden entrar en el menú la semana siguiente. Legumbres, verdura de temporada, texturas y salsas con fondo.
p: Para restaurantes, hoteles, colegios y residencias. Bonificable y con grupos de hasta ocho personas.
objectives: Diseñar platos vegetales rentables | Equilibrar menús colectivos | Organizar la partida
requirements: Experiencia en cocina
careers: Equipos de cocina
u: Fondos y legumbres | 6 | Caldos; Cocciones
u: Verdura protagonista | 8 | Brasa; Encurtidos; Texturas
u: Carta y costes | 6 | Fichas; Montaje

= guia-turismo-habilitacion
title: Preparación para la habilitación de guía de turismo
offer: PRIVATE BLENDED 180
price: 620
summary: Patrimonio, itinerarios, idiomas y oratoria para superar las pruebas autonómicas.
p: El temario se estudia en línea y se ensaya en la calle. Cada sábado el grupo recorre un itinerario y dos personas guían de verdad: se cronometra, se graba y se comenta delante de un café.
p: El último bloque se adapta a la comunidad autónoma en la que te presentas e incluye la defensa oral en el segundo idioma.
objectives: Diseñar y guiar itinerarios | Explicar patrimonio a públicos distintos | Gestionar imprevistos de un grupo | Preparar las pruebas
requirements: Inglés B2 o la titulación que pida la convocatoria
careers: Guía oficial | Informador turístico | Guía de museos
u: Patrimonio e historia | 70 | Arte; Naturaleza; Tradiciones
u: Técnicas de guiado | 40 | Voz; Relato; Grupo
u: Recorridos y gestión | 30 | Rutas; Seguros; Tarifas
u: Preparación de las pruebas | 40 | Test; Oral; Idioma

= revenue-management-hotelero
title: Revenue management hotelero
offer: PRIVATE ONLINE 40
price: 420
vat: 21
summary: Previsión, precios y canales para vender cada habitación al mejor precio posible.
p: Se trabaja con el histórico de un hotel de ochenta habitaciones: dos años de reservas, anulaciones y eventos. Cada semana hay que fijar los precios del mes siguiente, y después se descubre qué pasó de verdad.
p: Cuatro clases en directo con una responsable de ingresos de una cadena con hoteles en la costa y en ciudad.
objectives: Leer los indicadores del negocio | Prever la demanda | Fijar precios y restricciones | Repartir entre canales
requirements: Conocimientos de recepción o reservas
careers: Revenue manager júnior | Jefe de reservas
u: Indicadores | 8 | Ocupación; ADR; RevPAR
u: Previsión | 12 | Calendario; Ritmo de reservas
u: Precio | 12 | Tarifas; Restricciones; Grupos
u: Distribución | 8 | Canales; Comisiones; Venta directa
`;
