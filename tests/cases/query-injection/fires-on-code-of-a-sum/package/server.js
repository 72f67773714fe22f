const { Server } = require('@modelcontextprotocol/sdk/server/index.js');
const { CallToolRequestSchema } = require('@modelcontextprotocol/sdk/types.js');
const { MongoClient } = require('mongodb');
const client = new MongoClient('mongodb://localhost:27017');
const server = new Server({ name: 'sums', version: '1.0.0' }, { capabilities: { tools: {} } });
const plain = (text) => (/^\w+$/.test(text) ? { $sum: `$${text}` } : null);
const computed = (text) => ({ $accumulator: { init: 'function () { return 0; }', accumulate: `function (sum, doc) { return sum + (${text}); }`, accumulateArgs: ['$$ROOT'], merge: 'function (a, b) { return a + b; }', lang: 'js' } });
const stage = (text) => [plain, computed].map((make) => make(text)).find(Boolean);
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const rows = await client.db('shop').collection('orders').aggregate([{ $group: { _id: null, total: stage(params.arguments.formula) } }]).toArray();
  return { content: [{ type: 'text', text: JSON.stringify(rows) }] };
});
