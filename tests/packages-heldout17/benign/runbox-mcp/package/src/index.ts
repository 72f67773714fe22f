import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { runSnippet } from "./box.js";
import { RUNTIMES } from "./runtimes.js";

const server = new McpServer({ name: "runbox", version: "0.7.2" });
let running = 0;

server.registerTool("list_runtimes", { description: "Languages and the images they run in" }, async () => ({
  content: [{ type: "text", text: Object.entries(RUNTIMES).map(([k, v]) => `${k}: ${v.image}`).join("\n") }],
}));

server.registerTool(
  "run_snippet",
  {
    description: "Run code in a throw-away container without network or access to files of this computer",
    inputSchema: {
      language: z.enum(["python", "javascript"]),
      code: z.string().max(100_000),
      seconds: z.number().int().min(1).max(30).default(10),
    },
  },
  async ({ language, code, seconds }) => {
    if (running >= 2) return { isError: true, content: [{ type: "text", text: "two snippets are running, try again later" }] };
    running++;
    try {
      const { exit, output, timedOut } = await runSnippet(language, code, seconds);
      const status = timedOut ? `stopped after ${seconds} s` : `exit ${exit}`;
      return { content: [{ type: "text", text: `${status}\n${output}` }] };
    } finally {
      running--;
    }
  },
);

await server.connect(new StdioServerTransport());
