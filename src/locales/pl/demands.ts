import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: DemandWords = {
  expects: 'oczekuj',
  comfort: part`
    nie martw sie|nie (?:musisz (?:znac|spelniac|umiec)|spelniasz|masz|znasz) wszystk[a-z]*
  `,
  beside:
    'ale nie wymagana wymagane wymagany konieczna konieczne konieczny warunek obowiazkowa obowiazkowe obowiazkowy bardzo',
  taught: '(?:zapewniamy|oferujemy) szkolenie',
  training: 'szkolenie',
};
