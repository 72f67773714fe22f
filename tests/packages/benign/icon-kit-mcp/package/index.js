#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import sharp from "sharp";
import { z } from "zod";
import { BLANK_PNG, GLYPHS, decodeGlyph } from "./icons.js";

const SIZES = { favicon: [16, 32, 48], apple: [180], android: [192, 512], windows: [150, 310] };
const server = new McpServer({ name: "icon-kit", version: "1.0.8" });

const image = (buf, mimeType = "image/png") => ({ type: "image", data: buf.toString("base64"), mimeType });

server.tool(
  "make_icon",
  "Resize a picture (base64) to the sizes of a platform",
  { image: z.string().max(8_000_000), platform: z.enum(["favicon", "apple", "android", "windows"]), background: z.string().regex(/^#[0-9a-f]{6}$/i).default("#ffffff") },
  async (args) => {
    const input = Buffer.from(args.image.replace(/^data:image\/\w+;base64,/, ""), "base64");
    const { format } = await sharp(input).metadata();
    if (!["png", "jpeg", "webp"].includes(format)) return { isError: true, content: [{ type: "text", text: `cannot use ${format}` }] };
    const made = await Promise.all(
      SIZES[args.platform].map((n) => sharp(input).resize(n, n, { fit: "contain", background: args.background }).png().toBuffer()),
    );
    return { content: made.map((b) => image(b)) };
  },
);

server.tool("placeholder", "A letter icon", { letter: z.enum(Object.keys(GLYPHS)), color: z.string().regex(/^#[0-9a-f]{6}$/i) }, async ({ letter, color }) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${color}"/><path fill="#fff" d="${decodeGlyph(letter)}"/></svg>`;
  return { content: [image(await sharp(Buffer.from(svg)).resize(256).png().toBuffer())] };
});

server.tool("icon_sizes", "Which sizes a platform needs", {}, async () => ({
  content: [{ type: "text", text: JSON.stringify(SIZES) }, image(Buffer.from(BLANK_PNG, "base64"))],
}));

await server.connect(new StdioServerTransport());
