import { graphql } from '#lib/graphql/generated/index.ts';

export const CoursePage_Run = graphql(`
  fragment CoursePage_Run on CourseRun {
    id
    startsOn
    endsOn
    timetable
    seats
    seatsLeft
    availability
    status
    price {
      amount
      currency
    }
    campus {
      slug
      name
      street
      postalCode
      city
      province
      phone
      openingHours
    }
  }
`);

export const CoursePage = graphql(`
  query CoursePage($slug: String!) {
    course(slug: $slug) {
      id
      slug
      title
      summary
      description
      objectives
      requirements
      careers
      syllabus {
        title
        hours
        topics
      }
      area {
        slug
        name
      }
      modality
      offerType
      qualification
      hours
      price {
        amount
        currency
      }
      vatExempt
      status
      updatedAt
      runs(first: 50) {
        nodes {
          ...CoursePage_Run
        }
      }
      related(first: 3) {
        nodes {
          id
          ...CourseCard_Course
        }
      }
    }
    consentTexts(first: 10) {
      nodes {
        ...LeadForm_ConsentText
      }
    }
  }
`);
