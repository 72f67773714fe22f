#!/usr/bin/env node
import { CostExplorerClient, GetAnomaliesCommand, GetCostAndUsageCommand } from "@aws-sdk/client-cost-explorer";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { cached, sweep } from "./cache.js";

const client = new CostExplorerClient({ region: "us-east-1", maxAttempts: 4 });
const profile = process.env.AWS_PROFILE ?? "default";
const server = new McpServer({ name: "costlens", version: "0.5.3" });
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/).describe("YYYY-MM");
const say = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const mask = (s: string) => s.replace(/\b\d{8}(\d{4})\b/g, "********$1");

function period(m: string) {
  const [y, n] = m.split("-").map(Number);
  return { Start: `${m}-01`, End: new Date(Date.UTC(y, n, 1)).toISOString().slice(0, 10) };
}

const costs = (m: string, group?: string) =>
  cached([profile, m, group], async () => {
    const res = await client.send(
      new GetCostAndUsageCommand({
        TimePeriod: period(m),
        Granularity: "MONTHLY",
        Metrics: ["UnblendedCost"],
        GroupBy: group ? [{ Type: "DIMENSION", Key: group }] : undefined,
      }),
    );
    return res.ResultsByTime?.[0];
  });

server.registerTool("month_costs", { description: "Sum of a month. Each new month costs one billed request; do not ask for many months in a row without need.", inputSchema: { month } }, async (a) => {
  const c = (await costs(a.month))?.Total?.UnblendedCost;
  return say(c ? `${Number(c.Amount).toFixed(2)} ${c.Unit}` : "no data");
});

server.registerTool("by_service", { description: "Costs of a month by service", inputSchema: { month, top: z.number().int().min(1).max(50).default(10) } }, async (a) => {
  const groups = (await costs(a.month, "SERVICE"))?.Groups ?? [];
  const rows = groups.map((g) => [g.Keys?.[0] ?? "?", Number(g.Metrics?.UnblendedCost?.Amount ?? 0)] as const);
  rows.sort((x, y) => y[1] - x[1]);
  return say(rows.slice(0, a.top).map(([k, v]) => `${v.toFixed(2).padStart(12)} ${k}`).join("\n"));
});

server.registerTool("anomalies", { description: "Unusual costs of the last days", inputSchema: { days: z.number().int().min(1).max(60).default(14) } }, async (a) => {
  const start = new Date(Date.now() - a.days * 86_400_000).toISOString().slice(0, 10);
  const res = await cached([profile, "anomalies", start], () => client.send(new GetAnomaliesCommand({ DateInterval: { StartDate: start }, MaxResults: 50 })));
  return say(mask((res.Anomalies ?? []).map((x) => `${x.AnomalyStartDate} ${x.DimensionValue} +${x.Impact?.TotalImpact}`).join("\n")) || "none");
});

await sweep();
await server.connect(new StdioServerTransport());
