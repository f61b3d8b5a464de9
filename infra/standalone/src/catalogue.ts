import { analyticsSubgraph } from '@cep/analytics';
import { contentSubgraph } from '@cep/content';
import { seed as seedContent } from '@cep/content/seed';
import { identitySubgraph } from '@cep/identity';
import { seed as seedIdentity } from '@cep/identity/seed';
import type { SubgraphDefinition } from '@cep/kit';
import { leadsSubgraph } from '@cep/leads';
import { seed as seedLeads } from '@cep/leads/seed';
import type { DataSource } from 'typeorm';

interface Entry {
  definition: SubgraphDefinition;
  /** Fills its part of the demo centre. */
  seed?: (db: DataSource) => Promise<unknown>;
}

/** Every subgraph of the product, in the order in which their demo data build on each other. */
const ENTRIES: readonly Entry[] = [
  { definition: identitySubgraph, seed: seedIdentity },
  { definition: contentSubgraph, seed: seedContent },
  { definition: leadsSubgraph, seed: seedLeads },
  { definition: analyticsSubgraph },
];

export const SUBGRAPH_NAMES: readonly string[] = ENTRIES.map(({ definition }) => definition.name);

/** The chosen ones, in the catalogue's order. */
export function chosenEntries(names: readonly string[]): Entry[] {
  return ENTRIES.filter(({ definition }) => names.includes(definition.name));
}

export function chosenSubgraphs(names: readonly string[]): SubgraphDefinition[] {
  return chosenEntries(names).map(({ definition }) => definition);
}
