import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { unpack } from "./unpack.js";

const server = new McpServer({ name: "assets", version: "1.0.0" });

server.tool("import_assets", { pack: z.string() }, async ({ pack }) => {
  const count = await unpack(pack, "/srv/assets");
  return { content: [{ type: "text", text: `${count} files` }] };
});
