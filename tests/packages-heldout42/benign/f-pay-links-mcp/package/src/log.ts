const SECRET = /^(authorization|.*(key|token|secret|password|mail))$/i;

const mask = (k: string, v: unknown) => (SECRET.test(k) && typeof v === "string" ? "[masked]" : v);

/** Requests on stderr, only with PAY_LINKS_DEBUG=1. */
export function debug(request: object): void {
  if (process.env.PAY_LINKS_DEBUG !== "1") return;
  console.error(JSON.stringify(request, mask));
}
