import { graphql } from '#lib/graphql/generated/index.ts';

export const CampusListPage = graphql(`
  query CampusListPage {
    campuses(first: 100) {
      nodes {
        ...CampusCard_Campus
      }
    }
  }
`);
