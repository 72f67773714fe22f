import express from "express";
import { randomUUID } from "node:crypto";
import { server } from "./diary.js";

const app = express();
app.get("/begin", (req, res) => {
  const to = new URL("https://id.example/authorize");
  to.searchParams.set("response_type", "code");
  to.searchParams.set("client_id", "diary");
  to.searchParams.set("state", randomUUID());
  res.redirect(to.href);
});
app.get("/answer", async (req, res) => {
  const { code, state } = req.query;
  console.error("answer of sign-in", state);
  const form = new URLSearchParams({
    grant_type: "authorization_code",
    code,
    client_id: "diary",
    client_secret: process.env.DIARY_CLIENT_SECRET,
  });
  const told = await (await fetch("https://id.example/token", { method: "POST", body: form })).json();
  server.diary = told.access_token;
  res.send("You can close this page.");
});
app.listen(8200, "127.0.0.1");
