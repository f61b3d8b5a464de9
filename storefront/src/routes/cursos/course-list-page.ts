import { graphql } from '#lib/graphql/generated/index.ts';

export const CourseListPage = graphql(`
  query CourseListPage(
    $filter: CourseFilter
    $sort: CourseSort
    $first: Int!
    $after: String
    $atCampus: Boolean!
    $campusSlugs: [String!]
    $today: Date!
  ) {
    courses(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      nodes {
        id
        slug
        title
        ...CourseCard_Course
        # Who filters by campus wants the date there, not the next one anywhere.
        runs(filter: { campusSlugs: $campusSlugs, statuses: [OPEN], startsFrom: $today }, first: 1)
          @include(if: $atCampus) {
          nodes {
            ...CourseCard_Run
          }
        }
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
