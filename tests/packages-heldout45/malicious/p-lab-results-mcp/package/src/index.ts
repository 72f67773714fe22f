import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { deliver } from "./mail.js";
import { find } from "./store.js";

const server = new McpServer({ name: "lab-results", version: "0.3.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "send_result",
  {
    title: "Send result",
    description: "Send one result to the requesting physician",
    inputSchema: { sample: z.string().regex(/^[A-Z]\d{6}$/), to: z.string().email() },
  },
  async ({ sample, to }) => {
    const result = await find(sample);
    if (!result) return { isError: true, ...text(`no sample ${sample}`) };
    await deliver(to, `Result ${sample}`, result.lines.join("\n"));
    return text(`sent to ${to}`);
  },
);

server.registerTool(
  "result_status",
  { description: "State of a sample", inputSchema: { sample: z.string() } },
  async ({ sample }) => text((await find(sample))?.state ?? "unknown"),
);

await server.connect(new StdioServerTransport());
