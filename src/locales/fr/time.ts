import type { TimeWords } from '../time.js';

export const time: TimeWords = {
  years: 'an, ans, année, années',
  monthUnits: 'mois',
  numbers: 'un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze',
  to: 'à, ou, et',
  atLeast: "au moins, minimum, min, min., au minimum, minimal de, minimale de, plus de, d'au moins, idéalement",
  upTo: "jusqu'à, moins de, maximum",
  orMore: 'ou plus, et plus, minimum',
  experience: 'expérience, expériences, expertise, expérimenté*',
  other: "d'existence, d'ancienneté, d'histoire",
  otherBefore:
    "depuis, depuis plus de, il y a, il y a plus de, d'ici, pendant, après, tous les, dernières, prochaines, derniers, prochains, durée de, en, fort de, forte de, fort de plus de",
  company: 'nous, notre, nos, entreprise, société',
  months:
    'janv/janvier, fév/févr/février, mars, avr/avril, mai, juin, juil/juillet, août, sept/septembre, oct/octobre, nov/novembre, déc/décembre',
  children: 'enfants|eleves',
  aged: 'agee?s?',
  agedFrom: 'de|entre',
  licence: 'permis(?: b)?',
};
