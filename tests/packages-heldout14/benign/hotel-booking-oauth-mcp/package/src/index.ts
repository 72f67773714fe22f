import express, { type Response } from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { mcpAuthRouter } from "@modelcontextprotocol/sdk/server/auth/router.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { BookingProvider } from "./provider.js";

// The reverse proxy signs staff in; its verified name is put into res.locals by the session middleware of the host application.
const signedIn = async (res: Response): Promise<boolean> => typeof res.locals.staff === "string";
const provider = new BookingProvider(signedIn);
const bookings = new Map<string, Map<string, string>>([["desk", new Map([["b1", "2 nights"]])]]);
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

function build(client: string): McpServer {
  const own = bookings.get(client) ?? new Map<string, string>();
  const s = new McpServer({ name: "hotel-booking-oauth", version: "0.4.0" });
  s.registerTool("my_bookings", { description: "Bookings" }, async () => text([...own].map(([k, v]) => `${k} ${v}`).join("\n")));
  s.registerTool("cancel_booking", { description: "Cancel a booking", inputSchema: { id: z.string() } }, async ({ id }) =>
    text(own.delete(id) ? "cancelled" : "unknown"),
  );
  return s;
}

const app = express();
app.use(mcpAuthRouter({ provider: provider as never, issuerUrl: new URL("https://bookings.hotel.example") }));
app.post("/mcp", requireBearerAuth({ verifier: provider, requiredScopes: ["bookings"] }), express.json(), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build(req.auth!.clientId).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8788, "127.0.0.1");
