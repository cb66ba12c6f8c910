import type { PageWords } from '../pages.js';

export const pages: PageWords = {
  button: 'ansok(?: nu| har)?|spara(?: annons)?|dela|visa (?:mer|mindre)',
  frame: '(?:hoppa |ga )?till (?:huvud)?innehall|tillbaka till |(?:logga in|sok jobb|sparade annonser|platsbanken)$',
  way: 'hem|(?:lediga )?jobb|foretag|om oss',
  field: 'namn|skicka',
  otherJobs: '(?:liknande|fler|relaterade|andra) (?:jobb|lediga jobb|tjanster|annonser)(?: .{2,40})?',
};
