import { graphql } from '#lib/graphql/generated/index.ts';

export const USER = graphql(`
  query UserPage_User($id: ID!, $sessions: Int!) {
    user(id: $id) {
      ...UserRow_User
      agreement {
        version
        acceptedAt
      }
      twoFactor {
        enabled
        required
        enabledAt
        recoveryCodesLeft
      }
      sessions(first: $sessions) {
        totalCount
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

export const CHANGE_ROLE = graphql(`
  mutation UserPage_ChangeRole($id: ID!, $role: Role!) {
    changeUserRole(id: $id, role: $role) {
      errors {
        field
        message
        code
      }
    }
  }
`);

export const DEACTIVATE = graphql(`
  mutation UserPage_Deactivate($id: ID!) {
    deactivateUser(id: $id) {
      errors {
        field
        message
        code
      }
    }
  }
`);

export const REACTIVATE = graphql(`
  mutation UserPage_Reactivate($id: ID!) {
    reactivateUser(id: $id) {
      errors {
        field
        message
        code
      }
    }
  }
`);

export const RESEND = graphql(`
  mutation UserPage_ResendInvitation($id: ID!) {
    resendInvitation(id: $id) {
      errors {
        field
        message
        code
      }
    }
  }
`);

export const RESET_TOTP = graphql(`
  mutation UserPage_ResetTotp($id: ID!) {
    resetUserTotp(id: $id) {
      errors {
        field
        message
        code
      }
    }
  }
`);

export const REVOKE_SESSION = graphql(`
  mutation UserPage_RevokeSession($id: ID!) {
    revokeSession(id: $id) {
      errors {
        field
        message
        code
      }
    }
  }
`);

export const REVOKE_SESSIONS = graphql(`
  mutation UserPage_RevokeSessions($id: ID!) {
    revokeUserSessions(userId: $id) {
      revokedCount
      errors {
        field
        message
        code
      }
    }
  }
`);
