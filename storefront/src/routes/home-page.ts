import { graphql } from '#lib/graphql/generated/index.ts';

export const HomePage = graphql(`
  query HomePage($today: Date!) {
    siteFigures {
      courses
      campuses
      upcomingRuns
    }
    areas(first: 30) {
      nodes {
        slug
        name
        courseCount
      }
    }
    courseRuns(filter: { statuses: [OPEN], startsFrom: $today }, first: 24) {
      nodes {
        id
        availability
        ...CourseCard_Run
        course {
          id
          ...CourseCard_Course
        }
      }
    }
    campuses(first: 50) {
      nodes {
        slug
        name
        city
        province
      }
    }
  }
`);
