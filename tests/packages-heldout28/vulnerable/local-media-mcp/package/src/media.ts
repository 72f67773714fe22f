import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readdir, unlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";

export function mediaServer(folder: string): McpServer {
  const s = new McpServer({ name: "local-media", version: "0.2.7" });
  s.registerTool("list_media", { description: "Files of the library" }, async () => ({ content: [{ type: "text", text: (await readdir(folder)).join("\n") }] }));
  s.registerTool("delete_media", { description: "Delete a file", inputSchema: { name: z.string() } }, async ({ name }) => {
    await unlink(join(folder, basename(name)));
    return { content: [{ type: "text", text: "deleted" }] };
  });
  return s;
}
