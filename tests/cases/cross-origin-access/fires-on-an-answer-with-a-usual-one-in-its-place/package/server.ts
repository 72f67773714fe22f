import cors from "cors";
import express from "express";
import type { Request, Response } from "express";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { requireUser } from "./users.js";
import { shelf } from "./shelf.js";

const app = express();
app.use(cors({
  credentials: true,
  origin(asking: string | undefined, permit: (error: Error | null, answer?: string) => void) {
    permit(null, asking || "https://shelf.example");
  },
}));
app.post("/mcp", requireUser, async (req: Request, res: Response) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await shelf().connect(transport);
  await transport.handleRequest(req, res, req.body);
});
app.listen(7421, "127.0.0.1");
