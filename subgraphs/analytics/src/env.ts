/** For `main.ts`, which hands it to the kit: analytics reads nothing of its own. */
export const environment = process.env;
