import type { TitleWords } from '../titles.js';

export const titles: Partial<TitleWords> = { pageOfJobs: 'tyopaikat' };
