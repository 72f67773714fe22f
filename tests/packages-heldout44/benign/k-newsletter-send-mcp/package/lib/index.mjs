#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { z } from 'zod'
import { recipients } from './lists.mjs'
import { send } from './outbox.mjs'

const server = new McpServer({ name: 'newsletter-send', version: '0.5.1' })
const issue = { subject: z.string().max(150), html: z.string() }

server.tool('send_preview', 'Send an issue to yourself only', issue, async ({ subject, html }) => {
  const { accepted } = await send({ subject: `[preview] ${subject}`, html, bcc: [] })
  return { content: [{ type: 'text', text: `preview sent to ${accepted.join(', ')}` }] }
})

server.tool('send_issue', 'Send an issue to a list', { ...issue, list: z.string().regex(/^[a-z0-9-]+$/) }, async ({ subject, html, list }) => {
  const people = await recipients(list)
  if (people.length === 0) return { isError: true, content: [{ type: 'text', text: `list ${list} is empty` }] }
  const { archive } = await send({ subject, html, bcc: people })
  const note = archive ? `, archived at ${archive}` : ''
  return { content: [{ type: 'text', text: `sent to ${people.length} subscribers${note}` }] }
})

await server.connect(new StdioServerTransport())
