import { randomUUID } from 'node:crypto';
import type { GraphClient } from '../harness/graph';

const FORM = `query ($slug: String!) {
  course(slug: $slug) { id }
  consentTexts(first: 10) { nodes { id purpose } }
}`;
const SEND = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { receipt { reference } errors { message } } }`;

/** A request of the public with somebody's address and every consent. */
export async function requestFor(graph: GraphClient, email: string, slug: string): Promise<void> {
  const { course, consentTexts } = await graph.ask<{
    course: { id: string };
    consentTexts: { nodes: { id: string; purpose: string }[] };
  }>(FORM, { slug });
  const consents = consentTexts.nodes.map(({ id, purpose }) => ({ purpose, textId: id, granted: true }));
  const input = { idempotencyKey: randomUUID(), firstName: 'Marina', email, courseId: course.id, consents };
  const { createLead } = await graph.ask<{ createLead: { receipt: object | null; errors: object[] } }>(SEND, { input });
  if (!createLead.receipt) throw new Error(JSON.stringify(createLead.errors));
}
