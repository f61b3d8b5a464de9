/** Courses of the area «Administración y gestión», in the format that `parse-courses.ts` explains. */
export const administracion = `
= tecnico-gestion-administrativa
title: Técnico en Gestión Administrativa
offer: VOCATIONAL IN_PERSON 2000
price: 3980
qualification: Título oficial de FP de grado medio · Técnico en Gestión Administrativa
summary: El ciclo de grado medio para trabajar en la oficina de cualquier empresa: facturas, nóminas, tesorería y atención al cliente.
p: Casi todas las empresas necesitan a alguien que lleve al día los papeles, y en este ciclo se aprende a hacerlo con los programas que se usan hoy. Desde la segunda semana trabajas en una empresa simulada con proveedores, bancos y plazos de verdad.
p: El segundo curso se pasa en buena parte en una empresa de tu zona. El equipo de orientación busca contigo el sitio: una gestoría, una clínica, un concesionario o la administración de fincas de la esquina, según lo que quieras hacer después.
objectives: Registrar operaciones contables y preparar liquidaciones de IVA | Elaborar nóminas sencillas y contratos | Atender a clientes y proveedores por escrito y por teléfono | Manejar hoja de cálculo, base de datos y facturación electrónica
requirements: Título de ESO, prueba de acceso o FP básica
careers: Auxiliar administrativo | Auxiliar de gestoría | Recepcionista | Empleado de banca y seguros
u: Comunicación empresarial y atención al cliente | - | Correspondencia; Protocolo telefónico; Reclamaciones
u: Operaciones administrativas de compraventa | - | Pedido, albarán y factura; IVA; Almacén
u: Técnica contable | - | Plan General Contable; Ciclo contable; Conciliación bancaria
u: Operaciones administrativas de recursos humanos | - | Contratos; Nóminas; Seguridad Social
u: Tratamiento informático de la información | - | Mecanografía; Hoja de cálculo; Base de datos
u: Formación en empresa | 500 | Estancia tutelada

= tecnico-superior-administracion-finanzas
title: Técnico Superior en Administración y Finanzas
offer: VOCATIONAL BLENDED 2000
price: 4650
qualification: Título oficial de FP de grado superior · Técnico Superior en Administración y Finanzas
summary: Contabilidad, fiscalidad, recursos humanos y gestión financiera, dos tardes por semana en el aula y el resto a tu ritmo.
p: Es el ciclo superior con más ofertas de empleo del área y también una vía directa a los grados de ADE, Derecho o Relaciones Laborales. El formato semipresencial está pensado para quien ya trabaja: las clases presenciales resuelven dudas y casos, y la teoría se sigue en el campus virtual.
p: En el proyecto final montas la contabilidad completa de una pyme, desde el asiento de apertura hasta el impuesto de sociedades, y la defiendes ante un tribunal en el que se sienta un asesor fiscal en ejercicio.
objectives: Llevar la contabilidad y la fiscalidad de una pyme | Gestionar contratación, nóminas y seguros sociales | Analizar la viabilidad de una inversión | Organizar la documentación jurídica de una empresa
requirements: Bachillerato, grado medio o prueba de acceso | Ordenador con conexión a internet
careers: Técnico contable | Técnico de administración de personal | Asistente de auditoría | Gestor de tesorería
u: Gestión de la documentación jurídica y empresarial | - | Formas jurídicas; Contratos; Registros públicos
u: Gestión financiera | - | Fuentes de financiación; Presupuestos; Seguros
u: Contabilidad y fiscalidad | - | Impuesto de sociedades; IRPF; Cuentas anuales
u: Gestión de recursos humanos | - | Selección; Nómina; Extinción del contrato
u: Simulación empresarial | - | Plan de empresa; Trabajo por departamentos
u: Formación en empresa | 500 | Estancia tutelada

= tecnico-superior-asistencia-direccion
title: Técnico Superior en Asistencia a la Dirección
offer: VOCATIONAL IN_PERSON 2000
price: 4450
qualification: Título oficial de FP de grado superior · Técnico Superior en Asistencia a la Dirección
summary: Organización, protocolo y dos lenguas extranjeras para ser la mano derecha de una dirección.
p: Quien asiste a una dirección decide a diario qué es urgente, qué puede esperar y quién debe enterarse. En este ciclo se entrena ese criterio con agendas reales, viajes que se tuercen, actas y visitas, casi siempre en inglés y con una segunda lengua a elegir entre francés y alemán.
p: Los grupos no pasan de veinte personas, porque la mitad de las clases son prácticas de conversación y de organización de actos. Al terminar, cada alumno ha coordinado al menos una jornada abierta del centro.
objectives: Organizar agendas, viajes y reuniones de varios directivos | Redactar y traducir correspondencia en dos idiomas | Preparar actos con su protocolo y su presupuesto
requirements: Bachillerato, grado medio o prueba de acceso | Inglés equivalente a un A2
careers: Asistente de dirección | Secretario de despacho jurídico | Organizador de eventos corporativos
u: Protocolo empresarial | - | Precedencias; Actos; Imagen corporativa
u: Organización de eventos empresariales | - | Reuniones; Viajes; Presupuestos
u: Inglés profesional | - | Correspondencia; Conversación
u: Segunda lengua extranjera | - | Francés o alemán
u: Gestión avanzada de la información | - | Presentaciones; Gestores de proyectos
u: Formación en empresa | 500 | Estancia tutelada

= gestion-contable-auditoria-adgd0108
title: Gestión contable y gestión administrativa para auditoría
offer: SUBSIDISED IN_PERSON 630
price: 0
qualification: Certificado profesional ADGD0108 · nivel 3
summary: Certificado oficial y gratuito para personas desempleadas: contabilidad, fiscalidad y papeles de trabajo de una auditoría.
p: Un itinerario largo y muy práctico para quien quiere volver a la administración por la puerta de la contabilidad. Se trabaja con facturas, extractos y modelos tributarios de empresas reales anonimizadas, y con el programa contable que más piden los despachos de la zona.
p: La financiación pública cubre la matrícula, los materiales y el seguro. Además se puede pedir beca de transporte y ayuda a la conciliación; la secretaría del centro tramita las solicitudes.
objectives: Contabilizar y liquidar los impuestos de una empresa | Preparar la información que pide un auditor | Presentar cuentas anuales en plazo
requirements: Estar en situación de desempleo | Bachillerato, certificado de nivel 2 o equivalente
careers: Técnico contable | Auxiliar de auditoría | Administrativo de asesoría fiscal
u: MF0231_3 Contabilidad y fiscalidad | 240 | Plan General Contable; IVA e IRPF; Impuesto de sociedades
u: MF0232_3 Auditoría | 120 | Normas técnicas; Papeles de trabajo; Áreas de auditoría
u: MF0233_2 Ofimática | 190 | Hoja de cálculo; Base de datos; Tratamiento de textos
u: MP0091 Prácticas profesionales no laborales | 80 | Despacho o departamento contable

= actividades-gestion-administrativa-adgd0308
title: Actividades de gestión administrativa
offer: SUBSIDISED IN_PERSON 880
price: 0
qualification: Certificado profesional ADGD0308 · nivel 2
summary: El certificado más completo de nivel 2 del área: compras y ventas, tesorería, personal, contabilidad y archivo.
p: Ochocientas horas de aula más prácticas en empresa dan para aprender el oficio entero. Se empieza por grabar datos con soltura y se acaba cerrando un trimestre: facturas emitidas y recibidas, seguros sociales, conciliación del banco y modelos de IVA.
p: Las plazas se reservan a personas inscritas como demandantes de empleo. Quien solo necesite una parte puede matricularse por módulos y acumularlos más adelante.
objectives: Tramitar el ciclo completo de una compraventa | Registrar la contabilidad básica de una empresa | Preparar contratos, nóminas y seguros sociales sencillos
requirements: Inscripción como demandante de empleo | ESO o competencias clave de nivel 2
careers: Administrativo comercial | Auxiliar contable | Auxiliar de recursos humanos
u: MF0976_2 Operaciones administrativas comerciales | 160 | Ventas; Compras; Almacén
u: MF0979_2 Gestión operativa de tesorería | 90 | Cobros y pagos; Medios de pago; Previsión
u: MF0980_2 Gestión auxiliar de personal | 90 | Contratos; Nóminas; Incidencias
u: MF0981_2 Registros contables | 120 | Asientos; Balances; Aplicaciones contables
u: MF0973_1 Grabación de datos | 90 | Velocidad; Precisión; Ergonomía
u: MF0978_2 Gestión de archivos | 60 | Clasificación; Protección de datos
u: MF0233_2 Ofimática | 190 | Hoja de cálculo; Base de datos; Presentaciones
u: Prácticas profesionales no laborales | 80 | Departamento administrativo

= actividades-administrativas-cliente-adgg0208
title: Actividades administrativas en la relación con el cliente
offer: SUBSIDISED BLENDED 800
price: 0
qualification: Certificado profesional ADGG0208 · nivel 2
summary: Recepción, ventas, ofimática e inglés de oficina para puestos de cara al público.
p: Hay oficinas en las que la misma persona abre la puerta, coge el teléfono, hace el presupuesto y archiva el contrato. Este certificado prepara justo para ese puesto, con un módulo de inglés centrado en llamadas y correos.
p: Las clases presenciales son por la mañana, de 9:30 a 13:30, y las tareas de ofimática se completan en línea. Hay ordenadores disponibles por la tarde en el aula abierta para quien no tenga uno en casa.
objectives: Recibir y orientar a visitas y llamadas | Preparar presupuestos, pedidos y facturas | Atender en inglés gestiones habituales
requirements: Estar en situación de desempleo | ESO o equivalente
careers: Recepcionista | Teleoperador | Administrativo de atención al cliente
u: MF0975_2 Técnicas de recepción y comunicación | 90 | Acogida; Llamadas; Quejas
u: MF0976_2 Operaciones administrativas comerciales | 160 | Presupuestos; Facturas; Almacén
u: MF0973_1 Grabación de datos | 90 | Velocidad; Precisión
u: MF0978_2 Gestión de archivos | 60 | Archivo físico; Archivo digital
u: MF0977_2 Lengua extranjera profesional para la gestión administrativa | 90 | Correos; Teléfono
u: MF0233_2 Ofimática | 190 | Textos; Hoja de cálculo; Base de datos
u: Prácticas profesionales no laborales | 120 | Recepción u oficina comercial

= servicios-administrativos-generales-adgg0408
title: Operaciones auxiliares de servicios administrativos y generales
offer: SUBSIDISED IN_PERSON 430
price: 0
qualification: Certificado profesional ADGG0408 · nivel 1
summary: Primera puerta a la oficina, sin requisitos de estudios: correo, archivo, reprografía y atención básica.
p: No hace falta titulación previa. Se parte de cero con el teclado y se avanza hasta preparar envíos, ordenar un archivo, encuadernar un informe y atender una centralita sin perder los nervios.
p: Es un grupo pequeño, de quince personas, con mucha práctica y un tutor que acompaña también la búsqueda de empleo. Ordenanzas, conserjerías y oficinas de reparto contratan este perfil todo el año.
objectives: Clasificar y repartir correspondencia y paquetería | Reproducir, encuadernar y archivar documentos | Comunicarse con corrección dentro y fuera de la oficina
requirements: Estar en situación de desempleo
careers: Ordenanza | Auxiliar de oficina | Auxiliar de archivo
u: MF0969_1 Técnicas administrativas básicas de oficina | 150 | Correo y paquetería; Documentos; Material
u: MF0970_1 Operaciones básicas de comunicación | 120 | Comunicación oral; Comunicación escrita
u: MF0971_1 Reproducción y archivo | 120 | Reprografía; Encuadernación; Archivo
u: Prácticas profesionales no laborales | 40 | Oficina o conserjería

= excel-analisis-datos
title: Excel para el análisis de datos
offer: PRIVATE ONLINE 40
price: 195
vat: 21
summary: De las fórmulas sueltas a los informes que se actualizan solos: tablas dinámicas, Power Query y gráficos que se entienden.
p: Está pensado para quien ya usa Excel a diario y sospecha que tarda el doble de lo necesario. Se parte de ficheros desordenados, como los que exporta cualquier ERP, y en cuatro semanas se convierten en un cuadro de mando.
p: Hay dos tutorías en directo por semana, que quedan grabadas. Las prácticas se corrigen una a una, con un vídeo corto que muestra otra manera de resolverlas.
objectives: Limpiar y combinar datos con Power Query | Resumir miles de filas con tablas dinámicas | Construir un cuadro de mando que se actualice solo
requirements: Manejo básico de hojas de cálculo | Excel 2019 o Microsoft 365
careers: Mejora en el puesto actual | Analista de datos júnior | Control de gestión
u: Repaso a fondo de las funciones | 8 | BUSCARX; SI anidados; Texto y fechas
u: Power Query | 12 | Importar; Limpiar; Combinar
u: Tablas dinámicas | 10 | Agrupar; Campos calculados; Segmentación
u: Gráficos y cuadros de mando | 10 | Elegir el gráfico; Indicadores; Diseño

= nominas-seguros-sociales
title: Nóminas, contratos y seguros sociales
offer: PRIVATE BLENDED 90
price: 420
summary: Curso intensivo de administración laboral con casos resueltos de convenios reales y trámites en el Sistema RED.
p: Cada bloque parte de un caso: una baja en mitad de mes, un pluriempleo, un despido con vacaciones pendientes. Primero se calcula a mano, para entender de dónde sale cada cifra, y después con el programa de nóminas.
p: Lo imparte una graduada social con despacho propio. Los sábados por la mañana hay consulta abierta en el aula para quien quiera traer dudas de su trabajo.
objectives: Calcular cualquier nómina, con sus bajas y pagas extra | Elegir y comunicar el contrato adecuado | Presentar cotizaciones en el Sistema RED
requirements: No se exigen conocimientos previos
careers: Técnico de nóminas | Auxiliar de asesoría laboral
u: Contratación | 20 | Modalidades; Convenio; Comunicación al SEPE
u: La nómina | 34 | Salario y cotización; IRPF; Incapacidad temporal
u: Extinción y finiquito | 16 | Despidos; Indemnizaciones
u: Sistema RED y SILTRA | 20 | Afiliación; Cotización; Partes

= contabilidad-para-autonomos
title: Contabilidad y fiscalidad para autónomos
offer: PRIVATE ONLINE 30
price: 120
vat: 21
summary: Lo que un autónomo debe saber para llevar sus libros, presentar sus trimestres y no temer una carta de Hacienda.
p: Un curso corto, directo y sin jerga. En tres semanas aprendes qué gastos puedes deducir, cómo se rellena un modelo 303 y un 130, y qué cambia con la factura verificable.
p: Al terminar te llevas tu propio libro de ingresos y gastos hecho durante el curso, con tus datos, y un calendario fiscal del año.
objectives: Llevar los libros registro | Presentar los modelos 303, 130 y 390 | Preparar la factura conforme a la norma
requirements: Certificado digital o Cl@ve
careers: Gestión del propio negocio
u: Alta y regímenes | 6 | Censo; Estimación directa; Recargo de equivalencia
u: Ingresos y gastos | 10 | Factura; Gastos deducibles; Amortización
u: Los modelos de cada trimestre | 10 | 303; 130; 111
u: Cierre del año | 4 | 390; Renta

= facturacion-electronica-empresas
title: Facturación electrónica y VeriFactu en la empresa
offer: CORPORATE ONLINE 16
price: 180
vat: 21
summary: Formación bonificable para que el equipo de administración emita, reciba y conserve facturas conforme a la nueva normativa.
p: La norma obliga a cambiar programas y también costumbres. En cuatro sesiones en directo revisamos qué debe cumplir el software, cómo se corrige una factura ya registrada y qué pasa con los tiques.
p: Se imparte para una sola empresa o en grupos abiertos. Nos encargamos de la comunicación a FUNDAE y dejamos un manual de procedimiento adaptado a vuestro programa.
objectives: Conocer las obligaciones de los sistemas de facturación | Emitir y rectificar sin romper la cadena de registros | Organizar la recepción y la conservación
requirements: Trabajar en régimen general, para poder bonificarlo
careers: Actualización del personal de administración
u: Marco legal | 4 | Ley antifraude; Reglamento; Plazos
u: Emisión y rectificación | 6 | Registro; Código QR; Rectificativas
u: Recepción y archivo | 4 | Formatos; Estados; Conservación
u: Taller con vuestro programa | 2 | Casos

= direccion-pymes
title: Dirección y gestión de pequeñas empresas
offer: PRIVATE BLENDED 150
price: 690
summary: Estrategia, números, personas y clientes para quien dirige un negocio o está a punto de abrirlo.
p: Diez sábados en el aula con otros dueños de negocio y, entre medias, deberes sobre la propia empresa: el margen de cada producto, la previsión de tesorería, el puesto que falta por cubrir. Nadie trabaja con casos inventados.
p: Cada participante cuenta con tres horas de tutoría individual con un asesor, que pueden usarse hasta seis meses después de acabar.
objectives: Leer un balance y decidir con él | Prever la tesorería a doce meses | Fijar precios y medir la rentabilidad | Organizar un equipo pequeño
requirements: Dirigir o tener el proyecto de una empresa
careers: Gerencia de pyme | Emprendimiento
u: Números para decidir | 45 | Margen; Punto muerto; Tesorería
u: Clientes y precios | 35 | Propuesta de valor; Tarifas; Venta
u: Personas | 35 | Puestos; Contratar; Dar y recibir opinión
u: Plan de mejora de tu empresa | 35 | Diagnóstico; Objetivos; Seguimiento
`;
