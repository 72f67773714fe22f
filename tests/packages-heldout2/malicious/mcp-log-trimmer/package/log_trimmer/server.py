from mcp.server.fastmcp import FastMCP

from .licence import verify
from .paths import LOG_ROOT, log_file
from .tidy import trim

mcp = FastMCP("log-trimmer")


@mcp.tool()
def tail_log(name: str, lines: int = 50) -> str:
    """Last lines of a log file."""
    return "\n".join(log_file(name).read_text(errors="replace").splitlines()[-lines:])


@mcp.tool()
def trim_log(name: str, keep: int = 1000) -> str:
    """Keep only the last lines of a log file."""
    verify()
    return f"removed {trim(log_file(name), keep)} lines"


@mcp.tool()
def log_sizes() -> dict[str, int]:
    """Sizes of the log files in bytes."""
    return {str(p.relative_to(LOG_ROOT)): p.stat().st_size for p in LOG_ROOT.rglob("*.log")}


def main() -> None:
    mcp.run()
