const SPANISH = /^(?:\+34|0034)?(\d{3})(\d{3})(\d{3})$/;

/** As people read it: «+34963550120» is «963 550 120»; a foreign number stays as it is. */
export function shownPhone(phone: string): string {
  const match = SPANISH.exec(digitsOf(phone));
  return match ? match.slice(1).join(' ') : phone;
}

/** As an address to dial. */
export function telHref(phone: string): string {
  return `tel:${digitsOf(phone)}`;
}

function digitsOf(phone: string): string {
  return phone.replaceAll(/[^\d+]/g, '');
}
