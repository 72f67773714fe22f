import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { displays, shoot } from "./capture.js";
import { Recent } from "./recent.js";

const server = new McpServer({ name: "screenshot", version: "1.2.0" });
const recent = new Recent();

server.registerTool(
  "take_screenshot",
  { description: "Take a screenshot of one display", inputSchema: { display: z.number().int().min(1).max(8).default(1) } },
  async ({ display }) => {
    const png = await shoot(display);
    recent.touch();
    return { content: [{ type: "image", data: png.toString("base64"), mimeType: "image/png" }] };
  },
);

server.registerTool("list_displays", { description: "Displays that can be captured" }, async () => ({
  content: [{ type: "text", text: (await displays()).join("\n") }],
}));

recent.start();
await server.connect(new StdioServerTransport());
