import { graphql } from '#lib/graphql/generated/index.ts';

export const ME = graphql(`
  query Session_Me {
    me {
      id
      name
      role
      permissions
    }
  }
`);

export const REFRESH = graphql(`
  mutation Session_Refresh {
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

export const LOGOUT = graphql(`
  mutation Logout {
    logout {
      errors {
        message
      }
    }
  }
`);
