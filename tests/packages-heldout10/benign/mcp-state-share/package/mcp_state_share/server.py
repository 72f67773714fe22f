from mcp.server.fastmcp import FastMCP

from .codec import Settings, pack, parse_settings, unpack

mcp = FastMCP("state-share")
_states: dict[str, list[float]] = {}
_settings = Settings()


@mcp.tool()
def export_state(name: str) -> str:
    """A state as a signed text."""
    return pack(_states[name])


@mcp.tool()
def import_state(name: str, text: str, settings: str = "") -> int:
    """Load a signed text, with optional settings in YAML."""
    limit = (parse_settings(settings) if settings else _settings).limit
    _states[name] = unpack(text)[:limit]
    return len(_states[name])


def main() -> None:
    mcp.run()
