import { graphql } from '#lib/graphql/generated/index.ts';

export const CREATE_API_KEY = graphql(`
  mutation NewApiKeyPage_Create($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey {
        id
        name
      }
      secret
      errors {
        field
        message
        code
      }
    }
  }
`);
