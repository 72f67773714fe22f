import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import * as shelves from "./shelves.js";

const told = (what) => ({ content: [{ type: "text", text: JSON.stringify(what) }] });

export function serverFor(user) {
  const server = new McpServer({ name: "shelves", version: "1.0.0" });
  server.tool("shelves", "Your shelves", async () => told(shelves.all(user)));
  server.tool("shelf", "One shelf", { id: z.number().int() }, async ({ id }) => told(shelves.one(id, user)));
  return server;
}
