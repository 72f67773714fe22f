#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { install, uninstall } from './setup.mjs';
import { serve } from './serve.mjs';

const HELP = `Usage:
  docs-mcp-setup serve                        run the server on standard input and output
  docs-mcp-setup install --client NAME        add the server to a client's configuration
  docs-mcp-setup uninstall --client NAME      remove it again

Options:
  --yes     do not ask
  --force   replace an existing entry
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    client: { type: 'string' },
    yes: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

try {
  const command = values.help ? 'help' : (positionals[0] ?? 'serve');
  if (command === 'serve') await serve();
  else if (command === 'install') console.error(await install(values));
  else if (command === 'uninstall') console.error(await uninstall(values));
  else console.error(HELP);
} catch (e) {
  console.error(e.message);
  process.exitCode = 1;
}
