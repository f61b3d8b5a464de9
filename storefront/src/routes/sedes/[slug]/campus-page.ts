import { graphql } from '#lib/graphql/generated/index.ts';

export const CampusPage = graphql(`
  query CampusPage($slug: String!, $campusSlugs: [String!]) {
    campus(slug: $slug) {
      id
      email
      ...CampusCard_Campus
    }
    courses(filter: { campusSlugs: $campusSlugs }, sort: { field: START_DATE, direction: ASC }, first: 6) {
      totalCount
      nodes {
        id
        ...CourseCard_Course
      }
    }
  }
`);
