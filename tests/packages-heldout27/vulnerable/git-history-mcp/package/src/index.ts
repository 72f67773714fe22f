import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { blame, history } from "./git.js";

const server = new McpServer({ name: "git-history", version: "0.4.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t || "nothing found" }] });

server.registerTool(
  "file_history",
  {
    title: "File history",
    description: "Commits that changed a file",
    inputSchema: { file: z.string(), since: z.string().optional() },
  },
  async ({ file, since }) => text(await history(file, since)),
);
server.registerTool(
  "blame_line",
  { title: "Blame", description: "Who changed a line last", inputSchema: { file: z.string(), line: z.number().int().positive() } },
  async ({ file, line }) => text(await blame(file, line)),
);

await server.connect(new StdioServerTransport());
