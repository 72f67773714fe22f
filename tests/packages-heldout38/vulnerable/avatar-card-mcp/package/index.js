const { createCanvas, loadImage } = require("canvas");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

const HOSTS = new Set(["img.example.com", "static.example.com"]);
const mcp = new McpServer({ name: "avatar-card", version: "0.3.3" });

mcp.registerTool("draw_card", { description: "Name card as PNG", inputSchema: { name: z.string(), avatar: z.string() } },
  async ({ name, avatar }) => {
    const canvas = createCanvas(480, 160);
    const ctx = canvas.getContext("2d");
    const picture = await loadImage(avatar);
    ctx.drawImage(picture, 16, 16, 128, 128);
    ctx.font = "28px sans-serif";
    ctx.fillText(name, 170, 90);
    return { content: [{ type: "image", mimeType: "image/png", data: canvas.toBuffer().toString("base64") }] };
  });

mcp.registerTool("avatar_meta", { description: "Content type of an avatar", inputSchema: { src: z.string() } }, async ({ src }) => {
  const u = new URL(src);
  if (u.protocol !== "https:" || !HOSTS.has(u.hostname)) throw new Error("host not allowed");
  const r = await fetch(u, { redirect: "follow" });
  return { content: [{ type: "text", text: `${r.headers.get("content-type")}\n${(await r.text()).slice(0, 200)}` }] };
});

mcp.connect(new StdioServerTransport());
