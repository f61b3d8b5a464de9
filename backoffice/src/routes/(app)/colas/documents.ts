import { graphql } from '#lib/graphql/generated/index.ts';

export const FAILED_JOBS = graphql(`
  query QueuesPage_FailedJobs($name: String!, $first: Int!, $after: String) {
    queue(name: $name) {
      ...QueueFigures_Queue
      jobs(filter: { states: [FAILED] }, first: $first, after: $after) {
        totalCount
        nodes {
          id
          name
          label
          state
          error
          attempts
          maxAttempts
          canRetry
          createdAt
          finishedAt
          requestId
          subject {
            id
            reference
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const RETRY_JOB = graphql(`
  mutation QueuesPage_RetryJob($id: ID!) {
    retryJob(id: $id) {
      job {
        id
        state
      }
      errors {
        message
        code
      }
    }
  }
`);

export const RETRY_QUEUE = graphql(`
  mutation QueuesPage_RetryQueue($name: String!) {
    retryQueue(name: $name) {
      queue {
        ...QueueFigures_Queue
      }
      retried
      errors {
        message
        code
      }
    }
  }
`);
