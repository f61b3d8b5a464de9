import { graphql } from '#lib/graphql/generated/index.ts';

export const PARTNERS = graphql(`
  query PartnersPage_Keys($first: Int!, $after: String, $filter: ApiKeyFilter, $days: Int!) {
    apiKeys(first: $first, after: $after, filter: $filter) {
      totalCount
      nodes {
        ...ApiKeyRow_ApiKey
        usage(days: $days) {
          operations
          refused
          cost
          deprecatedFields {
            field
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
