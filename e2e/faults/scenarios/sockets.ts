import { tcpProxy, waitFor } from '@cep/kit/testing';
import type { Scenario } from '../harness/scenario';
import { residentMiB } from '../harness/processes';
import type { Stage } from '../harness/stage';
import { type DeafSocket, deafSocket } from '../sockets/deaf-socket';
import { judgeSight, staffCookie, tellSight, Watchers } from '../sockets/watchers';

const WATCHERS = 20;

const gatewayOf = ({ form }: Stage): string => (form === 'apart' ? 'gateway' : 'cep');

function cut(): Scenario {
  let watchers: Watchers;
  return {
    name: 'socket-cut',
    title: `the line of ${WATCHERS} watching clients is cut for 20 s`,
    short: ['all-in-one'],
    fault: async (trial) => {
      const { gateway, db } = trial.stage.product;
      const line = await tcpProxy(gateway);
      watchers = await Watchers.start({ at: line.url.replace(/\/$/, ''), gateway, db, count: WATCHERS });
      line.cut();
      await trial.lasts(trial.options.seconds < 30 ? 2 : 20);
      line.mend();
      trial.over();
      await watchers.allBack(10_000, 2);
    },
    verify: async () => {
      const sight = await watchers.finish();
      tellSight('socket-cut', sight);
      judgeSight(sight);
    },
  };
}

const DEAF = 5;
/** As many as one socket may have. */
const SUBSCRIPTIONS = 50;
/** What a socket may leave waiting, twice over, and room for what else goes on. */
const GROWTH_MIB = 150;
/** Two keep-alive rounds, within which a socket that answers no ping is given up. */
const GIVEN_UP_MS = 40_000;

function deaf(): Scenario {
  let watchers: Watchers;
  let sockets: DeafSocket[] = [];
  let before = 0;
  return {
    name: 'socket-deaf',
    title: `${DEAF} clients with ${SUBSCRIPTIONS} subscriptions each never read`,
    fault: async (trial) => {
      const { gateway, db, pid } = trial.stage.product;
      watchers = await Watchers.start({ at: gateway, gateway, db, count: WATCHERS });
      const cookie = await staffCookie(gateway);
      before = residentMiB(pid(gatewayOf(trial.stage)));
      sockets = await Promise.all(
        Array.from({ length: DEAF }, () => deafSocket(`${gateway}/graphql`, cookie, SUBSCRIPTIONS)),
      );
      await waitFor(async () => (await openSockets(gateway)) <= WATCHERS, {
        timeoutMs: GIVEN_UP_MS,
        what: 'the end of those who never read',
      });
    },
    verify: async ({ stage: { product, form } }) => {
      const grown = residentMiB(product.pid(form === 'apart' ? 'gateway' : 'cep')) - before;
      for (const socket of sockets) socket.destroy();
      const sight = await watchers.finish();
      tellSight(`socket-deaf (the gateway grew by ${grown.toFixed(0)} MiB)`, sight);
      judgeSight(sight);
      if (grown > GROWTH_MIB) throw new Error(`the gateway grew by ${grown.toFixed(0)} MiB`);
    },
  };
}

async function openSockets(gateway: string): Promise<number> {
  const text = await (await fetch(`${gateway}/metrics`)).text();
  return Number(/^cep_gateway_websockets (\d+)/m.exec(text)?.[1] ?? Number.NaN);
}

export const sockets: readonly Scenario[] = [cut(), deaf()];
