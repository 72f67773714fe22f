import { Router } from "express";

export const login = Router();
const sso = "https://sso.example.com/start";

login.get("/", (req, res) => {
  const back = new URL("/login/done", "https://portal.example.com");
  back.searchParams.set("next", String(req.query.next ?? "/"));
  res.redirect(`${sso}?return=${encodeURIComponent(back.href)}`);
});

login.get("/done", (req, res) => {
  const next = [req.query.next].flat().map(String)[0] || "/";
  res.redirect(303, next);
});
