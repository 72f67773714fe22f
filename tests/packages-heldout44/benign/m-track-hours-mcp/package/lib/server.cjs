'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const journal = require('./journal.cjs');

const text = (s) => ({ content: [{ type: 'text', text: String(s) }] });

function today() {
  const start = new Date().setHours(0, 0, 0, 0);
  let sum = 0;
  let from = null;
  for (const e of journal.read().filter((x) => x.at >= start)) {
    if (e.event === 'in') from = e.at;
    else if (from) {
      sum += e.at - from;
      from = null;
    }
  }
  if (from) sum += Date.now() - from;
  return (sum / 3_600_000).toFixed(2);
}

module.exports = () => {
  const server = new McpServer({ name: 'track-hours', version: '0.6.2' });
  server.tool('clock_in', 'Start to work on a project', { project: z.string().max(80) }, async ({ project }) => {
    journal.append('in', project);
    return text('ok');
  });
  server.tool('clock_out', 'Stop working', async () => {
    const last = journal.open();
    if (!last) return text('not clocked in');
    journal.append('out', last.project);
    return text('ok');
  });
  server.tool('hours_today', 'Hours worked today', async () => text(today()));
  return server.connect(new StdioServerTransport());
};
