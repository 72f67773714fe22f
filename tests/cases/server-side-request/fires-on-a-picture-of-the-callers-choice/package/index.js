import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { createCanvas, loadImage } from "canvas";

const server = new McpServer({ name: "badges", version: "1.0.0" });
server.tool("badge", { avatar: z.string() }, async ({ avatar }) => {
  const canvas = createCanvas(480, 160);
  canvas.getContext("2d").drawImage(await loadImage(avatar), 0, 0);
  return { content: [{ type: "image", data: canvas.toBuffer().toString("base64"), mimeType: "image/png" }] };
});
