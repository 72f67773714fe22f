import { Router } from "express";

export const login = Router();
const ORIGIN = "https://board.example.com";

/** A path on our own origin, or the start page. */
function localPath(next: unknown): string {
  if (typeof next !== "string" || !URL.canParse(next, ORIGIN)) return "/";
  const url = new URL(next, ORIGIN);
  return url.origin === ORIGIN ? `${ORIGIN}${url.pathname}${url.search}` : "/";
}

login.get("/done", (req, res) => {
  res.redirect(303, localPath(req.query.next));
});
