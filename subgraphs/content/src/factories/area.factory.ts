import { newId } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import { Area } from '../modules/area';
import { nextNumber } from './next-number';

export function buildArea(overrides: Partial<Area> = {}): Area {
  const number = nextNumber();
  return Object.assign(
    new Area(),
    { id: newId(), slug: `area-${number}`, name: `Área ${number}`, nameEn: null },
    overrides,
  );
}

export async function createArea(manager: EntityManager, overrides: Partial<Area> = {}): Promise<Area> {
  return manager.save(buildArea(overrides));
}
