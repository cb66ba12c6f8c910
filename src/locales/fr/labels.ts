import { part } from '../../regex.js';
import type { LabelWords } from '../labels.js';

export const labels: LabelWords = {
  place:
    'lieu|localisation|affectation|ville|bureau|secteur|secteur geographique|implantation|zone geographique|agence',
  whose: 'votre|ton|notre',
  where: 'ou',
  whereWork: 'travaillez|travailler|travaillerez|travailleras|sommes-nous',
  placeOfWork: part`
    (?:lieux?|localisation|secteur|site|zone|ville|adresse) (?:de prise de |de |du |de la |de l'|d')(?:
    travail|poste|mission|emploi|exercice|activite|affectation|offre|intervention|embauche|rattachement|realisation|stage|alternance
    )
  `,
  placeWords: 'ou secteur site zone ville adresse',
  way: 'lieu de travail|lieu du poste|lieu de poste|mode de travail|lieu',
  remote: 'travail a distance|teletravail',
  wayPlace: 'lieu',
  posted: 'date de publication|publie le|publiee le|annonce publiee le|offre publiee le',
  closes:
    'date de cloture|date de cloture des candidatures|postulez avant|candidatez avant|date limite|cloture des candidatures',
  closesLoosely: 'date limite de',
  employment:
    "duree du travail|contrat travail|nature du contrat|temps de travail hebdomadaire|contrat|type de contrat|type d'emploi|temps de travail|horaires|statut",
};
