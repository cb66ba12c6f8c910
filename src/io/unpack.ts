import { gunzipSync } from 'node:zlib';
import { formatCount } from './count.js';
import { systemCode } from './errors.js';
import type { Read } from './read.js';

/** What gzip packed; never unpacks more than `maxBytes`. Never throws. */
export const unpack = (bytes: Uint8Array, file: string, maxBytes: number): Read => {
  try {
    return { ok: true, bytes: gunzipSync(bytes, { maxOutputLength: maxBytes }) };
  } catch (thrown) {
    const system = systemCode(thrown);
    if (system === 'ERR_BUFFER_TOO_LARGE') {
      const message = `more than ${formatCount(maxBytes)} bytes when it is unpacked, the limit is ${formatCount(maxBytes)}`;
      return { ok: false, error: { code: 'error.too-large', file, message } };
    }
    const message = system === 'Z_BUF_ERROR' ? 'it is cut short' : 'it cannot be unpacked';
    return { ok: false, error: { code: 'error.gzip', file, message } };
  }
};
