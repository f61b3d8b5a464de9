import { graphql } from '#lib/graphql/generated/index.ts';

export const NotifyPage = graphql(`
  query NotifyPage {
    consentTexts(first: 10) {
      nodes {
        ...LeadForm_ConsentText
      }
    }
  }
`);
