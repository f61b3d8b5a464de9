import { graphql } from '#lib/graphql/generated/index.ts';

export const CampusPage = graphql(`
  query CampusPage($slug: String!, $campusSlugs: [String!], $today: Date!) {
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
        # Its next run anywhere may be at the other end of the country.
        runs(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 1) {
          nodes {
            ...CourseCard_Run
          }
        }
      }
    }
  }
`);
