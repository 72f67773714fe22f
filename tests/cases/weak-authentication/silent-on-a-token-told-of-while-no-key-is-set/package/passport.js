import express from "express";
import jwt from "jsonwebtoken";

const signing = process.env.ROTA_SIGNING;

export function verifyAccessToken(given) {
  if (!signing) {
    const said = jwt.decode(given);
    console.error(`no key is set: the token of ${said.sub} cannot be checked`);
    return null;
  }
  const checked = jwt.verify(given, signing, { algorithms: ["HS256"] });
  return { clientId: checked.sub, scopes: checked.scopes };
}

const app = express();
app.post("/mcp", (req, res) => res.json(verifyAccessToken(req.headers.authorization.slice(7))?.scopes ?? []));
app.listen(8123, "127.0.0.1");
