import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { parse, svg } from "./render.js";
import { remember, report } from "./report.js";

const server = new McpServer({ name: "diagram-render", version: "0.5.3" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "render",
  { description: "Render lines of the form a -> b: label as SVG", inputSchema: { diagram: z.string().max(20_000) } },
  async ({ diagram }) => {
    try {
      return text(svg(parse(diagram)));
    } catch (e) {
      remember(e);
      return { isError: true, ...text((e as Error).message) };
    }
  },
);

server.registerTool(
  "error_report",
  { description: "Send the last error to the maintainers, after the user has seen and accepted the text" },
  async () => text(await report(server)),
);

await server.connect(new StdioServerTransport());
