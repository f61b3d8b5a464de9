import { graphql } from '#lib/graphql/generated/index.ts';

export const CampusPage = graphql(`
  query CampusPage($slug: String!, $campusSlugs: [String!], $today: Date!) {
    campus(slug: $slug) {
      id
      email
      ...CampusCard_Campus
    }
    courses(filter: { campusSlugs: $campusSlugs }, first: 1) {
      totalCount
    }
    courseRuns(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 24) {
      nodes {
        id
        ...CourseCard_Run
        course {
          id
          ...CourseCard_Course
        }
      }
    }
  }
`);
