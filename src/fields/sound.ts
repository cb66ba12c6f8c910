import { type Posting, PostingSchema } from './record.js';

/** A record that keeps the schema. Throws where one does not, which is a fault of the program. The build compiles the check (`formats/check`). */
export const sound = (record: Posting): Posting => PostingSchema.parse(record);
