"""Smart meters through MCP."""
