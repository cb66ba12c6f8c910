import { regex } from '../../regex.js';

/** "Tous les champs sont obligatoires", "Hace 18 minutos": what the page says around a posting, in `plain()` form. */
const FRAME = regex()`
  ^(?:
    (?:per (?:ricevere )?(?:ulteriori|maggiori) informazioni|pour (?:plus d'|de plus amples )informations?|para mas informacion)\b|
    (?:tutti i campi|tous les champs|todos los campos|all fields|alle felder)(?: [a-z*()]+){0,5} (?:
      obbligatori|obligatoires|obligatorios|required|mandatory|pflichtfelder|pflicht
    )\b|
    (?:hace|il y a|publie il y a|vor) \d{1,3} (?:
      minut|hora|dia|semana|mes|heure|jour|semaine|mois|stunde|tag|woche
    )[a-z]*[.]?$
  )
`;

/** Whether a line is of the page or of its form. */
export const isFrame = (words: string): boolean => FRAME.test(words);
