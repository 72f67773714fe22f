import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Forge } from "./api.js";

const forge = new Forge(process.env.FORGE_TOKEN ?? "");
const repo = z.string().regex(/^[\w.-]+\/[\w.-]+$/);
const server = new McpServer({ name: "repo-labels", version: "0.3.6" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool("list_labels", { description: "Labels of a repository", inputSchema: { repo } }, async ({ repo }) =>
  json(await forge.labels(repo)),
);
server.registerTool(
  "create_label",
  { description: "Create a label", inputSchema: { repo, name: z.string().max(50), color: z.string().regex(/^[0-9a-f]{6}$/i) } },
  async ({ repo, name, color }) => json(await forge.create(repo, name, color)),
);

await server.connect(new StdioServerTransport());
