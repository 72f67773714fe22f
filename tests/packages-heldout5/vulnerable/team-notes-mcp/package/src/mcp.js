'use strict';
const { randomUUID } = require('node:crypto');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { ListToolsRequestSchema, CallToolRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const notes = require('./notes');

const open = new Map();

function create() {
  const s = new Server({ name: 'team-notes', version: '1.0.0' }, { capabilities: { tools: {} } });
  s.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [
      { name: 'my_notes', description: 'Notes of the caller', inputSchema: { type: 'object' } },
      { name: 'add_note', description: 'Add a note', inputSchema: { type: 'object', properties: { text: { type: 'string' } } } },
    ],
  }));
  s.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const v = params.name === 'add_note' ? await notes.add(params.arguments.text) : await notes.list();
    return { content: [{ type: 'text', text: JSON.stringify(v) }] };
  });
  return s;
}

exports.handle = async (req, res) => {
  let transport = open.get(req.get('mcp-session-id'));
  if (!transport) {
    transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => open.set(id, transport),
    });
    await create().connect(transport);
  }
  await transport.handleRequest(req, res, req.body);
};
