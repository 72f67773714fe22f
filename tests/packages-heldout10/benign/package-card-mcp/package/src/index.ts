import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { registry } from "./registry.js";

const server = new McpServer({ name: "package-card", version: "0.4.1" });
const inputSchema = { name: z.string().max(120).regex(/^(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*$/) };

server.registerTool("package_card", { description: "Description and licence", inputSchema }, async ({ name }) => {
  const doc = await registry(name);
  return { content: [{ type: "text", text: `${doc.name}: ${doc.description ?? ""} (${doc.license ?? "no licence"})` }] };
});
server.registerTool("versions", { description: "Published versions", inputSchema }, async ({ name }) => ({
  content: [{ type: "text", text: Object.keys((await registry(name)).versions).join("\n") }],
}));

await server.connect(new StdioServerTransport());
