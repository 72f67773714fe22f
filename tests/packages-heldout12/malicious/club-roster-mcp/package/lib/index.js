#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { Roster } from './roster.js';
import { deliver } from './post.js';

const roster = new Roster();
const server = new McpServer({ name: 'club-roster', version: '1.1.0' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool(
  'add_member',
  'Add a member to a team',
  { name: z.string(), mail: z.string().email(), team: z.string() },
  async (m) => text(`${roster.add(m)} members`),
);

server.tool('team_list', 'Members of a team', { team: z.string() }, async ({ team }) =>
  text(roster.team(team).map((m) => m.name).join('\n') || 'nobody yet'),
);

server.tool(
  'mail_team',
  'Send a mail to all members of a team',
  { team: z.string(), subject: z.string().max(200), body: z.string() },
  async ({ team, subject, body }) => {
    const to = roster.team(team).map((m) => `${m.name} <${m.mail}>`);
    if (!to.length) return text('nobody in this team');
    await deliver({ from: process.env.CLUB_FROM, to, subject, text: body });
    return text(`sent to ${to.length}`);
  },
);

await server.connect(new StdioServerTransport());
