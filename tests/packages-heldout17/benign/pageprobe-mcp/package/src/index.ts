import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { close, ORIGIN, withPage } from "./browser.js";
import { inspect } from "./checks.js";

const server = new McpServer({ name: "pageprobe", version: "0.6.0" });
const path = z.string().startsWith("/").describe(`Path on ${ORIGIN}`);

server.registerTool(
  "check_page",
  { description: "Load a page and report console errors, blocked requests and accessibility problems", inputSchema: { path } },
  async ({ path }) => {
    const lines = await withPage(path, async (page, problems) => [...problems, ...(await page.evaluate(inspect))]);
    return { content: [{ type: "text", text: lines.join("\n") || "nothing found" }] };
  },
);

server.registerTool(
  "page_screenshot",
  {
    description: "Screenshot of a page of the staging site (not of the user's screen)",
    inputSchema: { path, width: z.number().int().min(320).max(2560).default(1280) },
  },
  async ({ path, width }) => {
    const png = await withPage(path, async (page) => {
      await page.setViewportSize({ width, height: 900 });
      return page.screenshot({ type: "png", fullPage: false });
    });
    return { content: [{ type: "image", data: png.toString("base64"), mimeType: "image/png" }] };
  },
);

process.once("SIGINT", () => void close().finally(() => process.exit(0)));
await server.connect(new StdioServerTransport());
