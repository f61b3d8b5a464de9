/** Which rows a permission reaches. */
export const scopes = {
  all: 'every one',
  ownOrUnassigned: "one's own and those that nobody is in charge of",
  colleagues: 'the staff, and oneself',
  own: "one's own",
} as const;

export type Scope = keyof typeof scopes;
