import type { Page } from 'playwright-core';

/** One page in one state, as somebody may meet it. */
export interface Scene {
  /** Of its picture. */
  name: string;
  path: string;
  /** The bad answer that it is about; any other is a fault. */
  status?: number;
  /** What the visitor does there before it is looked at. */
  act?: (page: Page) => Promise<void>;
  /** Lies over the page: the picture ends where the screen ends. */
  overlay?: boolean;
  /** Only for screens up to this width, or from it on. */
  only?: 'phone' | 'desk';
}
