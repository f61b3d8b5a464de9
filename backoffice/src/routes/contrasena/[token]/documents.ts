import { graphql } from '#lib/graphql/generated/index.ts';

export const PASSWORD_LINK = graphql(`
  query PasswordPage_Link($token: String!) {
    passwordLink(token: $token) {
      purpose
      name
      email
      minLength
      expiresAt
    }
  }
`);

export const SET_PASSWORD = graphql(`
  mutation PasswordPage_Set($input: SetPasswordInput!) {
    setPassword(input: $input) {
      user {
        id
      }
      errors {
        field
        message
        code
      }
    }
  }
`);
