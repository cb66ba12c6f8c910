import { part } from '../../regex.js';
import type { RunInWords } from '../run-in.js';

export const runIn: RunInWords = {
  headings: 'Qualifications Requirements Responsibilities Duties Benefits Perks',
  joints: 'and or of the for to in a &',
  open: 'a an the of our your and or with to in',
  dangling: 'to',
  asks: 'what who',
  binds: 'a an the and or of in with to for at by on from as our your their is are be & +',
  goesOn: part`
    administ|manag|analy|speciali|coordinat|director|department|team|consult|program|plan\b|plans|packag|engineer|develop|
    officer|assess|lead|design|document|gathering|matri|process|review|portal|office|broker|advis|associate|assistant
  `,
  named: 'Experience|Degree|Communication|Customer|Results|Active|English|Native|Knowledge|Skills',
  inside: 'English',
  leads: 'in|to|of|for|with|on|about',
  items: '(?:You|We|They|Will|Should|Has|Have|Can|Must)(?: are)?|Some|Any',
  tells: 'We If The This These Our Please All It In As At To For When Join Here There',
  presents: 'is|are|was|has|offers|provides|will',
  hangs: 'a an the of for to with and or our your by from',
};
