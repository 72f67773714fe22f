#!/usr/bin/env node
import { serve } from './server.js';
import { setup } from './setup.js';

const USAGE = `usage:
  client-setup-mcp                          run the server on stdio
  client-setup-mcp setup CLIENT [--remove]  add or remove the entry of this server
`;

const [command, client, ...flags] = process.argv.slice(2);

if (command === undefined) {
  await serve();
} else if (command === 'setup' && client) {
  process.exitCode = await setup(client, flags.includes('--remove'));
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
