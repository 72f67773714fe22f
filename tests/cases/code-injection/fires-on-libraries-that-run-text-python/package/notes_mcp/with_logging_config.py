import logging.config, json
from notes_mcp.app import mcp


@mcp.tool()
def with_logging_config(text: str) -> str:
    """Look up an entry."""
    logging.config.dictConfig(json.loads(text))
    return "ok"
