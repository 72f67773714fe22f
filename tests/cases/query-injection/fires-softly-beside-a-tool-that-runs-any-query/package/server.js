import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import neo4j from 'neo4j-driver';
import { z } from 'zod';

const driver = neo4j.driver(process.env.GRAPH, neo4j.auth.basic('neo4j', process.env.GRAPH_WORD));

async function ask(text, values = {}) {
  const session = driver.session();
  const found = await session.run(text, values);
  return { content: [{ type: 'text', text: JSON.stringify(found.records) }] };
}

const server = new McpServer({ name: 'family-tree', version: '1.0.0' });
server.tool('ask_graph', 'Run a Cypher query', { query: z.string() }, async ({ query }) => ask(query));
server.tool('add_person', 'Add a person', { kind: z.string(), name: z.string() }, async ({ kind, name }) =>
  ask(`CREATE (p:${kind} {name: $name}) RETURN p`, { name }),
);
