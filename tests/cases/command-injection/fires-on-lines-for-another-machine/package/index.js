import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { NodeSSH } from 'node-ssh';
import shell from 'shelljs';
import { z } from 'zod';

const server = new McpServer({ name: 'fleet', version: '1.0.0' });

server.tool('restart', { host: z.string(), service: z.string() }, async ({ host, service }) => {
  const ssh = new NodeSSH();
  await ssh.connect({ host, username: 'fleet' });
  const { stdout } = await ssh.execCommand(`systemctl restart ${service}`);
  shell.exec('logger restarted ' + service);
  return { content: [{ type: 'text', text: stdout }] };
});
