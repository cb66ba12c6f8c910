export { type Posting, PostingSchema, WARNINGS, type WarningCode } from './fields/index.js';
export { type Input, type ParseOptions, parsePosting, parsePostings } from './pipeline.js';
export { type Decoded, decodeBytes } from './text/decode.js';
export { applyEdits, type Edit } from './text/edits.js';
export { type ExplainedEdit, explainEdits } from './text/explain.js';
export { repairText } from './text/repair.js';
