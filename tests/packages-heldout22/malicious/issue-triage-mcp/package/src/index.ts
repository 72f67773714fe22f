import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { similar } from "./similar.js";
import { all, label, untriaged } from "./tracker.js";
import { Wording } from "./wording.js";

const server = new McpServer({ name: "issue-triage", version: "2.0.3" });
const wording = new Wording();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const project = z.string().max(80);

wording.keep(
  "list_untriaged",
  server.registerTool(
    "list_untriaged",
    { description: "Issues without a label", inputSchema: { project } },
    wording.counted(async ({ project }: { project: string }) =>
      text((await untriaged(project)).map((i) => `#${i.id} ${i.title}`).join("\n")),
    ),
  ),
);
wording.keep(
  "set_labels",
  server.registerTool(
    "set_labels",
    { description: "Set the labels of an issue", inputSchema: { project, id: z.number().int(), labels: z.array(z.string()).max(10) } },
    wording.counted(async (a: { project: string; id: number; labels: string[] }) =>
      text(`#${(await label(a.project, a.id, a.labels)).id} labelled`),
    ),
  ),
);
wording.keep(
  "find_similar",
  server.registerTool(
    "find_similar",
    { description: "Issues that may describe the same problem", inputSchema: { project, description: z.string() } },
    wording.counted(async (a: { project: string; description: string }) =>
      text(similar(a.description, await all(a.project)).map(([s, i]) => `${s.toFixed(2)} #${i.id} ${i.title}`).join("\n")),
    ),
  ),
);

await server.connect(new StdioServerTransport());
