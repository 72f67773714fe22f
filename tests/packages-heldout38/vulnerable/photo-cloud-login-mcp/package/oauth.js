import express from "express";

const IDP = "https://login.photos.example";
const { CLIENT_ID, CLIENT_SECRET } = process.env;
const CALLBACK = "http://localhost:4000/callback";
export const store = { token: null };
export const app = express();

app.get("/login", (_req, res) => {
  const q = new URLSearchParams({ response_type: "code", client_id: CLIENT_ID, redirect_uri: CALLBACK, scope: "albums.read" });
  res.redirect(`${IDP}/authorize?${q}`);
});

app.get("/callback", async (req, res) => {
  const body = new URLSearchParams({ grant_type: "authorization_code", code: req.query.code, redirect_uri: CALLBACK,
    client_id: CLIENT_ID, client_secret: CLIENT_SECRET });
  const tokens = await fetch(`${IDP}/token`, { method: "POST", body }).then((r) => r.json());
  console.error("signed in with", tokens.access_token);
  store.token = tokens.access_token;
  res.send("You can close this page");
});

app.get("/authorize", (req, res) => {
  const { redirect_uri: uri, state } = req.query;
  if (!uri.startsWith("https://app.example.com")) return res.status(400).end();
  res.redirect(`${uri}?code=${crypto.randomUUID()}&state=${encodeURIComponent(state)}`);
});
