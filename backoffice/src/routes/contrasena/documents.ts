import { graphql } from '#lib/graphql/generated/index.ts';

export const REQUEST_RESET = graphql(`
  mutation PasswordPage_Request($email: String!) {
    requestPasswordReset(email: $email) {
      accepted
      errors {
        field
        message
        code
      }
    }
  }
`);
