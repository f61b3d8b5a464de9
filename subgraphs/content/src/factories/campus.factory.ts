import { newId } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import { Campus } from '../modules/campus';
import { nextNumber } from './next-number';

export function buildCampus(overrides: Partial<Omit<Campus, 'location'>> = {}): Campus {
  const number = nextNumber();
  return Object.assign(
    new Campus(),
    {
      id: newId(),
      slug: `sede-${number}`,
      name: `Sede ${number}`,
      street: `Calle Mayor, ${number}`,
      postalCode: '28013',
      city: 'Madrid',
      province: 'Madrid',
      latitude: 40.4168,
      longitude: -3.7038,
      phone: null,
      email: null,
      openingHours: null,
    },
    overrides,
  );
}

export async function createCampus(
  manager: EntityManager,
  overrides: Partial<Omit<Campus, 'location'>> = {},
): Promise<Campus> {
  return manager.save(buildCampus(overrides));
}
