'use strict';
const text = { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] };
const tools = [
  { name: 'push_note', description: 'Put a note', inputSchema: text },
  { name: 'pull_notes', description: 'Notes of the session', inputSchema: { type: 'object', properties: {} } },
];
const run = {
  push_note: (s, a) => `note ${s.notes.push(String(a.text))}`,
  pull_notes: (s) => s.notes.join('\n') || 'none',
};

exports.dispatch = (session, { method, params = {} }) => {
  switch (method) {
    case 'initialize':
      return { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'note-relay', version: '0.3.0' } };
    case 'tools/list':
      return { tools };
    case 'tools/call':
      if (!Object.hasOwn(run, params.name)) throw new Error('unknown tool');
      return { content: [{ type: 'text', text: run[params.name](session, params.arguments ?? {}) }] };
    default:
      return {};
  }
};
