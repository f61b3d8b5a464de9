import type { Principal } from '@cep/kit';
import { narrowedTo, reach } from './lead-reach';

const nameless = (role: Principal['role']): Principal => ({ role, userId: null, sessionId: null, name: null });

describe('the reach of somebody without an id', () => {
  it('is what nobody is in charge of where it goes by person, in lists and events as in statements', () => {
    expect(narrowedTo(nameless('ADVISOR'))).not.toBeNull();
    expect(reach(nameless('ADVISOR'), 'lead.read', [])).toContain('lead.owner_id IS NULL');
  });

  it('is everything where it goes by role alone', () => {
    expect(narrowedTo(nameless('VIEWER'))).toBeNull();
    expect(reach(nameless('VIEWER'), 'lead.read', [])).toBe('true');
  });
});
