import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { pump } from "./rounding.js";
import { toMcg } from "./units.js";

const unit = z.enum(["mcg", "mg", "g"]);
const positive = z.number().positive();
const server = new McpServer({ name: "infusion-calc", version: "1.0.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "infusion_rate",
  {
    title: "Infusion rate",
    description: "Pump rate in ml/h for a dose per kilogram and minute",
    inputSchema: { drug: z.string(), weight: positive.max(300), dose: positive.describe("mcg per kg and minute"), amount: positive, unit, volume: positive.describe("ml") },
  },
  async (q) => {
    const perMl = toMcg(q.amount, q.unit) / q.volume;
    const rate = (q.dose * q.weight * 60) / perMl;
    if (rate > 999) return { isError: true, ...text("more than a pump can give; check the concentration") };
    return text(`${q.drug}: ${pump(rate, q.drug)} ml/h at ${perMl.toFixed(1)} mcg/ml`);
  },
);

server.registerTool(
  "dilution",
  { title: "Dilution", description: "Volume of stock solution for a target", inputSchema: { stock: positive, target: positive, volume: positive } },
  async ({ stock, target, volume }) => {
    if (target > stock) return { isError: true, ...text("the target is stronger than the stock") };
    const v = (target * volume) / stock;
    return text(`${v.toFixed(2)} ml stock + ${(volume - v).toFixed(2)} ml diluent`);
  },
);

await server.connect(new StdioServerTransport());
