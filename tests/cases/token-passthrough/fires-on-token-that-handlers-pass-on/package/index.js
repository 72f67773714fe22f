import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import express from "express";
import { jwtVerify } from "jose";
import { Crm } from "./crm.js";

const app = express();

async function signedIn(req, res, next) {
  const bearer = req.headers.authorization?.replace(/^Bearer /, "") ?? "";
  await jwtVerify(bearer, keys, { audience: "crm-view" });
  res.locals.bearer = bearer;
  next();
}

app.post("/mcp", signedIn, async (req, res) => {
  const crm = new Crm(res.locals.bearer);
  res.json(await crm.contacts(req.body.q));
});
app.listen(7001, "127.0.0.1");
