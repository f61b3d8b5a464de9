import { graphql } from '#lib/graphql/generated/index.ts';

export const OwnConsentItem_OwnConsent = graphql(`
  fragment OwnConsentItem_OwnConsent on OwnConsent {
    id
    purpose
    source
    givenAt
    withdrawnAt
    renewable
    text {
      id
      body
    }
    request {
      id
      reference
      course {
        id
        title
      }
    }
  }
`);

export const OwnAgreement_Agreement = graphql(`
  fragment OwnAgreement_Agreement on Agreement {
    version
    acceptedAt
  }
`);

export const OwnConsentsPage = graphql(`
  query OwnConsentsPage($after: String) {
    me {
      id
      agreement {
        ...OwnAgreement_Agreement
      }
    }
    ownConsents(first: 50, after: $after) {
      nodes {
        ...OwnConsentItem_OwnConsent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    consentTexts(first: 10) {
      nodes {
        id
        purpose
        body
      }
    }
  }
`);

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($id: ID!) {
    withdrawConsent(id: $id) {
      consent {
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

export const GiveConsentAgain = graphql(`
  mutation GiveConsentAgain($id: ID!, $textId: ID!) {
    giveConsentAgain(id: $id, textId: $textId) {
      consent {
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
