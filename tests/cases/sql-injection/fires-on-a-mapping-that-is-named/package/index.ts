import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Client } from "pg";
import { z } from "zod";

const client = new Client();
const server = new McpServer({ name: "tables", version: "1.0.0" });
const quoted = (field: string): string => `"${field}"`;

server.registerTool("rows", { inputSchema: { fields: z.array(z.string()) } }, async ({ fields }) => {
  const listed = fields.map(quoted).join(", ");
  const { rows } = await client.query(`select ${listed} from orders`);
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
