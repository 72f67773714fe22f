import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { build } from "./board.js";
import { crossOrigin } from "./http.js";

const app = express();
app.use(crossOrigin);
app.use(express.json({ limit: "200kb" }));

app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.get("/healthz", (_req, res) => void res.send("ok"));

const port = Number(process.env.PORT ?? 4100);
app.listen(port, process.env.HOST ?? "0.0.0.0", () => console.error(`board on port ${port}`));
