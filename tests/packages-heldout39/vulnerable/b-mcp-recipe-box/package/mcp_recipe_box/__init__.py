"""Recipe notes for MCP clients."""

__version__ = "0.4.1"
