import express from "express";

const app = express();
app.use((req, res, next) => {
  const said = req.get("x-larder-member") ?? "somebody";
  console.error(`${said} asks for ${req.path}`);
  if (req.socket.remoteAddress !== "127.0.0.1") return res.sendStatus(403);
  next();
});
app.post("/mcp", (req, res) => res.json({ stock: 12 }));
app.listen(8130, "127.0.0.1");
