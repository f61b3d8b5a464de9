import { graphql } from '#lib/graphql/generated/index.ts';

export const LeadForm_ConsentText = graphql(`
  fragment LeadForm_ConsentText on ConsentText {
    id
    purpose
    version
    body
  }
`);

export const CreateLead = graphql(`
  mutation CreateLead($input: CreateLeadInput!) {
    createLead(input: $input) {
      receipt {
        reference
        receivedAt
      }
      errors {
        field
        message
        code
      }
    }
  }
`);
