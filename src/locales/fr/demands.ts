import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'attend',
  wished: '(?:vos|tes) atouts',
  comfort: part`
    pas de panique|ne t'inquiete|ne vous inquiete|tu n'as pas besoin de (?:tout|tous)|
    (?:pas|ne) (?:[a-z]+ ){0,2}toute?s? les (?:cases|criteres|competences|qualifications|pre-?requis|points|qualites)|
    (?:postule[rz]?|candidate[rz]) (?:tout de meme|quand meme|malgre)
  `,
  beside:
    'un une est serait mais pas non obligatoire indispensable necessaire exige exigee imperatif fortement vivement tres souhaite souhaitee',
  taught: 'formation (?:possible|assuree|prevue|interne)',
  training: 'formation',
  gives: '(?:nous )?(?:vous )?offrons|avantages suivants',
  following: 'conditions suivantes',
  announces: 'des suivante?s(?: [a-z]+)?|(?:experience|connaissances?) (?:en|dans)',
  conditional: part`
    si (?:vous|tu)\b.{0,300}\b(?:postule|rejoi|envoye|candidat)
  `,
  invitation: part`
    (?:vous vous|tu te) (?:reconnai|retrouve)|n'hesite|(?:alors,? )?(?:n'attend\S+ plus\b|rejoi(?:ns|gnez)[- ]|postule)|
    si (?:vous|tu) (?:re)?cherche|
    nous attendons (?:votre|ta|vos) (?:candidature|cv)
  `,
  otherHeads: 'valeurs',
  being: 'etre|travailler|vivre',
  beingAt: 'chez|au sein d',
  noneNeeded: part`
    debutant(?:\(?e?s?\)?s?)? accepte\S*|les debutants sont acceptes|
    (?:aucun|aucune|pas de) (?:permis|experience|diplome|formation|qualification)(?: [a-z]+)? (?:souhaite|exige|requis|demande|necessaire)\w*|
    experience (?:non|pas) (?:exigee|requise|necessaire)
  `,
  whether: 'aucune|(?:non )?(?:requise|exigee?)|indifferente?s?|debutant accepte',
  payLabel: 'salaire(?: brut)?|rémunération',
  fact: part`
    lieu(?: de travail)?|date limite|type de contrat|mots[- ]cl[ée]s|m[ée]tier|secteur(?: d['’]activit[ée](?: du poste)?)?|
    statut(?: du poste)?|qualification(?=\s*:\s*(?:employ|ouvri|agent|cadre|assistant|assimil|techni|man(?:œ|oe)uvre|profession))|
    prise de poste|r[ée]f[ée]rence|type d['’]emploi|emploi[- ]type|bap|quotit[ée](?: de travail)?|nombre de postes|heures|contrat
  `,
  term: "duree|periode d'essai|preavis|nombre d'heures",
  answer: 'oui|non',
  asking: 'ce|tout|autres|aussi|egalement',
  hoped: part`
    plus de \d
  `,
  lacking: "(?:sans|a defaut d[eu']|en l'absence d[eu']) ?(?:diplome|formation|titre)",
  chance: "l'(?:occasion|opportunite)|la possibilite",
  seeks: '(?:re)?cherchons|recrutons',
  condition: 'si (?:vous|tu)',
  suited: part`
    si (?:vous|tu)\b.{0,140}\b(?:permis|diplome|experience|caces|fimo|habilitation)\b.{0,100}\bfaite? pour (?:vous|
    toi)
  `,
  withYears: part`avec (?:plus de )?\d+[- ]?ans (?:de |d')?experience`,
  theirYears: part`fort(?:e|s|es)? de|c'est plus de|\d+ ans (?:de |d')?(?:histoire|existence)`,
  youMay: 'tu peux|vous pouvez|pourrez|pourras',
  mayShow: 'exprimer|developper',
  ofPapers: '^(?:notre|nos)|candidat|lettre',
};
