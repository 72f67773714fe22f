import { execFileSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";


const server = new McpServer({ name: "rowbook", version: "1.0.0" });
server.registerTool("tail", { description: "The end of a branch", inputSchema: { branch: z.string(), most: z.number() } }, async ({ branch, most }) => {
  const said = execFileSync("git", ["log", `-n${most}`, branch], { encoding: "utf8" });
  return { content: [{ type: "text", text: said }] };
});
