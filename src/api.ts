// What the library does, without its schemas: the package that these are made with takes as long to load as a posting takes to read.
export {
  type ExplainedCandidate,
  type ExplainedField,
  type ExplainedRefusal,
  type Explanation,
  explainPosting,
} from './explain.js';
export { type Posting, WARNINGS, type WarningCode } from './fields/index.js';
export { type Marked, markPostings } from './marked.js';
export { type Input, type OwnLists, type ParseOptions, parsePosting, parsePostings } from './pipeline.js';
export { type Decoded, type DecodeOptions, decodeBytes, knowsEncoding } from './text/decode.js';
export { applyEdits, type Edit, type Reason } from './text/edits.js';
export { type ExplainedEdit, explainEdits } from './text/explain.js';
export { type Repaired, repairText } from './text/repair.js';
