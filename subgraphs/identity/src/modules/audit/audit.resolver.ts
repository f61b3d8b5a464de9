import { Allow, connectionTypes, Cost, ListSize, Private } from '@cep/kit';
import { Arg, Ctx, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { ApiKey } from '../api-key';
import { User } from '../user';
import {
  ActorKind,
  AuditActor,
  AuditEvent,
  AuditExportFormat,
  AuditExportPiece,
  AuditFilter,
  AuditOptions,
} from './audit.types';
import { exportAudit } from './export-audit';
import { type AuditPage, auditOptions, countAuditEvents, listAuditEvents } from './list-audit-events';

const { Connection } = connectionTypes('AuditEvent', () => AuditEvent);

@ObjectType({ description: 'A page of audit events.' })
export class AuditEventConnection extends Connection {}

@Resolver(() => AuditEvent)
export class AuditResolver {
  @Cost(5)
  @ListSize()
  @Private()
  @Allow('audit.read')
  @Query(() => AuditEventConnection, { nullable: true, description: 'Audit log, newest first.' })
  async auditEvents(
    @Ctx() ctx: IdentityContext,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ): Promise<AuditPage> {
    return listAuditEvents(ctx, filter ?? {}, first, after);
  }

  @Private()
  @Allow('audit.read')
  @Query(() => AuditOptions, { nullable: true, description: 'What can be filtered by.' })
  auditOptions(@Ctx() ctx: IdentityContext): Promise<AuditOptions> {
    return auditOptions(ctx);
  }

  @Cost(50)
  @Private()
  @Allow('audit.read')
  @Query(() => AuditExportPiece, {
    nullable: true,
    description: 'The audit log as a file, oldest first, in pieces of 1,000; the first piece is itself audited.',
  })
  auditExport(
    @Ctx() ctx: IdentityContext,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('format', () => AuditExportFormat) format: AuditExportFormat,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ): Promise<AuditExportPiece> {
    return exportAudit(ctx, filter ?? {}, format, after);
  }
}

@Resolver(() => AuditActor)
export class AuditActorResolver {
  @FieldResolver(() => User, { nullable: true, description: 'The person; null for keys, the system and the public.' })
  user(@Root() { kind, id }: AuditActor, @Ctx() ctx: IdentityContext): Promise<User | null> | null {
    return kind === ActorKind.USER && id ? ctx.loaders.user.load(id) : null;
  }

  @FieldResolver(() => ApiKey, { nullable: true, description: 'The key; null for people, the system and the public.' })
  apiKey(@Root() { kind, id }: AuditActor, @Ctx() ctx: IdentityContext): Promise<ApiKey | null> | null {
    return kind === ActorKind.API_KEY && id ? ctx.loaders.apiKey.load(id) : null;
  }
}

@Resolver(() => AuditEventConnection)
export class AuditEventConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() page: AuditPage, @Ctx() ctx: IdentityContext): Promise<number> {
    return countAuditEvents(ctx, page.filter);
  }
}
