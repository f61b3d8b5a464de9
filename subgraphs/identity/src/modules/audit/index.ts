export { AuditActorResolver, AuditEventConnectionResolver, AuditResolver } from './audit.resolver';
