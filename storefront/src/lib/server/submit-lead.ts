import { randomUUID } from 'node:crypto';
import { type ActionFailure, fail, isHttpError, redirect, type RequestEvent } from '@sveltejs/kit';
import { GraphError } from '#lib/graphql/ask.ts';
import type { LeadSource } from '#lib/graphql/generated/graphql.ts';
import { hasStaleTexts, type LeadAnswer, needsNewKey, toFaults } from '#lib/lead-form/answer.ts';
import { checkDraft, type LeadDraft, readDraft, readShownTexts, toCreateLeadInput } from '#lib/lead-form/draft.ts';
import { CreateLead } from '#lib/lead-form/lead-form.ts';
import { thanksPath } from '#lib/lead-form/thanks.ts';
import { logFault } from './log.ts';

const EMPTY: LeadDraft = {
  key: '',
  courseId: '',
  runId: '',
  name: '',
  phone: '',
  email: '',
  message: '',
  consents: [],
};

export interface LeadOrigin {
  /** Of the course that was asked about; null for none. */
  slug: string | null;
  source: LeadSource;
}

/** Sends a lead form to the graph: a failure with all that was typed, or on to the thanks page. */
export async function submitLead(
  event: RequestEvent,
  { slug, source }: LeadOrigin,
): Promise<ActionFailure<LeadAnswer>> {
  const form = await readForm(event);
  if (!form) {
    return trouble(
      event,
      413,
      { ...EMPTY, key: randomUUID() },
      'El mensaje es demasiado largo. Acórtalo y envíalo otra vez',
    );
  }
  const shown = readShownTexts(form);
  const draft = readDraft(form);
  if (!draft.key) draft.key = randomUUID();
  const faults = checkDraft(draft, shown);
  if (faults.length > 0) return fail(422, { draft, faults, trouble: null, staleTexts: false });

  const { data, error } = await event.locals.graph
    .mutation(CreateLead, { input: toCreateLeadInput(draft, shown, source) })
    .toPromise();
  const outcome = data?.createLead;
  if (outcome?.receipt) redirect(303, thanksPath({ reference: outcome.receipt.reference, slug, draft }));
  if (outcome?.errors.length) {
    if (needsNewKey(outcome.errors)) draft.key = randomUUID();
    return fail(422, {
      draft,
      faults: toFaults(outcome.errors),
      trouble: null,
      staleTexts: hasStaleTexts(outcome.errors),
    });
  }
  logFault(
    event.locals.requestId,
    event.url.pathname,
    error ? new GraphError(error) : new Error('No receipt, no errors'),
  );
  return trouble(
    event,
    503,
    draft,
    'No hemos podido recibir tu solicitud. Tus datos siguen en el formulario: inténtalo otra vez dentro de un minuto o llámanos',
  );
}

/** Null for a body over the server's limit. */
async function readForm({ request }: RequestEvent): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch (error) {
    if (isHttpError(error, 413) || (error instanceof Error && 'status' in error && error.status === 413)) return null;
    throw error;
  }
}

function trouble(event: RequestEvent, status: number, draft: LeadDraft, message: string): ActionFailure<LeadAnswer> {
  return fail(status, {
    draft,
    faults: [],
    trouble: { message, requestId: event.locals.requestId },
    staleTexts: false,
  });
}
