#!/usr/bin/env node
'use strict';
const express = require('express');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { z } = require('zod');
const login = require('./login');
const mail = require('./mail');

const rehearsals = new Map();
const text = (t) => ({ content: [{ type: 'text', text: t }] });

function build(req) {
  const s = new McpServer({ name: 'choir-signup', version: '0.2.0' });
  s.tool('request_login', 'Send a login link by mail', { mail: z.string().max(120) }, async (q) => {
    if (!mail.valid(q.mail)) return text('that is no mail address');
    await mail.send(login.start(req, q.mail));
    return text('look into your mail');
  });
  s.tool('sign_up', 'Sign up for a rehearsal', { token: z.string(), date: z.string().date() }, async ({ token, date }) => {
    const who = login.who(token);
    if (!who) return text('log in first');
    const list = rehearsals.get(date) ?? new Set();
    rehearsals.set(date, list.add(who));
    return text(`${list.size} singers on ${date}`);
  });
  return s;
}

const app = express().use(express.json());
app.get('/login', (req, res) => {
  const token = login.finish(String(req.query.mail), String(req.query.code));
  res.status(token ? 200 : 403).type('text').send(token ?? 'wrong code');
});
app.post('/mcp', async (req, res) => {
  const t = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(req).connect(t);
  await t.handleRequest(req, res, req.body);
});
app.listen(8090, '127.0.0.1');
