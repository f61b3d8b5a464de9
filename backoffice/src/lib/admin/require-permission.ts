import { error } from '@sveltejs/kit';
import { can, type Permission } from '#lib/auth/me.ts';

/** Keeps a page from those whose role does not reach it; the graph refuses them too. */
export function requirePermission({ me, requestId }: App.Locals, permission: Permission, message: string): void {
  if (!can(me, permission)) error(403, { message, code: 'FORBIDDEN', requestId });
}
