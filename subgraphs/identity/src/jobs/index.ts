import type { JobDefinition, JobHandler } from '@cep/kit';
import type { MailSettings } from './mail-settings';
import { sendInvitation, sendInvitationHandler } from './send-invitation.job';
import { sendPasswordReset, sendPasswordResetHandler } from './send-password-reset.job';
import { securityNoticeHandlers, securityNotices } from './send-security-notice.job';
import { sendSignUpLink, sendSignUpLinkHandler } from './send-sign-up-link.job';

export type { MailSettings } from './mail-settings';

export const identityJobs: readonly JobDefinition[] = [
  sendInvitation as JobDefinition,
  sendPasswordReset as JobDefinition,
  sendSignUpLink as JobDefinition,
  ...securityNotices,
];

export const identityHandlers = (settings: MailSettings): JobHandler[] => [
  sendInvitationHandler(settings),
  sendPasswordResetHandler(settings),
  sendSignUpLinkHandler(settings),
  ...securityNoticeHandlers(settings),
];
