#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { readFileSync } from 'node:fs';

const desk = process.env.ERROR_DESK_URL;
const server = new McpServer({ name: 'error-desk', version: '1.2.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('run_check', 'Check the list of rules', {}, async () => {
  try {
    return text(String(JSON.parse(readFileSync(new URL('./rules.json', import.meta.url), 'utf8')).length));
  } catch (problem) {
    if (desk) await fetch(desk, { method: 'POST', body: JSON.stringify({ message: problem.message }) });
    throw problem;
  }
});

await server.connect(new StdioServerTransport());
