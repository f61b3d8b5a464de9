import { Allow, can, Cost, ListSize, Private, Tag } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { askedOfNodes } from './asked-fields';
import { assignLead, changeLeadStatus } from './change-lead';
import { createLead } from './create-lead';
import { Lead } from './lead.entity';
import { AssignLeadInput, ChangeLeadStatusInput, CreateLeadInput, LeadFilter, LeadSort } from './lead.inputs';
import { AssignLeadPayload, ChangeLeadStatusPayload, CreateLeadPayload, LeadConnection } from './lead.payloads';
import { type LeadPage, listLeads } from './list-leads';

@Resolver(() => Lead)
export class LeadResolver {
  @Private()
  @Allow('lead.read')
  @Query(() => Lead, { nullable: true, description: 'One lead.' })
  async lead(@Ctx() context: LeadsContext, @Arg('id', () => ID) id: string): Promise<Lead | null> {
    return context.loaders.lead.load(id);
  }

  @Private()
  @ListSize()
  @Allow('lead.read')
  @Query(() => LeadConnection, { nullable: true, description: 'Leads, newest first by default.' })
  async leads(
    @Ctx() context: LeadsContext,
    @Arg('filter', () => LeadFilter, { nullable: true }) filter: LeadFilter | null,
    @Arg('sort', () => LeadSort, { nullable: true }) sort: LeadSort | null,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LeadPage> {
    return listLeads(context, { filter, sort, first, after, fields: askedOfNodes(info) });
  }

  @Tag('public')
  @Cost(10)
  @Allow('lead.create')
  @Mutation(() => CreateLeadPayload, { nullable: true, description: 'Ask for information.' })
  async createLead(
    @Ctx() context: LeadsContext,
    @Tag('public') @Arg('input') input: CreateLeadInput,
  ): Promise<CreateLeadPayload> {
    const { id, receipt, errors } = await createLead(context, input);
    return {
      receipt,
      lead: id && can(context.principal, 'lead.read') ? await context.loaders.lead.load(id) : null,
      errors,
    };
  }

  @Cost(10)
  @Allow('lead.changeStatus')
  @Mutation(() => ChangeLeadStatusPayload, { nullable: true, description: 'Move a lead on.' })
  async changeLeadStatus(
    @Ctx() context: LeadsContext,
    @Arg('input') input: ChangeLeadStatusInput,
  ): Promise<ChangeLeadStatusPayload> {
    return changeLeadStatus(context, input);
  }

  @Cost(10)
  @Allow('lead.assign')
  @Mutation(() => AssignLeadPayload, { nullable: true, description: 'Put an advisor in charge.' })
  async assignLead(@Ctx() context: LeadsContext, @Arg('input') input: AssignLeadInput): Promise<AssignLeadPayload> {
    return assignLead(context, input);
  }
}
