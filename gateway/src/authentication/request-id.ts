import { randomFillSync } from 'node:crypto';

export const REQUEST_ID_HEADER = 'x-request-id';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The caller's id when it is a UUID, so that a proxy's or front end's lines join ours; anything else could forge log lines. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && uuid.test(header) ? header.toLowerCase() : newRequestId();
}

const RANDOM_BYTES = 10;
const pool = Buffer.alloc(RANDOM_BYTES * 512);
let used = pool.length;

/**
 * A UUIDv7. Every request makes one, also one whose answer is at hand, where asking the system for random bytes each
 * time would cost more than the answer; so they are drawn 512 ids at a time.
 */
function newRequestId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.toString('hex', used, used + RANDOM_BYTES);
  used += RANDOM_BYTES;
  const time = Date.now().toString(16).padStart(12, '0');
  const variant = '89ab'[Number.parseInt(random.charAt(3), 16) & 3] ?? '8';
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(8)}`;
}
