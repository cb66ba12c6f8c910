import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: { names: 'voltijds?', also: part`\bvoltijdse\b` },
    PART_TIME: { names: 'deeltijds?|bijbaan', also: part`\bdeeltijds?e\b` },
    CONTRACTOR: { stems: 'zzp' },
    TEMPORARY: { names: 'uitzendbaan', also: part`\b(?:tijdelijk[a-z]*|bepaalde (?:duur|tijd))\b` },
    INTERN: { also: part`\b(?:stagiair(?:es?|s)?|stageplek|stageplaats)\b` },
    VOLUNTEER: {
      names: 'vrijwilligerswerk',
      also: part`\b(?:vrijwilliger[a-z]*|vrijwillige basis|onbezoldigde?)\b`,
    },
  },
  lines: 'tijdelijk contract|contract van bepaalde duur|voltijdse (?:functie|baan)',
  words: 'voltijd voltijds voltijdse deeltijd deeltijds bijbaan zzp uitzendbaan vrijwilligerswerk contract',
  inOwnTitle: 'stage',
  joint: 'of',
  hours: 'uur|uren',
  per: 'per',
  week: 'week',
  months: 'maanden',
  during: 'van',
  refused: 'ervaring|mogelijkheid|medewerkers',
  beforeContract: 'vast|tijdelijk|bepaalde tijd',
  behindContract: 'voor|van (?:on)?bepaalde',
  youWork: 'je (?:gaat|werkt|zult)|u werkt',
  statements: {
    // "tijdelijk contract"
    befristet: {
      words: 'tijdelijk* bepaalde',
      pattern: part`
        \btijdelijke? (?:contract|functie|baan|aanstelling|dienstverband|arbeidsovereenkomst)\b|
        \bcontract voor bepaalde tijd\b
      `,
    },
    // "vrijwilligersfunctie", "de functie is op vrijwillige basis"
    vrijwillig: {
      words: 'vrijwilligersfunctie vrijwilligerswerk vrijwillige vrijwilliger vrijwilligers onbezoldigd*',
      pattern: part`
        \b(?:
          vrijwilligersfunctie\b|onbezoldigde? (?:functie|baan|rol|bestuursfunctie)\b|
          (?:functie|werk\w*|bestuur\w*|inzet|rol|baan)\b[^.!?\n]{0,40}\bop (?:[a-z]+ )?vrijwillige basis\b|
          (?:zoeken|zoekt|op zoek naar)(?: [a-z]+){0,3} vrijwilligers?\b
        )
      `,
    },
    // "plaats voor een stagiair", "op zoek naar een stagiaire"
    stagiair: {
      words: 'stagiair stagiaire stagiairs',
      pattern: part`
        \b(?:plaats|plek|zoeken|zoekt|op zoek)(?: [a-z]+){0,2} (?:voor |naar )?een (?:[a-z]+ ){0,2}stagiaire?\b|
        \b(?:ga|werk|loop) (?:je|jij) (?:[a-z]+ ){0,3}als stagiaire?\b
      `,
    },
    // "een fulltime bakker"
    'a-temps-plein': {
      words: 'fulltime parttime time voltijds* deeltijds*',
      pattern: part`
        \been (?:[a-z]+ )?(?:full[- ]?time|part[- ]?time|voltijdse?|deeltijdse?) (?!opleiding|studi)[a-z]{4}|
        \b(?:op zoek naar|zoeken|zoekt) (?:[a-z]+ )?(?:full[- ]?time|part[- ]?time|voltijdse|deeltijdse) (?!
          opleiding|studi
        )[a-z]{4}
      `,
    },
  },
};
