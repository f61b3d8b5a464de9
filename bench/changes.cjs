// @ts-check
'use strict';
/** Changes of the catalogue, as an academic manager makes them: through the graph, so that caches hear of them. */
const { query } = require('./engine.cjs');

const UPDATE = `mutation Change($input: UpdateCourseInput!) { updateCourse(input: $input) { course { id } errors { code } } }`;

/** One change for each course that the measured list shows; the next turn finds each a version further. @param {string} databaseUrl @param {string} cookie @returns {Promise<import('./load/index.cjs').Request[]>} */
async function listedChanges(databaseUrl, cookie) {
  const listed = await query(
    databaseUrl,
    `SELECT id, version FROM content.course WHERE status = 'PUBLISHED' AND modality = 'IN_PERSON'
     ORDER BY coalesce(next_run_starts_on, 'infinity'::date), id LIMIT 20`,
  );
  return listed.map(({ id, version }) => ({
    headers: { cookie },
    body: JSON.stringify({
      query: UPDATE,
      variables: {
        input: { id, expectedVersion: '{{version}}', summary: 'Con plazas libres: la edición número {{n}}.' },
      },
    }).replace('"{{version}}"', `{{${version}+turn}}`),
  }));
}

module.exports = { listedChanges };
