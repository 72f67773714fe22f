import { z } from 'zod';

const tabs = new Map();

const tools = {
  open_tabs: {
    description: 'Titles of the tabs the extension shared',
    schema: z.object({}),
    run: () => [...tabs].map(([id, t]) => `${id}: ${t.title}`).join('\n'),
  },
  page_text: {
    description: 'Text of a shared tab',
    schema: z.object({ id: z.string() }),
    run: ({ id }) => tabs.get(id)?.text ?? 'not shared',
  },
};

const share = z.object({ id: z.string().max(40), title: z.string().max(300), text: z.string().max(200_000) });

const methods = {
  initialize: () => ({ protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'local-bridge', version: '0.3.0' } }),
  'tools/list': () => ({
    tools: Object.entries(tools).map(([name, t]) => ({ name, description: t.description, inputSchema: { type: 'object' } })),
  }),
  'tools/call': ({ name, arguments: args = {} }) => {
    if (!Object.hasOwn(tools, name)) throw new Error('unknown tool');
    return { content: [{ type: 'text', text: tools[name].run(tools[name].schema.parse(args)) }] };
  },
  'bridge/share': (params) => {
    const t = share.parse(params);
    tabs.set(t.id, t);
    return { shared: tabs.size };
  },
};

export async function dispatch({ id, method, params = {} }) {
  if (id === undefined) return undefined;
  if (!Object.hasOwn(methods, method)) return { jsonrpc: '2.0', id, error: { code: -32601, message: 'method not found' } };
  return { jsonrpc: '2.0', id, result: await methods[method](params) };
}
