import { todayInSpain } from '../format/dates.ts';
import type { LeadDraft } from './draft.ts';

interface Receipt {
  reference: string;
  slug: string | null;
  draft: Pick<LeadDraft, 'runId' | 'phone'>;
}

/** Address of the thanks page. It holds no personal data: addresses end up in logs. */
export function thanksPath({ reference, slug, draft }: Receipt): string {
  const params = new URLSearchParams({ ref: reference });
  if (slug) params.set('curso', slug);
  if (draft.runId) params.set('convocatoria', draft.runId);
  params.set('canal', draft.phone ? 'telefono' : 'correo');
  return `/gracias?${params}`;
}

const REFERENCE = /^[A-Za-z0-9-]{3,24}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface ThanksSearch {
  reference: string | null;
  slug: string | null;
  runId: string | null;
  byPhone: boolean;
}

export function readThanks(params: URLSearchParams): ThanksSearch {
  const reference = params.get('ref') ?? '';
  const slug = params.get('curso') ?? '';
  return {
    reference: REFERENCE.test(reference) ? reference : null,
    slug: SLUG.test(slug) ? slug : null,
    runId: params.get('convocatoria'),
    byPhone: params.get('canal') !== 'correo',
  };
}

/** The working day, as 2027-01-12, by whose end somebody has called: the next one after today. */
export function answerBy(now: Date): string {
  const day = new Date(`${todayInSpain(now)}T00:00:00Z`);
  do {
    day.setUTCDate(day.getUTCDate() + 1);
  } while (day.getUTCDay() === 0 || day.getUTCDay() === 6);
  return day.toISOString().slice(0, 10);
}
