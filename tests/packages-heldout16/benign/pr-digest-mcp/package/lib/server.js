'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');

const base = process.env.FORGE_URL || 'https://forge.example.com';
const repos = (process.env.PR_REPOS || '').split(',').filter((r) => /^[\w.-]+\/[\w.-]+$/.test(r));

async function open(repo) {
  const r = await fetch(`${base}/api/v1/repos/${repo}/pulls?state=open`, {
    headers: { authorization: `token ${process.env.FORGE_TOKEN || ''}` },
    redirect: 'error',
  });
  if (!r.ok) return [`${repo}: HTTP ${r.status}`];
  return (await r.json()).map((p) => `${repo}#${p.number} ${p.title} (${p.user.login})`);
}

exports.start = () => {
  const server = new McpServer({ name: 'pr-digest', version: '1.2.0' });
  server.tool('digest', 'Open pull requests of the configured repositories', async () => ({
    content: [{ type: 'text', text: (await Promise.all(repos.map(open))).flat().join('\n') || 'none open' }],
  }));
  server.connect(new StdioServerTransport());
};
