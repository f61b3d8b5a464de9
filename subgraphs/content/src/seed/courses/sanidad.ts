/** Courses of the area «Sanidad», in the format that `parse-courses.ts` explains. */
export const sanidad = `
= tecnico-cuidados-auxiliares-enfermeria
title: Técnico en Cuidados Auxiliares de Enfermería
offer: VOCATIONAL IN_PERSON 1400
price: 2890
qualification: Título oficial de FP de grado medio · Técnico en Cuidados Auxiliares de Enfermería
summary: Cuidar en hospitales, centros de salud y residencias: 1400 horas con 440 de prácticas en un centro sanitario.
p: El aula es una habitación de hospital con dos camas articuladas, grúa y maniquíes. Se aprende a asear, movilizar y alimentar a una persona que no puede valerse, a tomar constantes y a preparar material estéril, siempre explicando lo que se hace a quien lo recibe.
p: El último trimestre transcurre en un hospital o una residencia. El centro tiene convenio con la red pública en todas las provincias donde hay sede, y procura que la plaza quede a menos de treinta minutos de casa.
objectives: Prestar cuidados básicos a pacientes | Esterilizar y ordenar el material | Acompañar en lo emocional al paciente y a su familia | Ayudar en consulta dental
requirements: Título de ESO, prueba de acceso o equivalente
careers: Auxiliar de enfermería en hospital | Auxiliar en residencia | Auxiliar de clínica dental
u: Operaciones administrativas y documentación sanitaria | - | Historia clínica; Citas; Almacén
u: Técnicas básicas de enfermería | - | Higiene; Movilización; Constantes
u: Higiene del medio hospitalario y limpieza de material | - | Desinfección; Esterilización
u: Promoción de la salud y apoyo psicológico al paciente | - | Comunicación; Duelo
u: Técnicas de ayuda odontológica y estomatológica | - | Instrumental; Radiología dental
u: Formación en centros de trabajo | 440 | Hospital, centro de salud o residencia

= tecnico-emergencias-sanitarias
title: Técnico en Emergencias Sanitarias
offer: VOCATIONAL IN_PERSON 2000
price: 4350
qualification: Título oficial de FP de grado medio · Técnico en Emergencias Sanitarias
summary: Soporte vital, traslado y coordinación: la titulación que se exige para trabajar en una ambulancia.
p: Hay una ambulancia completa en el patio y un piso simulado con escaleras estrechas, porque los pacientes rara vez se caen en un sitio cómodo. Los simulacros se graban y se comentan después sin buscar culpables.
p: Se entrena también la cabeza: hablar con quien tiene miedo, avisar bien por radio y volver a casa entero después de una guardia mala. Las prácticas se hacen en servicios de emergencias y centros coordinadores.
objectives: Aplicar soporte vital básico y ayudar en el avanzado | Inmovilizar y trasladar con seguridad | Mantener el vehículo y su dotación | Atender llamadas en un centro coordinador
requirements: Título de ESO, prueba de acceso o FP básica
careers: Técnico de ambulancia | Operador de teleasistencia | Operador de centro coordinador
u: Atención sanitaria inicial en emergencias | - | Valoración; Soporte vital; Parto
u: Evacuación y traslado de pacientes | - | Inmovilización; Conducción
u: Logística sanitaria en emergencias | - | Triaje; Puesto médico
u: Apoyo psicológico en emergencias | - | Primeros auxilios psicológicos
u: Teleemergencias | - | Gestión de llamadas; Radio
u: Formación en empresa | 500 | Servicio de emergencias

= tecnico-farmacia-parafarmacia
title: Técnico en Farmacia y Parafarmacia
offer: VOCATIONAL BLENDED 2000
price: 3690
qualification: Título oficial de FP de grado medio · Técnico en Farmacia y Parafarmacia
summary: Dispensar, elaborar y aconsejar detrás de un mostrador de farmacia, con clases presenciales dos tardes por semana.
p: La farmacia simulada del centro tiene mostrador, robot de almacén en pequeño y el mismo programa de receta electrónica que usan las oficinas de verdad. En el laboratorio se preparan cremas, cápsulas y soluciones que luego se analizan.
p: La teoría se estudia en el campus virtual y las tardes presenciales se guardan para practicar. Farmacias, parafarmacias y hospitales acogen a los alumnos en prácticas.
objectives: Asistir en la dispensación de medicamentos | Elaborar preparados bajo supervisión | Controlar existencias y caducidades | Promover hábitos saludables
requirements: Título de ESO, prueba de acceso o FP básica
careers: Técnico en farmacia | Auxiliar de farmacia hospitalaria | Vendedor de parafarmacia
u: Dispensación de productos farmacéuticos | - | Receta electrónica; Interacciones
u: Dispensación de productos parafarmacéuticos | - | Dermofarmacia; Ortopedia
u: Operaciones básicas de laboratorio | - | Pesada; Disoluciones
u: Formulación magistral | - | Cápsulas; Semisólidos
u: Oficina de farmacia | - | Almacén; Facturación de recetas
u: Formación en empresa | 500 | Oficina de farmacia u hospital

= tecnico-superior-higiene-bucodental
title: Técnico Superior en Higiene Bucodental
offer: VOCATIONAL IN_PERSON 2000
price: 5480
qualification: Título oficial de FP de grado superior · Técnico Superior en Higiene Bucodental
summary: Prevención, exploración y asistencia en clínica dental, con gabinete propio en el centro.
p: Seis sillones, dos equipos de radiología y un programa de revisiones gratuitas para escolares que da pacientes de verdad desde el segundo trimestre. Se aprende a explorar, a hacer una limpieza y a explicar a un niño por qué conviene cepillarse.
p: Es un ciclo con inserción muy alta. Las clínicas piden, además de la mano, trato y orden, y por eso hay un módulo entero dedicado a la gestión de la consulta.
objectives: Explorar y registrar el estado bucal | Realizar higienes y aplicar selladores | Asistir a cuatro manos | Programar campañas de prevención
requirements: Bachillerato, grado medio o prueba de acceso
careers: Higienista dental | Recepcionista de clínica | Educador sanitario
u: Exploración de la cavidad oral | - | Odontograma; Radiografía
u: Intervención bucodental | - | Tartrectomía; Sellado; Flúor
u: Prótesis y ortodoncia | - | Modelos; Materiales
u: Conservadora, periodoncia y cirugía | - | Asistencia; Instrumental
u: Educación para la salud oral | - | Campañas; Materiales
u: Formación en empresa | 500 | Clínica dental

= tecnico-superior-laboratorio-clinico
title: Técnico Superior en Laboratorio Clínico y Biomédico
offer: VOCATIONAL IN_PERSON 2000
price: 5390
qualification: Título oficial de FP de grado superior · Técnico Superior en Laboratorio Clínico y Biomédico
summary: Bioquímica, hematología, microbiología y biología molecular en un laboratorio equipado como el de un hospital.
p: El trabajo de laboratorio premia a las personas cuidadosas. Durante el primer curso se repiten extracciones, diluciones y tinciones hasta que salen siempre igual; en el segundo se montan PCR y se validan resultados con controles de calidad.
p: Las prácticas en empresa se hacen en hospitales, laboratorios de análisis e industria alimentaria. Quien quiera seguir estudiando convalida créditos en varios grados de ciencias de la salud.
objectives: Obtener y procesar muestras | Realizar análisis bioquímicos, hematológicos y microbiológicos | Aplicar técnicas de biología molecular | Asegurar la calidad de los resultados
requirements: Bachillerato, grado medio o prueba de acceso
careers: Técnico de laboratorio clínico | Técnico de investigación | Control de calidad
u: Gestión de muestras biológicas | - | Extracción; Conservación; Trazabilidad
u: Técnicas generales de laboratorio | - | Espectrofotometría; Microscopía
u: Biología molecular y citogenética | - | PCR; Cultivos
u: Análisis bioquímico | - | Metabolitos; Enzimas
u: Microbiología clínica y hematología | - | Siembra; Hemograma; Grupos
u: Formación en empresa | 500 | Laboratorio

= transporte-sanitario-sant0208
title: Transporte sanitario
offer: SUBSIDISED IN_PERSON 560
price: 0
qualification: Certificado profesional SANT0208 · nivel 2
summary: Certificado gratuito para trabajar en ambulancias asistenciales y de traslado programado.
p: Medio año de formación para personas desempleadas con carné de conducir y buena forma física. La mitad del tiempo se pasa fuera del aula: revisión del vehículo, camillas, inmovilizadores y simulacros con actores.
p: Las 160 horas de prácticas se hacen a bordo, siempre como tercera persona del equipo, en empresas de transporte sanitario de la provincia.
objectives: Revisar el vehículo y su dotación | Aplicar soporte vital básico | Inmovilizar, movilizar y trasladar | Apoyar en situaciones de crisis
requirements: Estar en situación de desempleo | ESO o equivalente | Permiso de conducir B
careers: Conductor de ambulancia | Técnico en transporte sanitario
u: MF0069_1 Operaciones de mantenimiento preventivo del vehículo y control de su dotación material | 100 | Revisión; Dotación; Limpieza
u: MF0070_2 Técnicas de soporte vital básico y de apoyo al soporte vital avanzado | 160 | RCP; Vía aérea; Monitorización
u: MF0071_2 Técnicas de inmovilización, movilización y traslado del paciente | 100 | Férulas; Camillas; Conducción
u: MF0072_2 Técnicas de apoyo psicológico y social en situaciones de crisis | 40 | Comunicación; Duelo; Estrés
u: Prácticas profesionales no laborales | 160 | A bordo

= soporte-vital-basico-dea
title: Soporte vital básico y desfibrilador (SVB-DEA)
offer: PRIVATE IN_PERSON 8
price: 70
summary: Una jornada para aprender a reanimar y a usar un desfibrilador, con certificado válido para espacios cardioprotegidos.
p: Grupos de ocho personas, un maniquí por pareja y ninguna diapositiva después del primer cuarto de hora. Se repite la secuencia hasta que sale sin pensar: comprobar, avisar, comprimir, descargar.
p: Se practica con adulto, niño y lactante, y con tres modelos de desfibrilador distintos, porque nunca se sabe cuál habrá en la pared.
objectives: Reconocer una parada cardiaca | Comprimir con calidad | Usar un desfibrilador con seguridad | Resolver un atragantamiento
requirements: Ser mayor de 16 años
careers: Monitores y socorristas | Personal de atención al público
u: Cadena de supervivencia y RCP | 3 | Adulto; Niño; Lactante
u: Desfibrilador | 3 | Colocación; Seguridad; Casos
u: Atragantamiento y posición lateral | 2 | Heimlich; Casos combinados

= auxiliar-clinica-veterinaria
title: Auxiliar de clínica veterinaria
offer: PRIVATE BLENDED 300
price: 1290
vat: 21
summary: Recepción, consulta, quirófano y hospitalización de animales, con prácticas en una clínica cercana.
p: Ser auxiliar de veterinaria es sujetar con firmeza y hablar con dulzura, a veces a la vez. El curso dedica tanto tiempo al animal como a su dueño: citas, urgencias, presupuestos y malas noticias.
p: Las sesiones presenciales, un sábado de cada dos, son en una clínica asociada. Al final se hacen 100 horas de prácticas con perros, gatos y animales exóticos.
objectives: Inmovilizar y explorar sin riesgos | Preparar consulta y quirófano | Atender la hospitalización | Gestionar la recepción
requirements: ESO recomendada
careers: Auxiliar de veterinaria | Tienda de animales | Protectora
u: Anatomía y manejo | 60 | Perro; Gato; Exóticos
u: Consulta y laboratorio | 60 | Vacunas; Muestras; Radiología
u: Quirófano y hospitalización | 60 | Asepsia; Anestesia; Curas
u: Recepción y tienda | 20 | Citas; Nutrición
u: Prácticas en clínica | 100 | Estancia tutelada

= celador-sanitario
title: Celador en instituciones sanitarias
offer: PRIVATE ONLINE 120
price: 260
summary: Preparación para trabajar de celador y para las bolsas de los servicios de salud, con test corregidos.
p: Un curso a distancia con un taller presencial de movilización, que es lo que más preguntan en las pruebas y lo que más se lesiona uno haciendo mal. El temario sigue las últimas convocatorias autonómicas.
p: Cada semana hay un simulacro de examen con su corrección explicada. El acceso se mantiene hasta la fecha del examen, aunque se retrase.
objectives: Conocer las funciones del celador en cada servicio | Movilizar y trasladar pacientes | Superar las pruebas de una bolsa de empleo
requirements: ESO para la mayoría de las convocatorias
careers: Celador de hospital | Celador de centro de salud
u: El sistema sanitario | 20 | Estatuto Marco; Derechos del paciente
u: Funciones por servicio | 40 | Urgencias; Quirófano; Consultas
u: Movilización | 24 | Técnicas; Grúas; Prevención
u: Higiene y almacén | 16 | Residuos; Suministros
u: Simulacros | 20 | Test; Repaso

= dietetica-nutricion-deportiva
title: Nutrición y dietética deportiva
offer: PRIVATE ONLINE 100
price: 380
vat: 21
summary: Planificar la alimentación de quien entrena, con menús, suplementos y mitos puestos a prueba.
p: Qué comer antes de una media maratón, cuánto beber un domingo de agosto, si hace falta el batido: las preguntas que oye cualquier entrenador se contestan aquí con estudios en la mano. Se aprende a leerlos, que es la parte que dura.
p: El trabajo final es el plan de un deportista real durante cuatro semanas, supervisado por una dietista-nutricionista colegiada.
objectives: Calcular necesidades de energía y nutrientes | Diseñar menús por tipo de entrenamiento | Valorar suplementos con criterio
requirements: Nociones de biología
careers: Complemento para entrenadores | Herbolarios y tiendas de nutrición
u: Bases de la nutrición | 25 | Energía; Macronutrientes; Hidratación
u: Alimentación y entrenamiento | 35 | Fuerza; Resistencia; Competición
u: Suplementos | 20 | Evidencia; Dopaje; Etiquetas
u: Plan individual | 20 | Valoración; Menús; Seguimiento

= primeros-auxilios-empresa
title: Primeros auxilios en la empresa
offer: CORPORATE IN_PERSON 6
price: 65
vat: 21
summary: Media jornada en vuestro centro de trabajo para que los equipos de emergencia sepan qué hacer los primeros diez minutos.
p: Preparamos los casos con los riesgos de cada empresa: una quemadura en cocina, un corte en taller, un golpe de calor en obra, una crisis de ansiedad en oficina. El botiquín con el que se practica es el vuestro; si falta algo, sale en el informe.
p: Grupos de hasta doce personas. Entregamos los diplomas para la documentación del plan de emergencia y tramitamos la bonificación.
objectives: Proteger, avisar y socorrer | Controlar una hemorragia | Tratar quemaduras, golpes y desmayos
requirements: Ninguno
careers: Equipos de primera intervención
u: Actuación inicial | 2 | PAS; Posición lateral; RCP
u: Lesiones frecuentes | 3 | Hemorragias; Quemaduras; Fracturas
u: El botiquín y el aviso | 1 | Contenido; Llamada al 112

= geriatria-cuidados-alzheimer
title: Cuidados en geriatría y enfermedad de Alzheimer
offer: PRIVATE BLENDED 110
price: 320
summary: Para profesionales y familias: entender el deterioro, cuidar mejor y cuidarse.
p: Detrás de una conducta difícil suele haber dolor, miedo o aburrimiento. El curso enseña a buscar la causa antes que a corregir el efecto, y da recursos concretos para el baño, la comida, la noche y las salidas.
p: Participan una neuróloga, una terapeuta ocupacional y dos familias que cuentan su experiencia. La última unidad habla de quien cuida: límites, ayudas públicas y respiro.
objectives: Reconocer las fases de la enfermedad | Adaptar la casa y las rutinas | Comunicarse cuando fallan las palabras | Prevenir el agotamiento
requirements: Ninguno
careers: Auxiliar de geriatría | Cuidador a domicilio
u: Envejecer: lo normal y lo que no | 20 | Fragilidad; Polimedicación; Caídas
u: Demencias y Alzheimer | 30 | Fases; Conductas; Tratamientos
u: Cuidados diarios | 36 | Higiene; Alimentación; Sueño
u: Estimulación y ocio | 14 | Música; Memoria; Paseo
u: Cuidar al que cuida | 10 | Ayudas; Descanso
`;
