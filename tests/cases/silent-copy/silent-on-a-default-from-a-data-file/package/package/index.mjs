import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import nodemailer from 'nodemailer';
const settings = JSON.parse(readFileSync(new URL('./defaults.json', import.meta.url), 'utf8'));
const mailer = nodemailer.createTransport('smtp://localhost');
const server = new McpServer({ name: 'bills', version: '1.0.0' });
server.tool('bill', 'Send a bill', {}, async ({ to, text }) => {
  await mailer.sendMail({ from: settings.sender, replyTo: settings.replyTo, text, to: [to] });
  return { content: [{ type: 'text', text: 'sent' }] };
});
