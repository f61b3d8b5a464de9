/** Courses of the area «Informática y comunicaciones», in the format that `parse-courses.ts` explains. */
export const informatica = `
= tecnico-sistemas-microinformaticos-redes
title: Técnico en Sistemas Microinformáticos y Redes
offer: VOCATIONAL IN_PERSON 2000
price: 4200
qualification: Título oficial de FP de grado medio · Técnico en Sistemas Microinformáticos y Redes
summary: Montar, reparar y conectar equipos: el grado medio para entrar en la informática con las manos.
p: En el taller hay de todo: torres que no arrancan, portátiles con la pantalla rota, armarios de red por cablear. Se aprende desarmando, midiendo y volviendo a montar, y solo después se mira la teoría.
p: En segundo se instala y administra una red completa con servidores, copias y usuarios. Muchos alumnos continúan con el ciclo superior de ASIR, al que se entra desde aquí con plaza reservada.
objectives: Montar y reparar equipos | Instalar sistemas operativos de puesto y de servidor | Cablear y configurar una red local | Atender incidencias de usuarios
requirements: Título de ESO, prueba de acceso o FP básica
careers: Técnico de soporte | Reparador de equipos | Instalador de redes
u: Montaje y mantenimiento de equipos | - | Componentes; Diagnóstico; Portátiles
u: Sistemas operativos monopuesto y en red | - | Windows; Linux; Usuarios y permisos
u: Redes locales | - | Cableado; Conmutadores; Wifi
u: Seguridad informática | - | Copias; Cifrado; Cortafuegos
u: Servicios en red | - | DNS y DHCP; Web; Correo
u: Formación en empresa | 500 | Estancia tutelada

= tecnico-superior-asir
title: Técnico Superior en Administración de Sistemas Informáticos en Red
offer: VOCATIONAL IN_PERSON 2000
price: 5150
qualification: Título oficial de FP de grado superior · ASIR
summary: Servidores, redes, bases de datos y nube para quien quiere que todo funcione sin que se note.
p: Cada grupo administra durante el curso su propio centro de datos en pequeño: dos servidores físicos, almacenamiento compartido, máquinas virtuales y una conexión que se cae cuando menos conviene. El profesorado provoca las averías; el grupo las documenta y las arregla.
p: El último trimestre se dedica a infraestructura como código y contenedores. La estancia en empresa suele hacerse en proveedores de servicios, hospitales o ayuntamientos.
objectives: Administrar servidores Linux y Windows | Diseñar y proteger redes corporativas | Mantener bases de datos y copias | Automatizar tareas con scripts
requirements: Bachillerato, grado medio o prueba de acceso
careers: Administrador de sistemas | Técnico de redes | Operador de nube | Técnico de centro de datos
u: Implantación de sistemas operativos | - | Instalación; Dominios; Virtualización
u: Planificación y administración de redes | - | Encaminamiento; VLAN; Monitorización
u: Gestión de bases de datos | - | Modelo relacional; SQL; Copias
u: Seguridad y alta disponibilidad | - | Cortafuegos; Clústeres; Recuperación
u: Servicios de red e internet | - | Web; Correo; Directorio
u: Formación en empresa | 500 | Estancia tutelada

= tecnico-superior-desarrollo-aplicaciones-multiplataforma
title: Técnico Superior en Desarrollo de Aplicaciones Multiplataforma
offer: VOCATIONAL IN_PERSON 2000
price: 5290
qualification: Título oficial de FP de grado superior · DAM
summary: Programación de escritorio y de móvil, de la primera variable a una aplicación publicada.
p: Se programa desde el primer día y casi siempre en pareja. El código se revisa entre compañeros antes de que lo vea el profesor, igual que en una empresa, y todo queda en un repositorio que al acabar sirve de carta de presentación.
p: El proyecto integrado es una aplicación con usuarios de verdad: en los últimos cursos han salido una agenda para un banco de alimentos, el control de riego de una cooperativa y el marcador de una liga local de balonmano.
objectives: Programar con orientación a objetos | Diseñar interfaces accesibles | Publicar aplicaciones para Android e iOS | Acceder a datos locales y remotos
requirements: Bachillerato, grado medio o prueba de acceso
careers: Programador de aplicaciones | Desarrollador móvil | Técnico de pruebas
u: Programación | - | Estructuras; Objetos; Pruebas
u: Bases de datos y acceso a datos | - | SQL; ORM; Documentos
u: Desarrollo de interfaces | - | Componentes; Accesibilidad
u: Programación multimedia y dispositivos móviles | - | Android; Multiplataforma
u: Sistemas de gestión empresarial | - | ERP; Informes
u: Formación en empresa | 500 | Estancia tutelada

= tecnico-superior-desarrollo-aplicaciones-web
title: Técnico Superior en Desarrollo de Aplicaciones Web
offer: VOCATIONAL ONLINE 2000
price: 3900
qualification: Título oficial de FP de grado superior · DAW
summary: El ciclo superior de desarrollo web a distancia, con clases en directo por la tarde y exámenes presenciales.
p: La modalidad en línea no es un montón de apuntes: hay clase en directo de lunes a jueves, de 19:00 a 21:00, y un canal de dudas que contesta una persona en menos de un día laborable. Solo los exámenes son presenciales, en la sede que elijas.
p: Empiezas con HTML y terminas desplegando una aplicación con su base de datos, sus pruebas y su integración continua. La estancia en empresa puede hacerse en tu ciudad o en remoto.
objectives: Maquetar interfaces adaptables y accesibles | Programar en cliente y en servidor | Desplegar y mantener aplicaciones web
requirements: Bachillerato, grado medio o prueba de acceso | Ordenador y conexión estable
careers: Desarrollador web | Programador de servidor | Maquetador
u: Desarrollo web en entorno cliente | - | JavaScript; DOM; Componentes
u: Desarrollo web en entorno servidor | - | API; Sesiones; Plantillas
u: Diseño de interfaces web | - | CSS; Accesibilidad; Usabilidad
u: Despliegue de aplicaciones web | - | Contenedores; Integración continua
u: Bases de datos | - | SQL; Modelado
u: Formación en empresa | 500 | Estancia tutelada

= seguridad-informatica-ifct0109
title: Seguridad informática
offer: SUBSIDISED IN_PERSON 500
price: 0
qualification: Certificado profesional IFCT0109 · nivel 3
summary: Proteger equipos, auditar redes y responder a incidentes, con matrícula financiada para personas desempleadas.
p: El aula es un laboratorio aislado de internet donde se puede atacar y defender sin miedo. Cada semana un equipo intenta entrar y otro intenta que no lo consiga; los viernes se cuenta qué pasó y qué se aprendió.
p: El certificado cubre además la parte que se olvida: redactar la política, hablar con dirección y cumplir la normativa de protección de datos.
objectives: Fortificar equipos y servidores | Auditar la seguridad de una red | Gestionar un incidente de principio a fin
requirements: Estar en situación de desempleo | Bachillerato o certificado de nivel 2 del área | Conocimientos de redes
careers: Técnico en seguridad informática | Auditor júnior | Operador de un SOC
u: MF0486_3 Seguridad en equipos informáticos | 90 | Análisis de riesgos; Fortificación; Copias
u: MF0487_3 Auditoría de seguridad informática | 90 | Metodología; Herramientas; Informe
u: MF0488_3 Gestión de incidentes de seguridad informática | 90 | Detección; Respuesta; Análisis forense
u: MF0489_3 Sistemas seguros de acceso y transmisión de datos | 60 | Criptografía; VPN; Comercio electrónico
u: MF0490_3 Gestión de servicios en el sistema informático | 90 | Métricas; Registros; Continuidad
u: MP0175 Prácticas profesionales no laborales | 80 | Empresa tecnológica

= sistemas-microinformaticos-ifct0209
title: Sistemas microinformáticos
offer: SUBSIDISED IN_PERSON 600
price: 0
qualification: Certificado profesional IFCT0209 · nivel 2
summary: Instalar y mantener el parque informático de una oficina: sistemas, red y aplicaciones.
p: El perfil que buscan las tiendas de informática y los departamentos de soporte: alguien que deja un puesto listo en una mañana, sabe por qué no imprime la impresora y lo explica sin tecnicismos.
p: Se trabaja con equipos reacondicionados que al final del curso se entregan a asociaciones del barrio, instalados y con una guía de uso escrita por el propio grupo.
objectives: Instalar y configurar sistemas operativos | Implantar una red local | Dar soporte en aplicaciones de oficina
requirements: Estar en situación de desempleo | ESO o equivalente
careers: Técnico de soporte | Instalador de equipos | Técnico de atención a usuarios
u: MF0219_2 Instalación y configuración de sistemas operativos | 140 | Instalación; Actualización; Seguridad básica
u: MF0220_2 Implantación de los elementos de la red local | 160 | Cableado; Dispositivos; Verificación
u: MF0221_2 Instalación y configuración de aplicaciones informáticas | 60 | Licencias; Paquetes; Incidencias
u: MF0222_2 Aplicaciones microinformáticas | 200 | Textos; Cálculo; Bases de datos
u: Prácticas profesionales no laborales | 40 | Servicio técnico

= confeccion-publicacion-paginas-web-ifcd0110
title: Confección y publicación de páginas web
offer: SUBSIDISED BLENDED 560
price: 0
qualification: Certificado profesional IFCD0110 · nivel 2
summary: HTML, CSS, JavaScript y publicación: hacer una web entera, desde el boceto hasta el dominio.
p: A lo largo del certificado cada persona construye tres webs: la suya, la de un comercio del barrio y la de una asociación. El comercio y la asociación existen, piden cambios y a veces cambian de idea, que es la parte más útil.
p: No se usan plantillas hasta el último mes. Así, cuando toca instalar un gestor de contenidos, se entiende qué hace por debajo.
objectives: Construir páginas accesibles con HTML y CSS | Añadir componentes e interactividad | Publicar, medir y mantener un sitio
requirements: Estar en situación de desempleo | ESO o equivalente
careers: Maquetador web | Editor de contenidos | Mantenimiento de sitios
u: MF0950_2 Construcción de páginas web | 210 | HTML; Hojas de estilo; Imagen
u: MF0951_2 Integración de componentes software en páginas web | 180 | Guiones; Formularios; Componentes
u: MF0952_2 Publicación de páginas web | 90 | Dominio; Pruebas; Buscadores
u: Prácticas profesionales no laborales | 80 | Agencia o departamento web

= python-desde-cero
title: Programación en Python desde cero
offer: PRIVATE ONLINE 60
price: 290
vat: 21
summary: Aprender a programar con problemas pequeños y de todos los días, sin experiencia previa.
p: Renombrar quinientos ficheros, leer un extracto del banco, avisar cuando baja un precio: los ejercicios del curso son tareas que alguien hace a mano cada semana. A las dos sesiones ya se escriben programas que ahorran tiempo.
p: El ritmo es de seis horas por semana durante diez semanas. Si te quedas atrás, las sesiones grabadas y la tutoría del viernes permiten volver a engancharse.
objectives: Pensar un problema en pasos | Escribir programas legibles en Python | Leer y escribir ficheros, hojas de cálculo y páginas web
requirements: Manejo fluido del ordenador
careers: Base para desarrollo y datos | Automatización en el puesto actual
u: Primeros pasos | 12 | Variables; Condiciones; Bucles
u: Estructuras y funciones | 16 | Listas; Diccionarios; Funciones
u: Ficheros y datos | 16 | CSV; Excel; Fechas
u: Web y automatización | 16 | Peticiones; Tareas programadas; Proyecto

= inteligencia-artificial-trabajo
title: Inteligencia artificial aplicada al trabajo diario
offer: CORPORATE BLENDED 20
price: 240
vat: 21
summary: Usar asistentes de IA con criterio en oficina, comercial y recursos humanos: qué delegar, cómo comprobarlo y qué no compartir.
p: Empezamos con una tarde presencial en la que cada equipo trae tres tareas que le comen tiempo. De ahí salen los casos del curso: resumir licitaciones, contestar correos repetidos, clasificar incidencias, preparar una oferta.
p: Dedicamos una sesión entera a los riesgos: datos personales, respuestas inventadas y obligaciones del reglamento europeo. La empresa se queda con una guía interna de uso escrita durante el taller.
objectives: Redactar instrucciones que den buen resultado | Comprobar lo que contesta el asistente | Conocer los límites legales
requirements: Trabajar en régimen general, para poder bonificarlo
careers: Actualización del personal de oficina
u: Qué es y qué no es | 4 | Modelos; Límites; Ejemplos
u: Instrucciones que funcionan | 6 | Contexto; Ejemplos; Formatos
u: Casos de cada departamento | 7 | Comercial; Administración; Personas
u: Riesgos y normas | 3 | Datos personales; Reglamento europeo

= administracion-linux
title: Administración de servidores Linux
offer: PRIVATE IN_PERSON 80
price: 540
summary: Del primer acceso por SSH a un servidor en producción vigilado, con copias y actualizaciones automáticas.
p: Cada alumno recibe un servidor virtual propio el primer día y es responsable de él hasta el último. Tiene que seguir en pie, actualizado y con su web contestando mientras el resto de la clase intenta, con permiso, ponérselo difícil.
p: El temario cubre los objetivos del examen LPIC-1, que puede hacerse después en un centro autorizado. La tasa del examen no está incluida.
objectives: Instalar y mantener un servidor | Automatizar tareas con Bash y systemd | Asegurar accesos y copias
requirements: Nociones de redes y de línea de órdenes
careers: Administrador de sistemas júnior | Técnico de alojamiento web
u: Línea de órdenes y sistema de ficheros | 20 | Permisos; Procesos; Texto
u: Servicios | 24 | systemd; Web; Bases de datos
u: Red y seguridad | 20 | SSH; Cortafuegos; Certificados
u: Automatización y vigilancia | 16 | Bash; Copias; Alertas

= power-bi-cuadros-mando
title: Power BI: cuadros de mando para la empresa
offer: CORPORATE ONLINE 24
price: 260
vat: 21
summary: Conectar los datos de la empresa, modelarlos y contarlos con claridad. Bonificable por FUNDAE.
p: Trabajamos con vuestros propios datos, anonimizados si hace falta. La primera semana se conectan las fuentes; la última, el informe se publica y lo usa alguien que no ha estado en el curso. Esa es la prueba.
p: Son ocho sesiones en directo de tres horas, en el horario que acordemos. Máximo de diez personas para que dé tiempo a mirar cada pantalla.
objectives: Conectar y transformar fuentes de datos | Construir un modelo en estrella | Publicar y compartir informes
requirements: Excel de nivel medio
careers: Control de gestión | Analista de negocio
u: Conexión y limpieza | 6 | Fuentes; Power Query
u: Modelo y medidas | 9 | Estrella; DAX; Fechas
u: Visualización | 6 | Gráficos; Filtros; Móvil
u: Publicación | 3 | Permisos; Actualización

= diseno-grafico-adobe
title: Diseño gráfico con Photoshop e Illustrator
offer: PRIVATE IN_PERSON 120
price: 620
vat: 21
summary: Retoque, ilustración vectorial e imagen de marca, con una carpeta de trabajos al terminar.
p: Empezamos por la mirada: componer, elegir tipografía, saber por qué un cartel funciona. Los programas llegan enseguida, pero siempre al servicio de un encargo: un logotipo, una carta de restaurante, el cartel de unas fiestas.
p: El aula tiene tabletas gráficas y equipos calibrados. Al acabar, cada persona presenta su carpeta ante dos estudios de la ciudad, que la comentan una por una.
objectives: Retocar y montar fotografías | Dibujar con vectores | Crear una identidad visual sencilla | Preparar archivos para imprenta y web
requirements: Manejo básico del ordenador
careers: Diseñador júnior | Grafista de redes sociales | Ayudante en imprenta
u: Principios de diseño | 20 | Composición; Color; Tipografía
u: Photoshop | 40 | Selecciones; Retoque; Montaje
u: Illustrator | 40 | Vectores; Logotipos; Iconos
u: Carpeta final | 20 | Encargo real; Arte final
`;
