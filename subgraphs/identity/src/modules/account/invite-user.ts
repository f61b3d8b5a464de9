import { inTransaction, newId, type TransactionScope } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { checkAddress, checkName, conflict, IdentityErrorCode, identityError, invalid, notFound } from '../../shared';
import { makePasswordLink, PasswordLinkPurpose } from '../password';
import { User, UserRole, UserStatus } from '../user';
import type { InviteUserInput, InviteUserPayload, ResendInvitationPayload } from './account.types';

/** An account without a password, and the event from which the worker mails its link. */
export async function inviteUser(ctx: IdentityContext, input: InviteUserInput): Promise<InviteUserPayload> {
  const [name, email] = [checkName(input.name), checkAddress(input.email)];
  const role =
    input.role === UserRole.STUDENT ? [invalid('role', 'El alumnado crea su cuenta en la web. Elige otro rol.')] : [];
  const errors = [...name.errors, ...email.errors, ...role];
  if (name.value === null || email.value === null || errors.length > 0) return { user: null, errors };

  const user = Object.assign(new User(), {
    id: newId(),
    name: name.value,
    email: email.value,
    passwordHash: null,
    role: input.role,
    status: UserStatus.INVITED,
    lastLoginAt: null,
    createdAt: new Date(),
  });
  const made = await inTransaction(ctx, async (tx) => {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(User)
      .values(user)
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length === 0) return false;
    tx.append({
      type: 'user.created',
      version: 1,
      subject: { type: 'User', id: user.id },
      payload: { name: user.name, role: user.role, status: user.status },
    });
    await sendLink(tx, ctx, user);
    return true;
  });
  if (made) return { user, errors: [] };
  const taken = identityError(IdentityErrorCode.EMAIL_TAKEN, 'Ya hay una cuenta con ese correo.', ['email']);
  return { user: null, errors: [taken] };
}

export async function resendInvitation(ctx: IdentityContext, id: string): Promise<ResendInvitationPayload> {
  const user = await ctx.loaders.user.load(id);
  if (!user) return { user: null, errors: [notFound('Esa persona no existe.')] };
  if (user.status !== UserStatus.INVITED)
    return { user: null, errors: [conflict('Esa persona no tiene ninguna invitación pendiente.')] };
  await inTransaction(ctx, (tx) => sendLink(tx, ctx, user));
  return { user, errors: [] };
}

async function sendLink(tx: TransactionScope, ctx: IdentityContext, user: User): Promise<void> {
  const linkId = newId();
  const purpose = PasswordLinkPurpose.INVITATION;
  await makePasswordLink(tx.manager, { id: linkId, userId: user.id, purpose }, ctx.secret);
  tx.append({
    type: 'user.invited',
    version: 1,
    subject: { type: 'User', id: user.id },
    payload: { linkId, changes: [] },
  });
}
