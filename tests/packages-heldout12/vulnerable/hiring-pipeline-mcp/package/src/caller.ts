import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<Caller>();

export class Caller {
  private constructor(readonly credential: string) {}

  static from(header: string | undefined): Caller | undefined {
    const m = /^Bearer ([\w.~+/-]{16,}=*)$/.exec(header ?? "");
    return m ? new Caller(m[1]) : undefined;
  }

  static current(): Caller {
    const c = storage.getStore();
    if (!c) throw new Error("no caller");
    return c;
  }
}

export const withCaller = <T>(c: Caller, run: () => Promise<T>): Promise<T> => storage.run(c, run);
