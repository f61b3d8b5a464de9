import { Allow, Cost, maySee } from '@cep/kit';
import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { MASKED, referenceTo, UserReference } from '../elsewhere';
import { Lead } from '../lead';
import { LeadError } from '../lead';
import { AddNoteInput, Note } from './note.entity';
import { addNote } from './note.service';

@ObjectType({ description: 'Outcome of addNote.' })
export class AddNotePayload {
  @Field(() => Note, { nullable: true, description: 'The note; null when it failed.' })
  note!: Note | null;
  @Field(() => Lead, { nullable: true, description: 'The lead; null when it failed.' })
  lead!: Lead | null;
  @Field(() => [LeadError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: LeadError[];
}

@Resolver(() => Note)
export class NoteResolver {
  @Cost(10)
  @Allow('lead.addNote')
  @Mutation(() => AddNotePayload, { nullable: true, description: 'Add a note.' })
  async addNote(@Ctx() context: LeadsContext, @Arg('input') input: AddNoteInput): Promise<AddNotePayload> {
    const { note, errors } = await addNote(context, input);
    return { note, lead: note && (await context.loaders.lead.load(note.leadId)), errors };
  }

  @FieldResolver(() => String, { description: 'Text; dots when masked.' })
  body(@Root() note: Note, @Ctx() context: LeadsContext): string {
    return maySee(context.principal, 'Note.body') ? note.body : MASKED;
  }

  @FieldResolver(() => UserReference, { nullable: true, description: 'Who.' })
  author(@Root() note: Note): UserReference | null {
    return referenceTo(note.authorId);
  }
}
