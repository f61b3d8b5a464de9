import { BlockList, isIP } from 'node:net';

const NETWORK = /^([^/]+)(?:\/(\d{1,3}))?$/;

/** An address or a network, `203.0.113.7` or `2001:db8::/32`; null when it is neither. */
function parse(text: string): { address: string; family: 'ipv4' | 'ipv6'; bits: number } | null {
  const [, address = '', prefix] = NETWORK.exec(text.trim()) ?? [];
  const version = isIP(address);
  if (version === 0) return null;
  const most = version === 4 ? 32 : 128;
  const bits = prefix === undefined ? most : Number(prefix);
  return bits <= most ? { address, family: version === 4 ? 'ipv4' : 'ipv6', bits } : null;
}

export const isNetwork = (text: string): boolean => parse(text) !== null;

/** Whether somebody may come from there. An empty list means anywhere; an unknown place is nowhere. */
export function isAllowedFrom(clientIp: string | null, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true;
  const from = clientIp === null ? null : parse(clientIp.replace(/^::ffff:(?=\d+\.)/i, ''));
  if (!from) return false;
  const list = new BlockList();
  for (const text of allowed) {
    const network = parse(text);
    if (network) list.addSubnet(network.address, network.bits, network.family);
  }
  return list.check(from.address, from.family);
}
