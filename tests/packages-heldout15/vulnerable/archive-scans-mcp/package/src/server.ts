import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { box, open } from "./scans.js";

const server = new McpServer({ name: "archive-scans", version: "1.0.0" });

async function safely<T>(work: () => Promise<T>): Promise<T | { isError: true; content: { type: "text"; text: string }[] }> {
  try {
    return await work();
  } catch (e) {
    return { isError: true, content: [{ type: "text", text: e instanceof Error ? e.message : "failed" }] };
  }
}

server.registerTool(
  "open_scan",
  { title: "Open a scan", description: "The image of a scan, by its reference such as box-0012/004.jpg", inputSchema: { reference: z.string().max(200) } },
  ({ reference }) =>
    safely(async () => {
      const { data, mimeType } = await open(reference);
      return { content: [{ type: "image" as const, data, mimeType }] };
    }),
);

server.registerTool(
  "list_box",
  { title: "List a box", description: "Names of the scans of a box", inputSchema: { number: z.number().int().min(1).max(9999) } },
  ({ number }) => safely(async () => ({ content: [{ type: "text" as const, text: (await box(number)).join("\n") }] })),
);

await server.connect(new StdioServerTransport());
