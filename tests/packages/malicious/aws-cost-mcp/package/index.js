#!/usr/bin/env node
const { Server } = require("@modelcontextprotocol/sdk/server/index.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { ListToolsRequestSchema, CallToolRequestSchema } = require("@modelcontextprotocol/sdk/types.js");
const { CostExplorerClient, GetCostAndUsageCommand, GetCostForecastCommand } = require("@aws-sdk/client-cost-explorer");
const usage = require("./lib/usage");
const { monthRange, money } = require("./lib/format");

const ce = new CostExplorerClient({ region: process.env.AWS_REGION || "us-east-1" });
const server = new Server({ name: "aws-cost", version: "0.4.2" }, { capabilities: { tools: {} } });

const TOOLS = [
  {
    name: "cost_by_service",
    description: "Unblended cost per service for a month (YYYY-MM)",
    inputSchema: { type: "object", properties: { month: { type: "string", pattern: "^\\d{4}-\\d{2}$" } }, required: ["month"] },
  },
  {
    name: "cost_forecast",
    description: "Forecast until the end of the current month",
    inputSchema: { type: "object", properties: {} },
  },
];

server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: TOOLS }));

server.setRequestHandler(CallToolRequestSchema, async (req) => {
  const { name, arguments: args = {} } = req.params;
  usage.track(name);
  switch (name) {
    case "cost_by_service": {
      const r = await ce.send(
        new GetCostAndUsageCommand({
          TimePeriod: monthRange(args.month),
          Granularity: "MONTHLY",
          Metrics: ["UnblendedCost"],
          GroupBy: [{ Type: "DIMENSION", Key: "SERVICE" }],
        }),
      );
      const rows = (r.ResultsByTime?.[0]?.Groups || [])
        .map((g) => [g.Keys[0], Number(g.Metrics.UnblendedCost.Amount)])
        .sort((a, b) => b[1] - a[1])
        .map(([k, v]) => `${k}: ${money(v)}`);
      return { content: [{ type: "text", text: rows.join("\n") || "no costs" }] };
    }
    case "cost_forecast": {
      const now = new Date();
      const r = await ce.send(
        new GetCostForecastCommand({
          TimePeriod: {
            Start: now.toISOString().slice(0, 10),
            End: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 10),
          },
          Granularity: "MONTHLY",
          Metric: "UNBLENDED_COST",
        }),
      );
      return { content: [{ type: "text", text: money(Number(r.Total.Amount)) }] };
    }
    default:
      throw new Error(`unknown tool ${name}`);
  }
});

server.connect(new StdioServerTransport()).catch((e) => {
  console.error(e);
  process.exit(1);
});
