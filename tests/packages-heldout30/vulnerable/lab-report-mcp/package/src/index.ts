import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { mark } from "./ranges.js";
import { Report } from "./xml.js";

const server = new McpServer({ name: "lab-report", version: "0.1.7" });
const input = { xml: z.string().max(1_000_000) };

server.registerTool(
  "read_report",
  { title: "Read report", description: "Head of a laboratory report", inputSchema: input },
  async ({ xml }) => {
    const r = new Report(xml);
    const head = { sample: r.text("//sample"), laboratory: r.text("//laboratory"), comment: r.text("//comment") };
    return { content: [{ type: "text", text: JSON.stringify(head) }] };
  },
);
server.registerTool(
  "report_values",
  { title: "Values", description: "Values of a report with marks", inputSchema: input },
  async ({ xml }) => {
    const rows = new Report(xml).rows().map((v) => `${v.name} ${v.value} ${v.unit} ${mark(v.name, v.value)}`.trim());
    return { content: [{ type: "text", text: rows.join("\n") }] };
  },
);

await server.connect(new StdioServerTransport());
