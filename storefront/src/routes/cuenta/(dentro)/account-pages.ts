import { graphql } from '#lib/graphql/generated/index.ts';

export const OwnRequestCard_OwnRequest = graphql(`
  fragment OwnRequestCard_OwnRequest on OwnRequest {
    id
    reference
    receivedAt
    status
    course {
      id
      slug
      title
    }
    courseRun {
      id
      startsOn
    }
    campus {
      id
      name
    }
  }
`);

export const OwnRequestsPage = graphql(`
  query OwnRequestsPage($after: String) {
    ownRequests(first: 20, after: $after) {
      nodes {
        ...OwnRequestCard_OwnRequest
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
