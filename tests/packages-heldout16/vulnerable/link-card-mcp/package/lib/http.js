import { Agent, request, interceptors } from 'undici';

const blocked = [/^localhost$/i, /^127\./, /^10\./, /^192\.168\./, /^169\.254\./];
const agent = new Agent().compose(interceptors.redirect({ maxRedirections: 5 }));

function permitted(url) {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !blocked.some((b) => b.test(hostname));
}

export async function page(url) {
  if (!permitted(url)) throw new Error('this host is not allowed');
  const res = await request(url, { dispatcher: agent, headersTimeout: 8000, bodyTimeout: 8000 });
  const type = String(res.headers['content-type'] ?? '');
  if (!/html|text|json/.test(type)) throw new Error(`unsupported type ${type}`);
  return { body: await res.body.text(), finalUrl: res.context?.history?.at(-1)?.href ?? url };
}
