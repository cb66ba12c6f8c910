import { regex } from '../../regex.js';
import type { Cues } from '../locale.js';

export const cues = (): Cues => ({
  // "solo para residentes en España", "imprescindible residir en Lima"
  eligibility: regex()`
    \b(?:
      (?:exclusiv\w+|solo|unicamente) (?:para )?residentes en|
      (?:debes|deberas|imprescindible|necesario|obligatorio|indispensable|requiere) (?:residir|vivir) en|
      (?:permiso de trabajo|residencia) (?:\w+ ){0,4}(?:imprescindible|obligatori[oa]|necesari[oa]|requerid[oa])
    )
  `,
  // "se valorará", "deseable", "será un plus", "idealmente", "preferiblemente", "no excluyente"
  preferred: regex()`
    \b(?:
      se valora\w*|valorar(?:a|an|emos)\b|valorables?\b|\bvaloramos\b|nos (?:encantaria|gustaria) que\b|(?:tendra|tendran|tendremos) en cuenta|valor anadido|muy valorad\w+|valorad[oa]s?\b|deseables?\b|desead[oa]s?\b|
      (?:es|son|sera|seran|seria|serian|como) (?:un |una |muy )?(?:gran )?
      (?:plus|ventaja|bonus|valorad\w+|bienvenid\w+|util\w*)|
      (?:un|es) plus\b|plus$|preferible\b|opcional\w*|nice to have|
      no (?:es |son )?(?:imprescindibles?|obligatori\w+|excluyentes?|necesari\w+|indispensables?)|punto a favor|
      puntos extra|suma(?:n|s)? puntos|(?:es |seria )?ideal (?:si|que) |(?:seria|serian) (?:ideal|genial|estupendo|bueno)\w*|(?:un |es )?plus si |(?:te )?sumaria?n?\b
    )|
    ^.{0,16}\b(?:idealmente|preferiblemente|preferentemente|de preferencia)\b|
    (?:^|[.!] )(?:se (?:dara|da) |daremos |tendran )?preferencia (?:por|para|a)\b
  `,
  // "tienes", "debes", "es imprescindible", "se requiere", "buscamos una persona", "al menos 3 años"
  demand: regex()`
    \b(?:
      (?:tienes|eres|cuentas con|posees|dominas|hablas|conoces|sabes|debes|deberas|debera|debe)\b|
      (?:es|son|sera|seran) (?:
        imprescindibles?|necesari\w+|obligatori\w+|indispensables?|requerid\w+|esencial\w*|fundamental\w*
      )|
      imprescindible|indispensable|excluyente|se (?:requiere|necesita|exige|precisa|pide)n?|hay que (?:tener|saber|ser|hablar|conocer|dominar)|requerimos|necesitamos|
      esperamos (?:que|de ti)|buscamos (?:a )?(?:una persona|alguien|personas|profesionales|candidat\w+)|
      candidat\w+ (?:ideal|debe)\w*|(?:al menos|minimo|minima|mas de) .{0,15}\b(?:anos?|meses)\b|\d+\+? (?:anos|meses de experiencia)
    )|
    (?:^|[.!] )(?:necesari[oa]s?|obligatori[oa]s?|requerid[oa]s?) \S
  `,
  frame: regex()`
    \b(?:
      (?:debes|deberas|(?:candidat[a-z/()@]{0,8}|aspirantes?|persona|interesad[a-z/()@]{0,8}|usted) (?:debe|deben|debera|deberan|tiene que|tienen que)|tienes que|has de|es (?:necesario|imprescindible|indispensable|obligatorio)|debe(?:ra)?(?<=(?:^|[.!] )debe(?:ra)?)) (?:
        tener (?!en cuenta|acceso)|ser (?!enviad|remitid|presentad|recib|contactad|capaz de ofrec)|contar con|poseer|saber (?!que)|hablar|residir|vivir|disponer de|dominar|aportar|estar (?:en posesion|dispuest|titulad|habilitad|acostumbrad|familiarizad)
      )|
      (?:buscamos|necesitamos|queremos) (?:a )?(?:alguien|una persona|personas|gente) (?:[a-z]+ )?(?:que|con)\b(?! (?:nos|quiera|quieran|desee))|
      se valorara(?:n)?(?: positivamente| especialmente)? (?!la oferta|la propuesta|tu solicitud|las solicitudes)[a-z]|
      eres una persona (?!important|unic)[a-z]|
      (?:manejas|dominas) (?!a\b|nuestr)[a-z]|
      abstenerse (?:personas|candidat[a-z/()@]{0,8}|quienes|los que|perfiles|si no)\b|
      idealmente,? (?:tienes|has|cuentas|eres|tendras|contaras)\b|
      (?:ingles|frances|aleman|italiano|portugues|catalan|euskera|gallego|arabe|chino) (?:es |sera |seria )?(?:un plus|imprescindible|necesario|valorable|deseable|obligatorio|requerido)\b
    )|
    (?:^|[.!] )(?:coche|vehiculo|carnet|carne|moto|ordenador|licencia)\b[^.:?!]{0,40}\b(?:imprescindible|necesari[oa]|obligatori[oa]|indispensable|requerid[oa]|valorable|deseable)\b
  `,
  // "Experiencia en", "Sólidos conocimientos de", "Capacidad para", "Nivel de inglés"
  opener: regex()`
    ^(?:
      (?:al menos|minimo|mas de) (?:de )?\w{1,6} anos|\+? ?\d+ ?\+? (?:o mas )?anos|
      (?:(?:solid|buen|excelente|ampli|fuerte|alt|profund|avanzad)[oaes]{0,2} (?:[\w-]{1,20} ){0,3}?)?(?:
        experiencia|conocimientos?|dominio|capacidad|habilidad(?:es)?|competencias?|comprension|nivel|familiaridad|
        ingles|espanol
      ) (?:
        de|del|en|con|para|como|comprobable|comprobada|demostrable|demostrada|previa|minima|solida|avanzad[oa]|laboral|
        profesional|alto|intermedio|fluido|practica|tecnic[oa]s?|analitica
      )\b|
      titul(?:o|ado|ada|acion) (?:en|de|univers|sup)|licenciad|licenciatura|ingenier(?:o|ia|ias) (?:en|de|inform|indus)|
      grado en|graduad|estudios (?:en|de|sup|univ)|formacion (?:en|acad|univ|superior|tecnica|profesional)|egresad|
      (?:tienes|cuentas con|dominas|posees)\b|(?:excelente|buena|solida)s? (?:capacidad|comunicacion|actitud|habilidad)|
      pasion por|disponibilidad (?:para|de)|bilingue|carnet de
    )
  `,
  // "Coordinar el equipo ...", "Gestión de ...", "Elaboración de ..."
  work: regex()`
    ^(?!
      tener|poder|saber|hablar|contar|disponer|ser\b|estar|ganar|residir|vivir|bienestar|lugar|celular|taller|titular|
      dominar|conocer|poseer|similar|superior|mujer|cualquier|disfrutar|hogar
    )(?:[a-z]{3,}(?:ar|er|ir)(?:se|lo|las?)?) |
    ^(?:gestion|seguimiento|apoyo|soporte|mantenimiento|desarrollo|diseno|analisis|control|
    (?!formacion|titulacion|certificacion|educacion|remuneracion|retribucion|comunicacion|orientacion|motivacion|vacacion)
    [a-z]{4,}cion(?:es)?) (?:de|del|a|con|en|y)\b
  `,
  // "experiencia", "conocimientos", "dominio", "titulación", "capacidad"
  quality: regex()`
    \b(?:
      hay que (?:saber|ser|hablar)|(?:bases|nociones) de|experiencia|conocimiento|dominio|domini[oa]|manejo|titulacion|titulo|titulad|grado en|licenciatur|ingenier|
      master\b|estudios|formacion|certific|capacidad|habilidad|competencia|comprension|familiari|nivel\b|ingles|espanol|
      idioma|bilingue|fluid|avanzado|intermedio|solid[oa]s?|excelente|buen[oa]?s?\b|alta\b|fuerte|proactiv|autonom|
      responsab|organiza|comunica|trabajo en equipo|analitic|resolucion|motivad|pasion|apasiona|interes\b|curios|
      ganas de|actitud|orientacion|orientad|liderazgo|anos de|adaptab|flexib|disponibilidad|residir|residencia|permiso|
      carnet?\b|visa\b|perfil|expert|background|skills|puntual|dinamic[oa]|honest|amable|aleman|frances|creativ|empat|resolutiv|polivalen|bachiller|vehiculo propio
    )
  `,
  // "igualdad de oportunidades", "sin distinción", "protección de datos"
  legal: regex()`
    igualdad de (?:oportunidades|trato)|sin (?:distincion|discriminar|importar)|discriminac|orientacion sexual|
    identidad de genero|origen etnico|discapacidad|proteccion de datos|datos personales|diversidad|inclusi(?:on|v)|
    (?<!\bsin )antecedentes penales
  `,
  // "seguro médico", "vacaciones", "retribución flexible", "teletrabajo"
  benefit: regex()`
    \b(?:
      seguro (?:medico|de vida|de gastos|dental|de salud)|vacaciones|dias (?:libres|de vacaciones|festivos)|
      retribucion flexible|teletrabajo|home office|horario flexible|flexibilidad horaria|jornada (?:intensiva|flexible)|
      prestaciones|aguinaldo|bonos?\b|vales? (?:de )?(?:despensa|comida)|ticket restaurante|cheque|gimnasio|
      formacion (?:continua|a cargo)|plan (?:de )?(?:carrera|pensiones|formacion)|salario competitivo|
      contrato indefinido|acciones\b|descuentos|clases de ingles|cobertura medica|utilidades|prima vacacional|
      fondo de ahorro|licencia (?:de )?(?:maternidad|paternidad)|buen ambiente
    )
  `,
  // "Somos", "Nuestro equipo", "Únete", "Envía tu CV"
  employer: regex()`
    ^(?:
      somos\b|nuestr[ao]s?\b|nosotros\b|
      en [a-z0-9][\w&.'-]{1,40}[, ]+(?:creemos|somos|trabajamos|buscamos|ofrecemos|nos|queremos|estamos|valoramos)|
      ofrecemos|creemos|trabajamos|valoramos|queremos|
      (?:la|el|esta|este) (?:empresa|compania|equipo|puesto|posicion|salario|rol|oferta|vacante)\b|unete|aplica\b|
      postula|envia|inscribete|si (?:te|estas|eres|crees|quieres|cumples|buscas|tienes)\b|por (?:favor|que)\b|
      para (?:mas|aplicar|postular)|ven\b|quieres\b|te (?:interesa|gusta|ofrecemos|apetece)|salario|sueldo|ubicacion|
      lugar|modalidad|horario|contrato|beneficios|que\b|quien\b|como\b|conoce|descubre|mas informacion|#
    )
  `,
});
