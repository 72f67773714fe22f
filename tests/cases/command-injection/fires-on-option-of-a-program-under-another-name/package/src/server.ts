import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { start } from "./programs.js";

const server = new McpServer({ name: "branches", version: "1.0.0" });
server.tool("log", "Log of a branch", { branch: z.string() }, async ({ branch }) => {
  const { stdout } = await start("git", ["log", "--oneline", branch]);
  return { content: [{ type: "text", text: stdout }] };
});
