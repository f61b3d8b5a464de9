import { graphql } from '#lib/graphql/generated/index.ts';

export const RequestPage = graphql(`
  query RequestPage($slug: String!) {
    course(slug: $slug) {
      id
      slug
      title
      hours
      modality
      offerType
      status
      area {
        slug
        name
      }
      price {
        amount
        currency
      }
      runs(first: 50) {
        nodes {
          ...CoursePage_Run
        }
      }
    }
    consentTexts(first: 10) {
      nodes {
        ...LeadForm_ConsentText
      }
    }
  }
`);
