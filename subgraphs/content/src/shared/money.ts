import { InheritMaxAge, Shareable, Tag } from '@cep/kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';

@Shareable()
@InheritMaxAge()
@ObjectType({ description: 'Amount of money, never a floating number.' })
export class Money {
  @Tag('public')
  @Field(() => Int, { description: 'Whole cents.' })
  amount!: number;
  @Tag('public')
  @Field({ description: 'ISO 4217 code.' })
  currency!: string;
}

@InputType({ description: 'Amount of money.' })
export class MoneyInput {
  @Field(() => Int, { description: 'Whole cents.' })
  amount!: number;
  @Field({ description: 'ISO 4217 code.', defaultValue: 'EUR' })
  currency!: string;
}

/** Null cents: on request, or the price of somebody else holds. */
export function toMoney(cents: number | null, currency: string): Money | null {
  return cents === null ? null : { amount: cents, currency };
}

export const moneySchema = z.object({
  amount: z.number().int().min(0, 'El precio no puede ser negativo.').max(10_000_000, 'Como mucho, 100 000 €.'),
  currency: z.literal('EUR', { error: 'Por ahora solo se admiten euros.' }),
});
