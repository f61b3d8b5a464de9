import { ApolloGateway } from '@apollo/gateway';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { committedSources, knownSubgraphs } from '../composition';
import { composeSupergraph } from '../composition/compose';
import { CostModel } from './cost-model';
import { GuardedDocuments } from './documents';
import { defaultDocumentLimits } from './limits';
import { committedManifest, TrustedDocuments } from './trusted-documents';

/** The committed contracts of the whole product, composed. */
async function committedGraph(): Promise<{ schema: GraphQLSchema; costs: CostModel }> {
  const supergraphSdl = composeSupergraph(committedSources(knownSubgraphs));
  const gateway = new ApolloGateway({ supergraphSdl });
  const { schema } = await new Promise<{ schema: GraphQLSchema }>((resolve, reject) => {
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => resolve({ schema: apiSchema }));
    gateway.load().catch(reject);
  });
  await gateway.stop();
  return { schema, costs: new CostModel(supergraphSdl, schema) };
}

describe('the cost of an operation', () => {
  let schema: GraphQLSchema;
  let costs: CostModel;
  let documents: GuardedDocuments;
  beforeAll(async () => {
    ({ schema, costs } = await committedGraph());
    documents = new GuardedDocuments({
      schema,
      costs,
      limits: defaultDocumentLimits,
      trusted: new TrustedDocuments({}),
    });
  });
  const costOf = (text: string, variables: Record<string, unknown> = {}): number | undefined => {
    const read = documents.read(text);
    if (read.kind === 'refused') throw read.errors[0];
    return read.operation(undefined)?.cost?.with(variables);
  };

  const CARD = 'title slug price { amount } area { name } nextRun { startsOn campus { name } }';

  it('is an object each, times the page', () => {
    // The connection, its pageInfo, and 20 courses of price, area, run and campus.
    expect(costOf(`{ courses(first: 20) { nodes { ${CARD} } pageInfo { hasNextPage } } }`)).toBe(2 + 20 * 5);
    expect(costOf('{ courses(first: 20) { edges { node { title } } } }')).toBe(1 + 20 * 2);
    expect(costOf('{ course(slug: "x") { title } }')).toBe(1);
    expect(costOf('{ __typename }')).toBe(0);
  });

  it('follows the page size of each request, through lists within lists', () => {
    const query = `query ($n: Int!, $m: Int! = 5) {
      courses(first: $n) { nodes { title runs(first: $m) { nodes { startsOn campus { name } } } } } }`;
    expect(costOf(query, { n: 10, m: 3 })).toBe(1 + 10 * (1 + 1 + 3 * 2));
    expect(costOf(query, { n: 100, m: 100 })).toBe(1 + 100 * (1 + 1 + 100 * 2));
    expect(costOf(query, { n: 10 })).toBe(1 + 10 * (1 + 1 + 5 * 2));
  });

  it('takes the weights of the contract: a change costs ten', () => {
    expect(costOf('mutation { logout { errors { code } } }')).toBeGreaterThanOrEqual(10);
    expect(costOf('{ courses(first: 1) { facets { dimension } } }')).toBe(1 + 10 * 5);
  });

  it('counts a field once, in however many fragments, and each alias', () => {
    const inFragments = `{ courses(first: 10) { ...a ...b } }
      fragment a on CourseConnection { nodes { area { name } } } fragment b on CourseConnection { nodes { area { slug } } }`;
    expect(costOf(inFragments)).toBe(1 + 10 * 2);
    expect(costOf('{ a: courses(first: 10) { nodes { id } } b: courses(first: 10) { nodes { id } } }')).toBe(
      2 * (1 + 10),
    );
  });

  it('counts reading the schema as a page', () => {
    expect(costOf('{ __schema { types { name } } }')).toBe(50);
  });

  it.each([0, -1, 101, 1e9])('is not asked for pages of %d', (n) => {
    expect(() => costOf('query ($n: Int!) { courses(first: $n) { totalCount } }', { n })).toThrow('entre 1 y 100');
    expect(() => costOf(`{ courses(first: ${n}) { totalCount } }`)).toThrow('entre 1 y 100');
    expect(() => costOf(`query ($n: Int! = ${n}) { courses(first: $n) { totalCount } }`)).toThrow('entre 1 y 100');
  });

  it('knows the size of every page in the graph, for each must be asked for', () => {
    const sliced = new Map(costs.sliced());
    const unsized = connectionFields(schema).filter(({ name, firstRequired }) => !sliced.has(name) || !firstRequired);
    expect(unsized).toEqual([]);
    expect(sliced.size).toBeGreaterThan(10);
  });
});

/** Every field that returns a connection, and whether it demands its size. */
function connectionFields(schema: GraphQLSchema): { name: string; firstRequired: boolean }[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  return fields
    .filter(({ field }) => /Connection!?$/.test(String(field.type)))
    .map(({ type, field }) => ({
      name: `${type.name}.${field.name}`,
      firstRequired: field.args.some(({ name, type: of }) => name === 'first' && String(of) === 'Int!'),
    }));
}

describe('what our own front ends ask', () => {
  it('lies well within every limit, and each document within the dearest operation', async () => {
    const { schema, costs } = await committedGraph();
    const manifest = committedManifest();
    const trusted = new TrustedDocuments(manifest);
    const documents = new GuardedDocuments({ schema, costs, limits: halved(), trusted });
    expect(Object.keys(manifest).length).toBeGreaterThan(20);
    for (const text of Object.values(manifest)) {
      const read = documents.read(text);
      if (read.kind === 'refused') throw new Error(`${text}\n${String(read.errors[0])}`);
      expect(read.trusted()).toBe(true);
      // Without its variables a page counts as ten.
      expect(read.operation(undefined)?.cost?.with({})).toBeLessThan(2_500);
    }
  });
});

function halved(): typeof defaultDocumentLimits {
  const entries = Object.entries(defaultDocumentLimits).map(([name, max]) => [name, Math.ceil(max * 0.75)]);
  return Object.fromEntries(entries) as typeof defaultDocumentLimits;
}
