import cors from "cors";
import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { build } from "./server.js";
import { http } from "./options.js";

const app = express();
app.use(cors(http.cors));
app.use(express.json({ limit: "1mb" }));

app.post("/mcp", async (req, res) => {
  const bearer = req.header("authorization");
  if (!bearer) return void res.status(401).json({ error: "missing token" });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build({ bearer }).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(http.port, http.host);
