import type { DocumentNode, GraphQLSchema } from 'graphql';
import { composeContract } from '../contract/compose-contract';
import { contractFiles, readIfThere } from '../contract/files';
import { asSchema } from '../contract/check-contracts';
import { committedSources, type GraphVersion, knownSubgraphs, type SubgraphSource } from '../composition';
import type { Guard, GuardedDocuments } from '../guard';
import { type UsedField, usedFields } from './used-fields';

/** The part of the graph that partners see, and their documents, which are read against it alone. */
export interface PartnerContract {
  schema: GraphQLSchema;
  documents: GuardedDocuments;
  /** What a document that was found good uses of it. */
  fieldsOf(document: DocumentNode): readonly UsedField[];
}

export interface PartnerContractOptions {
  sources: readonly SubgraphSource[];
  guard: Guard;
  /** The graph as it is now, of which the contract is a part. */
  version(): GraphVersion;
}

/** Made when the first partner comes: a start need not wait for it. */
export function partnerContract({ sources, guard, version }: PartnerContractOptions): {
  current(): PartnerContract;
  /** A document of a partner that was read and found good, by the SHA-256 of its text. */
  stored(hash: string): DocumentNode | undefined;
} {
  let made: { of: GraphVersion; contract: PartnerContract } | undefined;
  const current = (): PartnerContract => {
    const now = version();
    if (made?.of !== now) {
      const schema = committedContract(sources) ?? composeContract(sources);
      const documents = guard.documents({ ...now, apiSchema: schema });
      const fields = new WeakMap<DocumentNode, readonly UsedField[]>();
      const fieldsOf = (document: DocumentNode): readonly UsedField[] => {
        const known = fields.get(document) ?? usedFields(document, schema);
        fields.set(document, known);
        return known;
      };
      made = { of: now, contract: { schema, documents, fieldsOf } };
    }
    return made.contract;
  };
  return { current, stored: (hash) => made?.contract.documents.stored(hash) };
}

/** As codegen composed it, where the very contracts it was made of are enabled; composing takes half a second. */
function committedContract(sources: readonly SubgraphSource[]): GraphQLSchema | undefined {
  const same =
    sources.length === knownSubgraphs.length &&
    committedSources(knownSubgraphs).every(({ name, sdl }) =>
      sources.some((one) => one.name === name && one.sdl === sdl),
    );
  const sdl = same ? readIfThere(contractFiles.partner) : null;
  return sdl === null ? undefined : asSchema(sdl);
}
