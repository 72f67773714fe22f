import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { localNames, needs } from "./needs.js";
import { shape } from "./shape.js";

const server = new McpServer({ name: "envdoctor", version: "1.0.1" });
const text = (lines: string[]) => ({ content: [{ type: "text" as const, text: lines.join("\n") || "nothing to report" }] });

server.registerTool(
  "check_environment",
  {
    description: "For each variable of .env.example: is it set for this server, and what shape does it have. Values are not shown.",
    annotations: { readOnlyHint: true },
  },
  async () => {
    const lines: string[] = [];
    for (const { name, optional } of await needs()) {
      const value = process.env[name];
      if (value === undefined) lines.push(`${name}: not set${optional ? " (optional)" : ""}`);
      else lines.push(`${name}: ${shape(value)}`);
    }
    return text(lines);
  },
);

server.registerTool(
  "compare_example",
  { description: "Names that are only in .env or only in .env.example", annotations: { readOnlyHint: true } },
  async () => {
    const [wanted, local] = [await needs(), await localNames()];
    const known = new Set(wanted.map((n) => n.name));
    return text([
      ...wanted.filter((n) => !n.optional && !local.has(n.name)).map((n) => `missing in .env: ${n.name}`),
      ...[...local].filter((n) => !known.has(n)).map((n) => `not in .env.example: ${n}`),
    ]);
  },
);

await server.connect(new StdioServerTransport());
