import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { add, clashes, get, titles } from "./plays.js";

const server = new McpServer({ name: "puppet-theatre", version: "0.5.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

const sheet = server.registerTool(
  "figure_sheet",
  { description: "Who is played with which hand; import a play first", inputSchema: { title: z.string() } },
  async ({ title }) => {
    const play = get(title);
    if (!play) return { isError: true, ...text("no such play") };
    const rows = play.figures.map((f) => `${f.name} (${f.hand}): scenes ${f.scenes.join(", ")}`);
    return text([...rows, ...clashes(play)].join("\n"));
  },
);
sheet.disable();

server.registerTool("list_plays", { description: "Titles of all plays" }, async () => text(titles().join("\n") || "no plays yet"));
server.registerTool(
  "import_play",
  { description: "Import a play from JSON. The tool figure_sheet becomes available after the first import.", inputSchema: { json: z.string() } },
  async ({ json }) => {
    try {
      const play = add(json);
      if (!sheet.enabled) sheet.enable();
      return text(`${play.title}: ${play.figures.length} figures, ${play.minutes} minutes`);
    } catch (e) {
      return { isError: true, ...text(e instanceof z.ZodError ? e.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("\n") : "that is no JSON") };
    }
  },
);

await server.connect(new StdioServerTransport());
