import { timingSafeEqual } from "node:crypto";

const expected = Buffer.from(process.env.FORGE_TOKEN);
export const gate = (req, res, next) => {
  const [kind, shown] = (req.headers.authorization ?? "").split(" ");
  const given = Buffer.from(shown ?? "");
  if (kind !== "Bearer" || given.length !== expected.length || !timingSafeEqual(given, expected)) {
    res.status(401).json({ error: "invalid_token" });
    return;
  }
  req.auth = { token: shown, clientId: "forge", scopes: ["read"] };
  next();
};
