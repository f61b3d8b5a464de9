import { can, ListSize } from '@cep/kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { ActivityConnection, timelineOf } from '../activity';
import { ConsentConnection } from '../consent';
import { CampusReference, CourseReference, CourseRunReference, referenceTo, UserReference } from '../elsewhere';
import { NoteConnection, notesOf } from '../note';
import { Lead } from './lead.entity';
import { LeadStatus } from './lead.enums';
import { allowedStatuses } from './lead-status';
import { contactFor, LeadContact } from './lead-contact';

/** Fields of a lead that are not columns of its row. */
@Resolver(() => Lead)
export class LeadFieldsResolver {
  @FieldResolver(() => [LeadStatus], { description: 'Where it may go next, for the caller.' })
  allowedStatuses(@Root() lead: Lead, @Ctx() context: LeadsContext): LeadStatus[] {
    return can(context.principal, 'lead.changeStatus') ? [...allowedStatuses(lead.status)] : [];
  }

  @FieldResolver(() => LeadContact, { description: 'Person, as far as the caller may see.' })
  contact(@Root() lead: Lead, @Ctx() context: LeadsContext): LeadContact {
    return contactFor(lead, context.principal);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the person wrote; null when masked or none.' })
  message(@Root() lead: Lead, @Ctx() context: LeadsContext): string | null {
    return can(context.principal, 'lead.readContact') ? lead.message : null;
  }

  @FieldResolver(() => CourseReference, { nullable: true, description: 'Course asked about.' })
  course(@Root() lead: Lead): CourseReference | null {
    return lead.courseId ? { id: lead.courseId, title: lead.courseTitle } : null;
  }

  @FieldResolver(() => CourseRunReference, { nullable: true, description: 'Run asked about.' })
  courseRun(@Root() lead: Lead): CourseRunReference | null {
    return referenceTo(lead.courseRunId);
  }

  @FieldResolver(() => CampusReference, { nullable: true, description: 'Campus preferred.' })
  campus(@Root() lead: Lead): CampusReference | null {
    return referenceTo(lead.campusId);
  }

  @FieldResolver(() => UserReference, { nullable: true, description: 'Advisor in charge; null while unassigned.' })
  owner(@Root() lead: Lead): UserReference | null {
    return referenceTo(lead.ownerId);
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
