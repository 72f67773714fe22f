import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { download } from "./download.js";
import { length, points } from "./gpx.js";

const server = new McpServer({ name: "trail-import", version: "0.2.0" });
const input = { url: z.string().url().describe("Address of a GPX file on trails.example.com") };

server.registerTool(
  "import_track",
  { title: "Import a track", description: "Fetch a GPX track", inputSchema: input },
  async ({ url }) => {
    const gpx = await download(url);
    const found = points(gpx);
    return { content: [{ type: "text", text: found.length ? JSON.stringify(found) : `no track:\n${gpx.slice(0, 4000)}` }] };
  },
);

server.registerTool(
  "track_length",
  { title: "Track length", description: "Length of a GPX track in kilometres", inputSchema: input },
  async ({ url }) => ({ content: [{ type: "text", text: length(points(await download(url))).toFixed(2) }] }),
);

await server.connect(new StdioServerTransport());
