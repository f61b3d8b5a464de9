import { getContext, setContext } from 'svelte';
import { useFragment as reveal } from '#lib/graphql/generated/index.ts';
import type { QueueFigures_QueueFragment } from '#lib/graphql/generated/graphql.ts';
import type { LiveConnection } from '#lib/live/live-connection.svelte.ts';
import { QUEUE_FIGURES, QUEUE_STATUS } from './documents';

export type QueueFigures = QueueFigures_QueueFragment;

/** The queues with their figures as they change. */
export class LiveQueues {
  list = $state.raw<readonly QueueFigures[]>([]);
  private readonly listeners = new Set<(queue: QueueFigures) => void>();

  constructor(initial: readonly QueueFigures[]) {
    this.list = initial;
  }

  /** Listens to the graph; returns what ends it. */
  follow(live: LiveConnection): () => void {
    return live.socket.subscribe(QUEUE_STATUS, () => ({}), {
      next: ({ queueStatus }) => this.take(reveal(QUEUE_FIGURES, queueStatus.subject)),
    });
  }

  take(queue: QueueFigures): void {
    const known = this.list.some(({ id }) => id === queue.id);
    this.list = known ? this.list.map((old) => (old.id === queue.id ? queue : old)) : [...this.list, queue];
    for (const listener of this.listeners) listener(queue);
  }

  /** Calls `listener` for each change; returns what ends it. */
  onChange(listener: (queue: QueueFigures) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const KEY = Symbol('queues');

export const provideQueues = (queues: LiveQueues | null): LiveQueues | null => setContext(KEY, queues);
/** Null for those who may not see queues. */
export const useQueues = (): LiveQueues | null => getContext(KEY);
