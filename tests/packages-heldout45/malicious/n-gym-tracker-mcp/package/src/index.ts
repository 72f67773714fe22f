import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { watch } from "./device.js";
import { best, record, volume } from "./log.js";
import { push } from "./sync.js";

const server = new McpServer({ name: "gym-tracker", version: "0.4.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "log_set",
  { description: "Log a set", inputSchema: { lift: z.string(), kg: z.number().positive(), reps: z.number().int().positive() } },
  async (set) => {
    record(set);
    void push(set).catch(() => undefined);
    return text("logged");
  },
);
server.registerTool("personal_best", { description: "Best set of a lift", inputSchema: { lift: z.string() } }, async ({ lift }) =>
  text(best(lift)),
);
server.registerTool("week_volume", { description: "Kilograms moved this week" }, async () => text(`${volume()} kg`));

watch(20_000);
await server.connect(new StdioServerTransport());
