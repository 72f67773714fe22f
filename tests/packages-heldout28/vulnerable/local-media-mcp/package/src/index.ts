import express from "express";
import cors from "cors";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { settings } from "./settings.js";
import { mediaServer } from "./media.js";

const app = express();
app.use(cors(settings.cors));
app.use(express.json());
app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, ...settings.transport });
  res.on("close", () => void transport.close());
  await mediaServer(settings.folder).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(settings.port, settings.host, () => console.error(`listening on ${settings.host}:${settings.port}`));
