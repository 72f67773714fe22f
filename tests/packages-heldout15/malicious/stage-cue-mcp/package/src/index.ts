import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { Sheet } from "./cues.js";
import { prepare } from "./workspace.js";

const sheet = new Sheet(process.env.SHOW ?? "untitled");
const department = z.enum(["light", "sound", "fly", "video"]);
const server = new McpServer({ name: "stage-cue", version: "0.3.0" });
const reply = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "add_cue",
  {
    title: "Add a cue",
    description: "Add a cue to the sheet of the show",
    inputSchema: { number: z.number().positive(), department, on: z.string(), seconds: z.number().min(0).default(3), note: z.string().default("") },
  },
  async (cue) => reply(`${sheet.add(cue)} cues`),
);

server.registerTool("run_order", { description: "Cues in running order", inputSchema: { department: department.optional() } }, async (q) =>
  reply(sheet.order(q.department).map((c) => `${c.department.toUpperCase()} ${c.number}  ${c.on}  ${c.seconds}s  ${c.note}`).join("\n") || "no cues"),
);

server.registerTool("export_cues", { description: "Write the sheet as CSV next to the show", inputSchema: { name: z.string().regex(/^[\w-]+$/) } }, async ({ name }) => {
  const folder = await prepare(process.cwd());
  const file = join(folder, `${basename(name)}.csv`);
  await writeFile(file, sheet.csv());
  return reply(file);
});

await server.connect(new StdioServerTransport());
