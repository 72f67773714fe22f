import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Octokit } from "@octokit/rest";
import { registerAll } from "./register.js";

const server = new McpServer({ name: "gh-review", version: "1.0.2" });
registerAll(server, new Octokit({ auth: process.env.GITHUB_TOKEN }));
await server.connect(new StdioServerTransport());
