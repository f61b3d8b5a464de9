import { handleJob, type JobHandler, runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { confirmationMail } from '../mail/confirmation-mail';
import type { Mailer } from '../mail/mailer';
import { deliver, giveUpDelivery, skipDelivery } from '../modules/delivery';
import { sendLeadConfirmation } from './send-lead-confirmation.job';

const TITLE = 'Correo de confirmación';

interface Recipient {
  firstName: string;
  email: string | null;
  reference: string;
  course: string | null;
  slug: string | null;
}

/** Safe to run twice: the delivery's mark decides. When tries run out, the timeline says so and the job waits in the dead letter. */
export function sendLeadConfirmationHandler(mailer: () => Mailer, storefrontUrl: () => string): JobHandler {
  return handleJob(
    sendLeadConfirmation,
    async ({ leadId }, context) => {
      const delivery = { leadId, channel: 'mail', title: TITLE } as const;
      const recipient = await readRecipient(context.runtime.db, leadId);
      if (!recipient) return { state: 'skipped', reason: 'La solicitud ya no existe.' };
      const { email } = recipient;
      if (!email) return skipDelivery(context, delivery, 'La persona no dejó correo.');
      const sender = mailer();
      return deliver(context, {
        ...delivery,
        repeatable: sender.repeatable,
        uncertain: (error) => sender.uncertain(error),
        send: async () => {
          const link = recipient.slug ? `${storefrontUrl()}/cursos/${recipient.slug}` : storefrontUrl();
          const mail = confirmationMail({ ...recipient, link });
          const to = { name: recipient.firstName, address: email };
          await sender.send({ id: context.jobId, to, ...mail }, context.signal);
        },
      });
    },
    ({ leadId }, context, error) => giveUpDelivery(context, { leadId, channel: 'mail', title: TITLE }, error),
  );
}

async function readRecipient(db: DataSource, leadId: string): Promise<Recipient | null> {
  const [row] = await runSql<Recipient>(
    db,
    `SELECT lead.first_name AS "firstName", lead.email, lead.reference, known_course.title AS course, known_course.slug
     FROM lead LEFT JOIN known_course ON known_course.id = lead.course_id WHERE lead.id = $1`,
    [leadId],
  );
  return row ?? null;
}
