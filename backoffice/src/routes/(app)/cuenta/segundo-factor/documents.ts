import { graphql } from '#lib/graphql/generated/index.ts';

export const SECOND_FACTOR = graphql(`
  query SecondFactorPage_Me {
    me {
      id
      twoFactor {
        enabled
        required
        enabledAt
        recoveryCodesLeft
      }
    }
  }
`);

export const RENEW_CODES = graphql(`
  mutation SecondFactorPage_Renew($input: BothFactorsInput!) {
    renewRecoveryCodes(input: $input) {
      recoveryCodes
      errors {
        field
        message
        code
      }
    }
  }
`);

export const DISABLE_TOTP = graphql(`
  mutation SecondFactorPage_Disable($input: BothFactorsInput!) {
    disableTotp(input: $input) {
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
