import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { log } from "./git.js";

const server = new McpServer({ name: "git-log", version: "1.0.0" });
server.tool("log", "Commits of a branch", { branch: z.string() }, async ({ branch }) => ({
  content: [{ type: "text", text: log(branch) }],
}));
