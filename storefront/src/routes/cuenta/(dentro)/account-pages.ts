import { graphql } from '#lib/graphql/generated/index.ts';

export const OwnRequestCard_OwnRequest = graphql(`
  fragment OwnRequestCard_OwnRequest on OwnRequest {
    id
    reference
    receivedAt
    status
    course {
      id
      title
    }
    # Apart: a course that was taken off keeps its name here, and has no page.
    coursePage: course {
      id
      slug
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
