// @ts-check
'use strict';
/** The floor: bare node:http and one prepared statement with pg, or a constant buffer. Run as a process of its own. */
const { createServer } = require('node:http');
const { randomUUID } = require('node:crypto');
const { Pool } = require('pg');
const { works } = require('./works.cjs');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
/** As long as the answer to W1. */
const constant = Buffer.alloc(6_000, 'x');

createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const name = (request.url ?? '').slice(1);
    if (name === 'constant') return send(response, constant);
    const floor = works[name]?.floor;
    if (!floor) return void response.writeHead(404).end();
    pool.query({ name, text: floor.sql, values: floor.values(JSON.parse(Buffer.concat(chunks).toString())) }).then(
      ({ rows }) => send(response, Buffer.from(JSON.stringify({ data: rows }))),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
process.on('disconnect', () => process.exit(0));

/** @param {import('node:http').ServerResponse} response @param {Buffer} body */
function send(response, body) {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': body.length,
    'x-request-id': randomUUID(),
  });
  response.end(body);
}
