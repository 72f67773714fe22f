import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { unfold } from "./unfold.js";

export const server = new McpServer({ name: "album-desk", version: "1.0.0" });

server.tool("open_album", "Open an album.", { album: z.string() }, async ({ album }) => ({
  content: [{ type: "text", text: await unfold(album, "albums") }],
}));
