// @ts-check
'use strict';
/** What requests need to know of a centre: ids, sessions, versions. */
const { query } = require('./engine.cjs');
const { DOMAIN, PASSWORD } = require('./fill.cjs');

/**
 * @typedef {object} Facts
 * @property {string} slug of a published course with runs
 * @property {string} courseId
 * @property {string} consentTextId
 * @property {string} advisor cookies of an advisor's session
 * @property {string} manager cookies of an academic manager's session
 */
/** @typedef {{ data?: any, errors?: { message: string }[] }} Answer */

/** @param {string} graph @param {string} body @param {string} [cookie] */
const post = (graph, body, cookie) =>
  fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body,
  });

/** @param {string} graph @param {string} who @returns {Promise<string>} cookies */
async function logIn(graph, who) {
  const answer = await post(
    graph,
    JSON.stringify({
      query: 'mutation ($input: LoginInput!) { login(input: $input) { user { id } errors { code } } }',
      variables: { input: { email: `${who}${DOMAIN}`, password: PASSWORD } },
    }),
  );
  const cookies = answer.headers.getSetCookie().map((header) => header.split(';')[0]);
  if (cookies.length === 0) throw new Error(`${who} could not log in: ${await answer.text()}`);
  return cookies.join('; ');
}

/** @param {import('./centre.cjs').Centre} centre @returns {Promise<Facts>} */
async function readFacts({ graph, databaseUrl }) {
  const [course] = await query(
    databaseUrl,
    `SELECT c.id, c.slug FROM content.course c JOIN content.course_run r ON r.course_id = c.id
     JOIN leads.known_course k ON k.id = c.id WHERE c.status = 'PUBLISHED'
     GROUP BY c.id HAVING count(*) >= 3 ORDER BY c.slug LIMIT 1`,
  );
  const [text] = await query(databaseUrl, `SELECT id FROM leads.consent_text WHERE purpose = 'CONTACT' AND current`);
  return {
    slug: course?.slug,
    courseId: course?.id,
    consentTextId: text?.id,
    advisor: await logIn(graph, 'asesor'),
    manager: await logIn(graph, 'gestor'),
  };
}

module.exports = { readFacts, post };
