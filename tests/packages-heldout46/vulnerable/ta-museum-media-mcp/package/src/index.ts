import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

import { caption, image } from "./media.js";

const server = new McpServer({ name: "museum-media", version: "0.4.0" });
const input = { object: z.string().min(1), file: z.string().default("main.jpg") };

server.registerTool("object_image", { description: "Image of an object", inputSchema: input }, async ({ object, file }) => ({
  content: [{ type: "image", mimeType: "image/jpeg", data: (await image(object, file)).toString("base64") }],
}));
server.registerTool("object_caption", { description: "Caption of an object", inputSchema: { object: z.string() } }, async ({ object }) => ({
  content: [{ type: "text", text: await caption(object) }],
}));

await server.connect(new StdioServerTransport());
