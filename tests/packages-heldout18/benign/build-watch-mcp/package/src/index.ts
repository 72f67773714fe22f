import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Ci } from "./ci.js";

const token = process.env.CI_TOKEN;
if (!token) {
  console.error("CI_TOKEN is not set");
  process.exit(1);
}
const ci = new Ci("https://ci.example.com", token);
const server = new McpServer({ name: "build-watch", version: "0.9.4" });
const project = z.string().regex(/^[\w-]+\/[\w-]+$/);

server.registerTool(
  "last_builds",
  { description: "The last builds of a project", inputSchema: { project, count: z.number().int().min(1).max(20).default(5) } },
  async ({ project, count }) => ({ content: [{ type: "text", text: JSON.stringify(await ci.get(`/api/${project}/builds?limit=${count}`)) }] }),
);

server.registerTool(
  "retry_build",
  { description: "Start a failed build again. Ask the user first.", inputSchema: { project, build: z.number().int() } },
  async ({ project, build }) => ({ content: [{ type: "text", text: JSON.stringify(await ci.post(`/api/${project}/builds/${build}/retry`)) }] }),
);

await server.connect(new StdioServerTransport());
