const express = require("express");
const pug = require("pug");

const app = express();
const LAYOUTS = { plain: "p= text", loud: "h1= text" };

app.get("/poster", (req, res) => {
  const layout = req.query.layout === "loud" ? LAYOUTS.loud : LAYOUTS.plain;
  res.send(pug.render(layout, { text: req.query.text }));
});

app.listen(3000, "127.0.0.1");
