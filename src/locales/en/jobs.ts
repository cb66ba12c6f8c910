/** What a posting offers. */
export const JOBS =
  'role position job opportunity opening post vacancy contract internship assignment engagement'.split(' ');
/** The same as an alternation. */
export const JOB = `(?:${JOBS.join('|')})`;
