import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { inspect, install, remove } from "./repo.js";

const server = new McpServer({ name: "githook-tidy", version: "0.4.0" });
const repository = z.string().describe("Top folder of the repository");

const TOOLS = [
  ["install_hook", "Write the commit-msg check into one repository and show what was written", install, false],
  ["remove_hook", "Remove the check again, if it is the one this server wrote", remove, true],
  ["hook_status", "Tell whether the repository has the check, another hook or none", inspect, false],
] as const;

for (const [name, description, fn, destructiveHint] of TOOLS) {
  server.registerTool(name, { description, inputSchema: { repository }, annotations: { destructiveHint } }, async (args) => {
    try {
      return { content: [{ type: "text", text: await fn(args.repository) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  });
}

await server.connect(new StdioServerTransport());
