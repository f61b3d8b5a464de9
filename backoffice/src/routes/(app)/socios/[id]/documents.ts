import { graphql } from '#lib/graphql/generated/index.ts';

export const PARTNER = graphql(`
  query PartnerPage_Key($id: ID!, $days: Int!) {
    apiKey(id: $id) {
      ...ApiKeyRow_ApiKey
      usage(days: $days) {
        operations
        refused
        cost
        days {
          date
          operations
          refused
          cost
        }
        topOperations {
          name
          count
          cost
          lastUsedOn
        }
        fields {
          field
          count
          lastUsedOn
        }
        deprecatedFields {
          field
          count
          lastUsedOn
          deprecation
          until
        }
      }
    }
  }
`);
