import express, { type Express } from "express";
import type { LinkStore } from "./store.js";
import { localPath, nextTarget } from "./targets.js";

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Short links</title><p>${body}</p>`;

export function web(store: LinkStore): Express {
  const app = express();
  app.get("/", (_req, res) => void res.send(page("Nothing here.")));
  app.get("/s/:key", (req, res) => {
    const target = store.follow(req.params.key);
    if (!target) return void res.status(404).send(page("Unknown link."));
    res.redirect(302, target);
  });
  app.get("/out", (req, res) => {
    const to = nextTarget(req.query.next);
    res.redirect(to);
  });
  app.get("/login/done", (req, res) => {
    res.cookie("seen", "1", { httpOnly: true, sameSite: "lax" });
    res.redirect(303, localPath(req.query.return));
  });
  return app;
}
