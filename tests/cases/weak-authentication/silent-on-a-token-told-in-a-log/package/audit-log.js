import express from "express";

const app = express();

export function identityForAudit(token) {
  const parts = token.split(".");
  const payload = JSON.parse(Buffer.from(parts[1], "base64url").toString());
  return payload.email ?? payload.sub;
}

app.post("/mcp", (req, res) => {
  console.error(identityForAudit(req.headers.authorization.slice(7)));
  res.json({});
});
app.listen(3000);
