import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { tagScalar } from './tagged-types';

/** An instant, as ISO 8601 text on the wire in both transports. */
export const DateTimeScalar = new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime' });

/** A calendar day, `2027-01-12`, without time or zone. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  // The database gives days as text and takes no others: reading each again on its way out finds nothing.
  serialize: (day) => (typeof day === 'string' ? day : GraphQLLocalDate.serialize(day)),
});

tagScalar(DateTimeScalar.name, 'public');
tagScalar(DateScalar.name, 'public');
