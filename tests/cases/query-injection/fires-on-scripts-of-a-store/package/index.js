import Redis from 'ioredis';
import jp from 'jsonpath';
import neo4j from 'neo4j-driver';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const server = new McpServer({ name: 'herd-book', version: '1.0.0' });
const store = new Redis();
const graph = neo4j.driver(process.env.GRAPH_URL);

server.tool('animal', { name: z.string() }, async ({ name }) => {
  const seen = await store.eval(`return redis.call('hgetall', 'animal:${name}')`, 0);
  const kin = await graph.session().run(`MATCH (a {name: '${name}'})-[:OF]->(b) RETURN b`);
  const same = jp.query(seen, `$..animals[?(@.name == '${name}')]`);
  return { content: [{ type: 'text', text: JSON.stringify([seen, kin, same]) }] };
});
