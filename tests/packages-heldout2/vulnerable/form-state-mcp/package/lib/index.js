#!/usr/bin/env node
'use strict';
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js');
const { z } = require('zod');
const forms = require('./forms');
const { State } = require('./state');

const server = new McpServer({ name: 'form-state', version: '0.2.7' });
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

server.tool('define_form', 'Define a form (YAML)', { source: z.string() }, async ({ source }) => {
  const { name, fields } = forms.define(source);
  return json({ name, fields });
});

server.tool(
  'answer',
  'Answer one field',
  { form: z.string(), field: z.string(), value: z.string(), state: z.string().optional() },
  async ({ form, field, value, state }) => {
    const next = State.from(state).set(field, value);
    return json({ state: String(next), missing: next.missing(forms.get(form)) });
  },
);

server.connect(new StdioServerTransport());
