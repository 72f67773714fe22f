import express from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { verify } from "./token.js";
import { build } from "./tools.js";

const app = express();
app.use(express.json({ limit: "100kb" }));

app.post("/mcp", async (req, res) => {
  let customer: string;
  try {
    customer = verify(String(req.headers.authorization ?? "").slice("Bearer ".length)).sub;
  } catch (e) {
    res.status(401).json({ error: (e as Error).message });
    return;
  }
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build(customer).connect(transport);
  await transport.handleRequest(req, res, req.body);
});

app.listen(8733, "127.0.0.1");
