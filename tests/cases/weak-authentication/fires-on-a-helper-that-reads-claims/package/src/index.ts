import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { open } from "./peek.js";

export const server = new McpServer({ name: "orchard-desk", version: "1.0.0" });
const app = express();

function requireMember(req: express.Request, res: express.Response, next: express.NextFunction): void {
  const member = open(String(req.headers.authorization ?? "").replace("Bearer ", ""));
  if (member.exp * 1000 < Date.now()) {
    res.status(401).end();
    return;
  }
  res.locals.orchard = member.orchard;
  next();
}

app.use(requireMember);
app.listen(4410, "127.0.0.1");
