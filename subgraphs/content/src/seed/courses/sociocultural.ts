/** Courses of the area «Servicios socioculturales y a la comunidad», in the format that `parse-courses.ts` explains. */
export const sociocultural = `
= tecnico-atencion-personas-dependencia
title: Técnico en Atención a Personas en Situación de Dependencia
offer: VOCATIONAL IN_PERSON 2000
price: 3560
qualification: Título oficial de FP de grado medio · Técnico en Atención a Personas en Situación de Dependencia
summary: Acompañar en residencias, centros de día y domicilios, cuidando el cuerpo y la vida de cada persona.
p: La atención centrada en la persona se estudia aquí con personas: mayores, con discapacidad o con enfermedad mental que vienen al aula a contar cómo quieren que se les cuide. Es la clase que nadie se pierde.
p: El piso de prácticas tiene cocina, baño adaptado y cama articulada. En él se ensaya un día completo, de la ducha al sueño, con teleasistencia incluida.
objectives: Planificar y prestar apoyos | Cuidar la salud y la higiene | Acompañar en lo social y emocional | Atender teleasistencia
requirements: Título de ESO, prueba de acceso o FP básica
careers: Gerocultor | Auxiliar de ayuda a domicilio | Teleasistencia | Asistente personal
u: Atención sanitaria e higiénica | - | Movilización; Higiene; Constantes
u: Atención y apoyo psicosocial | - | Ocio; Memoria; Familia
u: Apoyo a la comunicación | - | Sistemas alternativos; Signos
u: Apoyo domiciliario | - | Menús; Economía; Hogar
u: Teleasistencia | - | Llamadas; Protocolos
u: Formación en empresa | 500 | Residencia, centro o domicilio

= tecnico-superior-educacion-infantil
title: Técnico Superior en Educación Infantil
offer: VOCATIONAL BLENDED 2000
price: 4190
qualification: Título oficial de FP de grado superior · Técnico Superior en Educación Infantil
summary: Educar de cero a tres años y trabajar con familias, dos tardes por semana en el aula.
p: Los primeros tres años no vuelven. En este ciclo se aprende a mirar el juego, a preparar espacios que inviten, a acompañar el pañal, la siesta y la rabieta, y a hablar con las familias cuando algo preocupa.
p: La parte presencial es toda práctica: cuentos, psicomotricidad, música y materiales. La escuela infantil municipal recibe al grupo en observaciones desde el segundo mes.
objectives: Programar y evaluar con niños de 0 a 3 años | Favorecer autonomía, lenguaje y movimiento | Colaborar con las familias | Actuar en primeros auxilios
requirements: Bachillerato, grado medio o prueba de acceso | Certificado de delitos de naturaleza sexual antes de la estancia
careers: Educador infantil | Ludotecas | Programas con familias
u: Didáctica de la educación infantil | - | Proyectos; Espacios; Evaluación
u: Autonomía personal y salud infantil | - | Alimentación; Sueño; Higiene
u: Desarrollo cognitivo y motor | - | Sentidos; Psicomotricidad
u: Expresión y comunicación | - | Cuento; Música; Plástica
u: Intervención con familias | - | Entrevista; Riesgo
u: Formación en empresa | 500 | Escuela infantil

= tecnico-superior-integracion-social
title: Técnico Superior en Integración Social
offer: VOCATIONAL IN_PERSON 2000
price: 4080
qualification: Título oficial de FP de grado superior · Técnico Superior en Integración Social
summary: Apoyo educativo, inserción laboral, mediación y atención a personas en exclusión.
p: El trabajo social de base se hace en un portal, en un recreo o en una sala de espera. Cada trimestre el grupo se incorpora a un proyecto del barrio: un comedor, un instituto con alta diversidad, un taller de inserción.
p: Se insiste en dos cosas que no salen en los carteles: escribir buenos informes y cuidarse para poder seguir cuidando.
objectives: Detectar necesidades y diseñar proyectos | Entrenar habilidades sociales y de autonomía | Apoyar en el aula | Mediar en conflictos
requirements: Bachillerato, grado medio o prueba de acceso
careers: Integrador social en centros educativos | Técnico de inserción | Educador de pisos tutelados
u: Contexto de la intervención social | - | Servicios; Proyectos
u: Inserción sociolaboral | - | Itinerarios; Empleo con apoyo
u: Mediación comunitaria | - | Conflicto; Acuerdos
u: Apoyo a la intervención educativa | - | Aula; Absentismo
u: Promoción de la autonomía personal | - | Hogar; Memoria; Ocio
u: Formación en empresa | 500 | Entidad social o centro educativo

= tecnico-superior-animacion-sociocultural
title: Técnico Superior en Animación Sociocultural y Turística
offer: VOCATIONAL IN_PERSON 2000
price: 4020
qualification: Título oficial de FP de grado superior · Técnico Superior en Animación Sociocultural y Turística
summary: Ocio educativo, cultura y animación turística, de un centro cívico a un hotel de playa.
p: Aquí se organiza: un campamento urbano, un festival de cortos, la semana de mayores del distrito. Con presupuesto, permisos, seguro y plan B por si llueve, porque suele llover.
p: El título habilita como director de actividades de tiempo libre en la mayoría de las comunidades. La temporada turística recluta en este ciclo cada abril.
objectives: Programar y dinamizar actividades | Dirigir equipos de monitores | Gestionar proyectos culturales | Animar en entornos turísticos
requirements: Bachillerato, grado medio o prueba de acceso
careers: Director de tiempo libre | Animador turístico | Gestor de centro cívico
u: Actividades de ocio y tiempo libre | - | Juegos; Campamentos; Seguridad
u: Animación cultural | - | Programación; Espacios
u: Animación turística | - | Veladas; Idiomas
u: Animación y gestión cultural | - | Públicos; Financiación
u: Intervención con jóvenes | - | Información; Participación
u: Formación en empresa | 500 | Entidad cultural, hotel o ayuntamiento

= atencion-sociosanitaria-instituciones-sscs0208
title: Atención sociosanitaria a personas dependientes en instituciones sociales
offer: SUBSIDISED IN_PERSON 450
price: 0
qualification: Certificado profesional SSCS0208 · nivel 2
summary: El certificado que habilita para trabajar en residencias y centros de día, sin coste para personas desempleadas.
p: Cuatro meses y medio de aula y taller con grúa, cama articulada y baño geriátrico. La mitad del profesorado trabaja en residencias, y se nota en los casos: la comida que se niega, la caída de madrugada, la hija que llora en el pasillo.
p: Las prácticas se hacen en residencias y centros de día cercanos. La contratación al terminar supera el 80 % en todas las sedes.
objectives: Organizar la intervención en la institución | Prestar higiene, alimentación y cuidados | Acompañar emocionalmente | Dinamizar actividades
requirements: Estar en situación de desempleo | ESO o competencias clave de nivel 2
careers: Gerocultor | Cuidador en centros de discapacidad
u: MF1016_2 Apoyo en la organización de intervenciones en el ámbito institucional | 100 | Protocolos; Ingreso; Registro
u: MF1017_2 Intervención en la atención higiénico-alimentaria en instituciones | 70 | Aseo; Comedor; Cama
u: MF1018_2 Intervención en la atención sociosanitaria en instituciones | 70 | Constantes; Movilización; Medicación
u: MF1019_2 Apoyo psicosocial, atención relacional y comunicativa en instituciones | 130 | Memoria; Ocio; Duelo
u: Prácticas profesionales no laborales | 80 | Residencia o centro de día

= atencion-sociosanitaria-domicilio-sscs0108
title: Atención sociosanitaria a personas en el domicilio
offer: SUBSIDISED IN_PERSON 600
price: 0
qualification: Certificado profesional SSCS0108 · nivel 2
summary: La acreditación para la ayuda a domicilio: cuidados, casa, compañía y autonomía.
p: En casa ajena no hay timbre para pedir ayuda. El certificado enseña a organizar la visita, a priorizar y a respetar las costumbres de quien abre la puerta, además de los cuidados y la cocina.
p: La clase se divide entre el piso adaptado del centro y un taller de alimentación. Las empresas del servicio municipal recogen al grupo para las 120 horas de prácticas.
objectives: Cuidar la higiene y la salud en casa | Acompañar y estimular | Gestionar el hogar y los menús
requirements: Estar en situación de desempleo | ESO o competencias clave de nivel 2
careers: Auxiliar de ayuda a domicilio | Asistente personal
u: MF0249_2 Higiene y atención sanitaria domiciliaria | 170 | Aseo; Movilización; Primeros auxilios
u: MF0250_2 Atención y apoyo psicosocial domiciliario | 210 | Relación; Autonomía; Gestiones
u: MF0251_2 Apoyo domiciliario y alimentación familiar | 100 | Economía; Limpieza; Cocina
u: Prácticas profesionales no laborales | 120 | Servicio de ayuda a domicilio

= docencia-formacion-profesional-empleo-ssce0110
title: Docencia de la formación profesional para el empleo
offer: SUBSIDISED BLENDED 380
price: 0
qualification: Certificado profesional SSCE0110 · nivel 3
summary: El certificado que abre la puerta a enseñar tu oficio en cursos oficiales.
p: Hay grandes soldadores y cocineras que no saben por dónde empezar una clase. Este certificado les da método: programar, preparar materiales, explicar, tutorizar y evaluar sin miedo.
p: Se termina impartiendo una unidad completa a un grupo real, grabada y comentada. Se sigue en parte en línea y con sesiones presenciales los viernes por la tarde.
objectives: Programar acciones formativas | Crear materiales | Impartir y tutorizar | Evaluar y orientar
requirements: Bachillerato, certificado de nivel 3 o equivalente
careers: Formador para el empleo | Tutor en línea | Formador de empresa
u: MF1442_3 Programación didáctica de acciones formativas para el empleo | 60 | Objetivos; Secuencia
u: MF1443_3 Selección, elaboración, adaptación y utilización de materiales | 90 | Impreso; Multimedia
u: MF1444_3 Impartición y tutorización de acciones formativas | 100 | Aula; Teleformación; Dinámicas
u: MF1445_3 Evaluación del proceso de enseñanza-aprendizaje | 60 | Pruebas; Rúbricas
u: MF1446_3 Orientación laboral y promoción de la calidad | 30 | Empleo; Mejora
u: Prácticas profesionales no laborales | 40 | Centro de formación

= monitor-tiempo-libre-sscb0209
title: Dinamización de actividades de tiempo libre educativo infantil y juvenil
offer: PRIVATE BLENDED 310
price: 340
qualification: Certificado profesional SSCB0209 · nivel 2
summary: El título de monitor de tiempo libre en forma de certificado oficial, válido en toda España.
p: Fines de semana de convivencia, mucho juego y la parte seria detrás: normativa, primeros auxilios, inclusión y qué se hace cuando un niño no quiere hablar.
p: Las prácticas se realizan en campamentos, ludotecas o comedores escolares durante el verano siguiente. El centro pone el contacto y el seguro.
objectives: Planificar y dirigir actividades | Dinamizar grupos | Garantizar la seguridad
requirements: Ser mayor de 18 años al empezar las prácticas | ESO o equivalente
careers: Monitor de tiempo libre | Monitor de comedor | Ludotecas
u: MF1866_2 Actividades de educación en el tiempo libre infantil y juvenil | 60 | Proyecto; Seguridad; Naturaleza
u: MF1867_2 Procesos grupales y educativos en el tiempo libre infantil y juvenil | 30 | Grupo; Convivencia; Inclusión
u: MF1868_2 Técnicas y recursos de animación en actividades de tiempo libre | 60 | Juego; Expresión; Excursión
u: Prácticas profesionales no laborales | 160 | Campamento o ludoteca

= director-tiempo-libre-sscb0211
title: Dirección y coordinación de actividades de tiempo libre educativo infantil y juvenil
offer: PRIVATE BLENDED 410
price: 460
qualification: Certificado profesional SSCB0211 · nivel 3
summary: Para quien ya ha sido monitor y quiere coordinar un equipo y firmar un proyecto.
p: Dirigir un campamento es tener pensado lo que nadie quiere que pase. Se trabaja el proyecto, el presupuesto, los permisos, la relación con las familias y el acompañamiento del equipo de monitores, que es donde se gana o se pierde un verano.
p: El curso reconoce los módulos ya superados en el certificado de monitor.
objectives: Planificar y gestionar un proyecto de tiempo libre | Coordinar y formar a monitores | Responder ante incidencias
requirements: Bachillerato o certificado SSCB0209
careers: Director de campamento | Coordinador de ocio educativo
u: MF1869_3 Planificación, organización, gestión y evaluación de proyectos educativos de tiempo libre | 120 | Proyecto; Normativa; Presupuesto
u: MF1867_2 Procesos grupales y educativos en el tiempo libre infantil y juvenil | 30 | Grupo; Conflictos
u: MF1868_2 Técnicas y recursos de animación en actividades de tiempo libre | 60 | Recursos; Adaptación
u: MF1870_3 Coordinación y dinamización del equipo de monitores de tiempo libre | 80 | Equipo; Supervisión
u: Prácticas profesionales no laborales | 120 | Coordinación de una actividad

= monitor-comedor-escolar
title: Monitor de comedor y patio escolar
offer: PRIVATE ONLINE 60
price: 140
summary: Comer tranquilos, jugar seguros y saber qué hacer si alguien se atraganta.
p: Dos horas al día con sesenta niños dan para mucho. El curso ofrece rutinas que funcionan, juegos de patio sin material y un protocolo claro para alergias, golpes y enfados.
p: Se hace en línea, con una mañana presencial opcional de primeros auxilios en cualquiera de nuestras sedes.
objectives: Organizar el comedor por edades | Atender alergias e intolerancias | Dinamizar el patio | Resolver conflictos
requirements: Certificado de delitos de naturaleza sexual para trabajar
careers: Monitor de comedor | Cuidador de ruta escolar
u: El comedor | 20 | Hábitos; Turnos; Alergias
u: El patio | 20 | Juegos; Vigilancia; Inclusión
u: Convivencia | 12 | Normas; Conflictos; Acoso
u: Primeros auxilios | 8 | Atragantamiento; Golpes

= igualdad-planes-empresa
title: Planes de igualdad en la empresa
offer: CORPORATE ONLINE 30
price: 290
vat: 21
summary: Diagnóstico, negociación, registro retributivo y seguimiento de un plan de igualdad.
p: Las empresas de cincuenta o más personas están obligadas; muchas tienen el documento y pocas lo usan. El curso recorre el plan entero con vuestros datos: plantilla, salarios, promoción y conciliación.
p: Al terminar hay un borrador de diagnóstico y un calendario de negociación. Incluye el protocolo frente al acoso.
objectives: Hacer el diagnóstico y el registro retributivo | Negociar y registrar el plan | Aplicar el protocolo frente al acoso
requirements: Recursos humanos o representación del personal
careers: Agente de igualdad en la empresa
u: Marco legal | 6 | Obligaciones; Plazos
u: Diagnóstico | 12 | Datos; Auditoría salarial
u: Medidas y negociación | 8 | Comisión; Registro
u: Protocolo y seguimiento | 4 | Acoso; Indicadores

= mediacion-conflictos-empresa
title: Gestión de conflictos y comunicación en equipos
offer: CORPORATE BLENDED 20
price: 260
vat: 21
summary: Conversaciones difíciles, bien preparadas: un programa bonificable para mandos intermedios.
p: El conflicto que nadie nombra es el que más tiempo cuesta. En tres sesiones presenciales se ensayan las conversaciones que cada participante tiene pendientes, con un mediador y con compañeros que hacen de la otra parte.
p: Entre sesión y sesión se tiene la conversación de verdad. La última sirve para contar qué pasó.
objectives: Escuchar para entender | Plantear una queja sin herir | Facilitar un acuerdo entre dos personas
requirements: Coordinar personas
careers: Mandos intermedios | Recursos humanos
u: Entender el conflicto | 6 | Posiciones; Intereses
u: La conversación difícil | 8 | Preparar; Escuchar; Pedir
u: Facilitar acuerdos | 6 | Mediar; Seguimiento
`;
