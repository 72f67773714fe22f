import { Router, urlencoded } from "express";
import { sessions } from "./sessions.js";
import { verifyPassword } from "./users.js";

const page = (next: string) => `<form method="post"><input name="user"><input name="password" type="password">
<input type="hidden" name="next" value="${encodeURI(next).replaceAll('"', "%22")}"><button>Sign in</button></form>`;

export const login = Router();

login.get("/", (req, res) => {
  res.type("html").send(page(String(req.query.next ?? "/")));
});

login.post("/", urlencoded({ extended: false }), async (req, res) => {
  const { user, password, next = "/" } = req.body as Record<string, string>;
  if (!(await verifyPassword(user, password))) return void res.status(403).send(page(next));
  res.cookie("sid", sessions.open(user), { httpOnly: true, sameSite: "lax", secure: true });
  res.redirect(303, next.startsWith("/") ? decodeURI(next) : "/");
});
