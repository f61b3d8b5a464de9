// @ts-check
'use strict';
/**
 * A worker like any other of the product, whose jobs do what a bug in a handler might do. Its subgraph is the smallest
 * there is; the queue, the engine, the limits and the process are the kit's own.
 */
const { defineJob, handleJob, runWorker } = require('@cep/kit');
const { archiveMemo, memoSubgraph } = require('@cep/kit/testing/memo-subgraph');

const queue = { name: 'trial', label: 'Pruebas' };
const { payload } = archiveMemo;

/** @type {Record<string, (address: string) => Promise<void>>} */
const DEEDS = {
  fine: async (address) => {
    const response = await fetch(`${process.env.PROVIDER_URL}/3.0/lists/trial/members/${'0'.repeat(32)}`, {
      method: 'PUT',
      body: JSON.stringify({ email_address: address }),
    });
    await response.text();
  },
  'kills its process': async () => void process.kill(process.pid, 'SIGKILL'),
  'throws where nobody catches': async () => {
    setTimeout(() => {
      throw new Error('thrown by a handler, caught by nobody');
    });
    await new Promise(() => {});
  },
  'never ends': () => new Promise(() => {}),
};

const handlers = Object.entries(DEEDS).map(([name, act]) => {
  const job = defineJob({ name, queue, label: name, payload, attempts: 2, backoffMs: 200, timeLimitMs: 3_000 });
  return handleJob(job, async ({ text }) => {
    await act(text);
    return { state: 'done' };
  });
});

runWorker({ ...memoSubgraph, jobs: [], handlers }, process.env);
