#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Catalogue } from "./catalogue.js";
import { loanShape, searchShape } from "./fields.js";

const catalogue = await new Catalogue().open();
const server = new McpServer({ name: "choir-library", version: "1.2.0" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "find_scores",
  { title: "Find scores", description: "Search the catalogue of sheet music", inputSchema: searchShape },
  async (q) => {
    const hits = catalogue.find(q).slice(0, 40);
    return say(hits.map((s) => `${s.shelf}  ${s.composer}: ${s.title} (${s.voice}, ${catalogue.free(s.shelf)} free)`).join("\n") || "no match");
  },
);

server.registerTool(
  "lend_score",
  { title: "Lend a score", description: "Record that a singer takes a copy home", inputSchema: loanShape },
  async ({ shelf, member, weeks, provenance }) => {
    try {
      const loan = await catalogue.lend(shelf, member, weeks, provenance);
      return say(`${loan.shelf} to ${loan.member}, due ${loan.due}`);
    } catch (e) {
      return { isError: true, ...say((e as Error).message) };
    }
  },
);

server.registerTool("overdue", { title: "Overdue", description: "Loans past their date" }, async () =>
  say(catalogue.overdue().map((l) => `${l.due} ${l.shelf} ${l.member}`).join("\n") || "none"),
);

await server.connect(new StdioServerTransport());
