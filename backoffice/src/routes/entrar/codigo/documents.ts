import { graphql } from '#lib/graphql/generated/index.ts';

export const COMPLETE_LOGIN = graphql(`
  mutation LoginPage_Complete($input: CompleteLoginInput!) {
    completeLogin(input: $input) {
      user {
        id
        role
      }
      errors {
        field
        message
        code
      }
    }
  }
`);
