import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { issues } from "./tracker.js";
import { formatter } from "./format.js";

const server = new McpServer({ name: "issue-digest", version: "0.3.3" });
const format = formatter(process.env);
const repo = z.string().regex(/^[\w.-]+\/[\w.-]+$/);

server.registerTool(
  "digest",
  { description: "The newest issues of a repository", inputSchema: { repo } },
  async ({ repo }) => ({ content: [{ type: "text", text: format(await issues(repo)) }] }),
);
server.registerTool(
  "open_count",
  { description: "Number of open issues", inputSchema: { repo } },
  async ({ repo }) => ({ content: [{ type: "text", text: String((await issues(repo)).length) }] }),
);

await server.connect(new StdioServerTransport());
