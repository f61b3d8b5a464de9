// @ts-check
'use strict';
/** What becomes of a lead after its commit: how soon its job is in the queue, and when the queue is empty again. */
const { setTimeout: pause } = require('node:timers/promises');
const { query } = require('./engine.cjs');
const { post } = require('./facts.cjs');
const { works } = require('./works.cjs');

/**
 * Makes a lead and gives its id, which staff may see.
 * @param {import('./round.cjs').Subject} subject
 */
async function createLead({ centre, facts }) {
  const { query: text, variables } = works['W3']?.request(facts) ?? { query: '', variables: {} };
  const body = JSON.stringify({ query: text.replace('receipt { reference }', 'lead { id }'), variables });
  const unique = `${Date.now()}${Math.round(Math.random() * 1e6)}`;
  const answer = await post(centre.graph, body.replaceAll('{{n}}', unique), facts.advisor);
  const { data } = /** @type {import('./facts.cjs').Answer} */ (await answer.json());
  const id = data?.createLead?.lead?.id;
  if (typeof id !== 'string') throw new Error(`a lead was not taken: ${JSON.stringify(data)}`);
  return id;
}

/**
 * Milliseconds from just before the commit of a lead (its event's id carries that time) until its job was in the
 * queue. The queue keeps its latest ten thousand happenings: ask soon after a load.
 * @param {string} databaseUrl @param {Date} since @returns {Promise<number[]>}
 */
async function handOverDelays(databaseUrl, since) {
  const rows = await query(
    databaseUrl,
    `SELECT (added.created_at_ms - extract(epoch FROM uuid_extract_timestamp(lead.id)) * 1000)::float8 AS ms
     FROM leads.event_log lead
     JOIN bullmq.job job ON (job.data ->> 'eventId')::uuid = lead.id
     JOIN bullmq.event added ON added.queue = job.queue AND added.event = 'added' AND added.data ->> 'jobId' = job.id
     WHERE lead.type = 'lead.created' AND lead.occurred_at >= $1`,
    [since],
  );
  return rows.map(({ ms }) => Number(ms));
}

/** One lead after the other, with time between them. @param {import('./round.cjs').Subject} subject @param {number} leads */
async function handOverAlone(subject, leads) {
  const since = new Date();
  for (let lead = 0; lead < leads; lead += 1) {
    await createLead(subject);
    await pause(40);
  }
  await drain(subject.centre.databaseUrl, 5_000);
  return handOverDelays(subject.centre.databaseUrl, since);
}

/**
 * Until what a load left behind is done: it must not run into the next measurement.
 * @param {string} databaseUrl @param {number} limitMs @returns {Promise<number>} jobs still there
 */
async function drain(databaseUrl, limitMs) {
  for (const deadline = Date.now() + limitMs; ; await pause(250)) {
    const [row] = await query(
      databaseUrl,
      `SELECT (SELECT count(*) FROM bullmq.job WHERE state IN ('waiting', 'active'))
         + (SELECT count(*) FROM leads.event_log log, leads.event_cursor relay
            WHERE relay.consumer = 'jobs' AND log.type = 'lead.created' AND (log.txid, log.seq) > (relay.txid, relay.seq)) AS left`,
    );
    const left = Number(row?.left);
    if (left === 0 || Date.now() > deadline) return left;
  }
}

module.exports = { createLead, handOverDelays, handOverAlone, drain };
