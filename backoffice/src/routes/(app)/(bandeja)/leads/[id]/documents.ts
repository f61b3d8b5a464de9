import { graphql } from '#lib/graphql/generated/index.ts';

export const LEAD = graphql(`
  query LeadPage_Lead($id: ID!, $timelineFirst: Int!) {
    lead(id: $id) {
      ...LeadRow_Lead
      message
      updatedAt
      contact {
        firstName
        lastName
      }
      course {
        slug
        hours
        modality
        area {
          name
        }
      }
      courseRun {
        id
        startsOn
        endsOn
        timetable
        seatsLeft
        campus {
          name
        }
      }
      duplicateOf {
        id
        reference
        status
        createdAt
        contact {
          displayName
        }
      }
      ...LeadTimeline_Lead
      ...LeadConsents_Lead
    }
  }
`);

export const TIMELINE = graphql(`
  fragment LeadTimeline_Lead on Lead {
    timeline(first: $timelineFirst) {
      nodes {
        id
        kind
        occurredAt
        title
        detail
        outcome
        reason
        actor {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const CONSENTS = graphql(`
  fragment LeadConsents_Lead on Lead {
    consents(first: 20) {
      nodes {
        id
        purpose
        granted
        source
        occurredAt
        withdrawnAt
        text {
          id
          version
          body
        }
      }
    }
  }
`);
