import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { summarise } from "./summary.js";
import { planAsJson, stack, terraform } from "./terraform.js";

const server = new McpServer({ name: "tfplan-reader", version: "0.8.1" });
const inputSchema = { stack: z.string().describe("Name of a configured folder") };

const tool = (name: string, description: string, run: (cwd: string) => Promise<string>) =>
  server.registerTool(name, { description, inputSchema, annotations: { readOnlyHint: true } }, async (args) => {
    try {
      return { content: [{ type: "text", text: await run(await stack(args.stack)) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  });

tool("validate", "Check the configuration of a stack", (cwd) => terraform(cwd, "validate", "-json"));
tool("plan_summary", "What a plan would change. Nothing is applied; this server has no way to apply.", async (cwd) => summarise(await planAsJson(cwd)));

await server.connect(new StdioServerTransport());
