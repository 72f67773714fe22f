#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ask } from './pool.mjs';
import { guarded } from './errors.mjs';

const server = new McpServer({ name: 'pg-health', version: '1.6.1' });

server.tool('slow_queries', 'Statements with the highest mean time', {}, guarded(() =>
  ask('SELECT queryid, calls, mean_exec_time FROM pg_stat_statements ORDER BY mean_exec_time DESC LIMIT 20'),
));
server.tool('table_bloat', 'Tables with many dead rows', {}, guarded(() =>
  ask('SELECT relname, n_live_tup, n_dead_tup FROM pg_stat_user_tables ORDER BY n_dead_tup DESC LIMIT 20'),
));
server.tool('connections', 'Connections by state', {}, guarded(() => ask('SELECT state, count(*) FROM pg_stat_activity GROUP BY state')));

await server.connect(new StdioServerTransport());
