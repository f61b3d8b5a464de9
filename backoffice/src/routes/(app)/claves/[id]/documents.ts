import { graphql } from '#lib/graphql/generated/index.ts';

export const API_KEY = graphql(`
  query ApiKeyPage_ApiKey($id: ID!) {
    apiKey(id: $id) {
      ...ApiKeyRow_ApiKey
    }
  }
`);

export const UPDATE_API_KEY = graphql(`
  mutation ApiKeyPage_Update($input: UpdateApiKeyInput!) {
    updateApiKey(input: $input) {
      errors {
        field
        message
        code
      }
    }
  }
`);

export const ROTATE_API_KEY = graphql(`
  mutation ApiKeyPage_Rotate($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      secret
      oldSecretEndsAt
      errors {
        field
        message
        code
      }
    }
  }
`);

export const REVOKE_API_KEY = graphql(`
  mutation ApiKeyPage_Revoke($id: ID!) {
    revokeApiKey(id: $id) {
      errors {
        field
        message
        code
      }
    }
  }
`);
