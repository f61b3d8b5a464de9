export { type BackEnd, startBackEnd } from './back-end';
export { chosenSubgraphs, SUBGRAPH_NAMES } from './catalogue';
export { type DatabaseEnv, readDatabaseEnv } from './env';
export { readStandaloneEnv, type StandaloneEnv } from './standalone-env';
export { prepareDatabase, withDatabase } from './prepare-database';
