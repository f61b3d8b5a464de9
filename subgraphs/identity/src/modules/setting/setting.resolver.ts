import { Allow, connectionTypes, Cost, Inaccessible, ListSize, Private, Tag } from '@cep/kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { User } from '../user';
import { listSettings, readSite, readValues, type SettingPage } from './setting.service';
import { Setting, SettingGroup, SettingValue, Site, UpdateSettingInput, UpdateSettingPayload } from './setting.types';
import { updateSetting } from './update-setting';

const { Connection } = connectionTypes('Setting', () => Setting, { counted: false });

@ObjectType({ description: 'A page of settings.' })
export class SettingConnection extends Connection {}

@Resolver(() => Setting)
export class SettingResolver {
  @ListSize()
  @Private()
  @Allow('setting.read')
  @Query(() => SettingConnection, {
    nullable: true,
    description: 'Typed settings in the order of their pages; of a secret only whether it is set.',
  })
  async settings(
    @Ctx() ctx: IdentityContext,
    @Arg('group', () => SettingGroup, { nullable: true, description: 'Of this page alone.' })
    group: SettingGroup | null,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ): Promise<SettingPage> {
    return listSettings(ctx, group, first, after);
  }

  @Tag('public')
  @Allow('anybody')
  @Query(() => Site, { nullable: true, description: 'Name and contacts of the centre.' })
  site(@Ctx() ctx: IdentityContext): Promise<Site> {
    return readSite(ctx);
  }

  @Inaccessible()
  @Allow('access.follow')
  @Query(() => [SettingValue], {
    nullable: true,
    description:
      'For the gateway: what was set in a group, without defaults and secrets. Ask again at setting.updated.',
  })
  settingValues(
    @Ctx() ctx: IdentityContext,
    @Arg('group', () => SettingGroup) group: SettingGroup,
  ): Promise<SettingValue[]> {
    return readValues(ctx, group);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who changed it last.' })
  updatedBy(@Root() setting: Setting, @Ctx() ctx: IdentityContext): Promise<User | null> | null {
    return setting.updatedById ? ctx.loaders.user.load(setting.updatedById) : null;
  }

  @Cost(10)
  @Allow('setting.write')
  @Mutation(() => UpdateSettingPayload, { nullable: true, description: 'Change a setting.' })
  updateSetting(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => UpdateSettingInput) input: UpdateSettingInput,
  ): Promise<UpdateSettingPayload> {
    return updateSetting(ctx, input);
  }
}
