import { UserRole } from '../modules/user';
import type { Letter } from './letter';

export interface Sites {
  storefront: string;
  backoffice: string;
}

const DID_NOT_ASK = 'Si no has sido tú, no hagas nada: el enlace caduca solo y tu cuenta sigue como estaba.';

/** Staff work in the back office, students on the storefront; each sets the password where they use it. */
export function passwordPage(role: UserRole, token: string, sites: Sites): string {
  return role === UserRole.STUDENT
    ? `${sites.storefront}/cuenta/contrasena/${token}`
    : `${sites.backoffice}/contrasena/${token}`;
}

export const confirmPage = (token: string, { storefront }: Sites): string => `${storefront}/cuenta/confirmar/${token}`;

export const invitation = (name: string, url: string): Letter => ({
  subject: 'Tu cuenta en CEP Formación',
  name,
  paragraphs: [
    'Te hemos abierto una cuenta para trabajar en CEP Formación. Para empezar, elige tu contraseña.',
    'El enlace vale durante 7 días y sirve una sola vez.',
  ],
  action: { label: 'Elegir mi contraseña', url },
  footer: 'Si no trabajas con nosotros, alguien escribió tu dirección por error: borra este mensaje.',
});

export const passwordReset = (name: string, url: string): Letter => ({
  subject: 'Cambia tu contraseña',
  name,
  paragraphs: [
    'Alguien ha pedido cambiar la contraseña de tu cuenta en CEP Formación.',
    'El enlace vale durante una hora y sirve una sola vez. Al cambiarla se cierran todas tus sesiones.',
  ],
  action: { label: 'Cambiar mi contraseña', url },
  footer: DID_NOT_ASK,
});

export const signUpLink = (name: string, url: string): Letter => ({
  subject: 'Confirma tu cuenta',
  name,
  paragraphs: [
    'Gracias por crear una cuenta en CEP Formación. Confirma tu correo y escribe la contraseña que elegiste.',
    'El enlace vale durante un día.',
  ],
  action: { label: 'Confirmar mi cuenta', url },
  footer: 'Si no has sido tú, no hagas nada: sin confirmar, la cuenta no llega a existir.',
});

export const accountExists = (name: string, sites: Sites): Letter => ({
  subject: 'Ya tienes cuenta',
  name,
  paragraphs: [
    'Alguien ha intentado crear una cuenta en CEP Formación con tu correo, pero ya tienes una.',
    'Si has sido tú, entra con tu contraseña. Si no la recuerdas, puedes pedir una nueva.',
  ],
  action: { label: 'Entrar', url: `${sites.storefront}/cuenta/entrar` },
  footer: 'Si no has sido tú, no hagas nada: tu cuenta sigue como estaba.',
});

/** What an owner must hear of at once, in case it was somebody else. */
export const securityNotice = (name: string, what: string): Letter => ({
  subject: what,
  name,
  paragraphs: [`${what}. Si has sido tú, no tienes que hacer nada.`],
  footer: 'Si no has sido tú, pide ahora una contraseña nueva desde la página de entrada y avísanos.',
});
