import { ask, startSample, type Running } from './support';

let hub: Running;

beforeAll(async () => void (hub = await startSample()));
afterAll(() => hub.server.close());

describe('languages', () => {
  test.each([
    { accept: '', content: 'vi' },
    { accept: 'en-US,en;q=0.9', content: 'en' },
    { accept: 'vi-VN,vi;q=0.9,en;q=0.8', content: 'vi' },
    { accept: 'en;q=0.5, vi;q=0.7', content: 'vi' },
    { accept: 'fr, en;q=0.5', content: 'en' },
    { accept: 'fr', content: 'vi' },
    { accept: '*', content: 'vi' },
    { accept: 'en;q=0, fr', content: 'vi' },
  ])('"$accept" reads $content', async ({ accept, content }) => {
    const { body, headers } = await ask(hub.url, { query: '{ language }' }, accept === '' ? {} : { 'accept-language': accept });
    expect(body.data).toEqual({ language: content });
    expect(headers.get('content-language')).toBe(content);
    expect(headers.get('vary')).toContain('Accept-Language');
  });

  test('introspection answers in the language asked for', async () => {
    const described = async (language: string) =>
      (await ask(hub.url, { query: '{ __type(name: "Query") { description } }' }, { 'accept-language': language })).body.data;
    expect(await described('vi')).toEqual({ __type: { description: 'Truy vấn' } });
    expect(await described('en')).toEqual({ __type: { description: 'Queries' } });
  });
});
