import { v7 } from 'uuid';

/** UUIDv7: sorts by time, so an index grows at its end. */
export function newId(): string {
  return v7();
}
