/** Who acts. SYSTEM is the product itself (workers, the gateway's own subscriptions). */
export const roles = [
  'ADMIN',
  'ACADEMIC_MANAGER',
  'MARKETING',
  'ADVISOR',
  'VIEWER',
  'STUDENT',
  'PARTNER',
  'WORKER',
  'SYSTEM',
  'PUBLIC',
] as const;
export type Role = (typeof roles)[number];

export interface Principal {
  role: Role;
  userId: string | null;
  sessionId: string | null;
  name: string | null;
  /** A student's own address, confirmed by a letter: what is theirs is found by it. Nobody else has one here. */
  email?: string;
}

/** What the gateway vouches for, for one request. */
export interface Claims {
  principal: Principal;
  requestId: string;
  clientIp: string | null;
  userAgent: string | null;
  /** The session cookies alone; only identity reads them. */
  cookies?: Record<string, string>;
}

export const PUBLIC_PRINCIPAL: Principal = Object.freeze({ role: 'PUBLIC', userId: null, sessionId: null, name: null });

export function systemPrincipal(name: string): Principal {
  return { role: 'SYSTEM', userId: null, sessionId: null, name };
}
