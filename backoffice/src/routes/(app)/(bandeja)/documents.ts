import { graphql } from '#lib/graphql/generated/index.ts';

export const INBOX = graphql(`
  query Inbox_Leads($filter: LeadFilter, $first: Int!, $after: String) {
    leads(filter: $filter, sort: { field: CREATED_AT, direction: DESC }, first: $first, after: $after) {
      totalCount
      eventCursor
      nodes {
        ...LeadRow_Lead
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const INBOX_CHOICES = graphql(`
  query Inbox_Choices {
    campuses(first: 100) {
      nodes {
        id
        slug
        name
        city
      }
    }
    users(first: 100, filter: { roles: [ADMIN, ADVISOR], statuses: [ACTIVE] }) {
      nodes {
        id
        name
        role
      }
    }
  }
`);
