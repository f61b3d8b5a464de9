import { defineJob, handleJob, type JobDefinition, type JobHandler, runSql } from '@cep/kit';
import { z } from 'zod';
import { securityNotice } from '../mail/letters';
import { UserStatus } from '../modules/user';
import type { MailSettings } from './mail-settings';
import { accountMailQueue } from './queue';
import { sendLetter, skipped } from './send-letter';

const payload = z.object({ userId: z.uuid() });
type Payload = z.infer<typeof payload>;

/** What owners hear of, in case it was not them. */
const NOTICES: readonly { event: string; what: string }[] = [
  { event: 'user.password-changed', what: 'La contraseña de tu cuenta ha cambiado' },
  { event: 'user.password-reset', what: 'La contraseña de tu cuenta ha cambiado por un enlace de correo' },
  { event: 'user.second-factor-enabled', what: 'Tu cuenta pide ahora un segundo factor' },
  { event: 'user.second-factor-disabled', what: 'Tu cuenta ya no pide un segundo factor' },
  { event: 'user.second-factor-reset', what: 'Administración ha quitado el segundo factor de tu cuenta' },
  { event: 'user.recovery-code-used', what: 'Se ha entrado en tu cuenta con un código de recuperación' },
  { event: 'user.recovery-codes-renewed', what: 'Tu cuenta tiene nuevos códigos de recuperación' },
];

const jobs = NOTICES.map(({ event, what }): { job: JobDefinition<Payload>; what: string } => ({
  what,
  job: defineJob({
    name: `notify-${event.replace('.', '-')}`,
    queue: accountMailQueue,
    label: 'Aviso de seguridad',
    payload,
    // An hour: a mail server may be away for maintenance.
    attempts: 64,
    backoffMs: 5_000,
    onEvent: { type: event, toPayload: ({ subject }) => ({ userId: subject.id }) },
  }),
}));

export const securityNotices: readonly JobDefinition[] = jobs.map(({ job }) => job as JobDefinition);

export const securityNoticeHandlers = (settings: MailSettings): JobHandler[] =>
  jobs.map(({ job, what }) =>
    handleJob(job, async ({ userId }, context) => {
      const [user] = await runSql<{ name: string; email: string }>(
        context.runtime.db,
        `SELECT name, email FROM app_user WHERE id = $1 AND status = $2`,
        [userId, UserStatus.ACTIVE],
      );
      if (!user) return skipped('La cuenta ya no está en uso.');
      return sendLetter(settings, context, user.email, securityNotice(user.name, what));
    }),
  );
