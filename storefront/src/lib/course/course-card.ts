import { graphql } from '#lib/graphql/generated/index.ts';

/** A run to show in place of the course's next one. */
export const CourseCard_Run = graphql(`
  fragment CourseCard_Run on CourseRun {
    startsOn
    availability
    seatsLeft
    campus {
      name
    }
    price {
      amount
      currency
    }
  }
`);

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
