import { maySee, type Principal } from '@cep/kit';
import { Field, ObjectType } from 'type-graphql';
import { ContactVisibility } from './lead.enums';
import type { Lead } from './lead.entity';

@ObjectType({
  description:
    'Person behind a lead: strict fields are null unless visibility is FULL; display fields are safe for all.',
})
export class LeadContact {
  @Field(() => String, { nullable: true, description: 'First name.' })
  firstName!: string | null;
  @Field(() => String, { nullable: true, description: 'Family name.' })
  lastName!: string | null;
  @Field({ description: 'Name as the caller may see it.' })
  displayName!: string;
  @Field(() => String, { nullable: true, description: 'Address.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Address as the caller may see it.' })
  displayEmail!: string | null;
  @Field(() => String, { nullable: true, description: 'Phone, E.164.' })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Phone as the caller may see it.' })
  displayPhone!: string | null;
  @Field(() => ContactVisibility, { description: 'How much is shown.' })
  visibility!: ContactVisibility;
}

type Person = Pick<Lead, 'firstName' | 'lastName' | 'email' | 'phone'>;

/** What a principal may see of the person. */
export function contactFor(person: Person, principal: Principal): LeadContact {
  return maySee(principal, 'LeadContact.email') ? fullContact(person) : maskedContact(person);
}

function fullContact({ firstName, lastName, email, phone }: Person): LeadContact {
  return {
    firstName,
    lastName,
    email,
    phone,
    displayName: [firstName, lastName].filter(Boolean).join(' '),
    displayEmail: email,
    displayPhone: phone && spaced(phone),
    visibility: ContactVisibility.FULL,
  };
}

function maskedContact({ firstName, lastName, email, phone }: Person): LeadContact {
  return {
    firstName: null,
    lastName: null,
    email: null,
    phone: null,
    displayName: [firstName, lastName]
      .flatMap((name) => (name ? [`${name.slice(0, 1).toUpperCase()}.`] : []))
      .join(' '),
    displayEmail: email && `${email.slice(0, 1)}•••@•••`,
    displayPhone: phone && `••• ••• ${phone.slice(-2)}`,
    visibility: ContactVisibility.MASKED,
  };
}

/** «+34612345678» → «612 345 678»; a foreign number keeps its prefix. */
function spaced(phone: string): string {
  const spanish = /^\+34(\d{3})(\d{3})(\d{3})$/.exec(phone);
  return spanish ? spanish.slice(1).join(' ') : phone;
}
