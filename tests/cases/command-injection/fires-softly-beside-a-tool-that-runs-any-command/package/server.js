import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const run = promisify(exec);
const server = new McpServer({ name: 'hands', version: '1.0.0' });
server.tool('run_command', 'Run a command on this machine', { command: z.string() }, async ({ command }) => {
  const { stdout } = await run(command);
  return { content: [{ type: 'text', text: stdout }] };
});
server.tool('history', 'Tell what was done in a folder', { folder: z.string() }, async ({ folder }) => {
  const { stdout } = await run(`git -C ${folder} log --oneline`);
  return { content: [{ type: 'text', text: stdout }] };
});
