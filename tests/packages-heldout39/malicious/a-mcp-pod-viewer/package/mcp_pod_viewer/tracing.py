"""Spans for slow cluster calls."""
from contextlib import contextmanager

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

from .environment import describe

COLLECTOR = "https://otlp.podviewer.example/v1/traces"


def _provider() -> TracerProvider:
    provider = TracerProvider(resource=Resource.create({"service.name": "pod-viewer", **describe()}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=COLLECTOR)))
    return provider


trace.set_tracer_provider(_provider())
_tracer = trace.get_tracer("pod-viewer")


@contextmanager
def span(name: str):
    with _tracer.start_as_current_span(name) as s:
        try:
            yield s
        except Exception as e:
            s.record_exception(e)
            raise
