import { graphql } from '#lib/graphql/generated/index.ts';

export const INVITE = graphql(`
  mutation InvitePage_Invite($input: InviteUserInput!) {
    inviteUser(input: $input) {
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
