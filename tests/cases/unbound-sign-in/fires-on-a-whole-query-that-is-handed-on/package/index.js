import express from "express";
import { Link } from "./link.js";

const app = express();
const link = new Link();

app.get("/login", (req, res) => res.redirect(link.url()));
app.get("/callback", async (req, res) => {
  await link.finish(req.query);
  res.send("You may close this window.");
});
app.listen(8765, "127.0.0.1");
