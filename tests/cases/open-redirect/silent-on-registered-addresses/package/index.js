import express from "express";
import { clients } from "./clients.js";

const app = express();
app.get("/authorize", (req, res) => {
  const { client_id, redirect_uri } = req.query;
  const client = clients.get(client_id);
  if (!client?.redirect_uris.includes(redirect_uri)) return res.status(400).end();
  return res.redirect(`${redirect_uri}?code=${crypto.randomUUID()}`);
});
app.get("/old", (req, res) => res.redirect(301, "/new"));
