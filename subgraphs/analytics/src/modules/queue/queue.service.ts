import { type Connection, cursorValue, decodeCursor, pageSize, toConnection } from '@cep/kit';
import type { AnalyticsContext } from '../../context';
import type { Queue } from './queue.type';

const BY_NAME = 'queues:name';

export type QueuePage = Connection<Queue> & { totalCount: number };

/** Queues by name. Their names are few and come in one piece; numbers are read for the page alone. */
export async function listQueues(ctx: AnalyticsContext, first: number, after: string | null): Promise<QueuePage> {
  const limit = pageSize(first);
  const names = (await ctx.jobs.list()).map(({ name }) => name).sort();
  const behind = after ? decodeCursor(BY_NAME, after, [cursorValue.text])[0] : '';
  const page = toConnection(BY_NAME, names.filter((name) => name > behind).slice(0, limit + 1), {
    first: limit,
    after,
    cursorOf: (name) => [name],
  });
  const queues = (await ctx.loaders.queue.loadMany(page.nodes)).map(orThrow);
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = queues[index];
    return node ? [{ cursor, node }] : [];
  });
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: names.length };
}

function orThrow<T>(value: T | Error): T {
  if (value instanceof Error) throw value;
  return value;
}
