"""MCP server for plain text accounting ledgers."""

__version__ = "0.4.1"
