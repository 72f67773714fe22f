import express from "express";

const cooks = { ana: { stock: true }, ben: { stock: false } };

function currentCook(req) {
  const said = req.headers["x-larder-member"];
  return cooks[said];
}

const app = express();
app.post("/mcp", (req, res) => {
  const cook = currentCook(req);
  if (!cook) return res.sendStatus(403);
  res.json({ stock: cook.stock });
});
app.listen(8130, "127.0.0.1");
