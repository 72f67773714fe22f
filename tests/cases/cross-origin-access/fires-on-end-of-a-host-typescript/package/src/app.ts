import express, { type Request } from "express";
import cors from "cors";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { server } from "./server.js";
import { isOurs } from "./origins.js";

const app = express();
app.use(
  cors({
    origin(origin, done) {
      done(null, !origin || isOurs(origin));
    },
    credentials: true,
  }),
);
app.post("/mcp", async (req: Request, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7421, "127.0.0.1");
