import type { Role, UserFilter, UserSort, UserSortField, UserStatus } from '#lib/graphql/generated/graphql.ts';
import { isRole, isUserStatus } from './status';

/** The list's filters and order as they stand in its address. */
export interface UserQuery {
  text: string;
  role: Role | null;
  status: UserStatus | null;
  order: UserOrder;
}

const ORDERS = {
  nombre: { field: 'NAME', direction: 'ASC' },
  '-nombre': { field: 'NAME', direction: 'DESC' },
  alta: { field: 'CREATED_AT', direction: 'ASC' },
  '-alta': { field: 'CREATED_AT', direction: 'DESC' },
  acceso: { field: 'LAST_LOGIN_AT', direction: 'ASC' },
  '-acceso': { field: 'LAST_LOGIN_AT', direction: 'DESC' },
} as const satisfies Record<string, UserSort>;

export type UserOrder = keyof typeof ORDERS;

export const ORDER_WORDS: readonly { value: UserOrder; label: string }[] = [
  { value: 'nombre', label: 'Nombre, de la A a la Z' },
  { value: '-nombre', label: 'Nombre, de la Z a la A' },
  { value: '-acceso', label: 'Último acceso, el más reciente' },
  { value: 'acceso', label: 'Último acceso, el más antiguo' },
  { value: '-alta', label: 'Alta, la más reciente' },
  { value: 'alta', label: 'Alta, la más antigua' },
];

const LONGEST_TEXT = 100;

/** Reads an address; what makes no sense is as if it were not there. */
export function parseUserQuery(params: URLSearchParams): UserQuery {
  const role = params.get('rol');
  const status = params.get('estado');
  const order = params.get('orden') ?? '';
  return {
    text: (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    role: isRole(role) ? role : null,
    status: isUserStatus(status) ? status : null,
    order: Object.hasOwn(ORDERS, order) ? (order as UserOrder) : 'nombre',
  };
}

/** The address of a list, its parts always in the same order. */
export function usersPath({ text, role, status, order }: UserQuery, after?: string | null): string {
  const params = new URLSearchParams();
  const parts = { q: text, rol: role, estado: status, orden: order === 'nombre' ? null : order, despues: after };
  for (const [name, value] of Object.entries(parts)) if (value) params.set(name, value);
  const search = params.toString();
  return search ? `/usuarios?${search}` : '/usuarios';
}

export const isFiltered = ({ text, role, status }: UserQuery): boolean => Boolean(text || role || status);

export function toUserFilter({ text, role, status }: UserQuery): UserFilter {
  return {
    ...(role ? { roles: [role] } : {}),
    ...(status ? { statuses: [status] } : {}),
    ...(text ? { text } : {}),
  };
}

export const toUserSort = ({ order }: UserQuery): UserSort => ORDERS[order];

/** How a column is sorted now, and the address that sorts by it or turns it round. */
export function sortOf(query: UserQuery, column: 'nombre' | 'alta' | 'acceso'): SortLink {
  const { field, direction } = ORDERS[query.order];
  const here: UserSortField = ORDERS[column].field;
  const sort = field !== here ? 'none' : direction === 'ASC' ? 'ascending' : 'descending';
  // Who came last is what one wants to see first.
  const first: UserOrder = column === 'nombre' ? column : `-${column}`;
  const turned: UserOrder = query.order === first ? turn(first) : first;
  return { sort, sortHref: usersPath({ ...query, order: turned }) };
}

interface SortLink {
  sort: 'ascending' | 'descending' | 'none';
  sortHref: string;
}

const turn = (order: UserOrder): UserOrder => (order.startsWith('-') ? order.slice(1) : `-${order}`) as UserOrder;
