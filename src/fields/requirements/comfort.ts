import { regex } from '../../regex.js';

/** "You need not know all of this", "This is no checklist", "Keine Sorge, ...", "Pas de panique": demands nothing. In `plain()` form. */
export const COMFORT = regex()`
  \b(?:
    (?:not an?|no) (?:strict |hard |fixed |exhaustive )?(?:check|wish|shopping|laundry)[ -]?list\b|
    (?:don't|do not|not to) worry|no worries|
    (?:don't|do not|not)(?: feel like you| think you)? (?:meet|fit|match|tick|check|have|fulfil|know) (?:all|every|each|100(?= ?%))|
    (?:nobody|no ?-?one|no single person|few people|(?:isn't|not) (?:anyone|someone)) (?:(?!(?:must|should)\b)[a-z]+ ){1,3}(?:all|every|each)\b|
    encouraged? (?:you )?to (?:still )?apply|(?:please|do|should|still|anyway|just) apply (?:if|even|anyway)|apply (?:anyway|all the same|regardless|even if)|
    you (?:don't|do not) (?:need|have) to (?:know|have|meet|tick|master) (?:all|every)|
    keine sorge|du musst nicht alles?|nicht (?:alle[sn]?|jede[ns]?|samtliche|100 ?%)\b.{0,40}\b(?:erfull|mitbring|zutr|haken|beherrsch|punkt|anforderung|kriteri)[a-z]*|
    niemand (?:bringt|erfullt|kann|hat)\b.{0,20}\balle|bewirb dich (?:trotzdem|dennoch)|bewerben sie sich (?:trotzdem|dennoch)|
    pas de panique|ne t'inquiete|ne vous inquiete|tu n'as pas besoin de (?:tout|tous)|
    (?:pas|ne) (?:[a-z]+ ){0,2}toute?s? les (?:cases|criteres|competences|qualifications|pre-?requis|points|qualites)|
    (?:postule[rz]?|candidate[rz]) (?:tout de meme|quand meme|malgre)|
    no te preocupes|no hace falta que (?:cumplas|sepas)|no (?:cumpl|tien|teng|reun)[a-z]+ (?:con )?(?:todos|todas|el 100)|
    nao se preocupe|nao (?:cumpr|atend|tenh|tem|preench)[a-z]* (?:a )?tod[oa]s|
    geen zorgen|je hoeft niet alles?|niet (?:aan )?(?:alle|elke?|ieder[e]?) (?:eis|vereist|punt|criteri|voorwaard)[a-z]*|solliciteer (?:dan |gerust )?(?:toch|ook als)|
    nie martw sie|nie (?:musisz (?:znac|spelniac|umiec)|spelniasz|masz|znasz) wszystk[a-z]*|
    niente paura|non serve (?:sapere|conoscere|avere) tutto|non (?:soddisf|possied|hai|rispecch|rispond)[a-z]* (?:a )?tutt[ie]|
    oroa dig inte|du behover inte kunna allt|inte (?:uppfyller|har|kan|matchar|bockar av) all[at]
  )\b
`;
