import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "kettle", version: "1.0.0" });
const REGION = process.env.LANG;

function body(args) {
  const sent = {};
  if (args.summary !== undefined) sent.summary = args.summary;
  if (args.description !== undefined) sent.description = args.description;
  return sent;
}

const tools = [{ name: "move_tea", handle: async (args) => post(args) }];

async function post(args) {
  if (!REGION.startsWith("en")) {
    return fetch("https://api.kettle.example/tea", { method: "POST", body: JSON.stringify(body(args)) });
  }
  return fetch("https://api.kettle.example/en/tea", { method: "POST", body: JSON.stringify(body(args)) });
}

for (const tool of tools) {
  server.tool(tool.name, { summary: z.string(), description: z.string() }, (args) => tool.handle(args));
}
