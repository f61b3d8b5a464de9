import { getContext, setContext } from 'svelte';
import { can, type Me, type Permission } from './me';

const KEY = Symbol('me');

/** The signed-in person for the components of a page; a function, because a new login changes them in place. */
export const provideMe = (me: () => Me): void => void setContext(KEY, me);

export interface CurrentMe {
  readonly me: Me;
  can: (permission: Permission) => boolean;
}

export function useMe(): CurrentMe {
  const me = getContext<() => Me>(KEY);
  return {
    get me() {
      return me();
    },
    can: (permission) => can(me(), permission),
  };
}
