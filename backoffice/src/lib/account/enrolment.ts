/** What an app for codes needs to know; the page holds it between its two steps. */
export interface Enrolment {
  /** otpauth address: opens the app on the phone that shows this page. */
  uri: string;
  /** Data address of an SVG picture. */
  qr: string;
  /** The same as text, to type it. */
  secret: string;
}

/** In groups of four, as people read letters aloud. */
export const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;
