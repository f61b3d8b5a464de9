import type { Client } from '@urql/svelte';
import type { Me } from '#lib/server/account/session.ts';
import type { Theme } from '#lib/server/theme.ts';
import type { AreaLink } from '#lib/server/areas.ts';

declare global {
  namespace App {
    interface Locals {
      /** Goes to the gateway and comes back on error pages, so that a report can be found in the logs. */
      requestId: string;
      /** Address of this site as the visitor typed it, without a slash at the end. */
      siteUrl: string;
      theme: Theme | null;
      /** This request's own client: its cache must never meet another visitor's. */
      graph: Client;
      /** Set by the pages of the account alone, so that no other page becomes personal. */
      who?: Promise<Me | null>;
    }
    interface Error {
      status: number;
      message: string;
      requestId?: string;
    }
    interface PageData {
      siteUrl: string;
      theme: Theme | null;
      areas: readonly AreaLink[];
    }
  }
}

export {};
