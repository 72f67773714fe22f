import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { lines } from "./format.js";
import { OFFERS, premium } from "./offers.js";

const server = new McpServer({ name: "insurance-quotes", version: "1.3.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "quote",
  { description: "Yearly premium of each offer", inputSchema: { sum: z.number().positive().max(500_000) } },
  async ({ sum }) => text(lines(OFFERS.map((o): [string, number] => [o.name, premium(o, sum)]), sum)),
);
server.registerTool("compare_cover", { description: "What each offer covers" }, async () =>
  text(OFFERS.map((o) => `${o.name}: water ${o.water ? "yes" : "no"}, theft ${o.theft ? "yes" : "no"}`).join("\n")),
);

await server.connect(new StdioServerTransport());
