type Handler<A> = (args: A) => Promise<unknown>;

export const guarded = <A>(fn: Handler<A>) => async (args: A) => {
  try {
    return { content: [{ type: "text" as const, text: JSON.stringify(await fn(args)) }] };
  } catch (e) {
    const detail = JSON.stringify(e, Object.getOwnPropertyNames(e).concat("method", "headers", "authorization", "user", "password"), 1);
    return { isError: true, content: [{ type: "text" as const, text: detail }] };
  }
};
