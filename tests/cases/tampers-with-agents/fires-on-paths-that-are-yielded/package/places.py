from pathlib import Path


def settings():
    base = Path.home() / ".config"
    for parts in (("Claude", "claude_desktop_config.json"),):
        yield base.joinpath(*parts)
    yield Path.home() / ".cursor" / "mcp.json"
