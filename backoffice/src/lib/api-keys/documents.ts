import { graphql } from '#lib/graphql/generated/index.ts';

/** A key as lists and its page show it. */
export const API_KEY_ROW = graphql(`
  fragment ApiKeyRow_ApiKey on ApiKey {
    id
    name
    kind
    prefix
    scopes
    plan
    allowedAddresses
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    state
    owner {
      id
      name
    }
  }
`);

export const API_KEYS = graphql(`
  query ApiKeysPage_ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter) {
    apiKeys(first: $first, after: $after, filter: $filter) {
      totalCount
      nodes {
        ...ApiKeyRow_ApiKey
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const API_KEY_OPTIONS = graphql(`
  query ApiKeyForm_Options($kind: ApiKeyKind!) {
    apiKeyOptions(kind: $kind) {
      scopes
      plans
    }
  }
`);
