import { graphql } from '#lib/graphql/generated/index.ts';

export const ThanksPage = graphql(`
  query ThanksPage($slug: String!) {
    course(slug: $slug) {
      slug
      title
      runs(first: 50) {
        nodes {
          ...CoursePage_Run
        }
      }
    }
  }
`);
