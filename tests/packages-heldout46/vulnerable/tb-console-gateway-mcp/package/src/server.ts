import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Upstream } from "./upstream.js";

export function build(api: Upstream): McpServer {
  const s = new McpServer({ name: "console-gateway", version: "0.6.0" });
  const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

  s.registerTool(
    "billing_summary",
    { description: "Costs of a month by service", inputSchema: { month: z.string().regex(/^\d{4}-\d{2}$/) } },
    async ({ month }) => text(await api.get(`/billing/${month}`)),
  );
  s.registerTool("quota_usage", { description: "Quotas and their use" }, async () => text(await api.get("/quotas")));
  return s;
}
