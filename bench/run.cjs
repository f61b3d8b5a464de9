// @ts-check
'use strict';
const { setTimeout: pause } = require('node:timers/promises');
const { measure } = require('./load.cjs');
const { cpuOf, family, memory } = require('./usage.cjs');
const { startSubject } = require('./subject.cjs');
const { works, bodyOf } = require('./works.cjs');

/** @typedef {{ json: boolean, apart: boolean, only: string[], rounds: number, seconds: number }} Options */
/** @typedef {{ rps: number, p50Ms: number, p99Ms: number, p50AloneMs: number, cpuMs: number, databaseCpuMs: number, ratio: number }} Round */

const CONNECTIONS = 32;

/** @param {string[]} args @returns {Options} */
function readOptions(args) {
  const value = (/** @type {string} */ name) => args[args.indexOf(name) + 1] ?? '';
  return {
    json: args.includes('--json'),
    apart: args.includes('--apart'),
    only: args.includes('--only') ? value('--only').split(',') : [],
    rounds: args.includes('--rounds') ? Number(value('--rounds')) : 3,
    seconds: args.includes('--seconds') ? Number(value('--seconds')) : 4,
  };
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param {number} number */
const short = (number) => (number >= 100 ? Math.round(number).toString() : number.toPrecision(3));
/** @param {number[]} numbers */
const range = (numbers) => `${short(median(numbers))} (${short(Math.min(...numbers))}–${short(Math.max(...numbers))})`;

/** One round of one work: the floor and the product in turn, within seconds of each other. @param {string} name @param {import('./subject.cjs').Subject} subject @param {number} seconds @returns {Promise<Round>} */
async function round(name, subject, seconds) {
  const work = works[name];
  if (!work) throw new Error(`no work ${name}; there are ${Object.keys(works).join(', ')}, W5, W6`);
  const body = bodyOf(work, subject.facts);
  /** @type {Record<string, string>} */
  const headers = work.staff ? { cookie: subject.facts.cookie } : {};
  const load = { body, headers, connections: CONNECTIONS, seconds };
  const floor = await measure({ ...load, url: `${subject.floor}/${work.hit ? 'constant' : name}` });

  const server = subject.serverPids();
  const database = family(subject.postgresPid());
  const before = { server: cpuOf(server), database: cpuOf(database) };
  const ours = await measure({ ...load, url: subject.gateway });
  const requests = ours.rps * seconds;
  const alone = await measure({ ...load, url: subject.gateway, connections: 1, seconds: 1 });
  for (const side of [floor, ours]) if (side.failed > 0) throw new Error(`${name}: ${side.failed} requests failed`);
  return {
    rps: ours.rps,
    p50Ms: ours.p50Ms,
    p99Ms: ours.p99Ms,
    p50AloneMs: alone.p50Ms,
    cpuMs: (cpuOf(server) - before.server) / (requests + alone.rps),
    databaseCpuMs: (cpuOf(family(subject.postgresPid())) - before.database) / (requests + alone.rps),
    ratio: ours.rps / floor.rps,
  };
}

/** A request must answer with data before it is worth measuring. @param {string} name @param {import('./subject.cjs').Subject} subject */
async function tryOnce(name, subject) {
  const work = works[name];
  const response = await fetch(subject.gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(work?.staff ? { cookie: subject.facts.cookie } : {}) },
    body: work ? bodyOf(work, subject.facts).replaceAll('{{n}}', '1') : '',
  });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors":[{'))
    throw new Error(`${name} does not work: ${text.slice(0, 400)}`);
}

/** Commit → the last of many sockets has it. @param {import('./subject.cjs').Subject} subject @param {number} sockets @param {number} events */
async function fanOut(subject, sockets, events) {
  const child = subject.fanOut(sockets, subject.facts.cookie);
  /** @type {Map<string, number>} */
  const arrived = new Map();
  await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the sockets could not be opened')));
    child.on('message', (/** @type {any} */ message) =>
      message.ready ? resolve(undefined) : arrived.set(message.id, message.at),
    );
  });
  await pause(2_000);
  /** @type {number[]} */
  const delays = [];
  for (let event = 0; event < events; event += 1) {
    const { id, at } = await createLead(subject);
    while (!arrived.has(id)) await pause(2);
    delays.push((arrived.get(id) ?? 0) - at);
  }
  child.removeAllListeners('exit').disconnect();
  return delays;
}

/** @param {import('./subject.cjs').Subject} subject */
async function createLead(subject) {
  const { query, variables } = works['W3']?.request(subject.facts) ?? { query: '', variables: {} };
  const body = JSON.stringify({ query: query.replace('receipt { reference }', 'lead { id }'), variables });
  const response = await fetch(subject.gateway, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: subject.facts.cookie },
    body: body.replaceAll('{{n}}', `${Date.now()}${Math.round(Math.random() * 1e6)}`),
  });
  const at = performance.timeOrigin + performance.now();
  const { data } = /** @type {any} */ (await response.json());
  return { id: data.createLead.lead.id, at };
}

/** @param {import('./subject.cjs').Subject} subject */
async function startUp(subject) {
  await pause(3_000);
  const rest = subject.serverPids().reduce((sum, pid) => sum + memory(pid, 'VmRSS'), 0);
  const [program] = subject.programs;
  const startedAt = performance.now();
  program?.restart();
  await pause(200);
  while (
    !(await fetch(subject.ready).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await pause(20);
  return { seconds: (performance.now() - startedAt) / 1000, restMiB: rest };
}

/** @param {string[]} args */
async function main(args) {
  const options = readOptions(args);
  const say = (/** @type {string} */ text) => void (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  const wanted = (/** @type {string} */ name) =>
    options.only.length === 0 || options.only.some((part) => name.startsWith(part));
  const names = Object.keys(works).filter(wanted);
  const subject = await startSubject({ apart: options.apart, say });
  /** @type {Record<string, Record<string, number>>} */
  const report = {};
  try {
    for (const name of names) await tryOnce(name, subject);
    /** @type {Map<string, Round[]>} */
    const rounds = new Map(names.map((name) => [name, []]));
    for (const name of names) await round(name, subject, 2);
    for (let index = 0; index < options.rounds; index += 1) {
      for (const [name, list] of rounds) list.push(await round(name, subject, options.seconds));
    }
    for (const [name, list] of rounds) {
      const of = (/** @type {keyof Round} */ key) => list.map((one) => one[key]);
      say(
        `${name.padEnd(8)} ${range(of('rps'))} req/s · ${range(of('ratio'))} of the floor · p50 ${range(of('p50Ms'))} ms, p99 ${range(of('p99Ms'))} ms, alone ${range(of('p50AloneMs'))} ms · CPU ${range(of('cpuMs'))} ms + database ${range(of('databaseCpuMs'))} ms   ${works[name]?.title}`,
      );
      report[name] = {
        rps: median(of('rps')),
        ratioToFloor: median(of('ratio')),
        p50Ms: median(of('p50Ms')),
        p99Ms: median(of('p99Ms')),
        cpuMs: median(of('cpuMs')),
      };
    }
    const peak = subject.serverPids().reduce((sum, pid) => sum + memory(pid, 'VmHWM'), 0);
    say(`memory   ${Math.round(peak)} MiB at most, ${options.apart ? 'all processes' : 'all in one'}`);
    for (const sockets of wanted('W5') ? [1_000, 5_000] : []) {
      const delays = await fanOut(subject, sockets, 15);
      say(`W5       commit → last of ${sockets} sockets: ${range(delays)} ms`);
      report[`W5-${sockets}`] = { p50Ms: median(delays), p99Ms: Math.max(...delays) };
    }
    if (wanted('W6')) {
      const { seconds, restMiB } = await startUp(subject);
      say(`W6       started in ${seconds.toFixed(2)} s; ${Math.round(restMiB)} MiB at rest after the load`);
      report['W6'] = { startSeconds: seconds, rssMiB: restMiB };
    }
    report['memory'] = { rssMiB: peak };
    if (options.json) process.stdout.write(`${JSON.stringify({ [options.apart ? 'apart' : 'allInOne']: report })}\n`);
  } finally {
    await subject.stop();
  }
}

module.exports = { main };
