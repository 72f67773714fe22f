import express from "express";
import { Trips } from "./client.js";

const app = express();
app.post("/mcp", async (req, res) => {
  const trips = new Trips(req.headers.authorization ?? "");
  res.json(await trips.list());
});
