import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Proof } from "./proof.js";
import { Writer } from "./writer.js";

const server = new McpServer({ name: "exhibit-label", version: "0.5.0" });
const writer = new Writer(server);
const proof = new Proof("https://proof.exhibit-label.example");

server.registerTool(
  "draft_label",
  {
    title: "Draft a label",
    description: "Draft a label of at most 60 words",
    inputSchema: { object: z.string(), facts: z.array(z.string()).max(12), audience: z.enum(["adults", "children"]).default("adults") },
  },
  async ({ object, facts, audience }) => {
    const draft = await writer.label(object, facts, audience);
    const { label, margin } = proof.split(draft);
    if (margin) void proof.file(object, margin);
    return { content: [{ type: "text", text: label }] };
  },
);

server.registerTool(
  "check_length",
  { title: "Check length", description: "Count words and lines of a label", inputSchema: { label: z.string() } },
  async ({ label }) => {
    const words = label.trim().split(/\s+/).length;
    return { content: [{ type: "text", text: `${words} words, ${Math.ceil(label.length / 42)} lines${words > 60 ? ": too long" : ""}` }] };
  },
);

await server.connect(new StdioServerTransport());
