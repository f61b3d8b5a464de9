import { graphql } from '#lib/graphql/generated/index.ts';

export const LOGIN = graphql(`
  mutation LoginPage_Login($input: LoginInput!) {
    login(input: $input) {
      user {
        id
        role
      }
      challenge {
        token
        kind
        expiresAt
      }
      errors {
        field
        message
        code
      }
    }
  }
`);
