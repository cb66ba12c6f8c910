import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'verwacht|vragen',
  comfort: part`
    geen zorgen|je hoeft niet alles?|niet (?:aan )?(?:alle|elke?|ieder[e]?) (?:eis|vereist|punt|criteri|voorwaard)[a-z]*|
    solliciteer (?:dan |gerust )?(?:toch|ook als)
  `,
  beside: 'een is maar geen niet verplicht vereist vereiste noodzakelijk nodig mooi',
  taught: '(?:opleiding|cursus) (?:is )?mogelijk',
  training: 'opleiding|cursus',
  gives: 'bieden (?:wij|we)|(?:wij|we) bieden|volgende voordelen',
  following: 'volgende (?:eisen|voorwaarden)',
  announces: 'van de volgende [a-z]+|(?:ervaring|kennis) (?:met|van|in)',
  conditional: part`
    (?:als|indien) (?:je|jij|u)\b.{0,300}\b(?:sollicit|reageer|stuur|mail)
  `,
  invitation: part`
    herken (?:je|jij)|(?:indien|als) (?:je|jij|u) (?:geinteresseerd|interesse)|ben (?:je|jij) geinteresseerd|
    spreekt (?:dit|deze)|twijfel niet|aarzel niet|solliciteer|dan (?:horen|zoeken|komen|maken) we|
    (?:we|wij) (?:ontvangen|zien) (?:graag )?(?:je|jouw|uw) (?:sollicitatie|cv)
  `,
  otherHeads: 'waarden',
  being: 'werken',
  beingAt: 'bij',
  noneNeeded: 'geen ervaring (?:vereist|nodig)',
  whether: 'niet (?:vereist|nodig)',
  payLabel: 'salaris|uurloon|(?:uur)?tarief',
  fact: 'standplaats|referentie(?:nummer)?|uren',
  termEnds: 'duur|proeftijd|opzegtermijn',
  asking: 'wat|dat|het|ook|verder|daarnaast|extra',
  hoped: 'bij voorkeur',
  lacking: '(?:zonder|bij het ontbreken van een) (?:(?:een|afgeronde) )?(?:diploma|opleiding|studie)',
  chance: 'de (?:kans|mogelijkheid|gelegenheid)',
  seeks: 'zoeken(?: wij| we)?',
  condition: part`als\b(?! (?:ideale|voraussetzung))|naast\b|tijdens\b|heb je|om je`,
  withYears: part`met (?:meer dan )?\d+[- ]?jaar ervaring`,
  theirYears: part`\d+ jaar geschiedenis|gezamenlijk|^(?:al|reeds) (?:(?:ruim|meer dan|bijna) )?\d+ jaar`,
  youMay: 'kun je|kunt u',
  mayShow: 'inbrengen|ontwikkelen',
  ofPapers: '^onze|sollicit|motivatiebrief',
};
