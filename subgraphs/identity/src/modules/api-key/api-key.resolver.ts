import { Allow, connectionTypes, Cost, ListSize, Private } from '@cep/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { User } from '../user';
import { ApiKey } from './api-key.entity';
import { ApiKeyKind, ApiKeyState } from './api-key.enums';
import {
  ApiKeyFilter,
  ApiKeyOptions,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyPayload,
  RotateApiKeyInput,
  RotateApiKeyPayload,
  UpdateApiKeyInput,
  UpdateApiKeyPayload,
} from './api-key.types';
import { optionsOf } from './api-key.options';
import { type ApiKeyPage, countApiKeys, findApiKey, listApiKeys, stateOf } from './api-key.service';
import { createApiKey } from './create-api-key';
import { revokeApiKey } from './revoke-api-key';
import { rotateApiKey } from './rotate-api-key';
import { updateApiKey } from './update-api-key';

const { Connection } = connectionTypes('ApiKey', () => ApiKey);

@ObjectType({ description: 'A page of keys.' })
export class ApiKeyConnection extends Connection {}

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @ListSize()
  @Private()
  @Allow('apiKey.manage')
  @Query(() => ApiKeyConnection, { nullable: true, description: 'Keys of partners and workers, newest first.' })
  async apiKeys(
    @Ctx() ctx: IdentityContext,
    @Arg('filter', () => ApiKeyFilter, { nullable: true }) filter: ApiKeyFilter | null,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ): Promise<ApiKeyPage> {
    return listApiKeys(ctx, filter ?? {}, first, after);
  }

  @Private()
  @Allow('apiKey.manage')
  @Query(() => ApiKey, { nullable: true, description: 'One key; null when there is none with this id.' })
  async apiKey(@Ctx() ctx: IdentityContext, @Arg('id', () => ID) id: string): Promise<ApiKey | null> {
    return findApiKey(ctx, id);
  }

  @Private()
  @Allow('apiKey.manage')
  @Query(() => ApiKeyOptions, { nullable: true, description: 'What a form for keys of a kind offers.' })
  apiKeyOptions(@Ctx() ctx: IdentityContext, @Arg('kind', () => ApiKeyKind) kind: ApiKeyKind): ApiKeyOptions {
    return optionsOf(kind);
  }

  @FieldResolver(() => ApiKeyState, { description: 'Whether it can be used.' })
  state(@Root() key: ApiKey): ApiKeyState {
    return stateOf(key);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who made it and answers for it.' })
  owner(@Root() key: ApiKey, @Ctx() ctx: IdentityContext): Promise<User | null> {
    return ctx.loaders.user.load(key.ownerId);
  }

  @Cost(10)
  @Allow('apiKey.manage')
  @Mutation(() => CreateApiKeyPayload, { nullable: true, description: 'Make a key; its secret is shown once.' })
  createApiKey(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput,
  ): Promise<CreateApiKeyPayload> {
    return createApiKey(ctx, input);
  }

  @Cost(10)
  @Allow('apiKey.manage')
  @Mutation(() => UpdateApiKeyPayload, { nullable: true, description: 'Change what a key may do and from where.' })
  updateApiKey(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => UpdateApiKeyInput) input: UpdateApiKeyInput,
  ): Promise<UpdateApiKeyPayload> {
    return updateApiKey(ctx, input);
  }

  @Cost(10)
  @Allow('apiKey.manage')
  @Mutation(() => RotateApiKeyPayload, { nullable: true, description: 'New secret; the old one lives on for a while.' })
  rotateApiKey(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => RotateApiKeyInput) input: RotateApiKeyInput,
  ): Promise<RotateApiKeyPayload> {
    return rotateApiKey(ctx, input);
  }

  @Cost(10)
  @Allow('apiKey.manage')
  @Mutation(() => RevokeApiKeyPayload, { nullable: true, description: 'End a key everywhere within seconds.' })
  revokeApiKey(@Ctx() ctx: IdentityContext, @Arg('id', () => ID) id: string): Promise<RevokeApiKeyPayload> {
    return revokeApiKey(ctx, id);
  }
}

@Resolver(() => ApiKeyConnection)
export class ApiKeyConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() page: ApiKeyPage, @Ctx() ctx: IdentityContext): Promise<number> {
    return countApiKeys(ctx, page.filter);
  }
}
