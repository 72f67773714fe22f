import fs from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { placed } from "./shelves.js";

const server = new McpServer({ name: "shelves", version: "1.0.0" });

server.registerTool("read_page", { inputSchema: { file: z.string() } }, async (args) => {
  const page = await placed(args.file);
  return { content: [{ type: "text", text: await fs.readFile(page, "utf-8") }] };
});

server.registerTool("list_pages", { inputSchema: { folder: z.string() } }, async (args) => {
  const folder = await placed(args.folder);
  return { content: [{ type: "text", text: (await fs.readdir(folder)).join("\n") }] };
});
