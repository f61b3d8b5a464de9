import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import { Selection } from './selection';
import { selectionOf } from './selection-of';

const schema = buildSchema(`
  type Query { list(first: Int): Page }
  type Page { nodes: [Item], edges: [Edge], total: Int }
  type Edge { cursor: String, node: Item }
  type Item { id: ID, title: String, area: Area }
  type Area { name: String }
`);

/** Runs a query and gives what its `list` field was asked. */
function ask(query: string, variableValues: Record<string, unknown> = {}): Selection {
  let selection = new Selection();
  const list = (_args: object, _context: unknown, info: GraphQLResolveInfo) => {
    selection = selectionOf(info);
    return null;
  };
  const { errors } = graphqlSync({ schema, source: query, rootValue: { list }, variableValues });
  if (errors) throw new Error(String(errors));
  return selection;
}

describe('what an operation asks below a field', () => {
  it('is read through fragments, named and inline', () => {
    const selection = ask(
      `{ list { ...P } } fragment P on Page { total nodes { ... on Item { area { ...A } } } } fragment A on Area { name }`,
    );
    expect(selection.fields).toEqual(['total', 'nodes']);
    expect(selection.of('nodes').of('area').has('name')).toBe(true);
    expect(selection.has('edges')).toBe(false);
    expect(selection.of('edges').of('node').has('title')).toBe(false);
  });

  it('joins nodes and edges: both are the same items', () => {
    const { ofNodes } = ask(`{ list { nodes { id area { name } } edges { node { title } } } }`);
    expect(ofNodes.fields.sort()).toEqual(['area', 'id', 'title']);
  });

  it('joins a field asked twice', () => {
    expect(ask(`{ list { nodes { id } } list { nodes { title } total } }`).ofNodes.fields).toEqual(['id', 'title']);
  });

  it('uses the names of the schema, not the aliases', () => {
    expect(ask(`{ list { count: total } }`).fields).toEqual(['total']);
  });

  it('leaves out what is skipped, each time anew', () => {
    const query = `query ($on: Boolean!) { list { total @include(if: $on) nodes @skip(if: $on) { id } } }`;
    expect(ask(query, { on: true }).fields).toEqual(['total']);
    expect(ask(query, { on: false }).fields).toEqual(['nodes']);
  });

  it('has a key that tells different selections apart', () => {
    const of = (query: string) => ask(query).key;
    expect(of(`{ list { nodes { id } } }`)).toBe(of(`query Other { list { nodes { id } } }`));
    expect(of(`{ list { nodes { id } } }`)).not.toBe(of(`{ list { nodes { title } } }`));
  });
});
