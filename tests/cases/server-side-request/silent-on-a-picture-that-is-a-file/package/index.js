import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { createCanvas, loadImage } from "canvas";

const server = new McpServer({ name: "badges", version: "1.0.0" });
server.tool("badge", { file: z.string() }, async ({ file }) => {
  const canvas = createCanvas(480, 160);
  canvas.getContext("2d").drawImage(await loadImage(file), 0, 0);
  return { content: [{ type: "image", data: canvas.toBuffer().toString("base64"), mimeType: "image/png" }] };
});
