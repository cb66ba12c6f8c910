import { explainPosting } from '../../src/explain.js';
import { parsePosting } from '../../src/pipeline.js';
import { decodeBytes } from '../../src/text/decode.js';
import { applyEdits } from '../../src/text/edits.js';
import { repairText } from '../../src/text/repair.js';
import { brokenEvidence } from '../postings/evidence.js';

/** Milliseconds that a posting may take, whatever its size, and by its size: a hundred times what one takes. */
const LEAST_MS = 3000;
const MS_A_BYTE = 0.2;

/** What is wrong with what the program makes of an input, in words; null: nothing. */
export const wrongWith = (bytes: Uint8Array): string | null => {
  const begun = performance.now();
  try {
    const record = parsePosting(bytes, { evidence: true });
    const took = performance.now() - begun;
    if (took > LEAST_MS + bytes.length * MS_A_BYTE) return `took ${Math.round(took)} ms`;
    // what markup and entities do to words has tests of its own
    const broken = brokenEvidence(bytes, record).find((what) => !what.includes('not in the quote'));
    if (broken !== undefined) return `evidence: ${broken}`;
    const { evidence: _, ...without } = record;
    if (JSON.stringify(parsePosting(bytes)) !== JSON.stringify(without)) return 'evidence changes the record';
    const { text } = decodeBytes(bytes);
    const repaired = repairText(text);
    if (applyEdits(text, repaired.edits) !== repaired.text) return 'the edits of repair do not lead to its text';
    if (repairText(repaired.text).text !== repaired.text) return 'repairing again changes the text';
    if (JSON.stringify(explainPosting(bytes).record) !== JSON.stringify(record)) return 'explain tells another record';
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
};
