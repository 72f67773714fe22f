import { request } from 'undici';
import { agent, target } from './guard.js';

export async function check(url: string): Promise<string> {
  try {
    let at = target(url);
    for (let hop = 0; hop < 5; hop += 1) {
      const { statusCode, headers, body } = await request(at, { method: 'HEAD', dispatcher: agent, headersTimeout: 8000 });
      await body.dump();
      const next = headers.location;
      if (statusCode < 300 || statusCode >= 400 || typeof next !== 'string') return String(statusCode);
      at = target(next, at.href);
    }
    return 'too many redirects';
  } catch (e) {
    return `failed: ${(e as Error).message}`;
  }
}
