import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { isInitializeRequest } from "@modelcontextprotocol/sdk/types.js";
import express, { type NextFunction, type Request, type Response } from "express";
import { randomUUID } from "node:crypto";
import type { Notes } from "./notes.js";
import { build } from "./tools.js";
import type { Users } from "./users.js";

interface Session {
  user: string;
  transport: StreamableHTTPServerTransport;
  used: number;
}

const IDLE = 30 * 60_000;

export function app(notes: Notes, users: Users, port: number) {
  const sessions = new Map<string, Session>();
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const web = express();
  web.disable("x-powered-by");

  web.use((req: Request, res: Response, next: NextFunction) => {
    const origin = req.headers.origin;
    if (!hosts.has(req.headers.host ?? "") || origin !== undefined) return void res.sendStatus(403);
    const user = users.who(req.headers.authorization);
    if (!user) return void res.status(401).set("WWW-Authenticate", "Bearer").end();
    res.locals.user = user;
    next();
  });

  const find = (req: Request, res: Response): Session | undefined => {
    const id = req.headers["mcp-session-id"];
    const s = typeof id === "string" ? sessions.get(id) : undefined;
    if (!s || s.user !== res.locals.user) return undefined;
    s.used = Date.now();
    return s;
  };

  web.post("/mcp", express.json({ limit: "256kb" }), async (req, res) => {
    const known = find(req, res);
    if (known) return void (await known.transport.handleRequest(req, res, req.body));
    if (req.headers["mcp-session-id"] !== undefined) return void res.sendStatus(404);
    if (!isInitializeRequest(req.body) || sessions.size >= 100) return void res.sendStatus(400);
    const user = res.locals.user as string;
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void sessions.set(id, { user, transport, used: Date.now() }),
    });
    transport.onclose = () => {
      if (transport.sessionId) sessions.delete(transport.sessionId);
    };
    await build(notes, user).connect(transport);
    await transport.handleRequest(req, res, req.body);
  });

  for (const method of ["get", "delete"] as const) {
    web[method]("/mcp", async (req: Request, res: Response) => {
      const s = find(req, res);
      if (!s) return void res.sendStatus(404);
      await s.transport.handleRequest(req, res);
    });
  }

  setInterval(() => {
    for (const s of sessions.values()) if (Date.now() - s.used > IDLE) void s.transport.close();
  }, 60_000).unref();
  return web;
}
