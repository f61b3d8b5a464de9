import { graphql } from '#lib/graphql/generated/index.ts';

export const LOGOUT = graphql(`
  mutation Logout {
    logout {
      errors {
        message
      }
    }
  }
`);
