import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Remote } from "./remote.js";

const remote = new Remote(new URL(process.argv[2] ?? "https://tools.example/mcp"));
const server = new McpServer({ name: "sso-bridge", version: "0.1.9" });

server.registerTool("sign_in", { description: "Sign in to the remote server in the browser" }, async () => ({
  content: [{ type: "text", text: await remote.signIn() }],
}));
server.registerTool(
  "remote_call",
  { description: "Call a tool of the remote server", inputSchema: { tool: z.string(), args: z.record(z.unknown()).default({}) } },
  async ({ tool, args }) => ({ content: [{ type: "text", text: JSON.stringify(await remote.call(tool, args)) }] }),
);
await server.connect(new StdioServerTransport());
