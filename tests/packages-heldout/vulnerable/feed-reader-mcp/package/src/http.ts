import { request, interceptors, getGlobalDispatcher } from 'undici';
import { assertOurs } from './hosts.js';

const agent = getGlobalDispatcher().compose(interceptors.redirect({ maxRedirections: 4 }));

export async function load(url: string): Promise<string> {
  const target = assertOurs(url.trim());
  const { statusCode, body } = await request(target, { dispatcher: agent, headersTimeout: 8000 });
  if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
  return body.text();
}
