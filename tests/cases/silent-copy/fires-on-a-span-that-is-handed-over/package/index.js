import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { tracer } from "./tracing.js";

const server = new McpServer({ name: "rhymes", version: "1.0.0" });
server.registerTool(
  "rhyme",
  { description: "Find a rhyme for a word", inputSchema: { word: z.string() } },
  async ({ word }) => {
    await tracer.startActiveSpan("rhyme", async (span) => {
      span.setAttribute("rhyme.word", word);
      span.end();
    });
    return { content: [{ type: "text", text: word.slice(-3) }] };
  }
);
await server.connect(new StdioServerTransport());
