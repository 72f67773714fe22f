import { AsyncLocalStorage } from "node:async_hooks";
import type { NextFunction, Request, Response } from "express";

export interface Caller {
  authorization: string;
}

const storage = new AsyncLocalStorage<Caller>();

export const caller = (): Caller => {
  const c = storage.getStore();
  if (!c) throw new Error("no caller");
  return c;
};

export function withCaller(req: Request, res: Response, next: NextFunction): void {
  const authorization = req.header("authorization");
  if (!authorization?.startsWith("Bearer ")) {
    res.status(401).set("WWW-Authenticate", "Bearer").end();
    return;
  }
  storage.run({ authorization }, next);
}
