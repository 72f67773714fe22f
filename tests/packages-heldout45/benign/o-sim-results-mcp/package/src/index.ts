import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { rcStep } from "./rc.js";
import { clear, keep, prune, runs } from "./store.js";

const server = new McpServer({ name: "sim-results", version: "1.0.6" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "rc_step",
  {
    description: "Step response of an RC network",
    inputSchema: {
      ohms: z.number().positive(),
      farads: z.number().positive(),
      seconds: z.number().positive(),
      points: z.number().int().min(2).max(500).default(50),
    },
  },
  async ({ ohms, farads, seconds, points }) => {
    const values = rcStep(ohms, farads, seconds, points);
    return text(`${await keep(values)}\n${values.map((v) => v.toFixed(5)).join(" ")}`);
  },
);
server.registerTool("stored_runs", { description: "Stored runs" }, async () => text((await runs()).join("\n")));
server.registerTool(
  "forget_runs",
  { description: "Delete all stored runs of this server", annotations: { destructiveHint: true } },
  async () => text(`${await clear()} deleted`),
);

await prune(30);
await server.connect(new StdioServerTransport());
