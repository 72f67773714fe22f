#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import * as store from './store.mjs';
import { render } from './render.mjs';

const server = new McpServer({ name: 'parcel-label', version: '0.3.6' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });
const guard = (fn) => async (args) => {
  try {
    return text(await fn(args));
  } catch (e) {
    return { isError: true, ...text(e.message) };
  }
};

server.tool('get_label', 'Read a saved label', { name: z.string().min(1) }, guard(({ name }) => store.read(name)));
server.tool(
  'save_label',
  'Make a label and save it',
  { name: z.string().min(1), to: z.string(), weight: z.number().positive() },
  guard(({ name, to, weight }) => store.write(name, render(to, weight))),
);
server.tool('list_labels', 'Names of the saved labels', {}, guard(() => store.list()));

await server.connect(new StdioServerTransport());
