import { getContext, setContext } from 'svelte';
import type { Inbox } from './inbox.svelte';

const KEY = Symbol('inbox');

export const provideInbox = (inbox: Inbox): Inbox => setContext(KEY, inbox);
export const useInbox = (): Inbox => getContext(KEY);
