import { createHash } from 'node:crypto';
import { CodedError } from '@cep/kit';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { brief } from './brief';
import type { CostModel } from './cost-model';
import type { DocumentLimits } from './limits';
import { type Fragments, measure, tooMuch } from './measure';
import { OperationCost } from './operation-cost';
import { rootFieldsOf } from './root-fields';
import type { TrustedDocuments } from './trusted-documents';

/** One operation of a document that was found fit to execute. */
export interface ReadOperation {
  node: OperationDefinitionNode;
  /** It asks for the schema. */
  introspects: boolean;
  /** What it asks of the root, as Query.courses; introspection left out. */
  rootFields: readonly string[];
  /** Undefined where nothing is counted. */
  cost: OperationCost | undefined;
}

interface Read {
  /** Nobody has paid for reading it yet. */
  unpaid: boolean;
}

export interface GoodDocument extends Read {
  kind: 'document';
  document: DocumentNode;
  /** One of our own front ends wrote it. */
  trusted(): boolean;
  /** The operation of this name, or the only one. */
  operation(name: string | null | undefined): ReadOperation | undefined;
}

export interface RefusedDocument extends Read {
  kind: 'refused';
  errors: readonly GraphQLError[];
}

export type ReadDocument = GoodDocument | RefusedDocument;

export interface DocumentsOptions {
  schema: GraphQLSchema;
  trusted: TrustedDocuments;
  /** Undefined: documents are parsed and validated, and neither measured nor priced. */
  limits: DocumentLimits | undefined;
  /** Only with limits. */
  costs?: CostModel | undefined;
}

const MAX_DOCUMENTS = 2_000;
/** Characters, of which a stranger can send any number; as a tree each takes up to seventy bytes. */
const MAX_TEXT = 1_000_000;
/** An answer names a few faults; a text can hold hundreds. */
const MAX_FAULTS = 5;

/** Reads each distinct document once, for both entrances: parsed, measured, validated, priced, in this order. */
export class GuardedDocuments {
  private readonly byHash = new Map<string, DocumentNode>();
  private readonly known = new LRUCache<string, { read: ReadDocument; hash: string }>({
    max: MAX_DOCUMENTS,
    maxSize: MAX_TEXT,
    sizeCalculation: (_read, text) => text.length + 1,
    dispose: ({ hash }) => this.byHash.delete(hash),
  });

  constructor(private readonly options: DocumentsOptions) {}

  read(text: string): ReadDocument {
    const known = this.known.get(text);
    if (known) return known.read;
    const { limits } = this.options;
    // Not kept: it would push out what others ask.
    if (limits && text.length > limits.characters) return refusal(tooMuch('characters', limits.characters));
    const read = this.readNew(text, limits);
    const hash = createHash('sha256').update(text).digest('hex');
    this.known.set(text, { read, hash });
    if (read.kind === 'document') this.byHash.set(hash, read.document);
    return read;
  }

  /** What was read and found good, by the SHA-256 of its text: Apollo Server's document store. */
  stored(hash: string): DocumentNode | undefined {
    return this.byHash.get(hash);
  }

  private readNew(text: string, limits: DocumentLimits | undefined): ReadDocument {
    let document: DocumentNode;
    try {
      // Without its places a document takes a third of the memory.
      document = parse(text, { maxTokens: limits?.tokens, noLocation: true });
    } catch (error) {
      return refusal(limits && holdsTooManyTokens(error) ? tooMuch('tokens', limits.tokens) : coded(error, 'PARSE'));
    }
    try {
      return this.readParsed(document, limits, text);
    } catch (error) {
      // graphql-js throws on some documents (a directive on the root field of a subscription).
      return refusal(error instanceof CodedError ? error : coded(error, 'VALIDATION'));
    }
  }

  private readParsed(document: DocumentNode, limits: DocumentLimits | undefined, text: string): ReadDocument {
    const { schema, costs, trusted } = this.options;
    const fragments = fragmentsOf(document);
    const nodes = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const introspecting = new Set(limits ? nodes.filter((node) => measure(node, fragments, limits)) : []);
    if (this.faultsOf(document).length > 0) {
      // Once more with the places of the faults, for whoever has to mend them.
      return refusal(...this.faultsOf(parse(text)).map((fault) => coded(fault, 'VALIDATION')));
    }
    const operations = new Map(
      nodes.map((node): [OperationDefinitionNode, ReadOperation] => {
        const root = schema.getRootType(node.operation)?.name ?? '';
        const cost = costs && new OperationCost(costs, node, root, fragments);
        const rootFields = rootFieldsOf(node, root, fragments);
        return [node, { node, introspects: introspecting.has(node), rootFields, cost }];
      }),
    );
    let known: boolean | undefined;
    return {
      kind: 'document',
      unpaid: true,
      document,
      trusted: () => (known ??= trusted.includes(document)),
      operation: (name) => {
        const node = getOperationAST(document, name);
        return node ? operations.get(node) : undefined;
      },
    };
  }

  private faultsOf(document: DocumentNode): readonly GraphQLError[] {
    const options = { maxErrors: MAX_FAULTS, hideSuggestions: true };
    return validate(this.options.schema, document, undefined, options).slice(0, MAX_FAULTS);
  }
}

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return fragments;
}

function refusal(...errors: GraphQLError[]): ReadDocument {
  return { kind: 'refused', unpaid: true, errors };
}

/** graphql-js has no code for it. */
function holdsTooManyTokens(error: unknown): boolean {
  return error instanceof GraphQLError && /contains more tha[nt] \d+ tokens/.test(error.message);
}

function coded(error: unknown, stage: 'PARSE' | 'VALIDATION'): GraphQLError {
  const extensions = { code: `GRAPHQL_${stage}_FAILED` };
  if (!(error instanceof GraphQLError)) return new GraphQLError(brief(String(error)), { extensions });
  const { message, locations } = error;
  // Its place alone: with its nodes it would keep the whole document in memory.
  return Object.assign(new GraphQLError(brief(message), { extensions }), locations ? { locations } : {});
}
