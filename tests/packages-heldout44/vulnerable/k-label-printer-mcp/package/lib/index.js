#!/usr/bin/env node
'use strict'
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js')
const { StdioServerTransport } = require('@modelcontextprotocol/sdk/server/stdio.js')
const { z } = require('zod')
const lp = require('./lp')
const { layout } = require('./layout')

const server = new McpServer({ name: 'label-printer', version: '0.2.4' })
const ok = (text) => ({ content: [{ type: 'text', text }] })

server.tool('list_printers', 'Label printers', async () => ok((await lp.printers()).join('\n')))

server.tool(
  'print_label',
  'Print a shelf label',
  { printer: z.string(), sku: z.string().max(32), title: z.string().max(60), copies: z.number().int().min(1).max(50).default(1) },
  async ({ printer, sku, title, copies }) => {
    try {
      return ok(await lp.print({ printer, title, copies }, layout(sku, title)))
    } catch (e) {
      return { isError: true, ...ok(e.message) }
    }
  },
)

server.connect(new StdioServerTransport())
