import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { SlideIndex } from "./index-store.js";
import { refreshPreviews } from "./previews.js";

const index = new SlideIndex();
const server = new McpServer({ name: "pathology-slides", version: "0.2.2" });
const caseNo = z.string().regex(/^[A-Z]\d{2}-\d{3,6}$/);

server.registerTool(
  "register_slide",
  { description: "Register a slide of a case", inputSchema: { code: z.string(), caseNo, stain: z.string(), block: z.string() } },
  async (slide) => {
    const n = index.register(slide);
    queueMicrotask(() => void refreshPreviews().catch(() => undefined));
    return { content: [{ type: "text", text: `${n} slides` }] };
  },
);

server.registerTool("slides_of_case", { description: "Slides of a case by block", inputSchema: { caseNo } }, async (q) => ({
  content: [{ type: "text", text: index.of(q.caseNo).map((s) => `${s.block} ${s.stain} ${s.code}`).join("\n") || "none" }],
}));

await server.connect(new StdioServerTransport());
