import type { Scenario } from '../harness/scenario';
import { clockFaults } from './clock';
import { databaseFaults } from './database';
import { farEnds } from './far-ends';
import { handlerFaults } from './handlers';
import { kills } from './kills';
import { poisonFaults } from './poison';
import { redisFaults } from './redis';
import { sockets } from './sockets';
import { subgraphLies } from './subgraph-lies';

/** Every scenario, in the order in which they run: those with a product of their own come last. */
export const SCENARIOS: readonly Scenario[] = [
  ...kills,
  ...redisFaults,
  ...poisonFaults,
  ...sockets,
  ...handlerFaults,
  ...databaseFaults,
  ...clockFaults,
  ...subgraphLies,
  ...farEnds,
];
