import { readFileSync } from 'node:fs';

/** One subgraph of the composition: its name, its contract, and where it answers. */
export interface SubgraphSource {
  name: string;
  sdl: string;
  /** Address in the apart form; `local://<name>` in process. */
  url: string;
}

export const knownSubgraphs = ['identity', 'content', 'leads', 'analytics'] as const;
export type KnownSubgraph = (typeof knownSubgraphs)[number];

/** The committed contract of each enabled subgraph; nothing has to run for the gateway to compose. */
export function committedSources(
  names: readonly KnownSubgraph[],
  urls: Partial<Record<KnownSubgraph, string>> = {},
): SubgraphSource[] {
  return names.map((name) => ({
    name,
    sdl: readFileSync(require.resolve(`@cep/${name}/schema.graphql`), 'utf8'),
    url: urls[name] ?? `local://${name}`,
  }));
}
