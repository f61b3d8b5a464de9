import { registerEnumType } from 'type-graphql';
import { LeadStatus } from '../lead';

/** What a student hears of a status: neither what staff think of the request, nor why it was lost. */
export enum OwnRequestStatus {
  RECEIVED = 'RECEIVED',
  IN_CONTACT = 'IN_CONTACT',
  ENROLLED = 'ENROLLED',
  CLOSED = 'CLOSED',
}
registerEnumType(OwnRequestStatus, {
  name: 'OwnRequestStatus',
  description: "Where one's own request stands.",
  valuesConfig: {
    RECEIVED: { description: 'Nobody has answered yet.' },
    IN_CONTACT: { description: 'The centre has been in touch.' },
    ENROLLED: { description: 'It led to a place.' },
    CLOSED: { description: 'Nothing more will come of it.' },
  },
});

export const ownStatusOf: Record<LeadStatus, OwnRequestStatus> = {
  [LeadStatus.NEW]: OwnRequestStatus.RECEIVED,
  [LeadStatus.CONTACTED]: OwnRequestStatus.IN_CONTACT,
  [LeadStatus.QUALIFIED]: OwnRequestStatus.IN_CONTACT,
  [LeadStatus.ENROLLED]: OwnRequestStatus.ENROLLED,
  [LeadStatus.LOST]: OwnRequestStatus.CLOSED,
  [LeadStatus.SPAM]: OwnRequestStatus.CLOSED,
};
