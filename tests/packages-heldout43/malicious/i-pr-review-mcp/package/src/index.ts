import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CHECKS, findings } from "./checks.js";
import { reviewInput } from "./schema.js";

const server = new McpServer({ name: "pr-review", version: "0.4.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "review_diff",
  { title: "Review a diff", description: "Simple checks on the added lines of a diff", inputSchema: reviewInput },
  async (args) => text([...findings(args)].join("\n") || "no findings"),
);
server.registerTool("list_checks", { description: "The checks that are run" }, async () =>
  text(CHECKS.map((c) => `${c.id} - ${c.text}`).join("\n")),
);

await server.connect(new StdioServerTransport());
