// @ts-check
'use strict';
/** What is measured: each work as a GraphQL request, and as the one statement the floor answers it with. */

/** @typedef {import('./facts.cjs').Facts} Facts */
/**
 * @typedef {object} Work
 * @property {string} title
 * @property {(facts: Facts) => { query: string, variables: object }} request
 * @property {'advisor'} [as] whose session it is sent with
 * @property {boolean} [cached] answered from the public cache, and compared with the constant buffer
 * @property {number} [changeEvery] each so many-th request changes a course of the list instead
 * @property {{ log: string, type: string, share: number }} [proof] the event that this share of the requests leaves behind
 * @property {{ sql: string, values: (body: { variables: Record<string, any> }) => unknown[] }} [floor]
 */

const LIST = `query List($filter: CourseFilter) {
  courses(filter: $filter, sort: { field: START_DATE }, first: 20) {
    nodes { title slug modality price { amount currency } area { name slug } nextRun { startsOn campus { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

// A floor's statement is the best for its rows on the very tables of the product: a worse one would flatter.
const listFloor = {
  sql: `SELECT c.title, c.slug, c.modality, c.price_cents, c.currency, a.name AS area, a.slug AS area_slug,
          c.next_run_starts_on, s.name AS campus
        FROM content.course c JOIN content.area a ON a.id = c.area_id
        LEFT JOIN content.campus s ON s.id = c.next_run_campus_id
        WHERE c.status = 'PUBLISHED' AND c.modality = 'IN_PERSON' AND c.price_cents <= $1
        ORDER BY coalesce(c.next_run_starts_on, 'infinity'::date), c.id LIMIT 21`,
  values: (/** @type {any} */ { variables }) => [variables.filter.maxPriceCents],
};

/** @type {Record<string, Work>} */
const works = {
  'W1-miss': {
    title: 'course list of 20, cache miss',
    request: () => ({
      query: LIST,
      // A bound nobody reaches, different each time: the answer is the same and never at hand.
      variables: { filter: { modalities: ['IN_PERSON'], maxPriceCents: '{{price}}' } },
    }),
    floor: listFloor,
  },
  'W1-hit': {
    title: 'course list of 20, cache hit',
    cached: true,
    request: () => ({ query: LIST, variables: { filter: { modalities: ['IN_PERSON'] } } }),
  },
  'W1-changes': {
    title: 'course list of 20, one change in every hundred requests',
    cached: true,
    changeEvery: 100,
    proof: { log: 'content', type: 'course.updated', share: 1 / 100 },
    request: () => ({ query: LIST, variables: { filter: { modalities: ['IN_PERSON'] } } }),
  },
  W2: {
    title: 'course by slug with runs and campuses, miss',
    request: ({ slug }) => ({
      query: `query Course($slug: String!, $from: String) {
        course(slug: $slug) { title summary hours price { amount } area { name }
          runs(first: 20, after: $from) { nodes { startsOn timetable availability campus { name city } } } } }`,
      // With a session nothing is cached: this is the whole way.
      variables: { slug },
    }),
    as: 'advisor',
    floor: {
      sql: `SELECT c.title, c.summary, c.hours, c.price_cents, a.name AS area,
              (SELECT json_agg(json_build_object('startsOn', r.starts_on, 'timetable', r.timetable,
                 'availability', r.availability, 'campus', s.name, 'city', s.city) ORDER BY r.starts_on)
               FROM content.course_run r LEFT JOIN content.campus s ON s.id = r.campus_id WHERE r.course_id = c.id) AS runs
            FROM content.course c JOIN content.area a ON a.id = c.area_id WHERE c.slug = $1`,
      values: ({ variables }) => [variables.slug],
    },
  },
  W3: {
    title: 'createLead: lead, consent, timeline, event; mails leave meanwhile',
    proof: { log: 'leads', type: 'lead.created', share: 1 },
    request: ({ courseId, consentTextId }) => ({
      query: `mutation Create($input: CreateLeadInput!) { createLead(input: $input) { receipt { reference } errors { code } } }`,
      variables: {
        input: {
          idempotencyKey: 'bench-{{n}}',
          firstName: 'Ana',
          email: 'ana.{{n}}@correo.example',
          courseId,
          consents: [{ purpose: 'CONTACT', granted: true, textId: consentTextId }],
        },
      },
    }),
    floor: {
      sql: `WITH l AS (
              INSERT INTO leads.lead (id, source, first_name, email, course_id, idempotency_key, content_hash)
              VALUES (gen_random_uuid(), 'COURSE_PAGE', 'Ana', $1, $2, 'floor-' || gen_random_uuid(), '') RETURNING id
            ), c AS (
              INSERT INTO leads.consent (id, lead_id, purpose, granted, text_id, source)
              SELECT gen_random_uuid(), id, 'CONTACT', true, $3, 'COURSE_PAGE' FROM l
            ), a AS (
              INSERT INTO leads.activity (id, lead_id, kind, title)
              SELECT gen_random_uuid(), id, 'FORM', 'Solicitud recibida' FROM l
            )
            INSERT INTO floor.event_log (id, type, version, subject_type, subject_id, actor, payload, request_id)
            SELECT gen_random_uuid(), 'bench.floor', 1, 'Lead', id, '{}', '{}', '' FROM l`,
      values: ({ variables: { input } }) => [input.email, input.courseId, input.consents[0].textId],
    },
  },
  W4: {
    title: "an advisor's 50 newest by status, with course title",
    as: 'advisor',
    request: () => ({
      query: `query Inbox { leads(filter: { statuses: [CONTACTED] }, first: 50) {
        nodes { id reference status createdAt contact { displayName } course { title } } pageInfo { endCursor } } }`,
      variables: {},
    }),
    floor: {
      // Written so that the index by status is walked: else the planner may walk all newer leads instead.
      sql: `SELECT l.id, l.reference, l.status, l.created_at, l.first_name, l.last_name, c.title
            FROM leads.lead l LEFT JOIN content.course c ON c.id = l.course_id
            WHERE l.status BETWEEN 'CONTACTED' AND 'CONTACTED'
            ORDER BY l.status DESC, l.created_at DESC, l.id DESC LIMIT 51`,
      values: () => [],
    },
  },
};

/** The body of a work as JSON, with `{{n}}` where each request differs. @param {Work} work @param {Facts} facts */
const bodyOf = (work, facts) => JSON.stringify(work.request(facts)).replace('"{{price}}"', '{{n}}');

module.exports = { works, bodyOf };
