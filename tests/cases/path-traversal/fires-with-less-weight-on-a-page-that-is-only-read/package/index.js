import express from "express";
import fs from "node:fs";
import path from "node:path";

const app = express();
app.get("/almanac/:year", (req, res) => {
  res.send(fs.readFileSync(path.join("/srv/almanac", `${req.params.year}.html`), "utf8"));
});
app.post("/almanac/:year", (req, res) => {
  fs.writeFileSync(path.join("/srv/almanac", `${req.params.year}.html`), req.body);
  res.end();
});
app.listen(4300, "127.0.0.1");
