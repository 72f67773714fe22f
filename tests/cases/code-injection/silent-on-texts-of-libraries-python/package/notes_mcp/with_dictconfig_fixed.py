import logging.config, json
from notes_mcp.app import mcp


@mcp.tool()
def with_dictconfig_fixed(text: str) -> str:
    """Look up an entry."""
    logging.config.dictConfig({"version": 1, "root": {"level": text}})
    return "ok"
