import { graphql } from '#lib/graphql/generated/index.ts';

export const ACCOUNT = graphql(`
  query AccountPage_Me($sessions: Int!, $after: String) {
    minPasswordLength
    me {
      id
      name
      email
      role
      createdAt
      twoFactor {
        enabled
        required
        enabledAt
        recoveryCodesLeft
      }
      sessions(first: $sessions, after: $after) {
        totalCount
        nodes {
          id
          device
          address
          createdAt
          lastSeenAt
          current
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const UPDATE_PROFILE = graphql(`
  mutation AccountPage_Rename($input: UpdateProfileInput!) {
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

export const CHANGE_PASSWORD = graphql(`
  mutation AccountPage_ChangePassword($input: ChangePasswordInput!) {
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

export const REVOKE_SESSION = graphql(`
  mutation AccountPage_Revoke($id: ID!) {
    revokeSession(id: $id) {
      session {
        id
        device
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const REVOKE_OTHERS = graphql(`
  mutation AccountPage_RevokeOthers {
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
