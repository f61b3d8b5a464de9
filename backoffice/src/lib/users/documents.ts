import { graphql } from '#lib/graphql/generated/index.ts';

/** A person as the list shows them. */
export const USER_ROW = graphql(`
  fragment UserRow_User on User {
    id
    name
    email
    role
    status
    createdAt
    lastLoginAt
    twoFactor {
      enabled
    }
  }
`);

export const USERS = graphql(`
  query UsersPage_Users($first: Int!, $after: String, $filter: UserFilter, $sort: UserSort) {
    users(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        ...UserRow_User
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
