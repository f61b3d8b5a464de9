import { graphql } from '#lib/graphql/generated/index.ts';

export const CourseListPage = graphql(`
  query CourseListPage($filter: CourseFilter, $sort: CourseSort, $first: Int!, $after: String) {
    courses(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      nodes {
        id
        slug
        title
        ...CourseCard_Course
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      facets {
        dimension
        value
        label
        count
      }
    }
  }
`);
