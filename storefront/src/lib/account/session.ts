import { graphql } from '#lib/graphql/generated/index.ts';

export const AccountMe = graphql(`
  query AccountMe {
    me {
      id
      name
      role
      email
    }
  }
`);

export const RefreshSession = graphql(`
  mutation RefreshSession {
    refreshSession {
      user {
        id
      }
      errors {
        code
      }
    }
  }
`);
