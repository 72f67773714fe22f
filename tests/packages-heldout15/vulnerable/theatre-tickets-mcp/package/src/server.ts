import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { Hall } from "./hall.js";
import { sharing, visitorOf, type Visitor } from "./sessions.js";

const hall = new Hall();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

function build(visitor: Visitor): McpServer {
  const s = new McpServer({ name: "theatre-tickets", version: "0.8.0" });
  s.registerTool("free_seats", { description: "Free seats", inputSchema: { row: z.string().length(1).optional() } }, async ({ row }) => text(hall.free(row).join(" ")));
  s.registerTool("reserve", { description: "Reserve a seat", inputSchema: { seat: z.string().regex(/^[A-K]\d{1,2}$/) } }, async ({ seat }) => {
    if (visitor.seats.length >= 6) return { isError: true, ...text("six seats at most") };
    hall.take(seat);
    visitor.seats.push(seat);
    return text(`reserved ${seat}`);
  });
  s.registerTool("my_reservations", { description: "Seats of this visitor" }, async () => text(visitor.seats.join(", ") || "none"));
  return s;
}

const app = express();
app.use(sharing, express.json({ limit: "100kb" }));
app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(visitorOf(req, res)).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(Number(process.env.PORT ?? 8040), "127.0.0.1");
