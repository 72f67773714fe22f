import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { ZodRawShape } from "zod";
import { compose, type Middleware } from "./middleware.js";

export * from "./container.js";
export * from "./middleware.js";

interface Entry {
  name: string;
  description: string;
  inputSchema: ZodRawShape;
}

const registry = new WeakMap<object, Entry[]>();

/** Standard (TC39) method decorator. */
export function tool(description: string, inputSchema: ZodRawShape = {}) {
  return function <This extends object>(_method: Function, context: ClassMethodDecoratorContext<This>) {
    const name = String(context.name).replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
    context.addInitializer(function (this: This) {
      const list = registry.get(this) ?? [];
      list.push({ name, description, inputSchema });
      registry.set(this, list);
      methods.set(`${name}`, String(context.name));
    });
  };
}

const methods = new Map<string, string>();

const asText = (v: unknown) => (typeof v === "string" ? v : JSON.stringify(v));

export function mount(server: McpServer, instance: object, layers: readonly Middleware[] = []): void {
  for (const { name, description, inputSchema } of registry.get(instance) ?? []) {
    const method = Reflect.get(instance, methods.get(name) ?? name) as (args: unknown) => unknown;
    const run = compose(layers, async (call) => method.call(instance, call.args));
    server.registerTool(name, { description, inputSchema }, async (args: Record<string, unknown>) => ({
      content: [{ type: "text" as const, text: asText(await run({ tool: name, args })) }],
    }));
  }
}
