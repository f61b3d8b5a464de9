import type { Mailer } from '../mail/mailer';
import type { Sites } from '../mail/letters';

/** Asked for when the first mail leaves, so that a process that sends none needs no mail settings. */
export interface MailSettings {
  mailer(): Mailer;
  sites(): Sites;
}
