import type { TitleWords } from '../titles.js';

export const titles: TitleWords = { pageOfJobs: 'tyopaikat' };
