import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const flags = new Map<string, boolean>();
const name = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

export function buildServer(): McpServer {
  const s = new McpServer({ name: "flags-http", version: "0.2.2" });
  s.registerTool("flag", { description: "Value of a flag", inputSchema: { name } }, async ({ name }) => ({
    content: [{ type: "text", text: String(flags.get(name) ?? false) }],
  }));
  s.registerTool("switch_flag", { description: "Switch a flag", inputSchema: { name, on: z.boolean() } }, async ({ name, on }) => {
    flags.set(name, on);
    return { content: [{ type: "text", text: `${name}=${on}` }] };
  });
  return s;
}
