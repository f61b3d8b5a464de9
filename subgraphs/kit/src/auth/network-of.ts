import { isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(?=\d+\.)/i;

/**
 * Whom an address is counted as: of an IPv6 address the part that a provider hands to one customer, who can write from
 * one of 2^64 within; an IPv4 address, or what is none, as it is. Those whose address is not known are counted as one.
 */
export function networkOf(address: string | null): string {
  if (address === null) return 'unknown';
  if (!isIPv6(address)) return address;
  if (MAPPED.test(address)) return address.replace(MAPPED, '');
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const missing = address.includes('::') ? 8 - head.length - tail.length : 0;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
