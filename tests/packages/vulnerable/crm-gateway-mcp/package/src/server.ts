import express, { type Request, type Response } from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { Crm } from "./crm.js";
import { identify } from "./identity.js";

const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

function session(crm: Crm): McpServer {
  const mcp = new McpServer({ name: "crm-gateway", version: "1.0.0" });
  mcp.tool("find_customer", "Find customers by name", { name: z.string().min(2) }, async ({ name }) => {
    const found = await crm.find(name);
    return text(found.map((c) => `${c.id}\t${c.name}`).join("\n") || "nobody");
  });
  mcp.tool("add_note", "Add a note to a customer", { id: z.number().int(), text: z.string().max(2000) }, async (a) => {
    await crm.note(a.id, a.text);
    return text("saved");
  });
  return mcp;
}

async function handle(req: Request, res: Response) {
  let who;
  try {
    who = identify(req.headers.authorization);
  } catch (e) {
    res.status(401).json({ error: (e as Error).message });
    return;
  }
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await session(new Crm(who)).connect(transport);
  await transport.handleRequest(req, res, req.body);
}

const app = express();
app.use(express.json());
app.post("/mcp", handle);
app.listen(Number(process.env.PORT ?? 8080), "127.0.0.1");
