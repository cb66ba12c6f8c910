export * from './api.js';
export { PostingSchema } from './fields/record.js';
export { headingsSchema, placesSchema } from './lists/lists.js';
