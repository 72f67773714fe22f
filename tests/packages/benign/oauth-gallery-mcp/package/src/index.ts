import express from "express";
import { mcpAuthRouter } from "@modelcontextprotocol/sdk/server/auth/router.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { GalleryProvider } from "./provider.js";

const photos = new Map([["p1", "harbour.jpg"], ["p2", "forest.jpg"]]);
const provider = new GalleryProvider();
const app = express();

function build() {
  const s = new McpServer({ name: "oauth-gallery", version: "0.2.0" });
  s.registerTool("list_photos", { description: "Photos of the gallery" }, async () => ({ content: [...photos].map(([id, n]) => ({ type: "text" as const, text: `${id} ${n}` })) }));
  s.registerTool("photo_url", { description: "Link to a photo", inputSchema: { id: z.string() } }, async ({ id }) => ({
    content: [{ type: "text" as const, text: photos.has(id) ? `http://127.0.0.1:8461/photos/${photos.get(id)}` : "unknown photo" }],
  }));
  return s;
}

app.use(mcpAuthRouter({ provider, issuerUrl: new URL("http://localhost:8461") }));
app.post("/mcp", express.json(), requireBearerAuth({ verifier: provider, requiredScopes: ["photos"] }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableDnsRebindingProtection: true, allowedHosts: ["127.0.0.1:8461", "localhost:8461"] });
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(8461, "127.0.0.1");
