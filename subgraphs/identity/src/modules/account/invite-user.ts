import { CodedError } from '@cep/kit';

const soon = (..._args: unknown[]): never => {
  throw new CodedError('NOT_FOUND', 'En preparación.');
};
export const inviteUser = soon;
export const resendInvitation = soon;
