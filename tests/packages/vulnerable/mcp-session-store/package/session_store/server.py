from mcp.server.fastmcp import FastMCP

from .codec import dump, load
from .settings import Settings

mcp = FastMCP("session-store")
_state: dict = {"open": [], "notes": {}}
_settings = Settings()


@mcp.tool()
def save_session(note: str = "") -> str:
    """A token that holds the current session."""
    if note:
        _state["notes"][str(len(_state["notes"]))] = note
    return dump(_state)


@mcp.tool()
def restore_session(token: str) -> str:
    """Go back to a session by its token."""
    _state.update(load(token))
    return f"{len(_state['open'])} files, {len(_state['notes'])} notes"


@mcp.tool()
def import_settings(text: str) -> dict:
    """Take over settings from YAML."""
    return _settings.merge(text)


def main() -> None:
    mcp.run()
