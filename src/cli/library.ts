// The library as the commands call it: a watch loads all of it again
export * from '../api.js';
export { type Compared, comparePostings } from '../compared.js';
