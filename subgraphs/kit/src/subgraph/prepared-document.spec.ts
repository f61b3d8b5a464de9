import { buildSchema, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { CodedError } from '../errors';
import { prepareDocument, type PreparedDocument } from './prepared-document';

const schema = buildSchema(`
  type Query { shelf(size: Int!, by: By): [Book] }
  type Book { title: String! loan: String }
  input By { field: Field! = TITLE, first: [Int!] }
  enum Field { TITLE, YEAR }
`);
const asked: unknown[] = [];
const books = (_root: unknown, { size, by }: { size?: number; by?: unknown }) => {
  asked.push(by);
  return Array.from({ length: size ?? 0 }, (_, index) => ({
    title: `Book ${index}`,
    index,
  }));
};
const loan = async ({ index }: { index: number }) => {
  if (index === 1) throw new CodedError('FORBIDDEN', 'Not yours.');
  return null;
};
addResolver('Query', 'shelf', books);
addResolver('Book', 'loan', loan);

function addResolver<T>(type: string, field: string, resolve: GraphQLFieldResolver<T, unknown>): void {
  const found = schema.getType(type);
  if (isObjectType(found)) Object.assign(found.getFields()[field] ?? {}, { resolve });
}

function prepared(query: string, of: GraphQLSchema = schema): PreparedDocument {
  const result = prepareDocument(of, query);
  if ('errors' in result) throw new Error(String(result.errors));
  return result;
}

describe('a document that comes again and again', () => {
  const query = `query Shelf($size: Int!) { shelf(size: $size) { ...Title loan } } fragment Title on Book { title }
    query Other { __typename }`;

  it('is answered the same each time, compiled or not, errors with their place, code and cause', async () => {
    const document = prepared(query);
    const answers = [];
    for (let time = 0; time < 5; time += 1)
      answers.push(await document.execute('Shelf', undefined, undefined, { size: 2 }));
    for (const answer of answers) {
      expect(answer.data).toEqual({
        shelf: [
          { title: 'Book 0', loan: null },
          { title: 'Book 1', loan: null },
        ],
      });
      expect(answer.errors).toHaveLength(1);
      const [error] = answer.errors ?? [];
      expect(error).toBeInstanceOf(GraphQLError);
      expect(error?.originalError).toBeInstanceOf(CodedError);
      expect(error).toMatchObject({
        message: 'Not yours.',
        path: ['shelf', 1, 'loan'],
        extensions: { code: 'FORBIDDEN' },
      });
    }
  });

  it.each([
    ['values that do not fit', 'Shelf', { size: 'many' }],
    ['no values', 'Shelf', undefined],
    ['a name that is not in the document', 'Nobody', {}],
    ['no name among several', undefined, {}],
  ])('refuses %s each time', async (_what, name, variables) => {
    const document = prepared(query);
    for (let time = 0; time < 5; time += 1) {
      const answer = await document.execute(name, undefined, undefined, variables);
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.[0]).toBeInstanceOf(GraphQLError);
    }
  });

  it('reads variables as graphql-js does: defaults, lists of one, what is left out', async () => {
    const document = prepared('query ($by: By, $size: Int = 1) { shelf(size: $size, by: $by) { title } }');
    for (let time = 0; time < 5; time += 1) {
      asked.splice(0);
      await document.execute(undefined, undefined, undefined, { by: { first: 3 } });
      await document.execute(undefined, undefined, undefined, {});
      await document.execute(undefined, undefined, undefined, { by: null });
      expect(asked).toEqual([{ field: 'TITLE', first: [3] }, undefined, null]);
    }
  });

  it('keeps several operations of one document apart', async () => {
    const document = prepared(query);
    for (let time = 0; time < 5; time += 1) {
      expect((await document.execute('Other', undefined, undefined, {})).data).toEqual({ __typename: 'Query' });
      expect((await document.execute('Shelf', undefined, undefined, { size: 0 })).data).toEqual({ shelf: [] });
    }
  });
});
