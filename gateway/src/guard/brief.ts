const MAX_MESSAGE = 300;

/** Messages quote documents and values, which may be as long as a book. */
export function brief(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
}
