import type { Principal } from '../auth';
import { eventRows } from './event-rows';

const actorOf = (principal: Principal): unknown => {
  const event = { type: 'lead.created', version: 1, subject: { type: 'Lead', id: 'l1' }, payload: {} };
  const [row] = eventRows([event], { principal, requestId: 'r1' });
  return JSON.parse(String(row?.[6]));
};

describe('an event of the log', () => {
  const person = { userId: 'u1', sessionId: 's1', name: 'Nerea Suárez' };

  it('says which member of staff it was by', () => {
    expect(actorOf({ ...person, role: 'ADVISOR' })).toEqual({ role: 'ADVISOR', userId: 'u1', name: 'Nerea Suárez' });
  });

  it('does not say the name of a student: the log outlives the erasure of their account', () => {
    expect(actorOf({ ...person, role: 'STUDENT' })).toEqual({ role: 'STUDENT', userId: 'u1', name: null });
  });
});
