import { graphql } from '#lib/graphql/generated/index.ts';

/** A queue in figures, as the strip and the page show it. */
export const QUEUE_FIGURES = graphql(`
  fragment QueueFigures_Queue on Queue {
    id
    name
    label
    paused
    waiting
    active
    delayed
    failed
    completed
    oldestWaitingSeconds
    workers
  }
`);

export const QUEUES = graphql(`
  query Shell_Queues {
    queues(first: 50) {
      nodes {
        ...QueueFigures_Queue
      }
    }
  }
`);

export const QUEUE_STATUS = graphql(`
  subscription QueueStatus {
    queueStatus {
      occurredAt
      subject {
        ...QueueFigures_Queue
      }
    }
  }
`);
