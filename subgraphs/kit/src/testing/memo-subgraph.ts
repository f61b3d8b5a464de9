import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import { Allow } from '../auth';
import type { RequestContext } from '../context';
import { inTransaction, newId, runSql } from '../data';
import type { LoggedEvent } from '../events';
import { Key } from '../federation';
import { defineJob, handleJob } from '../jobs';
import { defineSubgraph } from '../subgraph';

/** The smallest subgraph there can be: what the kit promises is tested on it. */
@Key('id')
@ObjectType('Memo')
class Memo {
  @Field(() => ID)
  id!: string;
  @Field()
  text!: string;
}

@ObjectType('MemoEvent')
class MemoEvent {
  @Field()
  cursor!: string;
  @Field()
  text!: string;
}

class CreateMemo implements MigrationInterface {
  name = 'CreateMemo1700000000001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE memo (id uuid PRIMARY KEY, text text NOT NULL)');
    await runner.query('CREATE TABLE done (event_id text NOT NULL, attempt int NOT NULL)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE memo, done');
  }
}

export const archiveMemo = defineJob({
  name: 'archive-memo',
  queue: { name: 'memo.written', label: 'Notas escritas' },
  label: 'Archivar',
  payload: z.object({ text: z.string() }),
  attempts: 3,
  backoffMs: 10,
  onEvent: { type: 'memo.written', toPayload: (event) => ({ text: String(event.payload['text']) }) },
  ended: async (query, jobIds) => {
    const rows = await query('SELECT event_id AS id FROM done WHERE event_id = ANY ($1)', [jobIds]);
    return rows.map(({ id }) => String(id));
  },
});

@Resolver(() => Memo)
class MemoResolver {
  @Allow('anybody')
  @Query(() => [Memo])
  async memos(@Ctx() context: RequestContext): Promise<Memo[]> {
    return runSql<Memo>(context.db, 'SELECT id, text FROM memo ORDER BY id');
  }

  @Allow('anybody')
  @Query(() => String)
  broken(): string {
    throw new Error('the password of the database is hunter2');
  }

  @Allow('anybody')
  @Mutation(() => Memo)
  async writeMemo(@Ctx() context: RequestContext, @Arg('text') text: string): Promise<Memo> {
    const memo = { id: newId(), text };
    await inTransaction(context, async ({ manager, append }) => {
      await manager.query('INSERT INTO memo (id, text) VALUES ($1, $2)', [memo.id, memo.text]);
      append({ type: 'memo.written', version: 1, subject: { type: 'Memo', id: memo.id }, payload: { text } });
      if (text === 'refused') throw new Error('refused');
    });
    return memo;
  }

  @Allow('anybody')
  @Subscription(() => MemoEvent, {
    subscribe: ({ args, context }: { args: { after?: string | null }; context: RequestContext }) =>
      context.eventLog.subscribe({ after: args.after ?? null, types: ['memo.written'] }),
  })
  memoEvents(
    @Root() event: LoggedEvent,
    @Arg('after', () => String, { nullable: true }) _after: string | null,
  ): MemoEvent {
    return { cursor: event.cursor, text: String(event.payload['text']) };
  }
}

export const memoSubgraph = defineSubgraph({
  name: 'memo',
  resolvers: [MemoResolver],
  entities: [],
  migrations: [CreateMemo],
  loaders: () => ({}),
  references: {
    Memo: async (ids, context) => {
      const rows = await runSql<Memo>(context.db, 'SELECT id, text FROM memo WHERE id = ANY ($1)', [ids]);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    },
  },
  jobs: [archiveMemo],
  handlers: [
    handleJob(archiveMemo, async (input, context) => {
      await runSql(context.runtime.db, 'INSERT INTO done (event_id, attempt) VALUES ($1, $2)', [
        context.jobId,
        context.attempt,
      ]);
      if (input.text === 'poison') throw new Error('poison');
      if (input.text === 'flaky' && context.attempt < 3) throw new Error('not yet');
      return input.text === 'nothing' ? { state: 'skipped', reason: 'nada que archivar' } : { state: 'done' };
    }),
  ],
});
