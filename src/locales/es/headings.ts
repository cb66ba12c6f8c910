import { regex } from '../../regex.js';
import type { Headings } from '../locale.js';

export const headings = (): Headings => [
  // "Quiénes somos", "Sobre nosotros", "Descripción de la empresa"; not "Sobre ti", "Sobre el puesto"
  [
    'about',
    regex()`
      ^(?:
        (?:sobre|acerca de(?:l)?) (?!
          (?:(?:el|la|este|esta|tu|su) )?
          (?:puesto|rol|posicion|oferta|vacante|trabajo|empleo|oportunidad|cargo|funcion)\b|
          ti\b|usted|vos\b|tu\b
        )|
        quien(?:es)? (?:somos|es )|conoce(?:nos)?\b|
        (?:descripcion|presentacion|informacion) de (?:la|nuestra) (?:empresa|compania|organizacion)|
        (?:la |nuestra )?(?:empresa|compania|organizacion)$|
        nuestr[ao]s? (?:historia|cultura|mision|vision|equipo|valores|stack|cliente)|(?:el|tu) equipo$|
        (?:lo )?que hacemos|como trabajamos|nuestr[ao] (?:forma|manera|modo) de trabajar|(?:el )?(?:stack|tecnologias)\b|contexto$
      )
    `,
  ],
  // "Igualdad de oportunidades", "Protección de datos"
  [
    'legal',
    regex()`
      \b(?:
        igualdad|diversidad|inclusion|privacidad|proteccion de datos|aviso legal|discriminacion|discapacidad|
        accesibilidad|equidad
      )
    `,
  ],
  // "Proceso de selección", "Cómo postularte", "Próximos pasos"
  [
    'process',
    regex()`
      \b(?:
        proceso (?:de )?(?:seleccion|postulacion|reclutamiento|contratacion|entrevista)|proceso$|
        como (?:aplicar|postular|inscribir|solicitar|aplico)|aplica(?:r)?(?: ahora| ya| aqui|$)|postul\w+|inscrib\w+|
        inscripcion|proximos pasos|siguientes pasos|etapas|fecha (?:de inicio|limite)|candidaturas?|
        te (?:interesa|animas|apuntas)
      )
    `,
  ],
  // "Documentación requerida": papers
  [
    'process',
    /^document(?:acion|os) (?:requerid|a (?:presentar|aportar|adjuntar)|necesari)|^envia(?:nos)? tu (?:cv|curriculum)/,
  ],
  ['contact', /^(?:contact\w+|(?:tienes )?(?:dudas|preguntas))\b.{0,20}$/],
  // "Deseable", "Se valorará", "Será un plus", "No excluyente"
  [
    'preferred',
    regex()`
      \b(?:
        deseables?\b|(?<!\bperfil (?:profesional )?)desead[oa]s?\b|se valora\w*|valorar(?:a|an|emos)\b|valoramos|valorables?\b|
        (?:un|es|como) plus\b|^plus$|seria (?:un|ideal|genial|bueno|estupendo)|(?:puntos?|puntos) extra|^extras?$|
        opcional|idealmente|nos (?:encantaria|gustaria) que|sumaras|no (?:es |son )?(?:imprescindible|obligatori|excluyente|necesari)|preferible|preferente|preferido|
        (?:seria|sera|como) (?:una )?ventaja|(?:te |que )?sumar?i?a?n?\b(?: puntos)?|diferencial
      )
    `,
  ],
  // "Qué ofrecemos", "Beneficios", "Por qué unirte", "Prestaciones"
  [
    'benefits',
    regex()`
      \b(?:
        beneficios?|ventajas|ofrec\w+|oferta(?:mos)?$|por ?que (?!buscamos|contratamos)|
        que (?:
          obtienes|obtendras|recibes|recibiras|encontraras|conseguiras|vas a (?:obtener|recibir|encontrar|conseguir)|
          hay para ti|ganas
        )|
        prestaciones|recompensas?|trabaja (?:en|con)|te (?:damos|brindamos|espera)|brindamos|que te llevas|condiciones|razones para|
        retribucion flexible
      )\b
    `,
  ],
  // "Salario", "Banda salarial", "Retribución"
  ['pay', /^(?:el |la )?(?:salario|sueldo|remuneracion|retribucion|compensacion|(?:banda|rango|paquete) salarial)\b/],
  // "Requisitos", "Qué buscamos", "Tu perfil", "Imprescindible", "Conocimientos"
  [
    'requirements',
    regex()`
      \b(?:
        requisitos?|requerimientos?|requerid\w+|requier\w+|perfil\b|cualificacion|calificacion|competencias|habilidades|
        conocimientos?|experiencia|formacion|educacion|estudios|titulacion|escolaridad|
        (?:lo )?que (?:
          buscamos|necesitas|esperamos|pedimos|necesitamos|debes|tienes|aportas|traes|estamos buscando|requerimos
        )|
        (?:a )?quien buscamos|quien eres|quien eres tu|como eres|(?:sobre|acerca de) (?:ti|usted|vos)\b|eres tu|^eres\b|
        imprescindible|indispensable|obligatori|excluyente|aptitudes|destrezas|cualidades|candidat[oa] ideal|idiomas?$|
        te identificas|te (?:reconoces|suena)\??$|encaja(?:s|ras)|te pedimos|pedimos\b|(?:tus|tu) (?:superpoder\w*|fortalezas|talentos?|puntos fuertes|mochila|equipaje|capacidades)|
        hace falta|exigencias|criterios|^tienes$|debes (?:tener|ser|contar)|seras nuestr[oa] .{3,60} si$|^(?:nuestr[oa]|el|la) [^,.:]{3,60} ideal$|te queremos|
        nivel (?:avanzado|intermedio|basico|de ingles)|aportas\b|necesitas\b|para triunfar|
        para tener exito
      )|
      ^(?:estamos )?busca(?:mos|ndo)(?: a)?(?: alguien| una persona| personas?)?(?: con| que)?$
    `,
  ],
  // "Responsabilidades", "Qué harás", "Funciones", "Descripción del puesto", "Tu día a día"
  [
    'duties',
    regex()`
      \b(?:
        responsabilidad|funciones|tareas|actividades|mision\b|(?:lo )?que (?:haras|vas a hacer|haces|te encargaras)|
        (?:tu|tus|su) (?:rol|papel|dia|mision|trabajo|retos?|impacto|desafios?|contribucion|funcion)\b|
        (?:el|del|este|esta|la) (?:puesto|rol|trabajo|cargo|posicion|vacante|oportunidad|oferta|empleo)\b|descripcion\b|
        dia a dia|^un dia como|objetivos?\b|retos?\b|desafios?\b|te encargaras|seras responsable|resumen|proposito
      )|
      ^(?:puesto|rol|posicion|vacante)$
    `,
  ],
  // "Información adicional", "Lugar de trabajo"
  [
    'other',
    regex()`
      ^(?:
        (?:otra |mas )?(?:informacion|datos)
        (?: (?:adicional(?:es)?|complementari[ao]s?|general(?:es)?|de interes|relevante))?|
        otros (?:datos|detalles)|detalles(?: adicionales)?|notas?(?: importante)?|observaciones|a tener en cuenta|
        ubicacion|lugar de trabajo|modalidad(?: de trabajo)?|horarios?|jornada(?: laboral)?
      )$
    `,
  ],
];

/** Words of headings that name no trade. */
export const generic = (): ReadonlySet<string> =>
  new Set(
    (
      '& + - a academica academico acerca actividades adicional adicionales al aptitudes as ayudara beneficio beneficios blandas busca ' +
      'buscamos candidata candidato cargo clave claves como competencias con condiciones conocimiento conocimientos contrato ' +
      'cualificaciones de deber debes del descripcion deseable deseables deseada deseadas deseado deseados detalles e el ella en ' +
      'encontraras entrevistas equipo eres es esperamos esperas esta este estudios etapas excluyente excluyentes experiencia formacion ' +
      'funcion funciones general generales gustaria ha habilidades hacer haras ideal idiomas imprescindible imprescindibles indispensable ' +
      'indispensables informacion la laboral laborales las lo los mas minima minimo minimos mision mucho necesaria necesarias necesario ' +
      'necesarios necesitamos necesitas no nos nuestra nuestro o objetivo oferta ofrece ofrecemos para pasos perfil persona personal ' +
      'personales plus por posicion preferente preferible preferibles preparacion principal principales proceso profesional profesionales ' +
      'proximos puesto que quien rango requerida requeridas requerido requeridos requerimientos requisito requisitos responsabilidad ' +
      'responsabilidades rol salarial se seleccion ser seria si sobre su sus tareas te tecnica tecnicas tecnico tecnicos tener ti tienes ' +
      'trabajo traer tu tus un una unico vacante valorable valorables valoramos valorara valoraran vas ventajas y ya'
    ).split(' '),
  );
