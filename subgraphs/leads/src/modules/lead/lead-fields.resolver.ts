import { ListSize, maySee } from '@cep/kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { ActivityConnection, timelineOf } from '../activity';
import { ConsentConnection } from '../consent';
import { NoteConnection, notesOf } from '../note';
import { Lead } from './lead.entity';

/** Fields of a lead that take a query of their own, or that a list never asks for. */
@Resolver(() => Lead)
export class LeadFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What the person wrote; null when masked or none.' })
  message(@Root() lead: Lead, @Ctx() context: LeadsContext): string | null {
    return maySee(context.principal, 'Lead.message') ? lead.message : null;
  }

  @FieldResolver(() => Lead, {
    nullable: true,
    description: 'Earlier request by the same person for the same course; null for none.',
  })
  async duplicateOf(@Root() lead: Lead, @Ctx() context: LeadsContext): Promise<Lead | null> {
    return lead.duplicateOfId ? context.loaders.lead.load(lead.duplicateOfId) : null;
  }

  @ListSize(['nodes'])
  @FieldResolver(() => ConsentConnection, { nullable: true, description: 'Ledger of consents, newest first.' })
  async consents(
    @Root() lead: Lead,
    @Ctx() context: LeadsContext,
    @Arg('first', () => Int) first: number,
  ): Promise<ConsentConnection> {
    return { nodes: (await context.loaders.consentsOfLead.load(lead.id)).slice(0, first) };
  }

  @ListSize()
  @FieldResolver(() => NoteConnection, { nullable: true, description: 'Notes, newest first.' })
  async notes(
    @Root() lead: Lead,
    @Ctx() context: LeadsContext,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return notesOf(context.db, lead.id, first, after);
  }

  @ListSize()
  @FieldResolver(() => ActivityConnection, { nullable: true, description: 'All that happened, newest first.' })
  async timeline(
    @Root() lead: Lead,
    @Ctx() context: LeadsContext,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return timelineOf(context.db, lead.id, first, after);
  }
}
