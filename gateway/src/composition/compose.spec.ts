import { buildASTSchema, parse } from 'graphql';
import { composeSupergraph, CompositionError } from './compose';
import { committedSources, type KnownSubgraph, knownSubgraphs } from './sources';

/** Every choice of at least one subgraph. */
const choices = Array.from({ length: 2 ** knownSubgraphs.length - 1 }, (_, at): KnownSubgraph[] =>
  knownSubgraphs.filter((_name, bit) => ((at + 1) >> bit) & 1),
);

describe('the committed contracts', () => {
  it.each(choices.map((names) => [names.join(', '), names] as const))('compose with %s alone', (_title, names) => {
    const schema = buildASTSchema(parse(composeSupergraph(committedSources(names))), { assumeValidSDL: true });
    expect(schema.getQueryType()).toBeTruthy();
    expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {})).not.toContain('contentChanged');
  });
});

describe('contracts that are at odds', () => {
  it('are refused with every fault', () => {
    const source = (name: string, type: string) => ({
      name,
      url: `local://${name}`,
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
        type Query { ${name}: Course } type Course @key(fields: "id") { id: ID! hours: ${type} }`,
    });
    const composing = () => composeSupergraph([source('a', 'Int'), source('b', 'String')]);
    expect(composing).toThrow(CompositionError);
    expect(composing).toThrow(/Course\.hours/);
  });
});
