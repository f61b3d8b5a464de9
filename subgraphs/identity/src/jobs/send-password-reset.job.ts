import { defineJob, handleJob, type JobContext, type JobHandler, runSql } from '@cep/kit';
import { z } from 'zod';
import { passwordPage, passwordReset } from '../mail/letters';
import { linkOfId, makePasswordLink, PasswordLinkPurpose } from '../modules/password';
import { UserStatus } from '../modules/user';
import { linkToken } from '../shared';
import type { MailSettings } from './mail-settings';
import { accountMailQueue } from './queue';
import { sendLetter, skipped } from './send-letter';

/** Here, out of sight of whoever asked, it turns out whether the address has an account. */
export const sendPasswordReset = defineJob({
  name: 'send-password-reset',
  queue: accountMailQueue,
  label: 'Enlace para cambiar la contraseña',
  payload: z.object({ requestId: z.uuid() }),
  // Half an hour; the link lives for one.
  attempts: 34,
  backoffMs: 2_000,
  onEvent: { type: 'password-reset.requested', toPayload: ({ subject }) => ({ requestId: subject.id }) },
});

export const sendPasswordResetHandler = (settings: MailSettings): JobHandler =>
  handleJob(
    sendPasswordReset,
    async ({ requestId }, context) => {
      const { runtime } = context;
      const userId = await ownerOf(context, requestId);
      if (!userId) {
        await forget(context, requestId);
        return skipped('Nadie que pueda entrar tiene ese correo.');
      }
      const purpose = PasswordLinkPurpose.RESET;
      await makePasswordLink(runtime.db.manager, { id: requestId, userId, purpose }, runtime.secret);
      const link = await linkOfId(runtime, requestId);
      if (!link) return skipped('El enlace ya ha caducado.');
      const { token } = linkToken('password', link.id, runtime.secret);
      const outcome = await sendLetter(
        settings,
        context,
        link.email,
        passwordReset(link.name, passwordPage(link.role, token, settings.sites())),
      );
      await forget(context, requestId);
      return outcome;
    },
    async ({ requestId }, context) => forget(context, requestId),
  );

async function ownerOf({ runtime }: JobContext, requestId: string): Promise<string | null> {
  const [row] = await runSql<{ id: string }>(
    runtime.db,
    `SELECT u.id FROM password_reset r JOIN app_user u ON u.email = r.email WHERE r.id = $1 AND u.status = $2`,
    [requestId, UserStatus.ACTIVE],
  );
  return row?.id ?? null;
}

/** The address was kept for this letter alone. */
async function forget({ runtime }: JobContext, requestId: string): Promise<void> {
  await runSql(runtime.db, `DELETE FROM password_reset WHERE id = $1 OR created_at < now() - interval '2 days'`, [
    requestId,
  ]);
}
