import { graphql } from '#lib/graphql/generated/index.ts';

export const CampusCard_Campus = graphql(`
  fragment CampusCard_Campus on Campus {
    slug
    name
    street
    postalCode
    city
    province
    phone
    openingHours
    courseCount
    location {
      latitude
      longitude
    }
  }
`);
