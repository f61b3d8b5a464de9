import { graphql } from '#lib/graphql/generated/index.ts';

export const BEGIN_TOTP = graphql(`
  mutation SecondFactor_Begin($input: BeginTotpInput!) {
    beginTotp(input: $input) {
      enrolment {
        uri
        qr
        secret
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const CONFIRM_TOTP = graphql(`
  mutation SecondFactor_Confirm($input: ConfirmTotpInput!) {
    confirmTotp(input: $input) {
      recoveryCodes
      errors {
        field
        message
        code
      }
    }
  }
`);
