import { readEnv } from '../../src/env';

test('without any setting the hub is on http://localhost:4000 of this computer, with its data beside it', () => {
  expect(readEnv({})).toEqual({
    port: 4000, host: '127.0.0.1', dataDir: './data', corsOrigins: [], logLevel: 'info', introspection: 'open', rateLimit: 1_000_000_000, trustProxy: 0, snapshotMemoryMb: 512, debug: false,
  });
});

test('an empty setting counts as none', () => {
  expect(readEnv({ PORT: '', HOST: ' ', DATABASE_URL: '', DATA_DIR: '', CORS_ORIGINS: ' ', LOG_LEVEL: '', LOG_FORMAT: '', METRICS_TOKEN: '', INTROSPECTION: '', RATE_LIMIT: ' ', TRUST_PROXY: '', SNAPSHOT_MEMORY_MB: '' })).toEqual(readEnv({}));
});

test('every setting is read', () => {
  const env = readEnv({
    PORT: '8080', HOST: '0.0.0.0', DATABASE_URL: 'postgres://hub:x@db:5432/hub', DATA_DIR: 'elsewhere',
    CORS_ORIGINS: 'https://a.example.vn, http://localhost:3000/', LOG_LEVEL: 'Debug', LOG_FORMAT: 'text', METRICS_TOKEN: '0123456789abcdef',
    INTROSPECTION: 'closed', RATE_LIMIT: '2000000', TRUST_PROXY: '1', SNAPSHOT_MEMORY_MB: '64', DEBUG: '1',
  });
  expect(env).toEqual({
    port: 8080, host: '0.0.0.0', databaseUrl: 'postgres://hub:x@db:5432/hub', dataDir: 'elsewhere',
    corsOrigins: ['https://a.example.vn', 'http://localhost:3000'], logLevel: 'debug', logFormat: 'text', metricsToken: '0123456789abcdef',
    introspection: 'closed', rateLimit: 2_000_000, trustProxy: 1, snapshotMemoryMb: 64, debug: true,
  });
});

test.each<Record<string, string>>([
  { PORT: '80 80' }, { PORT: '-1' }, { PORT: '65536' }, { PORT: '4e3' }, { PORT: '0x50' },
  { HOST: 'http://localhost' }, { HOST: 'a b' },
  { DATABASE_URL: 'mysql://u:geheim@h/d' }, { DATABASE_URL: 'geheim' },
  { LOG_LEVEL: 'loud' }, { LOG_FORMAT: 'xml' }, { METRICS_TOKEN: 'geheim' }, { METRICS_TOKEN: 'sixteen letters or more' },
  { INTROSPECTION: 'yes' }, { INTROSPECTION: 'shut' },
  { RATE_LIMIT: '-1' }, { RATE_LIMIT: '1e6' }, { RATE_LIMIT: '1.5' }, { RATE_LIMIT: 'many' }, { RATE_LIMIT: '1000000000000000' },
  { TRUST_PROXY: 'true' }, { TRUST_PROXY: '11' }, { TRUST_PROXY: '127.0.0.1' },
  { SNAPSHOT_MEMORY_MB: '1.5' }, { SNAPSHOT_MEMORY_MB: '1000001' },
  { CORS_ORIGINS: '*' }, { CORS_ORIGINS: 'https://a.example.vn/path' }, { CORS_ORIGINS: 'portal.example.vn' },
])('%j is refused by name, and no password is repeated', (variables) => {
  const [name = ''] = Object.keys(variables);
  expect(() => readEnv(variables)).toThrow(new RegExp(`^${name} .*Write`));
  expect(() => readEnv(variables)).not.toThrow(/geheim/);
});
