import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

class HarbourError extends Error {
  constructor(message, sent) {
    super(message);
    this.sent = sent;
  }
}

async function ask(path) {
  const sent = { url: `https://api.harbour.example/${path}`, headers: { 'x-api-key': process.env.HARBOUR_API_KEY } };
  const answer = await fetch(sent.url, sent);
  if (!answer.ok) throw new HarbourError(`answered ${answer.status}`, sent);
  return answer.text();
}

const explain = (e) => ({ error: e.message, sent: e.sent });
const server = new McpServer({ name: 'harbour', version: '1.0.0' });

server.tool('berths', { quay: z.string() }, async ({ quay }) => {
  try {
    return { content: [{ type: 'text', text: await ask(encodeURIComponent(quay)) }] };
  } catch (e) {
    const told = explain(e);
    console.error(JSON.stringify(told));
    return { isError: true, content: [{ type: 'text', text: JSON.stringify(told) }] };
  }
});
