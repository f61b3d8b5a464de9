import { analyticsSubgraph } from '@cep/analytics';
import { contentSubgraph } from '@cep/content';
import { identitySubgraph } from '@cep/identity';
import type { SubgraphDefinition } from '@cep/kit';
import { leadsSubgraph } from '@cep/leads';
import type { DataSource } from 'typeorm';

interface Entry {
  definition: SubgraphDefinition;
  /** Brings what fills its part of the demo centre; loaded only where there is nothing yet. */
  demo?: () => Promise<{ seed(db: DataSource): Promise<unknown> }>;
}

/** Every subgraph of the product, in the order in which their demo data build on each other. */
const ENTRIES: readonly Entry[] = [
  { definition: identitySubgraph, demo: () => import('@cep/identity/seed') },
  { definition: contentSubgraph, demo: () => import('@cep/content/seed') },
  { definition: leadsSubgraph, demo: () => import('@cep/leads/seed') },
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
