import type { TitleWords } from '../titles.js';

export const titles: TitleWords = { seekNamedOther: 'шукаємо|запрошуємо', manyWords: 'шукаємо запрошуємо' };

export const ru: TitleWords = { seekNamedOther: 'ищем|приглашаем', manyWords: 'ищем приглашаем' };
