/** The partner entrance as a partner's program calls it. */
export interface PartnerAnswer {
  status: number;
  headers: Headers;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code?: string } }[];
    extensions?: { cost?: { charged: number; limit: number; remaining: number; plan: string } };
  };
}

export async function askAsPartner(
  gateway: string,
  secret: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<PartnerAnswer> {
  const response = await fetch(`${gateway}/partner/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as PartnerAnswer['body'] };
}
