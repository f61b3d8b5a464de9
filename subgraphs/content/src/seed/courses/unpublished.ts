/** What staff see beside the public catalogue: drafts under way and courses that were put away. */
export const unpublished = `
= ciberseguridad-industrial
title: Ciberseguridad industrial
area: informatica
status: DRAFT
offer: PRIVATE BLENDED 60
price: 480
vat: 21
summary: Proteger autómatas, redes de planta y accesos remotos sin parar la producción.
p: Programa en preparación con dos integradores de la zona. Falta cerrar el laboratorio y el calendario.
objectives: Inventariar activos de planta | Segmentar redes industriales | Responder a un incidente en planta
requirements: Conocimientos de redes o de automatización
careers: Técnico de ciberseguridad industrial
u: Redes de planta | 20 | Protocolos; Segmentación
u: Riesgos y norma | 20 | IEC 62443; Inventario
u: Laboratorio | 20 | Ataques; Detección

= hidrogeno-verde
title: Introducción al hidrógeno verde
area: energia
status: DRAFT
offer: PRIVATE ONLINE 30
price: null
vat: 21
summary: Producción, almacenamiento y usos del hidrógeno renovable, contados por quien lo está instalando.
p: Borrador pendiente de confirmar profesorado y visita a la planta.
objectives: Conocer la cadena del hidrógeno | Valorar un caso de uso
requirements: Formación técnica
careers: Técnico de planta
u: Producción | 12 | Electrólisis; Agua
u: Usos y seguridad | 18 | Industria; Movilidad

= gerontogimnasia
title: Gerontogimnasia y actividad física con mayores
area: sociocultural
status: DRAFT
offer: PRIVATE IN_PERSON 40
price: 190
summary: Sesiones seguras y divertidas para mantener fuerza, equilibrio y ganas.
p: A falta de fijar las fechas con el centro de mayores donde se harán las prácticas.
objectives: Valorar la condición física | Programar sesiones adaptadas
requirements: Ninguno
careers: Dinamizador en centros de mayores
u: Valoración | 10 | Test; Precauciones
u: Sesiones | 30 | Fuerza; Equilibrio; Juego

= cocina-sin-gluten
title: Cocina y repostería sin gluten
area: hosteleria
status: DRAFT
offer: PRIVATE IN_PERSON 24
price: 210
vat: 21
summary: Masas, panes y postres sin gluten, y una cocina en la que no haya contaminación cruzada.
objectives: Formular masas sin gluten | Evitar la contaminación cruzada
requirements: Nociones de cocina
careers: Cocina y obrador
u: Harinas y masas | 12 | Mezclas; Fermentación
u: Postres | 12 | Bizcochos; Hojaldre

= neerlandes-a1
title: Neerlandés A1
area: idiomas
status: DRAFT
offer: PRIVATE ONLINE 60
price: 320
vat: 21
summary: Primer nivel para quien piensa mudarse a los Países Bajos o a Flandes.
objectives: Presentarse y hacer gestiones básicas
requirements: Ninguno
careers: Movilidad internacional
u: Primeros contactos | 30 | Saludos; Números
u: Gestiones | 30 | Vivienda; Trabajo

= flash-diseno-interactivo
title: Diseño interactivo con Adobe Animate
area: informatica
status: ARCHIVED
offer: PRIVATE ONLINE 50
price: 250
vat: 21
summary: Animación y banners interactivos. Sustituido por el curso de diseño gráfico.
p: Se impartió hasta que la mayoría de los encargos pasó a hacerse con otras herramientas.
objectives: Animar piezas sencillas
requirements: Manejo básico del ordenador
careers: Grafista
u: Animación | 30 | Línea de tiempo; Símbolos
u: Interacción | 20 | Botones; Exportar

= atencion-llamadas-centralita
title: Operador de centralita telefónica
area: administracion
status: ARCHIVED
offer: PRIVATE IN_PERSON 40
price: 120
summary: Atención y desvío de llamadas. Sus contenidos forman parte ahora del certificado ADGG0208.
p: Archivado al integrarse en un programa más completo.
objectives: Atender y desviar llamadas
requirements: Ninguno
careers: Telefonista
u: La centralita | 24 | Desvíos; Guion
u: Trato al público | 16 | Quejas; Recados
`;
