/** Courses of the area «Comercio, marketing y logística», in the format that `parse-courses.ts` explains. */
export const comercio = `
= tecnico-actividades-comerciales
title: Técnico en Actividades Comerciales
offer: VOCATIONAL IN_PERSON 2000
price: 3890
qualification: Título oficial de FP de grado medio · Técnico en Actividades Comerciales
summary: Tienda física, tienda en línea y almacén: todo lo que pasa entre que llega un producto y lo paga el cliente.
p: El aula-comercio del centro vende de verdad durante la campaña de Navidad: el grupo elige el surtido, negocia con proveedores locales, monta el escaparate, abre la tienda en línea y rinde cuentas en enero.
p: Con el inglés comercial y la caja ya aprendidos, la estancia en empresa suele acabar en contrato de temporada y, a menudo, en algo más.
objectives: Vender y cobrar en tienda y en línea | Gestionar existencias y pedidos | Montar escaparates e implantaciones | Atender en inglés
requirements: Título de ESO, prueba de acceso o FP básica
careers: Vendedor | Encargado de sección | Gestor de tienda en línea | Comercial
u: Procesos de venta | - | Técnicas; Cobro; Posventa
u: Dinamización del punto de venta | - | Escaparate; Implantación
u: Técnicas de almacén | - | Recepción; Inventario; Carretilla
u: Comercio electrónico | - | Catálogo; Pagos; Envíos
u: Gestión de un pequeño comercio | - | Precios; Impuestos
u: Formación en empresa | 500 | Comercio

= tecnico-superior-marketing-publicidad
title: Técnico Superior en Marketing y Publicidad
offer: VOCATIONAL BLENDED 2000
price: 4390
qualification: Título oficial de FP de grado superior · Técnico Superior en Marketing y Publicidad
summary: Investigar, idear, planificar medios y medir: campañas completas para clientes de la ciudad.
p: Cada trimestre entra un cliente por la puerta con un problema y poco dinero: una librería, un club de remo, una cooperativa de aceite. Los equipos compiten por la cuenta y quien gana ejecuta la campaña con presupuesto real, por pequeño que sea.
p: Dos tardes presenciales para trabajar en equipo, y el resto a distancia. Se entra en las herramientas de anuncios y analítica desde el primer mes.
objectives: Diseñar un plan de marketing | Crear y planificar una campaña | Medir resultados y explicarlos | Organizar un lanzamiento
requirements: Bachillerato, grado medio o prueba de acceso
careers: Técnico de marketing | Planificador de medios | Asistente de cuentas
u: Políticas de marketing | - | Producto; Precio; Distribución
u: Marketing digital | - | Buscadores; Anuncios; Analítica
u: Diseño y elaboración de material de comunicación | - | Textos; Imagen; Vídeo
u: Medios y soportes | - | Planificación; Audiencias
u: Investigación comercial | - | Encuestas; Grupos; Informes
u: Formación en empresa | 500 | Agencia o departamento

= tecnico-superior-comercio-internacional
title: Técnico Superior en Comercio Internacional
offer: VOCATIONAL ONLINE 2000
price: 3790
qualification: Título oficial de FP de grado superior · Técnico Superior en Comercio Internacional
summary: Exportar, importar, financiar y transportar, a distancia y con clases en directo en español y en inglés.
p: Se sigue una operación entera, de la feria en la que nace el contacto al crédito documentario que se cobra. Por el camino hay que elegir un Incoterm, calcular un arancel, contratar el flete y contestar al cliente a las once de la noche, porque en su país es de día.
p: El claustro lo forman transitarios, un agente de aduanas y dos responsables de exportación en activo.
objectives: Planificar una entrada en otro mercado | Gestionar aduanas y documentos | Elegir el medio de cobro | Negociar en inglés
requirements: Bachillerato, grado medio o prueba de acceso | Inglés B1 recomendado
careers: Técnico de exportación | Agente de transitaria | Comprador internacional
u: Transporte internacional de mercancías | - | Incoterms; Fletes; Seguro
u: Gestión administrativa del comercio internacional | - | Aduanas; Origen; Impuestos
u: Medios de pago internacionales | - | Créditos; Garantías
u: Negociación internacional | - | Culturas; Contratos
u: Marketing digital internacional | - | Mercados; Plataformas
u: Formación en empresa | 500 | Exportadora o transitaria

= tecnico-superior-transporte-logistica
title: Técnico Superior en Transporte y Logística
offer: VOCATIONAL IN_PERSON 2000
price: 4260
qualification: Título oficial de FP de grado superior · Técnico Superior en Transporte y Logística
summary: Rutas, almacenes, flotas y aduanas para que todo llegue cuando tiene que llegar.
p: Las sedes que imparten este ciclo están a un paso de un puerto seco, una plataforma o un gran almacén, y se nota: media docena de visitas por trimestre y casos resueltos con los datos de la empresa visitada.
p: El título facilita la capacitación de transportista. La competencia profesional se prepara en un taller opcional, sin coste.
objectives: Planificar rutas y cargas | Organizar un almacén | Calcular costes de transporte | Gestionar la documentación internacional
requirements: Bachillerato, grado medio o prueba de acceso
careers: Jefe de tráfico | Responsable de almacén | Gestor de flota | Transitario
u: Gestión administrativa del transporte | - | Contratos; Tacógrafo; Costes
u: Organización del transporte de mercancías | - | Rutas; Grupaje
u: Logística de almacenamiento | - | Distribución; Preparación; SGA
u: Logística de aprovisionamiento | - | Previsión; Existencias
u: Transporte internacional | - | Aduanas; Multimodal
u: Formación en empresa | 500 | Operador logístico

= actividades-auxiliares-almacen-coml0110
title: Actividades auxiliares de almacén
offer: SUBSIDISED IN_PERSON 210
price: 0
qualification: Certificado profesional COML0110 · nivel 1
summary: Recepción, preparación de pedidos y carretilla elevadora en siete semanas.
p: El certificado más rápido y de los más demandados. Se practica en una nave con estanterías, terminales de radiofrecuencia y dos carretillas; los pedidos llegan a un ritmo parecido al real, con sus picos del viernes.
p: Incluye el carné de carretillero y una charla con el equipo de selección de tres operadores logísticos.
objectives: Recibir y ubicar mercancía | Preparar pedidos sin errores | Conducir una carretilla con seguridad
requirements: Estar en situación de desempleo
careers: Mozo de almacén | Preparador de pedidos | Carretillero
u: MF1325_1 Operaciones auxiliares de almacenaje | 80 | Recepción; Ubicación; Inventario
u: MF1326_1 Preparación de pedidos | 40 | Radiofrecuencia; Embalaje
u: MF0432_1 Manipulación de cargas con carretillas elevadoras | 50 | Estabilidad; Conducción; Batería
u: Prácticas profesionales no laborales | 40 | Centro logístico

= actividades-venta-comv0108
title: Actividades de venta
offer: SUBSIDISED IN_PERSON 590
price: 0
qualification: Certificado profesional COMV0108 · nivel 2
summary: Vender bien, atender reclamaciones y defenderse en inglés, con prácticas en comercio.
p: Vender no es convencer a nadie de lo que no necesita. Se aprende a preguntar, a escuchar y a callarse a tiempo; también a cuadrar una caja, a leer la rentabilidad de un lineal y a escribir la ficha de un producto.
p: La segunda parte se hace en el aula-comercio, abierta al barrio, y acaba con dos semanas de prácticas en una tienda de la ciudad.
objectives: Organizar y cerrar ventas | Animar el punto de venta | Atender quejas y reclamaciones | Comunicarse en inglés con clientes
requirements: Estar en situación de desempleo | ESO o equivalente
careers: Dependiente | Cajero | Promotor comercial | Teleoperador
u: MF0239_2 Operaciones de venta | 160 | Técnicas; Cobro; Venta en línea
u: MF0240_2 Operaciones auxiliares a la venta | 140 | Existencias; Escaparate; Empaquetado
u: MF0241_2 Información y atención al cliente, consumidor y usuario | 120 | Quejas; Consumo; Fidelización
u: MF1002_2 Inglés profesional para actividades comerciales | 90 | Venta; Teléfono; Correos
u: Prácticas profesionales no laborales | 80 | Comercio

= actividades-auxiliares-comercio-comt0211
title: Actividades auxiliares de comercio
offer: SUBSIDISED IN_PERSON 270
price: 0
qualification: Certificado profesional COMT0211 · nivel 1
summary: Reponer, preparar pedidos, atender y cobrar: primer empleo en supermercado o tienda.
p: Pensado para quien no tiene titulación o vuelve al trabajo después de años. La tienda de prácticas tiene lineales, báscula, caja y una trastienda en la que se aprende lo que no ve el cliente.
p: Tres cadenas de supermercados participan en el diseño de los casos y reciben al grupo para la entrevista final.
objectives: Reponer y etiquetar | Mover mercancía con transpaleta | Cobrar y cuadrar | Informar con amabilidad
requirements: Estar en situación de desempleo
careers: Reponedor | Cajero | Preparador de pedidos
u: MF1327_1 Operaciones auxiliares en el punto de venta | 90 | Lineal; Etiquetado; Caja
u: MF1326_1 Preparación de pedidos | 40 | Pedido; Embalaje
u: MF1328_1 Manipulación y movimientos con transpaletas y carretillas de mano | 50 | Cargas; Seguridad
u: MF1329_1 Atención básica al cliente | 50 | Acogida; Dudas; Quejas
u: Prácticas profesionales no laborales | 40 | Supermercado o tienda

= carretillero
title: Carretillero: manejo de carretillas elevadoras
offer: PRIVATE IN_PERSON 16
price: 160
summary: El carné de carretillero en dos días, con carretilla frontal y retráctil.
p: Un día de normas y estabilidad y otro de conducción, con circuito, estanterías a seis metros y carga de un camión. Hay una persona instruyendo por cada cuatro conduciendo, y todo el mundo maneja las dos máquinas.
p: El certificado cumple la norma UNE 58451 y se entrega el mismo día a quien supera la prueba.
objectives: Revisar la máquina antes de usarla | Elevar y apilar sin riesgos | Cargar y descargar un vehículo
requirements: Ser mayor de edad
careers: Carretillero | Mozo de almacén
u: Normas y estabilidad | 5 | UNE 58451; Triángulo; Carga
u: Revisión y mantenimiento | 2 | Batería; Neumáticos
u: Conducción | 9 | Frontal; Retráctil; Muelle

= community-manager
title: Community manager
offer: PRIVATE ONLINE 80
price: 360
vat: 21
summary: Planificar, publicar, conversar y medir las redes de una marca sin vivir pegado al móvil.
p: Cada participante lleva la cuenta de un negocio real, propio o asignado, durante las ocho semanas. Hay calendario, presupuesto de veinte euros para anuncios y una crisis simulada un domingo por la tarde.
p: Se aprende a decir que no a tres redes para hacer bien una, que es la decisión más rentable del curso.
objectives: Definir una estrategia de redes | Crear contenido en vídeo y texto | Gestionar comentarios y crisis | Medir y presentar resultados
requirements: Manejo de redes a nivel de usuario
careers: Community manager | Gestor de contenidos
u: Estrategia | 18 | Público; Tono; Calendario
u: Contenido | 26 | Vídeo corto; Texto; Diseño
u: Conversación y crisis | 14 | Respuesta; Moderación
u: Anuncios y medición | 22 | Campañas; Indicadores; Informe

= tienda-online-woocommerce
title: Crea tu tienda en línea
offer: PRIVATE BLENDED 50
price: 310
vat: 21
summary: De las fotos del producto a la primera venta, con pagos, envíos y textos legales en regla.
p: Se viene con un producto y se sale con una tienda abierta. Las sesiones presenciales sirven para atascarse acompañado: la pasarela de pago que no responde, la tarifa de Canarias, la foto que no convence.
p: El alojamiento y el dominio del primer año van incluidos en la matrícula.
objectives: Montar el catálogo y la ficha perfecta | Configurar pagos y envíos | Cumplir la ley | Traer las primeras visitas
requirements: Tener un producto o un proveedor
careers: Comercio propio | Gestor de comercio electrónico
u: El catálogo | 14 | Fotos; Fichas; Variantes
u: Pago y envío | 14 | Pasarelas; Tarifas; Devoluciones
u: Lo legal | 6 | Avisos; Cookies; Consumo
u: Las primeras ventas | 16 | Buscadores; Correo; Anuncios

= tecnicas-venta-negociacion
title: Técnicas de venta y negociación para equipos comerciales
offer: CORPORATE IN_PERSON 16
price: 280
vat: 21
summary: Dos jornadas con los casos, los precios y las objeciones de vuestra empresa.
p: Antes del curso acompañamos a dos comerciales en sus visitas. De ahí salen las grabaciones, las objeciones que más duelen y los ensayos con actor de la segunda jornada.
p: Al mes siguiente hay una sesión de seguimiento de dos horas, en línea, para revisar lo que se ha probado. Bonificable.
objectives: Preparar una visita | Preguntar y escuchar | Defender el precio | Cerrar y hacer seguimiento
requirements: Equipo comercial en activo
careers: Comerciales y delegados
u: Preparar | 4 | Objetivos; Información
u: Conversar | 5 | Preguntas; Objeciones
u: Negociar | 5 | Concesiones; Alternativas
u: Seguir | 2 | Agenda; Compromisos

= cap-inicial-mercancias
title: CAP inicial de mercancías (cualificación acelerada)
offer: PRIVATE IN_PERSON 140
price: 890
summary: El certificado de aptitud profesional que exige la ley para conducir camiones de forma profesional.
p: Curso de 140 horas homologado, con horario de mañana o de tarde. Las horas de conducción incluyen zona urbana, puerto de montaña y un simulador de pista deslizante que se recuerda mucho tiempo.
p: El centro presenta la documentación al examen de la comunidad autónoma y repite sin coste los repasos a quien no apruebe a la primera.
objectives: Conducir de forma racional y segura | Aplicar la reglamentación | Cuidar la salud y el servicio
requirements: Permiso C o en trámite
careers: Conductor de camión | Repartidor de gran volumen
u: Conducción racional y seguridad | 60 | Cadena cinemática; Estiba; Frenado
u: Reglamentación | 40 | Tiempos; Tacógrafo; Documentos
u: Salud, seguridad vial y servicio | 30 | Ergonomía; Emergencias; Imagen
u: Conducción individual | 10 | Ruta; Simulador
`;
