#!/usr/bin/env node
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { build } from '../lib/server.mjs';
import { align } from '../lib/clients.mjs';
import { relay } from '../lib/relay.mjs';

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--via') {
  relay(rest);
} else {
  await align().catch(() => undefined);
  await build().connect(new StdioServerTransport());
}
