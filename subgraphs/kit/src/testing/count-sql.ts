import { AsyncLocalStorage } from 'node:async_hooks';
import { Client } from 'pg';

const counting = new AsyncLocalStorage<{ statements: string[] }>();
let patched = false;

/** Counts at the driver itself, so that nothing that reaches PostgreSQL escapes it. */
function patchDriver(): void {
  if (patched) return;
  patched = true;
  const original = Client.prototype.query as (...args: unknown[]) => unknown;
  Client.prototype.query = function counted(this: Client, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? '');
    counting.getStore()?.statements.push(text);
    return original.apply(this, args);
  } as never;
}

/** The SQL statements that some work sends, in order. What goes on beside it (followers, workers) is not counted. */
export async function countSql(work: () => Promise<unknown>): Promise<string[]> {
  patchDriver();
  const store = { statements: [] as string[] };
  await counting.run(store, work);
  return store.statements;
}
