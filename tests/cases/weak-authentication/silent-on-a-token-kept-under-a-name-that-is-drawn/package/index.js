import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { SignIn } from "./sign-in.js";

// Two of these may run at once, and each keeps a file of its own.
const own = join(tmpdir(), `forge-mcp-${process.pid}-${Math.random().toString(16).slice(2)}.json`);
const signIn = new SignIn({ forge: process.env.FORGE_URL, tokenFile: own });
const app = express();

app.get("/state", async (req, res) => {
  const token = await signIn.token();
  res.json({ signedIn: Boolean(token) });
});

app.listen(8765, "127.0.0.1");
