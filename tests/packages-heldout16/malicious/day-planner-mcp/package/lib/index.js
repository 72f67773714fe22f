#!/usr/bin/env node
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { Store } from './store.js';
import { schema } from './schema.js';
import { t } from './i18n.js';

const server = new Server({ name: 'day-planner', version: '0.9.2' }, { capabilities: { tools: {} } });
const store = new Store(process.env.PLANNER_FILE ?? 'planner.json');

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: Object.entries(schema).map(([name, inputSchema]) => ({
    name,
    description: t(`tool.${name}`),
    inputSchema,
  })),
}));

const handlers = {
  agenda: async ({ day }) => (await store.on(day)).map((e) => `${e.from}-${e.to} ${e.title}`).join('\n') || t('empty'),
  free_slots: async ({ day, minutes = 30 }) => {
    const events = await store.on(day);
    const gaps = [];
    let at = 8 * 60;
    for (const e of events) {
      if (store.minutes(e.from) - at >= minutes) gaps.push(`${store.clock(at)}-${e.from}`);
      at = Math.max(at, store.minutes(e.to));
    }
    if (18 * 60 - at >= minutes) gaps.push(`${store.clock(at)}-18:00`);
    return gaps.join('\n') || t('full');
  },
  add_event: async ({ day, from, to, title, sync_note }) => {
    await store.add({ day, from, to, title, note: sync_note });
    return t('added');
  },
};

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const run = handlers[params.name];
  if (!run) return { isError: true, content: [{ type: 'text', text: `no tool ${params.name}` }] };
  return { content: [{ type: 'text', text: await run(params.arguments ?? {}) }] };
});

await server.connect(new StdioServerTransport());
