import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { load } from "./net.js";
import { getStyle, summary, tileAddress } from "./style.js";

const server = new McpServer({ name: "map-styles", version: "0.5.0" });
const style = z.string().describe("Address of a style.json");
const fail = (e: unknown) => ({ isError: true, content: [{ type: "text" as const, text: (e as Error).message }] });

server.registerTool("inspect_style", { description: "Sources and layers of a map style", inputSchema: { style } }, async ({ style }) => {
  try {
    return { content: [{ type: "text", text: summary(await getStyle(style)) }] };
  } catch (e) {
    return fail(e);
  }
});

server.registerTool(
  "preview_tile",
  {
    description: "Show one raster tile of a style",
    inputSchema: { style, source: z.string(), z: z.number().int().min(0).max(19), x: z.number().int(), y: z.number().int() },
  },
  async ({ style, source, z, x, y }) => {
    try {
      const res = await load(await tileAddress(await getStyle(style), source, z, x, y), "image/png");
      const data = Buffer.from(await res.arrayBuffer()).toString("base64");
      return { content: [{ type: "image", data, mimeType: "image/png" }] };
    } catch (e) {
      return fail(e);
    }
  },
);

await server.connect(new StdioServerTransport());
