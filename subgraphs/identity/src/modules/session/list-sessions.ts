import { CodedError, type Connection } from '@cep/kit';
import type { Session } from './session.entity';

const soon = (..._args: unknown[]): never => {
  throw new CodedError('NOT_FOUND', 'En preparación.');
};
export interface SessionPage extends Connection<Session> {
  userId: string;
}
export const listSessions = soon;
export const countSessions = soon;
