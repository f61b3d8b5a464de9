import { Modality, OfferType, PublicationStatus, type SyllabusUnit } from '../modules/course';

/** A course of the demo catalogue. */
export interface SeedCourse {
  slug: string;
  areaSlug: string;
  title: string;
  status: PublicationStatus;
  offerType: OfferType;
  modality: Modality;
  hours: number;
  priceCents: number | null;
  vatExempt: boolean;
  qualification: string | null;
  summary: string | null;
  description: string | null;
  objectives: string[];
  requirements: string[];
  careers: string[];
  syllabus: SyllabusUnit[];
}

/**
 * Reads courses written as people write them, one key a line:
 *
 *     = the-slug
 *     title: …            status: DRAFT        area: …          (the last two only where they differ)
 *     offer: PRIVATE ONLINE 40                 kind, modality, hours
 *     price: 195          euros; 0 is free, null is on request
 *     vat: 21             left out where teaching is exempt
 *     qualification: …    summary: …
 *     p: a paragraph; as many as wanted
 *     objectives: a | b   requirements: a | b  careers: a | b
 *     u: unit | hours or - | topic; topic
 *
 * @throws naming the course and the line that cannot be read.
 */
export function parseCourses(text: string, areaSlug: string): SeedCourse[] {
  return text
    .split(/^= /m)
    .slice(1)
    .map((block) => parseCourse(block, areaSlug));
}

function parseCourse(block: string, areaSlug: string): SeedCourse {
  const [slug = '', ...lines] = block.trim().split('\n');
  const values = new Map<string, string[]>();
  for (const line of lines) {
    const [, key, value] = /^([a-z]+): (.+)$/.exec(line) ?? [];
    if (!key || !value) throw new Error(`${slug}: cannot read «${line}»`);
    values.set(key, [...(values.get(key) ?? []), value.trim()]);
  }
  const one = (key: string): string | null => values.get(key)?.[0] ?? null;
  const must = (key: string): string => one(key) ?? fail(slug, key);
  const list = (key: string): string[] => one(key)?.split(' | ') ?? [];
  const [offerType, modality, hours] = must('offer').split(' ');
  return {
    slug,
    areaSlug: one('area') ?? areaSlug,
    title: must('title'),
    status: member(PublicationStatus, one('status') ?? 'PUBLISHED', slug),
    offerType: member(OfferType, offerType, slug),
    modality: member(Modality, modality, slug),
    hours: Number(hours),
    priceCents: must('price') === 'null' ? null : Math.round(Number(must('price')) * 100),
    vatExempt: one('vat') === null,
    qualification: one('qualification'),
    summary: one('summary'),
    description: values.get('p')?.join('\n\n') ?? null,
    objectives: list('objectives'),
    requirements: list('requirements'),
    careers: list('careers'),
    syllabus: (values.get('u') ?? []).map((unit) => parseUnit(unit, slug)),
  };
}

function parseUnit(text: string, slug: string): SyllabusUnit {
  const [title, hours, topics] = text.split(' | ');
  if (!title || !hours) return fail(slug, `u: ${text}`);
  return { title, hours: hours === '-' ? null : Number(hours), topics: topics?.split('; ') ?? [] };
}

function member<T extends string>(values: Record<string, T>, value: string | undefined, slug: string): T {
  return Object.values(values).find((known) => known === value) ?? fail(slug, String(value));
}

function fail(slug: string, what: string): never {
  throw new Error(`${slug}: no or wrong «${what}»`);
}
