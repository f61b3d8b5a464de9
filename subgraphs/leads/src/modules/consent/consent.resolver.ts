import { Allow, CacheControl, ListSize, pageSize, Tag } from '@cep/kit';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { Consent } from './consent.entity';
import { ConsentText, ConsentTextConnection } from './consent-text.entity';
import { currentConsentTexts } from './consent.service';

@Resolver(() => Consent)
export class ConsentResolver {
  @Tag('public')
  @CacheControl({ maxAge: 3600 })
  @ListSize(['nodes'])
  @Allow('lead.create')
  @Query(() => ConsentTextConnection, {
    nullable: true,
    description: 'Current consent texts for a form, one per purpose.',
  })
  async consentTexts(
    @Ctx() context: LeadsContext,
    @Tag('public') @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
  ): Promise<ConsentTextConnection> {
    return { nodes: await currentConsentTexts(context.db, pageSize(first)) };
  }

  @FieldResolver(() => ConsentText, { description: 'Exact text shown.' })
  async text(@Root() consent: Consent, @Ctx() context: LeadsContext): Promise<ConsentText> {
    const text = await context.loaders.consentText.load(consent.textId);
    if (!text) throw new Error(`consent ${consent.id} names a text that is gone`);
    return text;
  }
}
