import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { call } from "./api.js";

const server = new McpServer({ name: "pay-links", version: "0.9.2" });

server.registerTool(
  "create_link",
  {
    title: "Create payment link",
    description: "Create a link over an amount in cents; nobody is charged until the customer pays",
    inputSchema: { amount: z.number().int().min(50).max(500_000), currency: z.enum(["eur", "usd"]), mail: z.string().email() },
  },
  async (link) => ({ content: [{ type: "text", text: (await call("POST", "/links", link)).url }] }),
);

server.registerTool(
  "link_state",
  { description: "Whether a link was paid", inputSchema: { id: z.string().regex(/^pl_[A-Za-z0-9]+$/) } },
  async ({ id }) => ({ content: [{ type: "text", text: (await call("GET", `/links/${id}`)).state }] }),
);

await server.connect(new StdioServerTransport());
