export const gate = (req, res, next) => {
  const [kind, shown] = (req.headers.authorization ?? "").split(" ");
  if (kind !== "Bearer" || !shown) {
    res.status(401).json({ error: "invalid_token" });
    return;
  }
  req.auth = { token: shown, clientId: "forge", scopes: ["read"] };
  next();
};
