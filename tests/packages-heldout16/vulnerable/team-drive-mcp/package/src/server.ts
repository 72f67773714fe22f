import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Drive, type Caller } from "./drive.js";

export function build(caller: Caller): McpServer {
  const drive = new Drive(caller);
  const s = new McpServer({ name: "team-drive", version: "0.2.6" });
  s.registerTool("list_files", { description: "Files of a folder", inputSchema: { folder: z.string().default("root") } }, async ({ folder }) => ({
    content: [{ type: "text", text: (await drive.list(folder)).map((f) => `${f.id} ${f.name}`).join("\n") }],
  }));
  s.registerTool("file_text", { description: "Text of a file", inputSchema: { id: z.string() } }, async ({ id }) => ({
    content: [{ type: "text", text: await drive.text(id) }],
  }));
  return s;
}
