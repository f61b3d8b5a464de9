import { parse } from 'graphql';
import { composeSupergraph } from '../composition/compose';
import { committedSources, knownSubgraphs } from '../composition/sources';
import { CachePolicies } from './policy';

const policies = new CachePolicies(composeSupergraph(committedSources(knownSubgraphs)));
const ageOf = (query: string, name?: string): number => policies.maxAge(parse(query), name);

describe('how long an answer of the committed graph may be kept', () => {
  it.each([
    [
      'a list',
      '{ courses(first: 20) { nodes { title price { amount } area { name } nextRun { startsOn } } pageInfo { endCursor } totalCount } }',
      300,
    ],
    ['a detail', '{ course(slug: "a") { title syllabus { title } } }', 3600],
    ['both: the shorter of the two', '{ courses(first: 1) { totalCount } course(slug: "a") { title } }', 300],
    [
      'fields behind fragments',
      '{ ...F } fragment F on Query { courses(first: 1) { ... { nodes { ...G } } } } fragment G on Course { title }',
      300,
    ],
    ['the name of the root type', '{ __typename course(slug: "a") { __typename } }', 3600],
    ['one operation of several', 'query A { me { name } } query B { course(slug: "a") { id } }', 3600],
  ])('%s', (_what, query, seconds) => {
    expect(ageOf(query, query.includes('query B') ? 'B' : undefined)).toBe(seconds);
  });

  it.each([
    ['the caller', '{ me { name } }'],
    ['leads', '{ leads(first: 1) { nodes { id } } }'],
    ['anything private beside the public', '{ courses(first: 1) { totalCount } me { name } }'],
    ['a detail for staff', '{ courseById(id: "1") { title } }'],
    ['queues', '{ queues(first: 1) { totalCount } }'],
    ['the schema', '{ __schema { types { name } } }'],
    ['a mutation', 'mutation { logout { errors { message } } }'],
    ['a subscription', 'subscription { queueStatus { occurredAt } }'],
    ['an unknown field', '{ nothing }'],
    ['nothing but the name of the root type', '{ __typename }'],
  ])('not at all: %s', (_what, query) => {
    expect(ageOf(query)).toBe(0);
  });
});
