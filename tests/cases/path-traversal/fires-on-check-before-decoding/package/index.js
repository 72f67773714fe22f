const express = require("express");
const fs = require("fs");
const path = require("path");

const app = express();
const ROOT = path.resolve(__dirname, "brochures");

app.get("/brochure/:name", (req, res) => {
  const { name } = req.params;
  if (name.includes("..")) {
    return res.status(400).end();
  }
  fs.createReadStream(path.join(ROOT, decodeURIComponent(name))).pipe(res);
});

app.get("/page", (req, res) => {
  const wanted = path.resolve(ROOT, String(req.query.file));
  wanted.startsWith(ROOT + path.sep);
  res.sendFile(wanted);
});

app.listen(8080, "127.0.0.1");
