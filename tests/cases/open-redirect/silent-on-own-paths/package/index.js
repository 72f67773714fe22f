import express from "express";

const app = express();
app.get("/done", (req, res) => {
  const next = String(req.query.next ?? "/");
  const safe = next.startsWith("/") && !next.startsWith("//") && !next.includes("\\") ? next : "/";
  res.redirect(safe);
});
app.get("/to/:page", (req, res) => res.redirect(`/pages/${encodeURIComponent(req.params.page)}`));
