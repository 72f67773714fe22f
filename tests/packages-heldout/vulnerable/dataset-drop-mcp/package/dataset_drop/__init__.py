"""Data set archives through MCP."""
