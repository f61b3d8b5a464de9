import { graphql } from '#lib/graphql/generated/index.ts';

/** A lead as lists and live events show it. */
export const LEAD_ROW = graphql(`
  fragment LeadRow_Lead on Lead {
    id
    reference
    status
    lostReason
    allowedStatuses
    source
    duplicateCount
    version
    createdAt
    contact {
      displayName
      displayEmail
      displayPhone
      email
      phone
      visibility
    }
    course {
      id
      title
    }
    campus {
      id
      slug
      name
      city
    }
    owner {
      id
      name
    }
  }
`);

export const CHANGE_STATUS = graphql(`
  mutation LeadActions_ChangeStatus($input: ChangeLeadStatusInput!) {
    changeLeadStatus(input: $input) {
      lead {
        ...LeadRow_Lead
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const ASSIGN = graphql(`
  mutation LeadActions_Assign($input: AssignLeadInput!) {
    assignLead(input: $input) {
      lead {
        ...LeadRow_Lead
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const ADD_NOTE = graphql(`
  mutation LeadActions_AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      note {
        id
      }
      lead {
        ...LeadRow_Lead
      }
      errors {
        field
        message
        code
      }
    }
  }
`);

export const LEAD_EVENTS = graphql(`
  subscription LeadEvents($after: String) {
    leadEvents(after: $after) {
      cursor
      occurredAt
      kind
      leadId
      subject {
        ...LeadRow_Lead
      }
    }
  }
`);
