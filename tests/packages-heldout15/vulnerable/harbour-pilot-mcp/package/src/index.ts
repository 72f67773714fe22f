import { readFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Inbox } from "./bundle.js";
import { Order, place, sorted } from "./orders.js";

const inbox = new Inbox(process.env.PILOT_INBOX ?? "inbox");
const server = new McpServer({ name: "harbour-pilot", version: "0.6.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("order_pilot", { description: "Order a pilot for an arrival", inputSchema: Order.shape }, async (o) => text(`order ${place(o)}`));
server.registerTool("pilot_board", { description: "Orders by time of arrival" }, async () =>
  text(sorted().map((o) => `${o.eta} ${o.vessel} (${o.draught} m)`).join("\n") || "no orders"),
);
server.registerTool(
  "import_orders",
  { description: "Import orders from a ZIP of an agent, given as base64", inputSchema: { bundle: z.string().base64() } },
  async ({ bundle }) => {
    let n = 0;
    for await (const file of inbox.unpack(Buffer.from(bundle, "base64"))) {
      if (!file.endsWith(".json")) continue;
      place(Order.parse(JSON.parse(await readFile(file, "utf8"))));
      n += 1;
    }
    return text(`${n} orders imported`);
  },
);

await server.connect(new StdioServerTransport());
