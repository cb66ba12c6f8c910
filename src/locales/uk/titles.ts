import type { TitleWords } from '../titles.js';

export const titles: Partial<TitleWords> = { seekNamedOther: 'шукаємо|запрошуємо', manyWords: 'шукаємо запрошуємо' };

export const ru: Partial<TitleWords> = { seekNamedOther: 'ищем|приглашаем', manyWords: 'ищем приглашаем' };
