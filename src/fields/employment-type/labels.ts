import { oneOf } from '../../letters.js';
import { longestWords } from '../../locales/words.js';

/** Labels of a field that states the kind of employment, in nine languages, in `plain()` form. */
const LABELS =
  "horario|horario de trabajo|horario de trabalho|carga horaria|duree du travail|contrat travail|nature du contrat|temps de travail hebdomadaire|wymiar czasu pracy|etat|arbeidsduur|werkuren|arbetstid|pensum|arbeitspensum|beschaftigungsgrad|flsa status|flsa|working hours|hours of work|work hours|fte|tenure type|classification|terms of employment|tipo de puesto|regime de trabalho|tyoaika|tyosuhde|arbejdstid|heltid/deltid|uvazek|typ uvazku|typ pracovniho pomeru|雇用形態|고용형태|고용 형태|тип заинятості|вид заинятості|employment|type|typ|tipo|contract|art der beschaftigung|art der anstellung|tipo de vaga|tipo de empleo|tipo de emprego|jornada de trabajo|jornada de trabalho|soort dienstverband|sysselsattning|time type|commitment|jobtype|schedule|schedule type|status|hours|shift|term|tenure|duration|full or part time|full or part-time|full/part time|full/part-time|full / part time|full-time/part-time|full time/part time|tipo di assunzione|inserimento|tipologia contrattuale|tipologia di assunzione|arbeitszeit|arbeitszeitmodell|beschaftigungsart|beschaftigungsverhaltnis|beschaftigungsumfang|anstellung|anstellungsart|anstellungsverhaltnis|vertragsart|vertragstyp|arbeitsverhaltnis|art des arbeitsverhaltnisses|art des beschaftigungsverhaltnisses|umfang|contrat|type de contrat|type d'emploi|temps de travail|contrato|contratacion|contratacao|vinculo|regime|jornada|jornada laboral|tipo de contrato|tipo de contratacion|tipo de contratacao|tipo de vinculo|tipo de regime|tipo de jornada|modalidad|modalidade|modalidad de contratacion|modalidade de contratacao|contratto|contratto di lavoro|tipo di contratto|tipo di contratto di lavoro|tipologia di contratto|tipologia di contratto di lavoro|orario|orario di lavoro|inquadramento|dienstverband|contractvorm|type contract|soort contract|rodzaj umowy|forma zatrudnienia|umowa|wymiar pracy|wymiar etatu|typ umowy|anstallningsform|omfattning|anstallningstyp|stellenumfang|arbeitsmodell|zeitmodell|wochenarbeitszeit|jornada laboral|modalidad de contrato|horaires|statut|tipologia|uren|uren per week";
// "job type", "contract basis", "employment-type"
const OWNERS =
  '|employment|emp|job|position|contract|engagement|hire|hiring|appointment|assignment|worker|employee|role|work|working|';
const KINDS = '|type|status|category|class|classification|basis|term|time|schedule|pattern|';
// "type of employment"
const NOUNS = '|type|kind|form|nature|';
const OF = '|of employment|of contract|of position|of work|of appointment|';

const isListed = oneOf(LABELS, '|');
const holds = (list: string, name: string): boolean => list.includes(`|${name}|`);

/** Whether a label's name, in `plain()` form, is one of a field that states the kind of employment. */
export const isLabel = (name: string): boolean => {
  if (name.length < 4 || name.length > 40) return false;
  if (isListed(name)) return true;
  const cut = name.indexOf(name.includes(' ') ? ' ' : '-');
  if (cut < 0) return false;
  const [first, rest] = [name.slice(0, cut), name.slice(cut + 1)];
  if (holds(OWNERS, first)) return holds(KINDS, rest) || (rest.endsWith('s') && holds(KINDS, rest.slice(0, -1)));
  return holds(NOUNS, first) && holds(OF, rest);
};

/** Words one of which each label holds. */
export const LABEL_WORDS = longestWords([LABELS, OWNERS].flatMap((list) => list.split('|')));
