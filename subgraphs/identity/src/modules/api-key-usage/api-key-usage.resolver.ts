import { Allow, Cost, Inaccessible, requirePermission } from '@cep/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { ApiKey } from '../api-key';
import { ApiKeyUsage, ApiKeyUsageInput } from './api-key-usage.types';
import { readUsage } from './read-usage';
import { forgetOldUsage, recordUsage } from './record-usage';

@Resolver(() => ApiKey)
export class ApiKeyUsageResolver {
  @Cost(5)
  @FieldResolver(() => ApiKeyUsage, { nullable: true, description: 'What it did in the last days, today included.' })
  usage(
    @Root() key: ApiKey,
    @Ctx() ctx: IdentityContext,
    @Arg('days', () => Int, { defaultValue: 30, description: '1 to 366.' }) days: number,
  ): Promise<ApiKeyUsage> {
    // A key is also reached from the audit log, by those who may not manage keys.
    requirePermission(ctx, 'apiKey.manage');
    return readUsage(ctx, key.id, days);
  }

  @Inaccessible()
  @Allow('access.follow')
  @Mutation(() => Boolean, {
    nullable: true,
    description: 'For the gateway: what keys did since its last report. False when this report was recorded before.',
  })
  async recordApiKeyUsage(
    @Ctx() ctx: IdentityContext,
    @Arg('reportId', () => ID, { description: 'Made by the gateway: sending it twice is harmless.' }) reportId: string,
    @Arg('usage', () => [ApiKeyUsageInput]) usage: ApiKeyUsageInput[],
  ): Promise<boolean> {
    const recorded = await recordUsage(ctx, reportId, usage);
    if (recorded) await forgetOldUsage(ctx.db, [...new Set(usage.map(({ apiKeyId }) => apiKeyId))]);
    return recorded;
  }
}
