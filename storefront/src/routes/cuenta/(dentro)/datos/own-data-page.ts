import { graphql } from '#lib/graphql/generated/index.ts';

export const OwnDataPage = graphql(`
  query OwnDataPage {
    minPasswordLength
    me {
      id
      name
      email
      sessions(first: 50) {
        nodes {
          id
          device
          address
          createdAt
          lastSeenAt
          current
        }
      }
    }
  }
`);

export const UpdateOwnName = graphql(`
  mutation UpdateOwnName($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      user {
        id
        name
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

export const RevokeSession = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id) {
      session {
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

export const RevokeOtherSessions = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions {
      revokedCount
      errors {
        field
        message
        code
      }
    }
  }
`);
