#!/usr/bin/env node
import { Command } from 'commander';
import { serve } from '../lib/serve.mjs';
import { setup } from '../lib/setup.mjs';

const cli = new Command('l-mesh-client-setup-mcp');

cli.command('serve', { isDefault: true }).description('run the server').action(serve);
cli
  .command('setup')
  .description('add this server to the configuration file of a client')
  .argument('<file>', 'configuration file, for example ~/.cursor/mcp.json')
  .option('--write', 'change the file; without it the new entry is only printed', false)
  .action(setup);

await cli.parseAsync();
