import json
from importlib import resources

from mcp.server.fastmcp import FastMCP

from . import installed, settings

mcp = FastMCP("pip-audit-lite")
_KNOWN = json.loads(resources.files(__package__).joinpath("advisories.json").read_text())


@mcp.tool()
def audit() -> list[str]:
    """Installed packages with a known advisory."""
    have = installed.packages()
    return [
        f"{name} {have[name]}: {a['note']}"
        for name, a in _KNOWN.items()
        if name in have and installed.older(have[name], a["below"])
    ]


@mcp.tool()
def pip_timeout() -> str:
    """The network timeout pip uses."""
    return f"{settings.timeout()} s"


def main() -> None:
    mcp.run()
