import { CodedError, type Connection } from '@cep/kit';
import type { AuditEvent, AuditFilter } from './audit.types';

const soon = (..._args: unknown[]): never => {
  throw new CodedError('NOT_FOUND', 'En preparación.');
};
export interface AuditPage extends Connection<AuditEvent> {
  filter: AuditFilter;
}
export const listAuditEvents = soon;
export const countAuditEvents = soon;
export const auditOptions = soon;
