// @ts-check
'use strict';
/** A key for the entrance of partners, made as the back office makes it. */
const { randomUUID } = require('node:crypto');
const { query } = require('../engine.cjs');

/** @typedef {{ graph: string, databaseUrl: string }} Place */

const CREATE = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret errors { message } } }';
/** The widest plan: what is measured is the refusal of a document, not that of a caller who spent too much. */
const INPUT = { name: 'Banco de pruebas', kind: 'PARTNER', scopes: ['catalogue.read'], plan: 'plus' };

/** @param {Place} place @param {string} secret of the product @returns {Promise<string>} */
async function createPartnerKey({ graph, databaseUrl }, secret) {
  const response = await fetch(graph, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await administrator(databaseUrl, secret)}`,
    },
    body: JSON.stringify({ query: CREATE, variables: { input: INPUT } }),
  });
  const text = await response.text();
  const key = JSON.parse(text).data?.createApiKey?.secret;
  if (typeof key !== 'string') throw new Error(`no key for partners: ${text}`);
  return key;
}

/** A token without a log-in, which in production asks administrators for a second factor. @param {string} databaseUrl @param {string} secret */
async function administrator(databaseUrl, secret) {
  const { issueAccessToken } = require('@cep/kit');
  const [admin] = await query(databaseUrl, `SELECT id, name FROM identity.app_user WHERE role = 'ADMIN' LIMIT 1`);
  if (!admin) throw new Error('the centre has no administrator');
  return issueAccessToken({ userId: admin.id, sessionId: randomUUID(), role: 'ADMIN', name: admin.name }, secret);
}

module.exports = { createPartnerKey };
