import { graphql } from '#lib/graphql/generated/index.ts';

export const CourseCard_Course = graphql(`
  fragment CourseCard_Course on Course {
    slug
    title
    hours
    modality
    offerType
    qualification
    area {
      slug
      name
    }
    price {
      amount
      currency
    }
    nextRun {
      startsOn
      availability
      seatsLeft
      campus {
        name
      }
    }
  }
`);
