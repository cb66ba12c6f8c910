import { plain } from '../../locales/plain.js';
import { regex } from '../../regex.js';

/*
 * Parts of a body, and the whole that employs.
 */

/** What parts of German bodies are called that never employ themselves, as alternatives. */
export const GERMAN_PARTS =
  'Abteilung|Fachbereich|Fachdienst|Fachgebiet|Referat|Sachgebiet|Stabsstelle|Geschäftsbereich|Dezernat|Lehrstuhl|Professur|Arbeitsgruppe';
const IS_PART = new RegExp(`^(?:${plain(GERMAN_PARTS)}) [a-z]`);
/** Whether a name, in `plain()` form, is that of such a part: "Fachdienst Brot". */
export const isGermanPart = (low: string): boolean => IS_PART.test(low);

// these, and what may employ where it stands alone
const ANY_PART = `(?:D(?:er|ie|as) )?(?:${GERMAN_PARTS}|Institut|Fakultät|Klinik|Kämmerei|Team|(?:[A-Z][a-zäöü]+a|A)mt)`;
const OWNER = regex()`
  (?:[A-ZÄÖÜ][a-zäöüß-]*)?
  (?:[Ss]tadt|[Gg]emeinde|[Kk]reises|[Uu]niversität|[Hh]ochschule|[Uu]niversitätsklinikums|[Kk]linikums|[Ss]tiftung)\ [A-ZÄÖÜ]
`.source;
const PART = new RegExp(`^${ANY_PART} [^.,;]{2,60}$`);
const WHOLE = new RegExp(`^${OWNER}`);
/** Whether a name is a part whose whole goes on behind "der" or "des": "Fachdienst Brot", "Universitätsstadt Lerchenau". */
export const isPartOf = (name: string, whole: string): boolean => PART.test(name) && WHOLE.test(whole);

// "City of Lark's Parks Department": the whole employs
const OWNED = regex()`
  ^((?:The )?(?:(?:City|County|Town|Village|State|Township|Borough|University) of .{2,40}|.{2,40} (?:County|University)))
  ['’]s? .{2,60} (?:Department|Division|Office|Unit|Team|Bureau|Section)$
`;

// "La Dirección de la Fundación Alondra", "Le Service Achats de la Ville de Vevey": the whole employs
const ITS_PART = regex()`
  ^(?:L['’]|(?:La|Le|El|Les|Los|Las) )?
  (?:Direction|Dirección|Conseil|Consejo|Service|Servicio|Département|Departamento|Gerencia|Área|[EÉ]quipe|Equipo|Secretar[ií]a|Unidad|División|Jefatura|Bureau|Comité)
  [ ](?:[^ ]{2,20} ){0,3}?(?:du|des|del|de (?:la |los |las |l['’])?)\ ?
  (?=
    (?:
      Fondation|Fundación|Ville|Commune|Municipalidad|Municipalité|Universi|Groupe|Grupo|Hospital|Hôpital|Clini|Institut|
      Ayuntamiento|Corporación|Banque|Banco|Association|Asociación|CHU|CPAS
    )
  )
`;

/** What stands before a university whose part a name is, in `plain()` form: "The Knot Department of the University of Lark". */
export const OF_UNIVERSITY =
  /^(?:the )?(?:[a-z&'-]+ ){0,6}?(?:department|faculty|school|institute|division|centre|center)(?: [a-z&'-]+){0,6}? (?:of|at) the (?=university of )/;

// "Fachdienst Brot der Universitätsstadt Lerchenau", "Abteilung Korn des Landkreises Lerche"
const GERMAN_PART = new RegExp(`^${ANY_PART} [^.,;]{2,50}? (?:der|des) (?=${OWNER})`);

/** The body whose department a name is, or the name. */
export const ownerOf = (name: string): string =>
  OWNED.exec(name)?.[1] ?? name.replace(ITS_PART, '').replace(GERMAN_PART, '');
