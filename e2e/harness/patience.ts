/** Ends what hangs on a page; a slow machine is no reason to fail. */
export const PATIENCE_MS = 60_000;
