import type { SettingGroup } from '#lib/graphql/generated/graphql.ts';

export interface GroupPage {
  group: SettingGroup;
  /** Its part of the address. */
  slug: string;
  title: string;
  lead: string;
}

/** The pages of settings, in the order of their tabs. */
export const GROUPS: readonly GroupPage[] = [
  {
    group: 'SITE',
    slug: 'centro',
    title: 'Centro',
    lead: 'Nombre y contacto, como los ve todo el mundo en la web y en los correos.',
  },
  {
    group: 'PROVIDERS',
    slug: 'proveedores',
    title: 'Proveedores',
    lead: 'Servicios de fuera con los que trabaja el centro. Sin su clave, lo que depende de ellos se salta y queda anotado.',
  },
  {
    group: 'RETENTION',
    slug: 'conservacion',
    title: 'Conservación',
    lead: 'Cuánto tiempo se guardan los datos. Al acabar el plazo se borran solos.',
  },
  {
    group: 'BUDGETS',
    slug: 'presupuestos',
    title: 'Presupuestos',
    lead: 'Cuánto puede preguntar cada cual al servidor, en puntos por minuto.',
  },
];

export const groupOf = (slug: string): GroupPage | undefined => GROUPS.find((group) => group.slug === slug);
