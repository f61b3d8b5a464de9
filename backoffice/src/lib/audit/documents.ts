import { graphql } from '#lib/graphql/generated/index.ts';

export const AUDIT_ROW = graphql(`
  fragment AuditRow_AuditEvent on AuditEvent {
    id
    occurredAt
    actor {
      kind
      role
      name
      user {
        id
      }
      apiKey {
        id
      }
    }
    source
    action
    subjectType
    subjectId
    changes {
      path
      before
      after
    }
    requestId
    hash
  }
`);

export const AUDIT_EVENTS = graphql(`
  query AuditPage_Events($first: Int!, $after: String, $filter: AuditFilter) {
    auditEvents(first: $first, after: $after, filter: $filter) {
      totalCount
      nodes {
        ...AuditRow_AuditEvent
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    auditOptions {
      actions
      subjectTypes
    }
  }
`);

export const AUDIT_EXPORT = graphql(`
  query AuditExport_Piece($after: String, $format: AuditExportFormat!, $filter: AuditFilter) {
    auditExport(after: $after, format: $format, filter: $filter) {
      text
      cursor
    }
  }
`);
