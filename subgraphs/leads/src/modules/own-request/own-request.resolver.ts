import { Allow, Cost, ListSize, Private } from '@cep/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { LeadsContext } from '../../context';
import { ConsentText } from '../consent';
import { giveConsentAgain } from './give-consent-again';
import { listOwnConsents } from './list-own-consents';
import { listOwnRequests } from './list-own-requests';
import { ownAddress } from './own-address';
import {
  GiveConsentAgainPayload,
  OwnConsent,
  OwnConsentConnection,
  OwnRequestConnection,
  WithdrawConsentPayload,
} from './own-request.types';
import { withdrawConsent } from './withdraw-consent';

@Resolver(() => OwnConsent)
export class OwnRequestResolver {
  @Private()
  @ListSize()
  @Allow('request.readOwn')
  @Query(() => OwnRequestConnection, {
    nullable: true,
    description: "The student's own requests, newest first: those sent with the address of the account.",
  })
  async ownRequests(
    @Ctx() context: LeadsContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ) {
    return listOwnRequests(context, ownAddress(context, 'request.readOwn'), first, after);
  }

  @Private()
  @ListSize()
  @Allow('request.readOwn')
  @Query(() => OwnConsentConnection, {
    nullable: true,
    description: "The student's own consents, newest first: those given with the address of the account.",
  })
  async ownConsents(
    @Ctx() context: LeadsContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ) {
    return listOwnConsents(context, ownAddress(context, 'request.readOwn'), first, after);
  }

  @Cost(10)
  @Allow('consent.changeOwn')
  @Mutation(() => WithdrawConsentPayload, {
    nullable: true,
    description:
      'Take a consent of one\'s own back. "Contact" ends with its request; what is about the person ends everywhere.',
  })
  async withdrawConsent(
    @Ctx() context: LeadsContext,
    @Arg('id', () => ID, { description: 'Of an own consent.' }) id: string,
  ): Promise<WithdrawConsentPayload> {
    return withdrawConsent(context, ownAddress(context, 'consent.changeOwn'), id);
  }

  @Cost(10)
  @Allow('consent.changeOwn')
  @Mutation(() => GiveConsentAgainPayload, {
    nullable: true,
    description: 'Give a consent again that one took back; it becomes a new line of the ledger.',
  })
  async giveConsentAgain(
    @Ctx() context: LeadsContext,
    @Arg('id', () => ID, { description: 'Of an own consent.' }) id: string,
    @Arg('textId', () => ID, { description: 'The current text, as it was shown.' }) textId: string,
  ): Promise<GiveConsentAgainPayload> {
    return giveConsentAgain(context, ownAddress(context, 'consent.changeOwn'), { consentId: id, textId });
  }

  @FieldResolver(() => ConsentText, { description: 'Exact text agreed to.' })
  async text(@Root() consent: OwnConsent, @Ctx() context: LeadsContext): Promise<ConsentText> {
    const text = await context.loaders.consentText.load(consent.textId);
    if (!text) throw new Error(`consent ${consent.id} names a text that is gone`);
    return text;
  }
}
