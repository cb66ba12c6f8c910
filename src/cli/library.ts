// The library as the commands call it: a watch loads all of it again
export { type Compared, comparePostings } from '../compared.js';
export * from '../index.js';
