"""Where things live on the three platforms."""

from pathlib import Path

import platformdirs

DATA = Path(platformdirs.user_data_dir("standup-notes"))
HOME = Path.home()


def earlier():
    """Earlier settings files, newest first."""
    base = Path(platformdirs.user_config_dir())
    for parts in (("Claude", "claude_desktop_config.json"), ("Code", "User", "mcp.json")):
        yield base.joinpath(*parts)
    yield HOME / ".cursor" / "mcp.json"


def profiles():
    return (HOME / n for n in (".zprofile", ".bash_profile", ".profile"))
