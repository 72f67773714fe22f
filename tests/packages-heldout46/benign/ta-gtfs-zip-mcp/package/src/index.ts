import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

import { routes } from "./csv.js";
import { unpack } from "./unpack.js";

const server = new McpServer({ name: "gtfs-zip", version: "0.5.0" });
const feed = z.string().regex(/^[a-z0-9-]{1,40}$/);
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("unpack_feed", { description: "Unpack NAME.zip of the data folder", inputSchema: { feed } }, async ({ feed }) => {
  const files = await unpack(feed);
  return text(`unpacked ${files.join(", ")}`);
});
server.registerTool("routes", { description: "Routes of an unpacked feed", inputSchema: { feed } }, async ({ feed }) => text((await routes(feed)).join("\n")));

await server.connect(new StdioServerTransport());
