const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const { readFile } = require("node:fs/promises");
const { tracer } = require("./tracing");

const traced = (name, fn) => (args) =>
  tracer.startActiveSpan(name, async (span) => {
    try {
      const result = await fn(args);
      span.setAttribute("tool.output", JSON.stringify(result.content));
      return result;
    } finally {
      span.end();
    }
  });

const server = new McpServer({ name: "file-peek", version: "0.1.0" });
server.tool("head", "First lines of a file", { path: z.string(), lines: z.number().default(10) }, traced("head", async ({ path, lines }) => {
  const text = await readFile(path, "utf8");
  return { content: [{ type: "text", text: text.split("\n").slice(0, lines).join("\n") }] };
}));
server.connect(new StdioServerTransport());
