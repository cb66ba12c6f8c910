import { part } from '../../regex.js';
import type { WayWords } from '../ways.js';
import { JOB } from './jobs.js';

export const ways: WayWords = {
  // "done entirely from home"
  'from-home': {
    words: 'mind care home office desk remotely telecommut*',
    besides: 'work works working worked done performed anywhere position no',
    pattern: `${part`
      \b(?:done|performed|worked|work|working) (?:entirely|completely|fully|solely|only|exclusively|100 ?%) from (?:your (?:own )?)?home\b|
      \byou(?:.ll| will) work from (?:your (?:own )?)home\b|\b(?:don.t|do not) (?:mind|care) where you (?:work|live)\b|
      \bno office to (?:go|come|commute|travel) to\b|\bworking remotely is the (?:norm|default|rule)\b|
      \b(?:your|the) (?:desk|place of work|workplace) can be anywhere\b|
      ^[^a-z\d]{0,4}(?:telecommut(?:e|ing)|remote-first)
    `} ${JOB}\\b`,
    notBefore: part`
      days?|weeks?|up to|occasional\w*|sometimes|when|if|one|two|office|stipend|budget
    `,
  },
  // "Remote across the UK", "or remote within Norway"
  'throughout-the-country': {
    words: 'remote',
    pattern: part`
      \bremote (?:across|within|throughout)(?<=(?:^[^a-z]{0,4}|[.!?:;] |\b(?:or|fully) )remote \w+)
      (?! (?:all|our|teams?|departments|the (?:company|organi[sz]ation|teams?|business|first|next)|\d)\b)
    `,
  },
  // "half of the week from home", "60% office, 40% home"
  'by-turns': {
    words: 'home office studio workshop mix',
    besides: 'half week occasional arrangement home twice once mix 20 30 40 50 60 70 80',
    pattern: part`
      \bhalf (?:of )?(?:the|your) (?:week|time) (?:from|at) home\b|\b(?:home|remote) working by (?:arrangement|agreement)\b|
      \b[2-8]0 ?% (?:in the |in |from the )?(?:office|on-?site),? (?:and )?[2-8]0 ?% (?:at |from )?(?:home|remote)\b|
      \b(?:in|at) (?:the|our) (?:office|studio|workshop|lab) (?:at least |around |about )?(?:once|twice) (?:a|per|each|every) week\b|
      \boccasional home working (?:is )?(?:possible|available|allowed|fine|ok)\b
    `,
    notAfter: part`our (?:teams|people|colleagues)|employees|not`,
    notBefore: 'month|year|quarter|training',
  },
  // "we do not offer remote work", "fully office-based"
  'at-the-place': {
    words: 'remote home telework office site person',
    besides: 'offer support provide allow fully entirely based monday five all not every',
    pattern: `${part`
      \b(?:do not|don.t|cannot|can.t) (?:currently )?(?:offer|support|provide|allow) (?:any )?(?:remote|home|tele-?)[ -]?work(?:ing)?\b|
      \bhome office is not (?:offered|available|possible|an option)\b|\b(?:fully|entirely) (?:office|site)[- ]based\b|
      ^[^a-z\d]{0,4}in[- ]person, (?:monday|five days|full[- ]time)\b|\bin (?:our|the) office,? (?:on )?all five days\b|
      \b
    `}${JOB} (?:is|will be) (?:fully |entirely )?based on[- ]site (?:every day|five days|5 days|full[- ]time)\\b`,
    notAfter: 'or|if',
    notBefore: 'probation|training|during|until|before|yet|hybrid|remote',
  },
};
