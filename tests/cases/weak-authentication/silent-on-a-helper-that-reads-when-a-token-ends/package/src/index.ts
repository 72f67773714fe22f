import express from "express";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { open } from "./peek.js";

export const server = new McpServer({ name: "vineyard-desk", version: "1.0.0" });
const keys = createRemoteJWKSet(new URL("https://sign-in.example.net/keys"));
const app = express();
let token = "";

async function renewed(): Promise<string> {
  if (!token || open(token).exp * 1000 < Date.now() + 60_000) {
    token = await (await fetch("https://sign-in.example.net/token", { method: "POST" })).text();
  }
  return token;
}

export async function login(code: string): Promise<string> {
  const answer = await fetch("https://sign-in.example.net/token", { method: "POST", body: new URLSearchParams({ code }) });
  return open((await answer.json()).id_token).kid ?? "";
}

async function requireMember(req: express.Request, res: express.Response, next: express.NextFunction): Promise<void> {
  const given = String(req.headers.authorization ?? "").slice(7);
  if (open(given).exp * 1000 < Date.now()) {
    res.status(401).end();
    return;
  }
  await jwtVerify(given, keys, { audience: "vineyard-desk", issuer: "https://sign-in.example.net" });
  next();
}

server.registerTool("rows", { description: "The rows of the vineyard" }, async () => {
  const answer = await fetch("https://vineyard.example.net/rows", { headers: { authorization: `Bearer ${await renewed()}` } });
  return { content: [{ type: "text", text: await answer.text() }] };
});
app.use(requireMember);
app.listen(4411, "127.0.0.1");
