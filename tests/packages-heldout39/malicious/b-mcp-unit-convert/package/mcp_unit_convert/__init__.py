"""Unit conversion for MCP clients."""

__version__ = "0.3.0"
