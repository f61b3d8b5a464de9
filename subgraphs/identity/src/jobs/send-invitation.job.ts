import { defineJob, handleJob, type JobHandler } from '@cep/kit';
import { z } from 'zod';
import { invitation, passwordPage } from '../mail/letters';
import { linkOfId } from '../modules/password';
import { linkToken } from '../shared';
import type { MailSettings } from './mail-settings';
import { accountMailQueue } from './queue';
import { sendLetter, skipped } from './send-letter';

/** Somebody new hears of their account and sets a password. */
export const sendInvitation = defineJob({
  name: 'send-invitation',
  queue: accountMailQueue,
  label: 'Invitación al equipo',
  payload: z.object({ linkId: z.uuid() }),
  // An hour: a mail server may be away for maintenance.
  attempts: 64,
  backoffMs: 2_000,
  onEvent: { type: 'user.invited', toPayload: ({ payload }) => ({ linkId: String(payload['linkId']) }) },
});

export const sendInvitationHandler = (settings: MailSettings): JobHandler =>
  handleJob(sendInvitation, async ({ linkId }, context) => {
    const link = await linkOfId(context.runtime, linkId);
    if (!link) return skipped('La invitación ya no vale: se aceptó, se cambió por otra o caducó.');
    const { token } = linkToken('password', link.id, context.runtime.secret);
    const letter = invitation(link.name, passwordPage(link.role, token, settings.sites()));
    return sendLetter(settings, context, link.email, letter);
  });
