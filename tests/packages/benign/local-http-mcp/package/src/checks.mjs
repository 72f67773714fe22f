import { createHash, timingSafeEqual } from "node:crypto";

const digest = (s) => createHash("sha256").update(s).digest();

export function guard({ host, port, token }) {
  const names = new Set([`${host}:${port}`, `localhost:${port}`, `127.0.0.1:${port}`]);
  const wanted = token && digest(`Bearer ${token}`);
  return (req, res, next) => {
    if (!names.has(req.headers.host ?? "")) return res.status(421).end();
    const { origin } = req.headers;
    if (origin && !names.has(origin.replace(/^http:\/\//, ""))) return res.status(403).end();
    if (wanted && !timingSafeEqual(wanted, digest(req.headers.authorization ?? ""))) return res.status(401).end();
    next();
  };
}
