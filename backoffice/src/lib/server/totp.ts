import { type ActionFailure, fail, type RequestEvent } from '@sveltejs/kit';
import type { Enrolment } from '#lib/account/enrolment.ts';
import { BEGIN_TOTP, CONFIRM_TOTP } from '#lib/account/totp-documents.ts';
import type { FormAnswer } from '#lib/forms/answer.ts';
import { done, refuse, submit, textOf } from './submit';

/** Names of the two forms of `TotpSetup`. */
export const BEGIN = 'empezar';
export const CONFIRM = 'confirmar';

export type SetupAnswer = FormAnswer & {
  /** To be scanned now. */
  enrolment?: Enrolment;
  /** Shown this once: the factor is on. */
  recoveryCodes?: string[];
};
export interface SetupStep {
  answer: SetupAnswer | ActionFailure<SetupAnswer>;
  /** The challenge of the login has ended. */
  challengeEnded: boolean;
  setCookies: string[];
}

type Event = Pick<RequestEvent, 'locals' | 'url'>;

const refused = (answer: ActionFailure<SetupAnswer>, codes: readonly string[] = []): SetupStep => ({
  answer,
  challengeEnded: codes.includes('TOKEN_INVALID'),
  setCookies: [],
});

/** A new secret for the app, by password or by the challenge of a login. */
export async function beginSetup(
  event: Event,
  input: { password: string } | { challengeToken: string },
): Promise<SetupStep> {
  const submitted = { form: BEGIN, fields: ['password'] };
  const sent = await submit(event, submitted, BEGIN_TOTP, { input }, ({ beginTotp }) => beginTotp);
  if (sent.failure) return refused(sent.failure, sent.codes);
  const { enrolment } = sent.payload;
  if (!enrolment) return refused(refuse(submitted, [{ name: null, message: 'No se ha podido empezar.' }]));
  return { answer: { ...done(BEGIN), enrolment }, challengeEnded: false, setCookies: [] };
}

/** Switches the factor on by its first code. */
export async function confirmSetup(event: Event, form: FormData, challengeToken?: string): Promise<SetupStep> {
  const submitted = { form: CONFIRM, fields: ['code'] };
  const enrolment = enrolmentOf(form);
  const again = (failure: ActionFailure<FormAnswer>): ActionFailure<SetupAnswer> =>
    fail(failure.status, { ...failure.data, ...(enrolment ? { enrolment } : {}) });

  const code = textOf(form, 'code').trim();
  if (!code) return refused(again(refuse(submitted, [{ name: 'code', message: 'Escribe el código.' }])));
  const input = { code, ...(challengeToken === undefined ? {} : { challengeToken }) };
  const sent = await submit(event, submitted, CONFIRM_TOTP, { input }, ({ confirmTotp }) => confirmTotp);
  if (sent.failure) {
    // Its time is over: the picture on screen is worth nothing, so the first form tells it.
    if (sent.codes.includes('CONFLICT')) return refused(fail(409, { ...sent.failure.data, form: BEGIN }));
    return refused(again(sent.failure), sent.codes);
  }
  const recoveryCodes = sent.payload.recoveryCodes ?? [];
  return { answer: { ...done(CONFIRM), recoveryCodes }, challengeEnded: false, setCookies: sent.setCookies };
}

/** What the page was showing, to show it again beside a wrong code. */
function enrolmentOf(form: FormData): Enrolment | null {
  const [uri, qr, secret] = [textOf(form, 'uri'), textOf(form, 'qr'), textOf(form, 'secret')];
  const ours = uri.startsWith('otpauth://totp/') && qr.startsWith('data:image/svg+xml;base64,');
  return ours && /^[A-Z2-7]+$/.test(secret) ? { uri, qr, secret } : null;
}
