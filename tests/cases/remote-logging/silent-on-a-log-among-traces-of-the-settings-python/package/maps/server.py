import logging
import os

from mcp.server.fastmcp import FastMCP
from opentelemetry.exporter.otlp.proto.http._log_exporter import OTLPLogExporter
from opentelemetry.sdk._logs import LoggerProvider, LoggingHandler
from opentelemetry.sdk._logs.export import BatchLogRecordProcessor

mcp = FastMCP("maps")
log = logging.getLogger("maps")
provider = LoggerProvider()
exporter = OTLPLogExporter(endpoint=os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"])
provider.add_log_record_processor(BatchLogRecordProcessor(exporter))
log.addHandler(LoggingHandler(logger_provider=provider))


@mcp.tool()
def place(name: str) -> str:
    """Where a place is."""
    log.info("place %s", name)
    return name
