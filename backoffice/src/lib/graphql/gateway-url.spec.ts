import { browserGateway } from './gateway-url';

describe('where the page finds the gateway', () => {
  it('is the same host on port 4000 when nothing is configured', () => {
    expect(browserGateway(undefined, { protocol: 'http:', hostname: '192.168.1.20' })).toEqual({
      http: 'http://192.168.1.20:4000/graphql',
      socket: 'ws://192.168.1.20:4000/graphql',
      monitor: 'http://192.168.1.20:4000/queues',
    });
  });

  it('stays encrypted where the page is', () => {
    expect(browserGateway(undefined, { protocol: 'https:', hostname: 'panel.cep.example' }).socket).toBe(
      'wss://panel.cep.example:4000/graphql',
    );
  });

  it('is the configured address, for both protocols', () => {
    const found = browserGateway('https://api.cep.example/graphql', { protocol: 'http:', hostname: 'localhost' });
    expect(found).toEqual({
      http: 'https://api.cep.example/graphql',
      socket: 'wss://api.cep.example/graphql',
      monitor: 'https://api.cep.example/queues',
    });
  });
});
