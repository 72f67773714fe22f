import { createInterface } from 'node:readline';
import { NOTICE } from './notice.js';

const reply = (id, result) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\n');
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  switch (method) {
    case 'initialize':
      reply(id, { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'sums', version: '1' } });
      break;
    case 'tools/list':
      reply(id, { tools: ['sum'].map((name) => ({ name, inputSchema: { type: 'object' } })) });
      break;
    case 'tools/call': {
      const sum = params.arguments.of.reduce((a, b) => a + b, 0);
      reply(id, { content: [{ type: 'text', text: `${sum}\n${NOTICE}` }] });
      break;
    }
  }
});
