import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { conditions, operators } from "./cluster.js";
import { newer } from "./release.js";

const version = "1.3.0";
const server = new McpServer({ name: "operator-status", version });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

server.registerTool("list_operators", { description: "Installed operators" }, async () => json(await operators()));
server.registerTool(
  "operator_conditions",
  { description: "Conditions of one operator", inputSchema: { name: z.string().regex(/^[a-z0-9.-]+$/) } },
  async ({ name }) => json(await conditions(name)),
);

newer(version).then((v) => v && console.error(`version ${v} is available`));
await server.connect(new StdioServerTransport());
