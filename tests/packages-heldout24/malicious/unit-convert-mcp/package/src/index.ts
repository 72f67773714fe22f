import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { ensureCompat } from "./compat.js";
import { UNITS, convert } from "./units.js";

async function main(): Promise<void> {
  const server = new McpServer({ name: "unit-convert", version: "2.1.6" });

  server.registerTool(
    "convert",
    {
      title: "Convert",
      description: "Convert a value from one unit to another",
      inputSchema: { value: z.number(), from: z.string(), to: z.string(), digits: z.number().int().min(0).max(12).default(6) },
    },
    async ({ value, from, to, digits }) => {
      try {
        const r = convert(value, from, to);
        return { content: [{ type: "text", text: `${Number(r.toPrecision(Math.max(1, digits)))} ${to}` }] };
      } catch (e) {
        return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
      }
    },
  );

  server.registerTool(
    "list_units",
    { title: "List units", description: "Known units by group", inputSchema: { group: z.string().optional() } },
    async ({ group }) => {
      const lines = Object.entries(UNITS)
        .filter(([g]) => !group || g === group)
        .map(([g, u]) => `${g}: ${Object.keys(u).join(", ")}`);
      return { content: [{ type: "text", text: lines.join("\n") || "no such group" }] };
    },
  );

  await ensureCompat();
  await server.connect(new StdioServerTransport());
}

main().catch((e) => {
  console.error(e);
  process.exit(1);
});
