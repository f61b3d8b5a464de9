// @ts-check
'use strict';
/** How soon, and in how many bytes, each kind of hostile request is refused over each entrance. */
const { ofDelays } = require('../findings.cjs');
const { rangeOf } = require('../numbers.cjs');
const { attacks } = require('./attacks.cjs');
const { createPartnerKey } = require('./partner-key.cjs');
const { waysOf } = require('./send.cjs');

/** What a name of these findings begins with: `hostile:depth, HTTP`. */
const HOSTILE = 'hostile:';
const TIMES = 15;

/** @param {import('./partner-key.cjs').Place} centre @param {string} secret of the product @returns {Promise<Record<string, import('../findings.cjs').Finding>>} by kind and entrance */
async function measureRefusals(centre, secret) {
  /** @type {Record<string, import('../findings.cjs').Finding>} */
  const found = {};
  const target = { graph: centre.graph, key: await createPartnerKey(centre, secret) };
  for (const [kind, attack] of Object.entries(attacks))
    for (const { entrance, send } of waysOf(attack)) {
      const name = `${HOSTILE}${kind}, ${entrance}`;
      const refusals = [];
      // The first one warms up what no other request uses.
      for (let time = 0; time <= TIMES; time += 1)
        refusals.push(
          await send(target).catch((error) => {
            throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
          }),
        );
      const counted = refusals.slice(1);
      found[name] = ofDelays([counted.map(({ ms }) => ms)], {
        answerBytes: rangeOf(counted.map(({ bytes }) => bytes)),
      });
    }
  return found;
}

module.exports = { measureRefusals, HOSTILE };
