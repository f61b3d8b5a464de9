/** Courses of the area «Industria y automoción», in the format that `parse-courses.ts` explains. */
export const industria = `
= tecnico-soldadura-caldereria
title: Técnico en Soldadura y Calderería
offer: VOCATIONAL IN_PERSON 2000
price: 4300
qualification: Título oficial de FP de grado medio · Técnico en Soldadura y Calderería
summary: Trazar, cortar, curvar y unir metal con los cuatro procesos de soldadura que pide la industria.
p: Cada alumno dispone de cabina propia y suelda desde el primer mes. Las probetas se ensayan como en una obra de verdad: líquidos penetrantes, doblado y, en segundo, radiografía. Así nadie discute si un cordón está bien o mal.
p: Hay talleres metálicos, astilleros y montadoras que reservan plazas de prácticas para este ciclo curso tras curso, y buena parte del grupo se queda contratada donde hizo la estancia.
objectives: Interpretar planos de construcciones metálicas | Trazar y conformar chapas y perfiles | Soldar por electrodo, TIG, MIG/MAG y oxigás | Verificar uniones
requirements: Título de ESO, prueba de acceso o FP básica
careers: Soldador | Calderero | Montador de estructuras metálicas | Tubero industrial
u: Interpretación gráfica | - | Planos; Simbología de soldadura
u: Trazado, corte y conformado | - | Desarrollos; Plasma; Plegado
u: Soldadura en atmósfera natural | - | Electrodo; Oxigás
u: Soldadura en atmósfera protegida | - | TIG; MIG/MAG
u: Metrología y ensayos | - | Medición; Ensayos no destructivos
u: Formación en empresa | 500 | Estancia tutelada

= tecnico-electromecanica-vehiculos
title: Técnico en Electromecánica de Vehículos Automóviles
offer: VOCATIONAL IN_PERSON 2000
price: 4500
qualification: Título oficial de FP de grado medio · Técnico en Electromecánica de Vehículos Automóviles
summary: Motor, transmisión, electricidad y diagnosis, con híbridos y eléctricos en el taller desde el primer curso.
p: El taller tiene ocho elevadores y una colección de coches que va del carburador al eléctrico de batería. Se empieza por frenos y suspensión, que dan seguridad con la herramienta, y se llega a la diagnosis con osciloscopio.
p: Todos los alumnos obtienen la habilitación interna para trabajar con alta tensión en vehículos, imprescindible ya en los concesionarios.
objectives: Mantener motores térmicos y sus sistemas auxiliares | Reparar transmisión, dirección y frenos | Diagnosticar circuitos eléctricos y electrónicos | Trabajar con seguridad en vehículos eléctricos
requirements: Título de ESO, prueba de acceso o FP básica
careers: Mecánico de automóviles | Electricista de vehículos | Técnico de diagnosis
u: Motores | - | Desmontaje; Verificación; Distribución
u: Sistemas auxiliares del motor | - | Inyección; Anticontaminación
u: Circuitos de fluidos, suspensión y dirección | - | Hidráulica; Alineación
u: Sistemas de carga y arranque | - | Batería; Alternador
u: Vehículos híbridos y eléctricos | - | Alta tensión; Baterías; Recarga
u: Formación en empresa | 500 | Estancia tutelada

= tecnico-superior-mecatronica-industrial
title: Técnico Superior en Mecatrónica Industrial
offer: VOCATIONAL IN_PERSON 2000
price: 4980
qualification: Título oficial de FP de grado superior · Técnico Superior en Mecatrónica Industrial
summary: Mecánica, electricidad e hidráulica juntas: el perfil de mantenimiento que las fábricas no encuentran.
p: Una línea de producción parada cuesta miles de euros por hora. Aquí se aprende a encontrar la avería deprisa y a evitar la siguiente: análisis de vibraciones, termografía, repuestos y planes de mantenimiento.
p: La línea de montaje del taller, con cintas, manipuladores y un robot colaborativo, la han ido ampliando las promociones anteriores. Cada una deja instalada una mejora y su documentación.
objectives: Planificar el mantenimiento de una planta | Diagnosticar averías mecánicas, eléctricas y neumáticas | Poner a punto líneas automatizadas
requirements: Bachillerato, grado medio o prueba de acceso
careers: Técnico de mantenimiento industrial | Jefe de equipo de montaje | Técnico de planta
u: Sistemas mecánicos | - | Transmisiones; Lubricación; Alineación
u: Sistemas hidráulicos y neumáticos | - | Circuitos; Electroválvulas
u: Sistemas eléctricos y electrónicos | - | Motores; Variadores; Sensores
u: Procesos y gestión del mantenimiento | - | Preventivo; Predictivo; Repuestos
u: Configuración de sistemas mecatrónicos | - | Diseño; Puesta a punto
u: Formación en empresa | 500 | Estancia tutelada

= tecnico-superior-automatizacion-robotica
title: Técnico Superior en Automatización y Robótica Industrial
offer: VOCATIONAL IN_PERSON 2000
price: 5100
qualification: Título oficial de FP de grado superior · Técnico Superior en Automatización y Robótica Industrial
summary: Autómatas, robots, comunicaciones industriales y visión artificial, con equipos de las marcas que hay en planta.
p: Se programa en los entornos que se usan en la industria, sobre autómatas reales, y cada ejercicio termina moviendo algo: un cilindro, un eje, un brazo de seis grados de libertad. El simulador sirve para equivocarse barato antes.
p: El proyecto de segundo resuelve el encargo de una empresa. El año pasado fue una célula que clasifica piezas de cerámica por el brillo del esmalte; la empresa la tiene hoy funcionando.
objectives: Programar autómatas y paneles de operador | Integrar robots con seguridad | Configurar redes industriales | Medir y regular procesos
requirements: Bachillerato, grado medio o prueba de acceso
careers: Programador de autómatas | Integrador de robots | Técnico de puesta en marcha
u: Sistemas secuenciales programables | - | Grafcet; Autómatas
u: Sistemas de medida y regulación | - | Sensores; Lazos; PID
u: Robótica industrial | - | Programación; Células; Seguridad
u: Comunicaciones industriales | - | Profinet; OPC UA; SCADA
u: Sistemas de potencia | - | Motores; Variadores; Servos
u: Formación en empresa | 500 | Estancia tutelada

= soldadura-electrodo-tig-fmec0110
title: Soldadura con electrodo revestido y TIG
offer: SUBSIDISED IN_PERSON 680
price: 0
qualification: Certificado profesional FMEC0110 · nivel 2
summary: Certificado gratuito para personas desempleadas, con homologación de soldador al terminar.
p: Seis meses de cabina, en grupos de doce. Se suelda en todas las posiciones, primero con electrodo y después con TIG en acero al carbono e inoxidable; al final, tubería.
p: La ropa de protección, los consumibles y el examen de homologación según la norma ISO 9606-1 corren a cargo del centro. Quien supera el certificado sale con carné y con una lista de talleres que ya han preguntado por la promoción.
objectives: Preparar bordes y punteado | Soldar en ángulo y a tope en todas las posiciones | Reconocer y corregir defectos
requirements: Estar en situación de desempleo | ESO o equivalente
careers: Soldador por electrodo | Soldador TIG | Soldador de tuberías
u: MF0099_2 Soldadura con arco eléctrico con electrodos revestidos | 300 | Ángulo; Tope; Tubería
u: MF0100_2 Soldadura con arco bajo gas protector con electrodo no consumible (TIG) | 300 | Acero al carbono; Inoxidable; Combinado
u: Prácticas profesionales no laborales | 80 | Taller o astillero

= fabricacion-mecanica-auxiliar-fmee0108
title: Operaciones auxiliares de fabricación mecánica
offer: SUBSIDISED IN_PERSON 400
price: 0
qualification: Certificado profesional FMEE0108 · nivel 1
summary: Entrar en una fábrica sin experiencia: herramientas, mediciones, montaje y seguridad.
p: Un certificado de nivel 1, sin requisitos académicos, para personas que buscan un primer puesto en la industria. Se aprende a limar, taladrar, roscar y montar conjuntos, y sobre todo a medir bien.
p: La formación incluye el curso básico de prevención de riesgos y una visita a tres plantas de la comarca antes de elegir dónde hacer las prácticas.
objectives: Manejar herramientas manuales y máquinas sencillas | Medir y verificar piezas | Montar conjuntos siguiendo un plano
requirements: Estar en situación de desempleo
careers: Peón de industria | Operario de montaje | Auxiliar de taller
u: Operaciones de fabricación | 200 | Medición; Mecanizado a mano; Acabado
u: Operaciones de montaje | 120 | Uniones; Planos; Verificación
u: Prácticas profesionales no laborales | 80 | Planta industrial

= programacion-automatas-siemens
title: Programación de autómatas Siemens S7-1200 con TIA Portal
offer: PRIVATE IN_PERSON 60
price: 560
vat: 21
summary: Curso de taller, un equipo por persona, para programar y poner en marcha una instalación pequeña.
p: Cada puesto tiene autómata, panel táctil, variador y una maqueta con sensores. Las diez sesiones siguen la vida de una máquina: entradas y salidas, secuencia, alarmas, receta y, al final, una modificación urgente con la máquina en marcha.
p: Se viene a practicar, por eso hay solo diez plazas. El profesor trabaja en puestas en marcha y trae averías vistas esa misma semana.
objectives: Configurar hardware y red | Programar en KOP, FUP y SCL | Diseñar pantallas de operador | Diagnosticar en línea
requirements: Nociones de electricidad industrial
careers: Técnico de automatización | Mantenimiento avanzado
u: El autómata y TIA Portal | 12 | Hardware; Direcciones; Simulación
u: Programación | 24 | Bloques; Secuencias; Temporizadores
u: Paneles y alarmas | 12 | Pantallas; Recetas
u: Variadores y diagnóstico | 12 | Profinet; En línea

= control-numerico-cnc
title: Operador de torno y fresadora CNC
offer: PRIVATE IN_PERSON 120
price: 890
summary: Programar, preparar y mecanizar en máquinas de control numérico, con pieza en la mano cada tarde.
p: Programación ISO a pie de máquina, CAM en el aula y mucha metrología. La regla del taller es sencilla: nadie pulsa marcha sin haber simulado y sin haber medido la herramienta.
p: Al terminar se mecaniza un conjunto de cinco piezas que tiene que montar y girar. Se lo queda cada alumno; hay quien lo ha llevado a la entrevista de trabajo.
objectives: Programar en código ISO | Preparar torno y centro de mecanizado | Verificar tolerancias | Generar trayectorias con CAM
requirements: Lectura básica de planos
careers: Operador de CNC | Preparador de máquinas
u: Planos, materiales y medición | 20 | Tolerancias; Calibre y micrómetro
u: Torno CNC | 45 | Ciclos; Roscado; Herramientas
u: Fresadora CNC | 40 | Origen; Cajeras; Taladrado
u: CAM | 15 | Trayectorias; Posprocesado

= prl-basico-60-horas
title: Prevención de riesgos laborales, nivel básico
offer: PRIVATE ONLINE 60
price: 95
summary: El curso de 60 horas que se pide para ser delegado de prevención o recurso preventivo.
p: Explica la ley con situaciones concretas: una escalera mal puesta, un ruido que no deja hablar, una carretilla y un peatón en el mismo pasillo. Los ejercicios consisten en mirar fotografías de puestos reales y decir qué habría que cambiar.
p: Se hace en línea, con tutoría por correo y un examen final que puede repetirse. El diploma se descarga al momento.
objectives: Identificar riesgos en un puesto de trabajo | Proponer medidas preventivas | Actuar en caso de emergencia
requirements: Ninguno
careers: Delegado de prevención | Recurso preventivo
u: Conceptos básicos y marco legal | 14 | Derechos y deberes; Organización
u: Riesgos generales | 22 | Seguridad; Higiene; Ergonomía
u: Riesgos del sector y planes | 16 | Evaluación; Coordinación
u: Primeros auxilios y emergencias | 8 | Proteger, avisar, socorrer

= trabajos-en-altura
title: Trabajos en altura y rescate
offer: CORPORATE IN_PERSON 8
price: 145
vat: 21
summary: Una jornada en torre de entrenamiento: arneses, líneas de vida y rescate de un compañero suspendido.
p: La teoría dura lo justo. Después se sube: revisión del equipo, anclajes, progresión por escalera fija y por estructura, y una maniobra de rescate cronometrada que hace todo el mundo.
p: Nos desplazamos a vuestras instalaciones si tenéis cubierta, silo o torre propios; el procedimiento se adapta a vuestros puntos de anclaje. Bonificable a través de FUNDAE.
objectives: Elegir y revisar el equipo anticaídas | Progresar siempre asegurado | Rescatar a una persona suspendida
requirements: Aptitud médica para trabajos en altura
careers: Montaje y mantenimiento en altura
u: Normas y equipos | 2 | EPI; Anclajes; Factor de caída
u: Progresión | 3 | Escala; Estructura; Cubierta
u: Rescate | 3 | Descenso; Síndrome del arnés

= plataformas-elevadoras-puente-grua
title: Plataformas elevadoras y puente grúa
offer: CORPORATE IN_PERSON 12
price: 160
vat: 21
summary: Manejo seguro de plataformas de tijera, articuladas y puente grúa, con carné según la norma UNE.
p: Se practica con máquina en el patio de la sede o en vuestra nave. Cada persona conduce al menos dos horas, con obstáculos, pendiente y maniobra de emergencia desde tierra.
p: En el puente grúa se dedica tiempo al eslingado, que es donde ocurren los accidentes: ángulos, puntos de enganche y cargas que no avisan antes de girar.
objectives: Inspeccionar la máquina antes de usarla | Trabajar con estabilidad | Eslingar y mover cargas sin balanceo
requirements: Ser mayor de edad | Aptitud médica
careers: Operador de plataformas | Operador de puente grúa
u: Normativa y riesgos | 3 | UNE 58923; Señalización
u: Plataformas elevadoras | 5 | Inspección; Conducción; Emergencia
u: Puente grúa | 4 | Eslingas; Gestos; Maniobra

= diseno-autocad-2d-3d
title: AutoCAD 2D y 3D para la industria
offer: PRIVATE ONLINE 70
price: 340
vat: 21
summary: Dibujar y acotar piezas e instalaciones, y levantar el modelo en tres dimensiones.
p: Las láminas del curso son encargos de taller: un soporte, una brida, el plano de distribución de una nave. Se corrige el dibujo y también si quien lo recibe en el taller podría fabricarlo sin llamar para preguntar.
p: La licencia educativa se tramita en la primera sesión. Dos tutorías en directo a la semana y foro con respuesta en el día.
objectives: Dibujar y acotar según norma | Organizar capas, bloques y presentaciones | Modelar en 3D e imprimir planos
requirements: Manejo básico del ordenador
careers: Delineante | Auxiliar de oficina técnica
u: Dibujo en 2D | 24 | Capas; Bloques; Precisión
u: Acotación y presentaciones | 16 | Normas; Escalas; Impresión
u: Modelado 3D | 20 | Sólidos; Vistas; Secciones
u: Proyecto | 10 | Conjunto con despiece
`;
