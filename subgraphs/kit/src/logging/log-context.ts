import { AsyncLocalStorage } from 'node:async_hooks';

/** Ids that every line written inside carries. */
export interface LogFields {
  requestId?: string;
  userId?: string | null;
  jobId?: string;
  [field: string]: unknown;
}

const storage = new AsyncLocalStorage<LogFields>();

export function withLogContext<T>(fields: LogFields, work: () => T): T {
  return storage.run({ ...storage.getStore(), ...fields }, work);
}

export function currentLogFields(): LogFields {
  return storage.getStore() ?? {};
}
