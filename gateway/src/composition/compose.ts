import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { SubgraphSource } from './sources';

/** The contracts do not fit together; each line names the type and the subgraphs at odds. */
export class CompositionError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`the subgraphs do not compose\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'CompositionError';
  }
}

/** Composes offline, from text alone. Throws CompositionError with every fault. */
export function composeSupergraph(sources: readonly SubgraphSource[]): string {
  const services = sources.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new CompositionError((errors ?? []).map((error) => error.message));
  return supergraphSdl;
}
