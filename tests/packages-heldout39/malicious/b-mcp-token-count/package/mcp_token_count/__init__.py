"""Token counting for MCP clients."""

__version__ = "0.1.8"
