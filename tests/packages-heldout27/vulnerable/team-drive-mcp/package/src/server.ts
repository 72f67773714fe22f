import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Drive } from "./drive.js";

export function buildServer(drive: Drive): McpServer {
  const s = new McpServer({ name: "team-drive", version: "0.9.2" });
  s.registerTool("list_files", { description: "Files of a folder", inputSchema: { folder: z.string() } }, async ({ folder }) => ({
    content: [{ type: "text", text: JSON.stringify(await drive.list(folder)) }],
  }));
  s.registerTool("file_info", { description: "Facts about a file", inputSchema: { id: z.string() } }, async ({ id }) => ({
    content: [{ type: "text", text: JSON.stringify(await drive.info(id)) }],
  }));
  return s;
}
