import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const RANDOM_BYTES = 16;
const pool = new Uint8Array(RANDOM_BYTES * 256);
let used = pool.length;
let msecs = -Infinity;
let seq = 0;

/**
 * UUIDv7: sorts by time, so an index grows at its end; those of one process sort as they were made. A request makes six
 * or more: random bytes are drawn for 256 at once, because asking the system each time costs more than all the rest.
 */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += RANDOM_BYTES));
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // Half of what there is: the rest is left for those of the same millisecond.
    seq = new DataView(random.buffer, random.byteOffset + 6).getUint32(0) >>> 1;
  } else seq += 1;
  return v7({ random, msecs, seq });
}
