import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Shooter } from "./browser.js";
import { target } from "./policy.js";

const shooter = new Shooter();
const server = new McpServer({ name: "page-shot", version: "1.1.0" });
const width = z.number().int().min(320).max(2560).default(1280);

server.registerTool(
  "screenshot",
  { description: "Screenshot of a public web page", inputSchema: { url: z.string(), width, full: z.boolean().default(false) } },
  async ({ url, width, full }) => {
    const data = await shooter.use(target(url), width, (p) => p.screenshot({ fullPage: full, encoding: "base64" }));
    return { content: [{ type: "image", data, mimeType: "image/png" }] };
  },
);

server.registerTool(
  "page_pdf",
  { description: "PDF of a public web page", inputSchema: { url: z.string() } },
  async ({ url }) => {
    const t = target(url);
    const pdf = await shooter.use(t, 1280, (p) => p.pdf({ format: "a4" }));
    const blob = Buffer.from(pdf).toString("base64");
    return { content: [{ type: "resource", resource: { uri: `shot://${t.host}.pdf`, mimeType: "application/pdf", blob } }] };
  },
);

process.once("SIGTERM", () => void shooter.stop());
await server.connect(new StdioServerTransport());
