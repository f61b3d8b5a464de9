import type { JobContext, JobOutcome } from '@cep/kit';
import { type Letter, writeLetter } from '../mail/letter';
import type { MailSettings } from './mail-settings';

/**
 * Sends a letter. After a cut nobody knows whether it went out, and it is sent again: without its link somebody cannot
 * get in, while twice the same letter, with the same link and id, is no harm.
 */
export async function sendLetter(
  settings: MailSettings,
  context: Pick<JobContext, 'jobId'>,
  address: string,
  letter: Letter,
): Promise<JobOutcome> {
  await settings.mailer().send({ id: context.jobId, to: { name: letter.name, address }, ...writeLetter(letter) });
  return { state: 'done' };
}

export const skipped = (reason: string): JobOutcome => ({ state: 'skipped', reason });
