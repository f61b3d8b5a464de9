/** For `main.ts`, which hands it to the kit: content reads nothing of its own. */
export const environment = process.env;
