import { onItsLastLife } from './last-life';

const lostTwice = { stalledCounter: 2 };
const done = async (): Promise<string> => 'done';

describe('jobs that one more death of their worker would make poison', () => {
  it('are tried one at a time, the others a little later', async () => {
    let end: (text: string) => void = () => undefined;
    const first = onItsLastLife(lostTwice, () => new Promise<string>((resolve) => (end = resolve)));
    await expect(onItsLastLife(lostTwice, done)).rejects.toMatchObject({ name: 'PutOff' });
    end('first');
    await expect(first).resolves.toBe('first');
    await expect(onItsLastLife(lostTwice, done)).resolves.toBe('done');
  });

  it('make way also when they fail', async () => {
    await expect(onItsLastLife(lostTwice, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    await expect(onItsLastLife(lostTwice, done)).resolves.toBe('done');
  });

  it('hold up no other', async () => {
    let end: (text: string) => void = () => undefined;
    const first = onItsLastLife(lostTwice, () => new Promise<string>((resolve) => (end = resolve)));
    await expect(onItsLastLife({ stalledCounter: 1 }, done)).resolves.toBe('done');
    end('first');
    await first;
  });
});
