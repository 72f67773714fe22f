#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { render } from './format.mjs';
import { Slack, SlackError } from './slack.mjs';

const { SLACK_BOT_TOKEN, SLACK_CHANNEL_IDS } = process.env;
if (!SLACK_BOT_TOKEN?.startsWith('xoxb-')) {
  console.error('Please set SLACK_BOT_TOKEN to a bot token (xoxb-...)');
  process.exit(1);
}

const slack = new Slack(SLACK_BOT_TOKEN, SLACK_CHANNEL_IDS?.split(',').map((s) => s.trim()).filter(Boolean));
const server = new McpServer({ name: 'slack-workspace', version: '2.2.0' });

function tool(name, description, inputSchema, run) {
  server.registerTool(name, { description, inputSchema }, async (args) => {
    try {
      return { content: [{ type: 'text', text: await run(args) }] };
    } catch (e) {
      if (!(e instanceof SlackError)) throw e;
      return { isError: true, content: [{ type: 'text', text: `Slack: ${e.message}` }] };
    }
  });
}

const channel = z.string().describe('Channel id, such as C01234567');

tool('list_channels', 'List the channels this server may use', { limit: z.number().int().min(1).max(500).default(100) }, async ({ limit }) => {
  const out = [];
  for await (const c of slack.pages('conversations.list', { types: 'public_channel', exclude_archived: true }, 'channels')) {
    if (slack.restricted && !slack.restricted.has(c.id)) continue;
    out.push(`${c.id} #${c.name} - ${c.purpose?.value ?? ''}`);
    if (out.length >= limit) break;
  }
  return out.join('\n') || 'no channels';
});

tool('read_history', 'Read recent messages of a channel or a thread', { channel, thread_ts: z.string().optional(), limit: z.number().int().min(1).max(100).default(20) }, async ({ channel: id, thread_ts, limit }) => {
  const method = thread_ts ? 'conversations.replies' : 'conversations.history';
  const { messages } = await slack.call(method, { channel: slack.permit(id), ts: thread_ts, limit });
  const lines = await Promise.all(messages.map((m) => render(slack, m)));
  return lines.join('\n');
});

tool('post_message', 'Post a message as the bot. Always show the text to the user and wait for approval before posting.', { channel, text: z.string().min(1).max(4000), thread_ts: z.string().optional() }, async ({ channel: id, text, thread_ts }) => {
  const sent = await slack.call('chat.postMessage', { channel: slack.permit(id), text, thread_ts });
  return `posted at ${sent.ts}`;
});

tool('add_reaction', 'Add an emoji reaction to a message', { channel, timestamp: z.string(), emoji: z.string().regex(/^[\w+-]+$/) }, async ({ channel: id, timestamp, emoji }) => {
  await slack.call('reactions.add', { channel: slack.permit(id), timestamp, name: emoji });
  return 'added';
});

tool('list_users', 'List active members', {}, async () => {
  const out = [];
  for await (const u of slack.pages('users.list', {}, 'members')) {
    if (!u.deleted && !u.is_bot) out.push(`${u.id} ${u.profile?.display_name || u.real_name}`);
    if (out.length >= 1000) break;
  }
  return out.join('\n');
});

await server.connect(new StdioServerTransport());
