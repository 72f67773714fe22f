import express, { type Request, type Response } from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requestLog } from "./log.js";
import { build } from "./server.js";
import { Upstream } from "./upstream.js";

const app = express();
app.use(requestLog);
app.post("/mcp", express.json(), async (req: Request, res: Response) => {
  if (!req.headers.authorization) return void res.status(401).end();
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  res.on("close", () => void transport.close());
  await build(new Upstream(req.headers)).connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(Number(process.env.PORT ?? 8450), "127.0.0.1");
