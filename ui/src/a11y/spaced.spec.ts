import { spaced } from './spaced';

describe('announcements that come too fast', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('lets the first through and then only the newest of each pause', () => {
    const heard: string[] = [];
    const voice = spaced<string>(5000, (text) => heard.push(text));
    voice.push('1 nueva');
    voice.push('2 nuevas');
    voice.push('3 nuevas');
    expect(heard).toEqual(['1 nueva']);
    jest.advanceTimersByTime(5000);
    expect(heard).toEqual(['1 nueva', '3 nuevas']);
    voice.push('4 nuevas');
    expect(heard).toHaveLength(2);
    jest.advanceTimersByTime(5000);
    expect(heard).toEqual(['1 nueva', '3 nuevas', '4 nuevas']);
  });

  it('says nothing more after stop', () => {
    const heard: string[] = [];
    const voice = spaced<string>(5000, (text) => heard.push(text));
    voice.push('a');
    voice.push('b');
    voice.stop();
    jest.runAllTimers();
    expect(heard).toEqual(['a']);
  });
});
