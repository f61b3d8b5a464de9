import { defineJob, handleJob, type JobHandler, runSql } from '@cep/kit';
import { z } from 'zod';
import { accountExists, confirmPage, signUpLink } from '../mail/letters';
import { linkToken } from '../shared';
import type { MailSettings } from './mail-settings';
import { accountMailQueue } from './queue';
import { sendLetter, skipped } from './send-letter';

/** Whoever signed up confirms the address; who has an account already hears of that instead, and only by mail. */
export const sendSignUpLink = defineJob({
  name: 'send-sign-up-link',
  queue: accountMailQueue,
  label: 'Confirmación de una cuenta nueva',
  payload: z.object({ signUpId: z.uuid() }),
  // An hour: a mail server may be away for maintenance.
  attempts: 64,
  backoffMs: 2_000,
  onEvent: { type: 'sign-up.requested', toPayload: ({ subject }) => ({ signUpId: subject.id }) },
});

export const sendSignUpLinkHandler = (settings: MailSettings): JobHandler =>
  handleJob(sendSignUpLink, async ({ signUpId }, context) => {
    const { db, secret } = context.runtime;
    const [row] = await runSql<{ name: string; email: string; owner: string | null }>(
      db,
      `SELECT s.name, s.email, u.name AS owner FROM sign_up s LEFT JOIN app_user u ON u.email = s.email
       WHERE s.id = $1 AND s.expires_at > now()`,
      [signUpId],
    );
    if (!row) return skipped('El registro ya se confirmó o ha caducado.');
    if (row.owner === null) {
      const { token } = linkToken('sign-up', signUpId, secret);
      return sendLetter(settings, context, row.email, signUpLink(row.name, confirmPage(token, settings.sites())));
    }
    const outcome = await sendLetter(settings, context, row.email, accountExists(row.owner, settings.sites()));
    await runSql(db, `DELETE FROM sign_up WHERE id = $1`, [signUpId]);
    return outcome;
  });
