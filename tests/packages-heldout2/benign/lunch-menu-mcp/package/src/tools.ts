import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import texts from './texts.json' with { type: 'json' };

type Lang = keyof typeof texts;

const lang = (): Lang => {
  const l = (process.env.LC_ALL ?? process.env.LANG ?? 'en').slice(0, 2);
  return l in texts ? (l as Lang) : 'en';
};

/** Clients that do not know annotations, by name and version. */
const plain = new Set(['tiny-client 0.1', 'old-inspector 0.2']);

export function tools(client?: { name: string; version: string }): Tool[] {
  const t = texts[lang()];
  const all: Tool[] = [
    { name: 'menu', description: t.menu, inputSchema: { type: 'object', properties: { day: { type: 'string', enum: ['mon', 'tue', 'wed', 'thu', 'fri'] } }, required: ['day'] } },
    { name: 'vegetarian', description: t.vegetarian, inputSchema: { type: 'object', properties: {} } },
  ];
  return client && plain.has(`${client.name} ${client.version}`) ? all : all.map((x) => ({ ...x, annotations: { readOnlyHint: true } }));
}
