/** One piece of a file, and where the next one begins; null at the end. */
export interface ExportPiece {
  text: string;
  cursor: string | null;
}

/**
 * A file made piece by piece as it is taken: the next piece is asked for only when the reader has room for it, so that a
 * log of any length passes through without being held. What goes wrong on the way breaks the download off, so that half a
 * file is never taken for a whole one.
 * @param first already here, so that a refusal can still be an answer of its own.
 */
export function exportStream(
  first: ExportPiece,
  next: (cursor: string) => Promise<ExportPiece>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: ExportPiece | null = first;
  let cursor: string | null = null;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece: ExportPiece | null = waiting ?? (cursor === null ? null : await next(cursor));
        waiting = null;
        if (piece === null) return controller.close();
        cursor = piece.cursor;
        if (piece.text) controller.enqueue(encoder.encode(piece.text));
        if (cursor === null) controller.close();
      },
    },
    { highWaterMark: 1 },
  );
}
