import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

/** With what Norwegian says as Swedish does. */
export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: { names: 'heltid', also: part`\bheltids[a-z]+` },
    PART_TIME: { names: 'deltid', also: part`\bdeltids[a-z]+` },
    TEMPORARY: {
      stems: 'visstid',
      names: 'vikariat|sasongs(?:anstallning|arbete)|(?:sommar|semester)(?:jobb?|vikari?at)',
      also: part`\btidsbegransa[a-z]+`,
    },
    INTERN: { names: 'praktik' },
    VOLUNTEER: { names: 'ideellt arbete', also: part`\bideellt uppdrag\b` },
  },
  lines: '(?:heltid|deltid)s(?:stilling|arbete|tjanst|anstallning|jobb?)|visstidsanstallning',
  words: 'heltid heltids* deltid deltids* vikariat visstid* sasongsanstallning sommar* praktik ideellt',
  permanent: 'tillsvidareanstallning|tillsvidare',
  hours: 'timmar',
  per: 'i',
  week: 'vecka',
  months: 'manader',
  refused: 'erfarenhet|mojlighet|anstallda',
  statements: {
    // "ett vikariat"
    befristet: {
      words: 'vikariat visstid* tidsbegransad',
      pattern: part`
        \btidsbegransad anstallning\b|\b(?:ett|som|tjansten ar) vikariat\b|(?:^|[.!?] )vikariat\b|\bvisstidsanstallning\b
      `,
    },
    // "på heltid", "omfattar deltid", "en heltidstjänst"
    'a-temps-plein': {
      words: 'heltid* deltid*',
      pattern: part`
        \bomfattar (?:heltid|deltid)(?:stjanstgoring)?\b|\b(?:en|ar) (?:hel|del)tids(?:anstallning|tjanst)\b|
        \b(?:pa|for) (?:bade )?(?:heltid|deltid)(?:(?: och | eller | og | eller pa )(?:heltid|deltid))?\b|
        (?:^|[.!?] |\banstallning, )(?:heltid|deltid)(?=[,.]| med | fran )
      `,
    },
    // "en deltidstjänst", "deltid 75 procent"
    deltidsstilling: {
      words: 'deltid* heltid*',
      pattern: part`
        \b(?<!\b(?:med|av|fran|andra) )(?:deltid|heltid)s(?:tjanst|anstallning)\b|
        \b(?:deltid|heltid),? \(?(?:ca\.? )?\d{2,3} ?(?:%|procent)
      `,
    },
  },
};
