import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Photos } from "./photos.js";

const photos = new Photos(process.env.PHOTOS ?? ".");
const server = new McpServer({ name: "photos", version: "1.0.0" });
server.tool("size", "Size of a photo", { name: z.string() }, async ({ name }) => ({
  content: [{ type: "text", text: photos.size(name) }],
}));
