import { testSubgraph, type TestSubgraph, waitFor } from '@cep/kit/testing';
import type { Mail } from '../mail/mailer';
import { createIdentitySubgraph } from '../subgraph';

export interface MailedIdentity {
  identity: TestSubgraph;
  mails: readonly Mail[];
  /** The newest letter to an address with these words in its subject, once it has come; `after` are known already. */
  letter(address: string, subject: RegExp, after?: number): Promise<Mail>;
  /** Once everything that was asked for so far has been sent or skipped. */
  settled(): Promise<void>;
}

/** Identity with its workers, and a mailer that keeps what it is given. */
export async function mailedIdentity(): Promise<MailedIdentity> {
  const mails: Mail[] = [];
  const mailer = { send: (mail: Mail) => Promise.resolve(void mails.push(mail)) };
  const sites = { storefront: 'http://web', backoffice: 'http://panel' };
  const identity = await testSubgraph(createIdentitySubgraph({ mailer: () => mailer, sites: () => sites }), {
    workers: true,
  });
  const found = (address: string, subject: RegExp) =>
    mails.filter((mail) => mail.to.address === address && subject.test(mail.subject));
  return {
    identity,
    mails,
    letter: (address, subject, after = 0) =>
      waitFor(() => found(address, subject)[after], { what: `letter ${subject} to ${address}` }),
    settled: () => settled(identity),
  };
}

/** The token at the end of the address in a letter. */
export function tokenIn({ text }: Pick<Mail, 'text'>): string {
  const token = /https?:\/\/\S+\/([\w-]{43})\b/.exec(text)?.[1];
  if (!token) throw new Error(`no link in: ${text}`);
  return token;
}

async function settled({ db, jobs }: TestSubgraph): Promise<void> {
  await waitFor(
    async () => {
      const [row] = await db.query<{ behind: number }[]>(
        `SELECT count(*)::int AS behind FROM event_log l LEFT JOIN event_cursor c ON c.consumer = 'jobs'
         WHERE (c.consumer IS NULL OR (l.txid, l.seq) > (c.txid, c.seq))
           AND l.type IN ('user.invited', 'password-reset.requested', 'sign-up.requested')`,
      );
      const counts = await jobs.queue('account.mail').getJobCounts('waiting', 'active', 'delayed');
      return row?.behind === 0 && Object.values(counts).every((count) => count === 0);
    },
    { what: 'the queue of mails to be empty' },
  );
}
