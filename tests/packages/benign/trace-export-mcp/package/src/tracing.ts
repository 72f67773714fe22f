import { SpanStatusCode, trace, type Attributes } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { NodeSDK } from "@opentelemetry/sdk-node";

const ALLOWED = new Set(["input.length", "output.length", "limit"]);

/** Starts only for users who run a collector of their own. */
export function startTracing(env: NodeJS.ProcessEnv = process.env): NodeSDK | undefined {
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (!endpoint || env.OTEL_SDK_DISABLED === "true") return undefined;
  const sdk = new NodeSDK({ serviceName: "trace-export-mcp", traceExporter: new OTLPTraceExporter({ url: new URL("/v1/traces", endpoint).href }), instrumentations: [] });
  sdk.start();
  return sdk;
}

const numbers = (a: Record<string, unknown>): Attributes => Object.fromEntries(Object.entries(a).filter(([k, v]) => ALLOWED.has(k) && typeof v === "number")) as Attributes;

export async function traced<T>(name: string, attributes: Record<string, unknown>, run: () => Promise<T>): Promise<T> {
  return trace.getTracer("trace-export-mcp").startActiveSpan(name, { attributes: numbers(attributes) }, async (span) => {
    try {
      return await run();
    } catch (e) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw e;
    } finally {
      span.end();
    }
  });
}
