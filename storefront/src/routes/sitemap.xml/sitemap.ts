import { graphql } from '#lib/graphql/generated/index.ts';

export const SitemapCourses = graphql(`
  query SitemapCourses($after: String) {
    courses(sort: { field: PUBLISHED_AT, direction: DESC }, first: 100, after: $after) {
      nodes {
        slug
        updatedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SitemapPlaces = graphql(`
  query SitemapPlaces {
    areas(first: 100) {
      nodes {
        slug
      }
    }
    campuses(first: 100) {
      nodes {
        slug
      }
    }
  }
`);
