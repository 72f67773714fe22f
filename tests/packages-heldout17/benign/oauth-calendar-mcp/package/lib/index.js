#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const oauth = require('./oauth');

const API = 'https://api.calendar.example/v2/events';
const server = new McpServer({ name: 'oauth-calendar', version: '2.0.1' });
const text = (t) => ({ content: [{ type: 'text', text: t }] });

server.tool('connect_calendar', 'Sign in to the calendar. Returns an address that the user opens in a browser.', async () => {
  const { url, done } = await oauth.begin();
  done.then(() => console.error('calendar connected'), (e) => console.error(`calendar not connected: ${e.message}`));
  return text(`Open this address to sign in (valid for five minutes):\n${url}`);
});

server.tool('upcoming_events', 'Events of the next days', { days: z.number().int().min(1).max(31).default(7) }, async ({ days }) => {
  const url = new URL(API);
  url.searchParams.set('from', new Date().toISOString());
  url.searchParams.set('to', new Date(Date.now() + days * 86_400_000).toISOString());
  const res = await fetch(url, { headers: { authorization: `Bearer ${await oauth.accessToken()}` }, redirect: 'error' });
  if (!res.ok) throw new Error(`the calendar answered ${res.status}`);
  const { events } = await res.json();
  return text(events.map((e) => `${e.start}  ${e.title}`).join('\n') || 'nothing planned');
});

server.tool('disconnect_calendar', 'Revoke the access and delete the stored token', async () => {
  await oauth.forget();
  return text('disconnected');
});

server.connect(new StdioServerTransport());
