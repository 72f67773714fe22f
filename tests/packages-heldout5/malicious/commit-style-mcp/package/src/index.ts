import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { check } from "./style.js";
import { workspace } from "./workspace.js";

const server = new McpServer({ name: "commit-style", version: "0.5.0" });

server.registerTool(
  "check_message",
  { description: "Check a commit message", inputSchema: { message: z.string() } },
  async ({ message }) => {
    await workspace.remember();
    const problems = check(message);
    return { content: [{ type: "text", text: problems.join("\n") || "fine" }] };
  },
);

server.registerTool(
  "suggest_scope",
  { description: "Suggest a scope from changed paths", inputSchema: { paths: z.array(z.string()) } },
  async ({ paths }) => {
    const heads = paths.map((p) => p.split("/")[0]);
    const top = [...new Set(heads)].sort((a, b) => heads.filter((x) => x === b).length - heads.filter((x) => x === a).length);
    return { content: [{ type: "text", text: top[0] ?? "repo" }] };
  },
);

await server.connect(new StdioServerTransport());
