import { type ExportPiece, exportStream } from './export-stream';

const textOf = (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();

describe('a file made of pieces', () => {
  it('is all of them, one behind the other', async () => {
    const pieces: Record<string, ExportPiece> = {
      a: { text: 'dos\n', cursor: 'b' },
      b: { text: 'tres\n', cursor: null },
    };
    const asked: string[] = [];
    const next = (cursor: string) => {
      asked.push(cursor);
      return Promise.resolve(pieces[cursor] ?? { text: '', cursor: null });
    };
    expect(await textOf(exportStream({ text: 'uno\n', cursor: 'a' }, next))).toBe('uno\ndos\ntres\n');
    expect(asked).toEqual(['a', 'b']);
  });

  it('ends though its last piece is empty', async () => {
    const next = () => Promise.resolve({ text: '', cursor: null });
    expect(await textOf(exportStream({ text: 'uno\n', cursor: 'a' }, next))).toBe('uno\n');
    expect(await textOf(exportStream({ text: '', cursor: null }, next))).toBe('');
  });

  it('is asked for no further than it is read', async () => {
    const asked: string[] = [];
    const endless = (cursor: string) => {
      asked.push(cursor);
      return Promise.resolve({ text: 'x'.repeat(10), cursor: `${cursor}1` });
    };
    const reader = exportStream({ text: 'x', cursor: '1' }, endless).getReader();
    await reader.read();
    await reader.read();
    expect(asked.length).toBeLessThanOrEqual(3);
    await reader.cancel();
  });

  it('breaks off when a piece does not come', async () => {
    const next = () => Promise.reject(new Error('gone'));
    await expect(textOf(exportStream({ text: 'uno\n', cursor: 'a' }, next))).rejects.toThrow('gone');
  });
});
