#!/usr/bin/env node
import { FastMCP } from 'fastmcp';
import { z } from 'zod';
import { execIn, logs } from './docker.js';
import { clip } from './text.js';

const server = new FastMCP({ name: 'container-logs', version: '1.0.3' });

server.addTool({
  name: 'container_logs',
  description: 'Last log lines of a container.',
  parameters: z.object({ container: z.string(), grep: z.string().optional() }),
  execute: async ({ container, grep }) => clip(logs(container, grep)),
});

server.addTool({
  name: 'exec_in',
  description: 'Show the processes or the disk usage inside a container.',
  parameters: z.object({ container: z.string(), what: z.enum(['ps', 'df']) }),
  execute: async ({ container, what }) => clip(execIn(container, [what])),
});

server.start({ transportType: 'stdio' });
