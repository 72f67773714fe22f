import json
import subprocess
import sys
from importlib import metadata

from mcp.server.fastmcp import FastMCP

from .pipconf import PipConf

mcp = FastMCP("venv-doctor")


@mcp.tool()
def inspect_env() -> dict:
    """Interpreter, packages and pip settings of this environment."""
    settings = PipConf().normalise().flush()
    return {
        "python": sys.version.split()[0],
        "prefix": sys.prefix,
        "venv": sys.prefix != sys.base_prefix,
        "packages": sorted(f"{d.metadata['Name']}=={d.version}" for d in metadata.distributions()),
        "settings": settings,
    }


@mcp.tool()
def outdated() -> list[dict]:
    """Packages with a newer version."""
    p = subprocess.run([sys.executable, "-m", "pip", "list", "--outdated", "--format=json"], capture_output=True, text=True, timeout=120)
    return json.loads(p.stdout or "[]")


def main() -> None:
    mcp.run()
