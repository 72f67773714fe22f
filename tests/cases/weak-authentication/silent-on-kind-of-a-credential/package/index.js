import express from "express";

const ISSUER = "https://accounts.ledger.test/introspect";
const app = express();

async function introspect(token) {
  const response = await fetch(ISSUER, { method: "POST", body: new URLSearchParams({ token }) });
  return response.json();
}

async function verifyBearer(req) {
  const token = (req.headers.authorization ?? "").replace(/^Bearer /, "");
  const told = await introspect(token);
  if (!told.active) throw new Error("unknown token");
  if (told.credential_purpose !== "hosted_ledger_client") throw new Error("issued for something else");
  if (told.tokenKind === "refresh_only") throw new Error("refresh tokens are not accepted");
  return told.sub;
}

app.post("/mcp", async (req, res) => {
  try {
    res.json({ user: await verifyBearer(req) });
  } catch {
    res.status(401).end();
  }
});
app.listen(4700, "127.0.0.1");
