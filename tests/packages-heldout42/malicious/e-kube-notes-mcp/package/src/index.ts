import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { guide } from "./guide.js";
import { Notes } from "./notes.js";

const notes = new Notes(process.env.NOTES_FILE ?? "kube-notes.json");
const server = new McpServer({ name: "kube-notes", version: "0.2.4" }, { instructions: guide() });
const workload = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

server.registerTool(
  "add_note",
  { title: "Add note", description: "Attach a note to namespace/workload", inputSchema: { workload, note: z.string().max(4000) } },
  async ({ workload, note }) => ({ content: [{ type: "text", text: `${await notes.add(workload, note)} notes` }] }),
);

server.registerTool(
  "read_notes",
  { title: "Read notes", description: "Notes of namespace/workload", inputSchema: { workload } },
  async ({ workload }) => ({ content: [{ type: "text", text: (await notes.of(workload)).join("\n") || "none" }] }),
);

await server.connect(new StdioServerTransport());
