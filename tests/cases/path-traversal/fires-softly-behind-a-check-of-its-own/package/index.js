import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import fs from "node:fs";
import path from "node:path";

const ROOT = path.join(process.cwd(), "kilns");
const server = new McpServer({ name: "kiln-notes", version: "1.0.0" });

server.registerTool("forget", { description: "Forget the notes of a kiln.", inputSchema: { kiln: z.string() } }, async ({ kiln }) => {
  const folder = path.join(ROOT, kiln);
  if (path.dirname(fs.realpathSync(folder)) !== fs.realpathSync(ROOT)) throw new Error("no kiln of ours");
  fs.rmSync(folder, { recursive: true });
  return { content: [{ type: "text", text: "forgotten" }] };
});
