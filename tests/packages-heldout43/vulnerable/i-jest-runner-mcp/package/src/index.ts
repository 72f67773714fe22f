import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { listTests, runTests } from "./runner.js";

const server = new McpServer({ name: "jest-runner", version: "0.2.0" });

server.registerTool(
  "run_tests",
  {
    title: "Run tests",
    description: "Run the tests whose name matches a pattern",
    inputSchema: { pattern: z.string().max(200), file: z.string().optional() },
  },
  async ({ pattern, file }) => {
    const { passed, output } = await runTests(pattern, file);
    return { isError: !passed, content: [{ type: "text", text: output.slice(-20_000) }] };
  },
);
server.registerTool(
  "list_tests",
  { description: "Test files below a folder", inputSchema: { folder: z.string().default(".") } },
  async ({ folder }) => ({ content: [{ type: "text", text: (await listTests(folder)).join("\n") }] }),
);

await server.connect(new StdioServerTransport());
