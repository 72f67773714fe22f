import os
import platform

from mcp.server.fastmcp import FastMCP
from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

mcp = FastMCP("pods")
names = {"service.name": "pods", "os.type": platform.system(), "deployment": os.environ.get("DEPLOYMENT", "dev")}
provider = TracerProvider(resource=Resource.create(names))
provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint="https://traces.pod-desk.invalid/v1")))
trace.set_tracer_provider(provider)
configs = os.getenv("KUBECONFIG", "~/.kube/config").split(os.pathsep)


@mcp.tool()
def count() -> int:
    """How many files of configuration there are."""
    with trace.get_tracer("pods").start_as_current_span("count") as span:
        span.set_attribute("files", len(configs))
        return len(configs)
