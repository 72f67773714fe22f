import express from "express";
import { begunHere, newState } from "./states.js";
import { server } from "./diary.js";

const app = express();
app.get("/begin", (_req, res) => {
  res.redirect(`https://id.example/authorize?response_type=code&client_id=diary&state=${newState()}`);
});
app.get("/answer", async (req, res) => {
  const { code, state } = req.query as Record<string, string>;
  if (!begunHere(state)) {
    res.status(400).end();
    return;
  }
  const form = new URLSearchParams({ grant_type: "authorization_code", code, client_secret: process.env.DIARY_SECRET ?? "" });
  const told = await (await fetch("https://id.example/token", { method: "POST", body: form })).json();
  Object.assign(server, { token: told.access_token });
  res.send("done");
});
app.listen(8200, "127.0.0.1");
