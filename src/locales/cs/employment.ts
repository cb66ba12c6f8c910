import { part } from '../../regex.js';
import type { EmploymentWords } from '../employment.js';

/** Of Czech. */
export const employment: EmploymentWords = {
  kinds: {
    FULL_TIME: { names: 'plny uvazek|hlavni pracovni pomer|hpp' },
    PART_TIME: { names: '(?:zkraceny|castecny) uvazek', value: 'zkraceny|castecny' },
  },
  lines: 'prace na (?:plny|zkraceny|castecny) uvazek',
  words: 'uvazek hpp pomer',
  statements: {
    // "práce na HPP", "na zkrácený úvazek"
    deltidsstilling: {
      words: 'hpp uvazek',
      pattern: part`\bprace na (?:hpp|(?:plny|zkraceny|castecny) uvazek)\b|\b(?:na|v) (?:plny|zkraceny|castecny) uvazek\b`,
    },
  },
};
