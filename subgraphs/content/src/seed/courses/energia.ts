/** Courses of the area «Energía y electricidad», in the format that `parse-courses.ts` explains. */
export const energia = `
= tecnico-instalaciones-electricas-automaticas
title: Técnico en Instalaciones Eléctricas y Automáticas
offer: VOCATIONAL IN_PERSON 2000
price: 4150
qualification: Título oficial de FP de grado medio · Técnico en Instalaciones Eléctricas y Automáticas
summary: Viviendas, locales, domótica y fotovoltaica: el oficio de electricista completo.
p: En el taller hay seis viviendas a escala real, sin tabiques, donde se cablea de principio a fin y se pasa la inspección con el reglamento en la mano. Lo que no cumple se desmonta y se repite.
p: Con el título se obtiene el carné de instalador en baja tensión sin más exámenes en la mayoría de las comunidades. Las empresas instaladoras llaman antes de que acabe el curso.
objectives: Montar instalaciones de interior y de enlace | Automatizar viviendas y edificios | Instalar generación fotovoltaica | Mantener máquinas eléctricas
requirements: Título de ESO, prueba de acceso o FP básica
careers: Instalador electricista | Instalador de telecomunicaciones | Técnico de mantenimiento
u: Instalaciones eléctricas interiores | - | Viviendas; Locales; Inspección
u: Automatismos industriales | - | Contactores; Cuadros; Autómatas
u: Instalaciones domóticas | - | Sensores; KNX; Escenas
u: Instalaciones solares fotovoltaicas | - | Autoconsumo; Baterías
u: Máquinas eléctricas | - | Transformadores; Motores
u: Formación en empresa | 500 | Empresa instaladora

= tecnico-instalaciones-frigorificas-climatizacion
title: Técnico en Instalaciones Frigoríficas y de Climatización
offer: VOCATIONAL IN_PERSON 2000
price: 4280
qualification: Título oficial de FP de grado medio · Técnico en Instalaciones Frigoríficas y de Climatización
summary: Frío comercial, aire acondicionado y aerotermia, con el carné de gases fluorados incluido.
p: Veranos más largos y gas cada vez más caro: el técnico de frío y aerotermia tiene trabajo los doce meses. En clase se suelda cobre, se hace vacío, se carga y se busca la fuga que el profesor ha dejado preparada.
p: El ciclo incluye la formación para manipular gases fluorados y una estancia en empresas de frío industrial, climatización o instalación de bombas de calor.
objectives: Montar equipos de refrigeración y climatización | Diagnosticar y reparar circuitos frigoríficos | Manipular refrigerantes según la norma
requirements: Título de ESO, prueba de acceso o FP básica
careers: Frigorista | Instalador de climatización | Técnico de aerotermia
u: Máquinas y equipos térmicos | - | Ciclos; Compresores; Aislamiento
u: Técnicas de montaje | - | Cobre; Soldadura; Vacío
u: Instalaciones eléctricas y automatismos | - | Cuadros; Regulación
u: Equipos de refrigeración comercial | - | Cámaras; Vitrinas
u: Instalaciones de climatización | - | Conductos; Bomba de calor
u: Formación en empresa | 500 | Estancia tutelada

= tecnico-superior-energias-renovables
title: Técnico Superior en Energías Renovables
offer: VOCATIONAL BLENDED 2000
price: 4720
qualification: Título oficial de FP de grado superior · Técnico Superior en Energías Renovables
summary: Operar y mantener parques eólicos, plantas solares y subestaciones.
p: La parte a distancia cubre teoría, cálculo y normativa. La presencial se concentra en semanas completas de taller: palas, reductoras, inversores, seguidores, y una torre de doce metros para practicar la evacuación.
p: Se incluye la certificación de seguridad en trabajos en altura. Los convenios alcanzan a parques de Aragón, las dos Castillas y Andalucía, con alojamiento pagado durante la estancia en varios de ellos.
objectives: Operar parques eólicos y solares | Mantener subestaciones | Planificar montajes | Trabajar en altura con seguridad
requirements: Bachillerato, grado medio o prueba de acceso | Aptitud médica para trabajos en altura
careers: Técnico de parque eólico | Operador de planta solar | Coordinador de mantenimiento
u: Sistemas de energías renovables | - | Eólica; Solar; Biomasa; Hidrógeno
u: Subestaciones eléctricas | - | Aparamenta; Maniobra; Protección
u: Operación y mantenimiento de parques eólicos | - | Palas; Multiplicadora; Telemando
u: Gestión del montaje de instalaciones fotovoltaicas | - | Replanteo; Seguidores
u: Prevención en altura | - | Rescate; Evacuación
u: Formación en empresa | 500 | Parque o planta

= tecnico-superior-eficiencia-energetica
title: Técnico Superior en Eficiencia Energética y Energía Solar Térmica
offer: VOCATIONAL IN_PERSON 2000
price: 4550
qualification: Título oficial de FP de grado superior · Técnico Superior en Eficiencia Energética y Energía Solar Térmica
summary: Certificar edificios, auditar consumos y proyectar instalaciones solares térmicas.
p: La rehabilitación energética va a ocupar a esta profesión durante décadas. Se sale a medir desde octubre: termografías de fachadas, estanquidad de ventanas, contadores de comunidades de vecinos que quieren saber por dónde se les va el dinero.
p: El grupo certifica durante el curso edificios públicos del municipio y presenta los resultados al ayuntamiento en una sesión abierta.
objectives: Certificar la eficiencia de un edificio | Auditar consumos de agua y energía | Proyectar instalaciones solares térmicas | Tramitar ayudas a la rehabilitación
requirements: Bachillerato, grado medio o prueba de acceso
careers: Técnico de certificación energética | Auditor energético auxiliar | Comercial de soluciones de energía
u: Equipos e instalaciones térmicas | - | Generación; Distribución
u: Procesos de montaje de instalaciones | - | Solar térmica; Acumulación
u: Certificación energética de edificios | - | Envolvente; Programas reconocidos
u: Gestión eficiente del agua | - | Redes; Reutilización
u: Promoción del uso eficiente de la energía | - | Planes; Ayudas
u: Formación en empresa | 500 | Estancia tutelada

= solar-fotovoltaica-enae0108
title: Montaje y mantenimiento de instalaciones solares fotovoltaicas
offer: SUBSIDISED IN_PERSON 540
price: 0
qualification: Certificado profesional ENAE0108 · nivel 2
summary: De replantear una cubierta a poner en marcha el inversor, con matrícula gratuita para personas desempleadas.
p: La cubierta del taller tiene tres tipos de tejado: teja, chapa y plano. En los tres se monta, se conecta, se mide y se desmonta hasta que los anclajes quedan a la primera y los papeles también.
p: Incluye el curso de trabajos en altura y una visita a una planta de suelo. Ocho de cada diez personas de las últimas promociones encontraron trabajo en el sector en menos de tres meses.
objectives: Replantear y montar estructuras y paneles | Conectar inversores y baterías | Medir, legalizar y mantener
requirements: Estar en situación de desempleo | ESO o equivalente
careers: Montador de placas solares | Instalador de autoconsumo | Mantenedor de plantas
u: MF0835_2 Replanteo de instalaciones solares fotovoltaicas | 150 | Recurso; Sombras; Planos
u: MF0836_2 Montaje de instalaciones solares fotovoltaicas | 210 | Estructuras; Cableado; Inversores
u: MF0837_2 Mantenimiento de instalaciones solares fotovoltaicas | 60 | Medidas; Averías; Limpieza
u: Prácticas profesionales no laborales | 120 | Empresa instaladora

= montaje-instalaciones-electrotecnicas-eles0208
title: Operaciones auxiliares de montaje de instalaciones electrotécnicas y de telecomunicaciones en edificios
offer: SUBSIDISED IN_PERSON 380
price: 0
qualification: Certificado profesional ELES0208 · nivel 1
summary: Ayudante de electricista en tres meses y medio, sin requisitos de estudios.
p: Rozas, tubo, cajas, cable, mecanismos y antena. Es un curso de manos, en grupos de quince, con herramienta propia que se queda el alumno al terminar.
p: Se trabaja también lo que hace que a uno lo llamen otra vez: llegar a la hora, proteger el suelo del cliente, dejarlo recogido y avisar de lo que se ha visto mal.
objectives: Canalizar, cablear y conectar bajo supervisión | Montar elementos de antena y datos | Trabajar con seguridad
requirements: Estar en situación de desempleo
careers: Ayudante de electricista | Ayudante de instalador de telecomunicaciones
u: Instalaciones eléctricas y domóticas en edificios | 180 | Canalización; Cableado; Mecanismos
u: Instalaciones de telecomunicaciones | 120 | Antenas; Datos; Portero
u: Prácticas profesionales no laborales | 80 | Obra o reforma

= gases-fluorados
title: Manipulador de gases fluorados (cualquier carga)
offer: PRIVATE BLENDED 120
price: 690
summary: El curso que habilita para manejar equipos con refrigerantes fluorados de cualquier carga.
p: Programa conforme al Real Decreto 115/2017. La teoría se sigue en línea y el taller, en fines de semana alternos: recuperación, carga, detección de fugas y equipos con refrigerantes inflamables.
p: El examen teórico y práctico se hace en el centro, que tramita el certificado ante la comunidad autónoma.
objectives: Recuperar y cargar refrigerantes | Detectar fugas | Llevar el libro de registro
requirements: Experiencia o formación en instalaciones térmicas, según la vía de acceso
careers: Frigorista certificado
u: Normativa y medio ambiente | 20 | Reglamento europeo; Registros
u: Termodinámica del frío | 30 | Ciclo; Diagramas
u: Taller de manipulación | 50 | Vacío; Carga; Recuperación
u: Fugas y alternativas | 20 | Detección; CO2; Hidrocarburos

= instalador-autoconsumo
title: Diseño de instalaciones de autoconsumo fotovoltaico
offer: PRIVATE ONLINE 50
price: 320
vat: 21
summary: Dimensionar, presupuestar y legalizar tejados solares de vivienda y de empresa.
p: Un curso para electricistas y técnicos que ya montan y quieren proyectar. Se parte de una factura y una foto aérea y se llega a una oferta con producción, ahorro y plazo de retorno que aguante las preguntas del cliente.
p: Se dedica un bloque completo a los trámites, comunidad por comunidad, incluido el autoconsumo compartido.
objectives: Estimar producción y ahorro | Dimensionar inversores, cables y baterías | Legalizar la instalación
requirements: Conocimientos de baja tensión
careers: Proyectista | Técnico comercial de solar
u: Del consumo a la potencia | 14 | Facturas; Curvas; Sombras
u: Diseño | 18 | Cadenas; Protecciones; Baterías
u: Presupuesto | 8 | Precios; Retorno
u: Trámites | 10 | CAU; Compensación; Compartido

= punto-recarga-vehiculo-electrico
title: Instalación de puntos de recarga para vehículo eléctrico
offer: PRIVATE IN_PERSON 30
price: 280
vat: 21
summary: La ITC-BT-52 llevada al garaje: esquemas, protecciones, comunidad de vecinos y puesta en marcha.
p: Se instala un punto de recarga completo en cada una de las tres situaciones habituales: unifamiliar, plaza de garaje comunitario y aparcamiento de empresa con reparto de potencia.
p: El coche eléctrico del taller se enchufa al final de cada práctica. Si no carga, se busca por qué.
objectives: Elegir el esquema y las protecciones | Montar y configurar el cargador | Preparar la documentación
requirements: Ser instalador o tener formación eléctrica
careers: Instalador de puntos de recarga
u: Norma y esquemas | 8 | ITC-BT-52; Modos de carga
u: Montaje | 14 | Protecciones; Contadores; Cargador
u: Gestión de la carga | 5 | Reparto; OCPP
u: Documentación | 3 | Memoria; Ayudas

= eficiencia-energetica-industria
title: Gestión energética ISO 50001 en la industria
offer: CORPORATE BLENDED 30
price: 380
vat: 21
summary: Medir, fijar la línea base y bajar el consumo con un sistema de gestión que dure.
p: La formación se hace sobre vuestra planta. En la primera visita se instalan medidores temporales; dos semanas después, el equipo de mantenimiento interpreta sus propias curvas y elige tres mejoras.
p: Se entrega un plan de acción con el ahorro estimado. Las empresas obligadas a auditoría aprovechan el trabajo como punto de partida.
objectives: Establecer la línea base energética | Detectar consumos sin producción | Implantar un plan de mejora
requirements: Personal técnico o de dirección
careers: Responsable de energía
u: Medir | 10 | Indicadores; Curvas
u: Analizar | 10 | Aire comprimido; Vapor; Frío
u: Mejorar | 10 | Plan; Seguimiento; Auditoría

= mantenimiento-calderas-rite
title: Operador de calderas y mantenimiento RITE
offer: PRIVATE BLENDED 80
price: 460
summary: Salas de calderas, combustión y reglamento, para quien se encarga de que un edificio tenga calor.
p: Un oficio que se aprende oyendo la caldera. En la sala del centro hay una de gas de condensación, una de pélets y una antigua de gasóleo que se conserva para provocar averías.
p: El temario sigue el reglamento de instalaciones térmicas y prepara para el examen del carné profesional.
objectives: Regular la combustión | Cumplir el plan de mantenimiento | Responder ante una avería
requirements: ESO recomendada
careers: Mantenedor de edificios | Calefactor
u: Combustión y combustibles | 20 | Análisis de humos; Rendimiento
u: La sala de calderas | 30 | Hidráulica; Seguridad
u: RITE | 16 | Inspecciones; Registros; Legionela
u: Averías | 14 | Casos en sala

= alta-tension-trabajos-subestaciones
title: Trabajos en tensión y maniobras en centros de transformación
offer: CORPORATE IN_PERSON 16
price: null
vat: 21
summary: Las cinco reglas de oro, discriminación de cables y maniobra local, según el RD 614/2001.
p: Curso de dos jornadas en nuestro centro de transformación didáctico, que tiene celdas reales sin tensión y un simulador de defectos. Cada persona descarga, verifica, pone a tierra y repone, con un compañero que vigila y anota.
p: El precio depende del número de personas y del desplazamiento. Solicita presupuesto y te contestamos en dos días.
objectives: Aplicar las cinco reglas de oro | Maniobrar celdas con seguridad | Usar y revisar los EPI dieléctricos
requirements: Formación eléctrica | Aptitud médica
careers: Trabajador autorizado o cualificado
u: Riesgo eléctrico | 4 | Arco; Contactos; RD 614/2001
u: Cinco reglas de oro | 6 | Descargo; Verificación; Tierra
u: Maniobra en celdas | 6 | Local; Telemando; Incidencias
`;
