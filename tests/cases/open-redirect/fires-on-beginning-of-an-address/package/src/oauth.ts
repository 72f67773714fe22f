import express from "express";
import { known } from "./clients.js";

export const router = express.Router();
router.get("/authorize", (req, res) => {
  const { client_id, redirect_uri } = req.query as Record<string, string>;
  if (!known(client_id, redirect_uri)) return res.status(400).end();
  return res.redirect(`${redirect_uri}?code=${crypto.randomUUID()}`);
});
