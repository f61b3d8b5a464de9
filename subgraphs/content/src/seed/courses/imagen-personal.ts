/** Courses of the area «Imagen personal», in the format that `parse-courses.ts` explains. */
export const imagenPersonal = `
= tecnico-peluqueria-cosmetica-capilar
title: Técnico en Peluquería y Cosmética Capilar
offer: VOCATIONAL IN_PERSON 2000
price: 4100
qualification: Título oficial de FP de grado medio · Técnico en Peluquería y Cosmética Capilar
summary: Corte, color, peinado y barbería en un salón abierto al público desde el primer curso.
p: El salón del centro atiende a clientas y clientes tres días por semana. Al principio se lava y se observa; en primavera ya se corta, y en segundo cada alumno lleva su agenda, cobra y cuida de sus clientes.
p: El módulo de color se estudia con química de verdad, que es lo que separa a quien sigue una receta de quien sabe arreglar un desastre ajeno.
objectives: Cortar en todas las longitudes | Colorear y decolorar con seguridad | Peinar y recoger | Atender barba y estilismo masculino
requirements: Título de ESO, prueba de acceso o FP básica
careers: Peluquero | Barbero | Técnico de color | Comercial de cosmética capilar
u: Peinados y recogidos | - | Secado; Ondas; Recogidos
u: Coloración capilar | - | Colorimetría; Mechas; Corrección
u: Técnicas de corte | - | Base; Degradado; Navaja
u: Peluquería y estilismo masculino | - | Barba; Afeitado
u: Análisis capilar y cosmética | - | Cuero cabelludo; Tratamientos
u: Formación en empresa | 500 | Salón

= tecnico-estetica-belleza
title: Técnico en Estética y Belleza
offer: VOCATIONAL IN_PERSON 2000
price: 4180
qualification: Título oficial de FP de grado medio · Técnico en Estética y Belleza
summary: Higiene facial, depilación, manos y pies y maquillaje social, con cabinas equipadas y clientela real.
p: Se aprende tocando piel. Antes, eso sí, hay que saber mirarla: el primer trimestre es de observación, anatomía y cosmética, y quien lo hace bien trabaja después el doble de tranquila.
p: Las cabinas abren al público dos tardes por semana a precio de escuela. El ciclo se completa con venta y con un taller para montar el propio gabinete.
objectives: Realizar higienes faciales y corporales | Depilar y decolorar el vello | Cuidar manos y pies | Maquillar de día y de fiesta
requirements: Título de ESO, prueba de acceso o FP básica
careers: Esteticista | Maquilladora | Técnica de uñas | Asesora de cosmética
u: Técnicas de higiene facial y corporal | - | Piel; Protocolos; Aparatos
u: Depilación mecánica y decoloración | - | Cera; Pinzas
u: Estética de manos y pies | - | Manicura; Pedicura; Uñas artificiales
u: Maquillaje | - | Día; Noche; Novia
u: Perfumería y cosmética natural | - | Aromas; Formulación
u: Formación en empresa | 500 | Centro de estética

= tecnico-superior-estetica-integral
title: Técnico Superior en Estética Integral y Bienestar
offer: VOCATIONAL IN_PERSON 2000
price: 4890
qualification: Título oficial de FP de grado superior · Técnico Superior en Estética Integral y Bienestar
summary: Aparatología, masaje, drenaje, spa y micropigmentación para dirigir un centro de estética.
p: Es el paso siguiente para quien ya conoce la cabina y quiere decidir los tratamientos. Se estudia con médicos y fisioterapeutas para saber hasta dónde llega la estética y cuándo hay que derivar.
p: La zona de agua del centro, con bañera de hidromasaje y ducha de contrastes, permite montar un circuito completo. El proyecto final es la carta de servicios de un spa, con tiempos, costes y precios.
objectives: Diseñar tratamientos faciales y corporales | Aplicar masaje y drenaje estético | Manejar aparatos de electroestética | Micropigmentar con higiene
requirements: Bachillerato, grado medio o prueba de acceso
careers: Técnico en estética avanzada | Técnico de spa | Dirección de centro
u: Aparatología estética | - | Radiofrecuencia; Presoterapia; Láser
u: Masaje y drenaje | - | Técnicas; Contraindicaciones
u: Estética hidrotermal | - | Circuitos; Envolturas
u: Depilación avanzada | - | Fotodepilación; Seguridad
u: Micropigmentación | - | Cejas; Labios; Higiene
u: Formación en empresa | 500 | Spa o clínica

= tecnico-superior-caracterizacion-maquillaje
title: Técnico Superior en Caracterización y Maquillaje Profesional
offer: VOCATIONAL IN_PERSON 2000
price: 5350
qualification: Título oficial de FP de grado superior · Técnico Superior en Caracterización y Maquillaje Profesional
summary: Maquillaje para cine, escena y moda, prótesis, pelucas y efectos.
p: Una calva con los bordes invisibles, una herida que asusta, una reina del siglo XVII en cuarenta minutos. El taller tiene horno de espuma, impresora 3D y una colección de moldes que crece con cada promoción.
p: El ciclo colabora con la escuela de arte dramático y con dos festivales de cine de género: hay estreno todos los meses y, por tanto, prisas, nervios y oficio.
objectives: Diseñar personajes | Fabricar y aplicar prótesis | Maquillar para cámara y escena | Confeccionar y mantener pelucas
requirements: Bachillerato, grado medio o prueba de acceso
careers: Caracterizador | Maquillador de escena y plató | Técnico de posticería
u: Diseño de personajes | - | Guion; Bocetos; Época
u: Maquillaje profesional | - | Cámara; Pasarela; Escena
u: Prótesis faciales y corporales | - | Moldes; Silicona; Aplicación
u: Efectos especiales | - | Heridas; Envejecimiento
u: Posticería y peluquería | - | Pelucas; Barbas
u: Formación en empresa | 500 | Producción o teatro

= servicios-auxiliares-estetica-impe0108
title: Servicios auxiliares de estética
offer: SUBSIDISED IN_PERSON 330
price: 0
qualification: Certificado profesional IMPE0108 · nivel 1
summary: Manicura, depilación mecánica y maquillaje de día: una primera profesión sin requisitos académicos.
p: Certificado gratuito para personas desempleadas que quieren entrar en el sector. El grupo es de quince personas y se practica desde la primera semana, primero entre compañeras y después con clientela invitada.
p: El maletín con los útiles está incluido. Al terminar se puede seguir hacia el nivel 2 o trabajar como auxiliar en cabina.
objectives: Preparar equipos y acomodar a la clientela | Embellecer uñas | Depilar y decolorar el vello | Realizar maquillajes de día
requirements: Estar en situación de desempleo
careers: Auxiliar de estética | Auxiliar de manicura
u: Preparación de equipos y atención a la clientela | - | Higiene; Protocolo
u: Cuidados estéticos básicos de uñas | - | Limado; Esmaltado
u: Depilación mecánica y decoloración del vello | - | Cera tibia; Pinzas
u: Maquillaje de día | - | Fondos; Ojos; Labios
u: Prácticas profesionales no laborales | - | Cabina o salón

= auxiliar-peluqueria-desempleados
title: Auxiliar de peluquería: lavado, color y peinado
offer: SUBSIDISED IN_PERSON 320
price: 0
summary: Programa público de inserción para jóvenes, con contrato en prácticas en un salón de la ciudad.
p: Dirigido a menores de treinta años inscritos en Garantía Juvenil. Combina por la mañana el taller de peluquería y, dos tardes, competencias para el empleo: currículo, entrevista y cuentas de la vida diaria.
p: La última fase son ochenta horas en un salón. Los dueños de los salones forman parte del tribunal, y eligen.
objectives: Lavar y acondicionar | Aplicar color bajo supervisión | Peinar con secador y plancha | Atender con trato profesional
requirements: Inscripción en Garantía Juvenil
careers: Auxiliar de peluquería
u: Higiene y acogida | 50 | Lavabo; Masaje; Material
u: Cambios de color | 90 | Aplicación; Tiempos; Retirada
u: Peinado | 100 | Secado; Plancha; Rulos
u: Prácticas en salón | 80 | Estancia tutelada

= barberia-profesional
title: Barbería profesional
offer: PRIVATE IN_PERSON 150
price: 1190
vat: 21
summary: Degradados, navaja, barba y el ritual completo del afeitado clásico.
p: Ciento cincuenta horas a sillón lleno. El degradado se practica hasta que no se ve la línea, y el afeitado a navaja, primero con globo y espuma, que perdona poco y enseña mucho.
p: Se incluyen máquinas y navaja. Los jueves se abre la barbería al público: quien se sienta paga la voluntad y da su opinión por escrito.
objectives: Dominar el degradado a máquina y tijera | Arreglar y perfilar barbas | Afeitar a navaja con seguridad
requirements: Ninguno
careers: Barbero | Apertura de barbería propia
u: Máquina y tijera | 60 | Degradados; Texturas
u: Barba y bigote | 35 | Perfilado; Color
u: Afeitado clásico | 30 | Navaja; Toallas; Piel
u: El negocio | 25 | Precios; Citas; Redes

= unas-gel-acrilico
title: Uñas de gel, acrílico y decoración
offer: PRIVATE IN_PERSON 60
price: 520
vat: 21
summary: Construir, rellenar, reparar y decorar uñas, con modelo en cada sesión.
p: La técnica importa, pero el orden de la mesa, la lima desinfectada y el polvo que no se respira importan más. Se empieza por ahí y se sigue con moldes, tips y baby boomer hasta lograr una manicura completa en hora y media.
p: Cada alumna trae modelo en las seis últimas clases; si no encuentra, la pone el centro.
objectives: Preparar la uña natural | Construir en gel y acrílico | Decorar y reparar | Prevenir alergias
requirements: Ninguno
careers: Técnica de uñas | Servicio a domicilio
u: Anatomía e higiene | 8 | Uña; Desinfección
u: Gel | 20 | Tips; Moldes; Relleno
u: Acrílico | 18 | Perla; Baby boomer
u: Decoración y retirada | 14 | Dibujo; Cristales; Torno

= maquillaje-social-novias
title: Maquillaje social y de novias
offer: PRIVATE IN_PERSON 45
price: 430
vat: 21
summary: Pieles que aguantan un día entero y una cámara muy cerca, con prueba, calendario y contrato.
p: La técnica se aprende en tres semanas de taller intensivo con luz natural y flash. La otra mitad del curso trata lo que nadie cuenta: la prueba previa, la madre que opina, el retraso de la ceremonia y cómo cobrar una señal.
p: Termina con una sesión de fotos profesional para el catálogo de cada participante.
objectives: Trabajar todo tipo de piel y edad | Adaptar el maquillaje a la luz y a la cámara | Organizar un día de boda
requirements: Maletín básico propio
careers: Maquilladora autónoma | Salones y firmas de cosmética
u: La piel y la luz | 12 | Preparación; Fondos; Correcciones
u: Ojos y labios | 14 | Formas; Pestañas; Duración
u: La novia | 12 | Prueba; Cronograma; Retoques
u: Catálogo | 7 | Sesión de fotos; Tarifas

= quiromasaje
title: Quiromasaje
offer: PRIVATE BLENDED 200
price: 980
vat: 21
summary: Masaje de bienestar, descontracturante y deportivo, con anatomía práctica y 60 horas de camilla.
p: Un fin de semana al mes durante ocho meses, con teoría en línea entre medias. Cada encuentro se dedica a una región del cuerpo: se estudia, se palpa y se trabaja en las dos posiciones, quien da y quien recibe.
p: Se insiste en los límites: el masaje no cura lesiones, y el curso enseña a reconocer cuándo hay que parar y aconsejar una visita al fisioterapeuta o al médico.
objectives: Localizar músculos y huesos al tacto | Aplicar una sesión completa | Reconocer contraindicaciones
requirements: Ninguno
careers: Masajista en spa, gimnasio u hotel | Ejercicio por cuenta propia
u: Anatomía palpatoria | 50 | Espalda; Cuello; Piernas
u: Maniobras | 60 | Amasamiento; Fricción; Presión
u: Masaje deportivo y circulatorio | 30 | Antes y después; Retorno
u: Prácticas de camilla | 60 | Casos tutelados

= asesoria-imagen-empresa
title: Imagen y presencia profesional para equipos
offer: CORPORATE IN_PERSON 8
price: 190
vat: 21
summary: Un taller bonificable sobre lo que comunica la imagen de un equipo que trata con el público.
p: No trata de corbatas. Trata de coherencia: que quien entra en la tienda, el hotel o la clínica reconozca el mismo cuidado en la ropa, en el tono y en el orden del mostrador.
p: Se graba un saludo de diez segundos al empezar y otro al terminar. La diferencia suele bastar para convencer al más escéptico.
objectives: Adaptar la imagen al puesto y a la marca | Cuidar saludo, voz y postura | Definir una guía de uniforme sencilla
requirements: Ninguno
careers: Equipos de atención al público
u: Imagen y marca | 3 | Coherencia; Uniforme
u: Presencia | 3 | Saludo; Voz; Postura
u: Guía del equipo | 2 | Acuerdos

= cosmetica-natural-taller
title: Elaboración de cosmética natural
offer: PRIVATE ONLINE 30
price: 110
vat: 21
summary: Cremas, jabones y bálsamos hechos en casa con receta segura y etiqueta correcta.
p: Por correo llega una caja con los ingredientes y los envases; en directo, cada jueves, se prepara una receta paso a paso. Nadie acaba la sesión sin su tarro.
p: Se explica también qué hace falta para vender: expediente de producto, evaluador de seguridad y lo que de ninguna manera puede decir una etiqueta.
objectives: Formular cremas y jabones sencillos | Conservar sin riesgos | Conocer la norma para venderlos
requirements: Báscula de cocina
careers: Afición | Primer paso para una marca propia
u: Aceites y mantecas | 8 | Bálsamos; Macerados
u: Emulsiones | 10 | Cremas; Conservantes
u: Jabón | 8 | Proceso en frío; Seguridad
u: Etiqueta y norma | 4 | INCI; Expediente
`;
