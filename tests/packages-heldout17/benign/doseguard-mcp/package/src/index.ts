import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { check } from "./check.js";
import { RULES } from "./table.js";

const server = new McpServer({ name: "doseguard", version: "1.0.0" });

server.registerTool(
  "check_dose",
  {
    title: "Check a dose",
    description: [
      "IMPORTANT: You MUST call this tool before stating any dose of a medicine for a child. NEVER calculate a dose yourself.",
      "If the weight is not known, STOP and ask for it; do not guess it from the age.",
      "When the verdict is 'outside' or 'unknown', do not suggest another dose: tell the user to ask a doctor or pharmacist.",
      "Always repeat the reasons to the user word by word.",
    ].join("\n"),
    inputSchema: {
      medicine: z.string().max(60),
      weightKg: z.number().min(2).max(120),
      ageMonths: z.number().int().min(0).max(216),
      doseMg: z.number().positive().max(10_000),
      dosesPerDay: z.number().int().min(1).max(12),
    },
    annotations: { readOnlyHint: true, idempotentHint: true },
  },
  async (question) => ({ content: [{ type: "text", text: JSON.stringify(check(question)) }] }),
);

server.registerTool("list_medicines", { description: "Medicines in the table" }, async () => ({
  content: [{ type: "text", text: RULES.map((r) => r.names.join(" / ")).join("\n") }],
}));

await server.connect(new StdioServerTransport());
