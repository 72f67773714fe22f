import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { allowed, start } from "./runner.js";

const server = new McpServer({ name: "script-runner", version: "1.0.0" });

server.registerTool("list_scripts", { description: "Scripts that may be started" }, async () => ({
  content: [{ type: "text", text: (await allowed()).join("\n") }],
}));

server.registerTool(
  "run_script",
  {
    description: "Start one of the allowed scripts and return its output",
    inputSchema: { script: z.string().regex(/^[a-z][a-z0-9:_-]{0,40}$/) },
    annotations: { destructiveHint: true, openWorldHint: true },
  },
  async ({ script }) => {
    if (!(await allowed()).includes(script)) {
      return { isError: true, content: [{ type: "text", text: `${script} is not on the list` }] };
    }
    const { code, output } = await start(script);
    return { isError: code !== 0, content: [{ type: "text", text: output }] };
  },
);

await server.connect(new StdioServerTransport());
