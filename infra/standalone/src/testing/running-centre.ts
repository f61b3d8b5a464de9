import { committedSources, createGateway, type Gateway, localTransport, remoteTransport } from '@cep/gateway';
import {
  createLogger,
  JobQueues,
  type RunningSubgraph,
  type ServedSubgraph,
  serveSubgraph,
  startSubgraph,
} from '@cep/kit';
import { CONNECTION_MS, TEST_SECRET, testDatabase } from '@cep/kit/testing';
import { chosenEntries, SUBGRAPH_NAMES } from '../catalogue';
import { actingAs, type Principals } from './acting-as';

export interface RunningCentre {
  /** The same subgraphs behind both transports. */
  gateways: Record<'local' | 'remote', Gateway>;
  subgraphs: readonly RunningSubgraph[];
  jobs: JobQueues;
  /** Takes a subgraph of the apart form off its port, and puts it back. */
  restart(name: string, meanwhile: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

/** Every subgraph of the product with its demo data on a database of its own, and a gateway for each transport. */
export async function runningCentre({
  principals = new Map(),
}: { principals?: Principals } = {}): Promise<RunningCentre> {
  const entries = chosenEntries(SUBGRAPH_NAMES);
  const definitions = entries.map(({ definition }) => definition);
  const database = await testDatabase(definitions);
  const log = createLogger('test', { level: 'silent' });
  const jobs = new JobQueues({ databaseUrl: database.urlOf('jobs'), log });
  const subgraphs: RunningSubgraph[] = [];
  for (const { definition, demo } of entries) {
    const databaseUrl = database.urlOf(definition.name);
    const running = await startSubgraph(definition, {
      databaseUrl,
      secret: TEST_SECRET,
      log,
      jobs,
      poolMax: 5,
      connectionMs: CONNECTION_MS,
    });
    await (await demo?.())?.seed(running.runtime.db);
    subgraphs.push(running);
  }

  const served = new Map<string, ServedSubgraph>();
  const serve = async (subgraph: RunningSubgraph, port = 0): Promise<void> => {
    served.set(subgraph.name, await serveSubgraph(subgraph, { host: '127.0.0.1', port, secret: TEST_SECRET }));
  };
  for (const subgraph of subgraphs) await serve(subgraph);
  const urls = Object.fromEntries([...served].map(([name, { port }]) => [name, `http://127.0.0.1:${port}`]));
  const common = {
    sources: committedSources(['identity', 'content', 'leads', 'analytics'], urls),
    secret: TEST_SECRET,
    log,
    queues: jobs,
  };
  const gateways = {
    local: await createGateway({ ...common, transport: actingAs(localTransport(subgraphs), principals) }),
    remote: await createGateway({
      ...common,
      transport: actingAs(remoteTransport({ urls, secret: TEST_SECRET }), principals),
    }),
  };
  for (const gateway of Object.values(gateways)) await gateway.listen(0);

  return {
    gateways,
    subgraphs,
    jobs,
    async restart(name, meanwhile) {
      const before = served.get(name);
      const subgraph = subgraphs.find((one) => one.name === name);
      if (!before || !subgraph) throw new Error(`no subgraph ${name}`);
      await before.close();
      await meanwhile();
      await serve(subgraph, before.port);
    },
    async stop() {
      for (const gateway of Object.values(gateways)) await gateway.close();
      for (const one of served.values()) await one.close();
      for (const subgraph of subgraphs) await subgraph.stop();
      await jobs.close();
      await database.drop();
    },
  };
}
