import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { STYLES, snapshot } from "./fetcher.js";

const server = new McpServer({ name: "map-snapshot", version: "0.2.0" });

server.registerTool("list_styles", { description: "Known map styles" }, async () => ({
  content: [{ type: "text", text: STYLES.join("\n") }],
}));
server.registerTool(
  "snapshot",
  { title: "Snapshot", description: "Fetch a map snapshot by its address", inputSchema: { source: z.string() } },
  async ({ source }) => {
    const { data, mimeType } = await snapshot(source);
    return { content: [{ type: "text", text: `${mimeType}\n${data}` }] };
  },
);

await server.connect(new StdioServerTransport());
