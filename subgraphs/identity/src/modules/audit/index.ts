export { AuditActorResolver, AuditEventConnectionResolver, AuditResolver } from './audit.resolver';
export { auditFollowers } from './follow-logs';
export { provisionAudit } from './provision-audit';
export { type AuditReport, verifyAudit } from './verify-audit';
