/** Courses of the area «Idiomas», in the format that `parse-courses.ts` explains. */
export const idiomas = `
= ingles-a2
title: Inglés A2
offer: SUBSIDISED IN_PERSON 150
price: 0
summary: Inglés elemental para personas desempleadas: presentarse, entender indicaciones y resolver gestiones sencillas.
p: Un curso para quien lo estudió hace años y dice no acordarse de nada. Se recupera más de lo que parece: al segundo mes ya se puede pedir, preguntar y contar qué se hizo el fin de semana sin traducir mentalmente.
p: Clases de tres horas, cuatro mañanas por semana, con mucho trabajo en parejas. Se reservan dos sesiones al mes para preparar entrevistas y currículos en inglés.
objectives: Entender conversaciones lentas sobre temas cotidianos | Escribir mensajes y formularios | Desenvolverse en un viaje o una entrevista breve
requirements: Estar en situación de desempleo | Prueba de nivel
careers: Requisito para certificados de nivel 2 y 3
u: Yo y los míos | 40 | Presente; Familia; Rutinas
u: La ciudad y las compras | 40 | Direcciones; Cantidades; Precios
u: Lo que pasó y lo que pasará | 45 | Pasado; Planes; Viajes
u: Inglés para buscar trabajo | 25 | Currículo; Entrevista

= ingles-b1
title: Inglés B1
offer: SUBSIDISED BLENDED 180
price: 0
summary: Nivel intermedio financiado, con dos mañanas de aula y trabajo en línea guiado.
p: Es el nivel que piden la mayoría de las ofertas cuando dicen «inglés». Se gana a base de escuchar: cada unidad parte de un pódcast corto y acaba en una conversación en la que hay que llegar a un acuerdo.
p: Quien lo desea se presenta al examen B1 Preliminary en la convocatoria de cierre. La tasa no está incluida, pero sí dos simulacros completos.
objectives: Participar en conversaciones sin preparación | Entender lo esencial de noticias y vídeos | Redactar correos y opiniones
requirements: Estar en situación de desempleo | Nivel A2
careers: Atención al cliente | Turismo | Administración
u: Contar experiencias | 45 | Tiempos del pasado; Relato
u: Opinar y acordar | 45 | Argumentos; Condicionales
u: Trabajo y estudios | 45 | Correos; Reuniones
u: Preparación del examen | 45 | Destrezas; Simulacros

= ingles-b2-first
title: Inglés B2: preparación del First (FCE)
offer: PRIVATE IN_PERSON 120
price: 640
vat: 21
summary: Un curso académico para llegar al B2 First con el examen ensayado y sin sorpresas.
p: Grupos de diez como máximo, dos tardes por semana, con una profesora que también examina. El primer día se hace un diagnóstico por destrezas y cada cual recibe un plan: a unos les falta oído, a otros vocabulario y a casi todos hablar más.
p: Un sábado al mes hay simulacro completo en las condiciones reales, con corrección individual en la semana siguiente.
objectives: Dominar las cuatro partes del examen | Escribir ensayos, informes y reseñas | Hablar con soltura sobre temas abstractos
requirements: Nivel B1 o prueba de nivel
careers: Requisito de acceso a másteres y oposiciones | Puestos con trato internacional
u: Reading y Use of English | 35 | Transformaciones; Inferencias
u: Writing | 25 | Ensayo; Informe; Reseña
u: Listening | 25 | Acentos; Toma de notas
u: Speaking | 25 | Fotografías; Debate
u: Simulacros | 10 | Examen completo

= ingles-c1-advanced
title: Inglés C1: preparación del Advanced (CAE)
offer: PRIVATE ONLINE 120
price: 590
vat: 21
summary: Clases en directo de seis personas para dar el salto del B2 al C1.
p: A este nivel ya no se aprende gramática nueva: se afina. El trabajo consiste en ganar precisión, en reconocer el registro y en decir lo mismo de tres maneras. Por eso se lee y se escribe mucho, y cada texto se devuelve comentado con audio.
p: Las sesiones son de hora y media, martes y jueves, y el grupo reducido asegura al menos veinte minutos de conversación por persona.
objectives: Comprender textos largos y matices | Escribir con el registro adecuado | Defender una postura con fluidez
requirements: Nivel B2 acreditado o prueba
careers: Docencia bilingüe | Puestos internacionales
u: Precisión léxica | 35 | Colocaciones; Registro
u: Escritura | 35 | Ensayo; Propuesta; Carta
u: Comprensión | 30 | Textos; Conferencias
u: Expresión oral y simulacros | 20 | Exposición; Examen

= frances-b1
title: Francés B1
offer: PRIVATE IN_PERSON 120
price: 560
vat: 21
summary: Para vivir, estudiar o vender en francés, con preparación del DELF B1.
p: Francia es el primer cliente de muchas empresas de la zona y apenas hay quien descuelgue el teléfono. El curso equilibra la vida diaria y el trabajo: alquilar un piso en Burdeos y reclamar un palé que no llegó.
p: La mitad de cada clase es conversación. El último mes se dedica al DELF, con un examinador invitado para la prueba oral.
objectives: Conversar sobre temas conocidos | Entender noticias y avisos | Escribir cartas y relatos breves
requirements: Nivel A2 o prueba de nivel
careers: Comercio exterior | Turismo | Logística
u: Vida diaria | 40 | Vivienda; Salud; Compras
u: Trabajo | 40 | Teléfono; Reclamaciones; Reuniones
u: Relatar y opinar | 25 | Pasados; Conectores
u: DELF B1 | 15 | Simulacros

= frances-comercial-telefono
title: Francés para atención telefónica y ventas
offer: CORPORATE ONLINE 30
price: 290
vat: 21
summary: Formación bonificable para equipos comerciales que atienden a clientes de Francia, Bélgica y Marruecos.
p: Se trabaja con las llamadas de la empresa, grabadas con permiso o reconstruidas. Saludar, deletrear un pedido, dar un plazo, decir que no sin perder al cliente: treinta horas dan para que el equipo deje de pasar la llamada al único que sabe francés.
p: Sesiones de una hora a primera hora de la mañana, en grupos de cuatro a seis personas del mismo nivel.
objectives: Atender y filtrar llamadas | Tomar pedidos y datos | Gestionar una queja
requirements: Nivel A2
careers: Departamentos comerciales y de exportación
u: La llamada | 10 | Saludo; Deletreo; Recado
u: Pedido y plazo | 10 | Cantidades; Fechas; Transporte
u: Quejas y cobros | 10 | Disculpa; Solución; Reclamar un pago

= aleman-a1
title: Alemán A1
offer: PRIVATE ONLINE 90
price: 390
vat: 21
summary: Empezar con buen pie: pronunciar, presentarse y perderle el miedo a los casos.
p: El alemán asusta por escrito y sorprende al hablarlo, porque se pronuncia como se lee. Se empieza por ahí. La gramática llega en frases útiles y no en tablas, aunque las tablas también se entregan, para quien las prefiera.
p: Dos clases en directo por semana durante quince semanas y un intercambio con estudiantes de español de Leipzig.
objectives: Presentarse y pedir información | Entender mensajes breves | Preparar el Start Deutsch 1
requirements: Ninguno
careers: Primer paso para trabajar en Alemania, Austria o Suiza
u: Primeros contactos | 25 | Saludos; Números; Alfabeto
u: Casa y familia | 25 | Artículos; Posesivos
u: Comer y comprar | 20 | Acusativo; Precios
u: Trabajo y tiempo libre | 20 | Horas; Verbos modales

= aleman-b1-sanitario
title: Alemán B1 para profesionales sanitarios
offer: PRIVATE BLENDED 200
price: 980
vat: 21
summary: El alemán de una planta de hospital: anamnesis, cambio de turno e historia clínica.
p: Alemania y Austria reconocen los títulos sanitarios españoles, pero piden idioma. Este curso lleva del A2 al B1 con vocabulario de planta: dónde duele, desde cuándo, qué toma, y un parte de turno que el compañero entienda.
p: Se combina con una sesión mensual sobre homologación de títulos, contratos y vivienda, a cargo de una enfermera que trabajó ocho años en Múnich.
objectives: Recoger una anamnesis sencilla | Escribir y entregar un parte de turno | Superar un examen B1
requirements: Nivel A2 | Titulación sanitaria o cursarla
careers: Enfermería y cuidados en países de habla alemana
u: El paciente | 60 | Síntomas; Anamnesis
u: El equipo | 50 | Turnos; Indicaciones
u: La documentación | 40 | Informes; Consentimientos
u: Examen y trámites | 50 | B1; Homologación

= espanol-extranjeros-a1-a2
title: Español para extranjeros A1-A2
offer: SUBSIDISED IN_PERSON 120
price: 0
summary: Curso gratuito para personas recién llegadas: el español del médico, el colegio y el primer empleo.
p: La primera semana se aprende a rellenar un formulario y a pedir cita, porque es lo que hace falta. Después vienen el mercado, la reunión del colegio, el contrato de alquiler y la entrevista. Se sale a la calle una vez por semana a ponerlo en práctica.
p: Hay servicio de ludoteca durante la clase para hijas e hijos de hasta seis años. El grupo prepara también la prueba CCSE para quien va a pedir la nacionalidad.
objectives: Desenvolverse en gestiones básicas | Leer y escribir avisos y formularios | Conocer servicios y derechos
requirements: Ninguno
careers: Acceso a otros cursos del centro
u: Llegar | 30 | Saludos; Datos; Citas
u: Vivir | 35 | Casa; Salud; Colegio
u: Trabajar | 35 | Anuncios; Entrevista; Contrato
u: Convivir | 20 | Costumbres; CCSE

= portugues-empresas
title: Portugués para empresas
offer: CORPORATE BLENDED 40
price: 330
vat: 21
summary: Para quienes venden, compran o reparan a los dos lados de la raya.
p: Que se parezcan tanto es la trampa. El curso empieza por los falsos amigos y por el oído, porque leer portugués cuesta una tarde y entenderlo por teléfono cuesta un trimestre.
p: La parte presencial se concentra en tres jornadas; el resto son clases en directo y audios diarios de tres minutos para el coche.
objectives: Entender conversaciones de trabajo | Escribir correos correctos | Evitar los malentendidos más caros
requirements: Ninguno
careers: Comercial | Logística | Posventa
u: Oído y pronunciación | 12 | Nasales; Ritmo
u: Correspondencia | 12 | Ofertas; Pedidos; Incidencias
u: Reuniones y visitas | 16 | Tratamiento; Negociación

= ingles-hosteleria-turismo
title: Inglés para hostelería y turismo
offer: SUBSIDISED IN_PERSON 60
price: 0
summary: Recibir, explicar la carta, resolver una reserva y despedir con ganas de volver, en inglés.
p: Todo ocurre en el restaurante-escuela de la sede: quien llega a la barra es un compañero con una ficha que dice que es celíaco, que llega tarde o que no encuentra la cartera. Se repite cambiando los papeles hasta que sale con una sonrisa.
p: Curso para personas ocupadas del sector o en búsqueda de empleo. Las tardes de temporada baja, de noviembre a marzo.
objectives: Atender mesa y barra en inglés | Explicar platos, alérgenos y precios | Gestionar reservas y quejas
requirements: Nivel A2 | Trabajar o buscar empleo en hostelería
careers: Camarero | Recepcionista | Guía local
u: Recibir y acomodar | 15 | Saludos; Esperas; Reservas
u: La carta | 20 | Platos; Alérgenos; Recomendaciones
u: Alojamiento | 15 | Entrada; Averías; Salida
u: Problemas y propinas | 10 | Quejas; Cuenta

= lengua-signos-espanola-a1
title: Lengua de signos española A1
offer: PRIVATE IN_PERSON 60
price: 240
summary: Primer contacto con la lengua y la cultura de las personas sordas, con profesorado sordo.
p: Se entra en clase y se deja la voz en la puerta. Desde el primer día la comunicación es visual: mirada, expresión, espacio. Impresiona diez minutos y después engancha.
p: El profesorado es sordo y está titulado como especialista. Incluye una tarde de convivencia en la asociación de personas sordas de la ciudad.
objectives: Presentarse y mantener una conversación sencilla | Conocer la comunidad sorda | Deletrear con el alfabeto dactilológico
requirements: Ninguno
careers: Atención al público | Educación | Sanidad
u: Comunicación visual | 12 | Mirada; Expresión; Espacio
u: Yo y mi entorno | 20 | Datos; Familia; Trabajo
u: Tiempo y lugares | 18 | Días; Ciudad; Transportes
u: Comunidad sorda | 10 | Historia; Asociaciones
`;
