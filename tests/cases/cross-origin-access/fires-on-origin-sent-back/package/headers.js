export function allow(req, res) {
  const from = req.headers.origin;
  res.setHeader("Access-Control-Allow-Origin", from ?? "null");
  res.setHeader("Access-Control-Allow-Credentials", "true");
}
