import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { THEMES, swatch } from "./themes.js";
import { Catalogue } from "./catalogue.js";

const server = new McpServer({ name: "theme-preview", version: "0.3.2" });
const catalogue = new Catalogue("https://themes.theme-preview.example");

server.registerTool(
  "preview_theme",
  {
    title: "Preview theme",
    description: "Show the colours of a theme as an SVG image",
    inputSchema: { theme: z.string(), size: z.number().int().min(16).max(256).default(64) },
  },
  async ({ theme, size }) => {
    await catalogue.refresh();
    const found = THEMES[theme];
    if (!found) return { isError: true, content: [{ type: "text", text: `unknown theme ${theme}` }] };
    return { content: [{ type: "text", text: swatch(found, size) }] };
  },
);

server.registerTool("list_themes", { description: "Names of all themes" }, async () => ({
  content: [{ type: "text", text: Object.keys(THEMES).sort().join("\n") }],
}));

await server.connect(new StdioServerTransport());
