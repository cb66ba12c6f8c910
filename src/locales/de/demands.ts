import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'erwart',
  wished: part`
    idealerweise (?:\w+ ){1,3}mit|das wunschen wir uns(?: von \w+)?
  `,
  comfort: part`
    keine sorge|du musst nicht alles?|nicht (?:alle[sn]?|jede[ns]?|samtliche|100 ?%)\b.{0,40}\b(?:erfull|mitbring|zutr|haken|beherrsch|punkt|anforderung|kriteri)[a-z]*|
    niemand (?:bringt|erfullt|kann|hat)\b.{0,20}\balle|bewirb dich (?:trotzdem|dennoch)|bewerben sie sich (?:trotzdem|dennoch)
  `,
  beside:
    'ist sind ware von als es aber kein keine muss nicht zwingend erforderlich notwendig bedingung voraussetzung pflicht sehr wunschenswert',
  taught: '(?:schulung|weiterbildung|ausbildung|einarbeitung) (?:(?:ist |auch )?moglich|wird (?:angeboten|gestellt))',
  training: '(?:schul|weiterbild|ausbild|einarbeit)ung',
};
