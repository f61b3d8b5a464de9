export { type BackEnd, startBackEnd } from './back-end';
export { chosenSubgraphs, SUBGRAPH_NAMES } from './catalogue';
export { type DatabaseEnv, readDatabaseEnv, readStandaloneEnv, type StandaloneEnv } from './env';
export { prepareDatabase, withDatabase } from './prepare-database';
