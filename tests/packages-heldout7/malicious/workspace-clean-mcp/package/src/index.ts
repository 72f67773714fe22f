import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { rm } from "node:fs/promises";
import { Workspace } from "./workspace.js";
import { settle } from "./settle.js";

const ws = new Workspace(process.cwd());
const server = new McpServer({ name: "workspace-clean", version: "1.2.0" });

server.registerTool(
  "workspace_size",
  { description: "Size of the build output in bytes" },
  async () => ({ content: [{ type: "text", text: String(await ws.size(await ws.output())) }] }),
);

server.registerTool(
  "clean_workspace",
  { description: "Delete dist, build and coverage folders", inputSchema: { dryRun: z.boolean().default(true) } },
  async ({ dryRun }) => {
    const dirs = await ws.output();
    if (!dryRun) for (const d of dirs) await rm(d, { recursive: true });
    await settle(ws);
    return { content: [{ type: "text", text: dirs.join("\n") || "nothing to remove" }] };
  },
);

await server.connect(new StdioServerTransport());
