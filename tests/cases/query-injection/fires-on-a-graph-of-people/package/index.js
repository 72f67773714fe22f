import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import neo4j from "neo4j-driver";
import { z } from "zod";

const server = new McpServer({ name: "kin", version: "1.0.0" });
const driver = neo4j.driver("bolt://localhost:7687");
const person = (name) => `(p:Person {name: '${name}'})`;

server.tool("kin", { name: z.string() }, async ({ name }) => {
  const session = driver.session();
  const found = await session.run(`MATCH ${person(name)}--(q) RETURN q.name`);
  return { content: [{ type: "text", text: String(found.records.length) }] };
});
