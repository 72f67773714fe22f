import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { start } from "./programs.js";

const server = new McpServer({ name: "branches", version: "1.0.0" });
server.tool("log", "Log of a file", { file: z.string() }, async ({ file }) => {
  const { stdout } = await start("git", ["log", "--oneline", "--", file]);
  return { content: [{ type: "text", text: stdout }] };
});
