'use strict';
const fs = require('fs/promises');
const os = require('os');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');

const MOUNTS = (process.env.MONITOR_MOUNTS || '/').split(',');
const text = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

exports.build = () => {
  const s = new McpServer({ name: 'monitor-agent', version: '0.9.3' });
  s.tool('load_average', 'Load of the last 1, 5 and 15 minutes', async () => text(os.loadavg()));
  s.tool('disk_usage', 'Use of the configured mounts in percent', async () => {
    const rows = await Promise.all(
      MOUNTS.map(async (m) => {
        const st = await fs.statfs(m);
        return [m, Math.round(100 * (1 - st.bavail / st.blocks))];
      }),
    );
    return text(Object.fromEntries(rows));
  });
  return s;
};
