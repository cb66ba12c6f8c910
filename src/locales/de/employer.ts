import type { EmployerWords } from '../employer.js';

export const employer: EmployerWords = {
  joint: 'und',
  hires: 'sucht',
  beside: 'bei der, beim',
  cues: 'teil team bewirb bewerben willkommen karriere arbeiten suchen seit stelle anstellung arbeitsplatz ausbildungsplatz beschaftigung',
  invites: [
    '(?:werde|werden sie) (?:ein )?teil von',
    'verstarken? (?:sie )?das team (?:von|der|bei)',
    'bewirb dich (?:jetzt |gleich |noch heute )?bei',
    'bewerben sie sich (?:jetzt |gleich )?bei',
    'willkommen (?:bei|im team von)',
    'karriere bei',
    'arbeiten bei',
  ],
  onBehalf: 'fur',
  seek: 'suchen wir',
  jobIn: '(?:stelle|anstellung|arbeitsplatz|ausbildungsplatz|beschaftigung) (?:in|bei)(?: der| dem)?',
  since: 'seit',
  does: 'steht|baut|entwickelt|produziert|fertigt',
  article: 'der|die',
};
