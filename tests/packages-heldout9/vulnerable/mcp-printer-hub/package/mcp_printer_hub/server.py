from mcp.server.fastmcp import FastMCP

from .config import Settings
from .spool import Spool

settings = Settings.load()
mcp = FastMCP("printer-hub", host=settings.host or "0.0.0.0", port=settings.port, stateless_http=True)
spool = Spool(settings.spool)


@mcp.tool()
def list_jobs(printer: str | None = None) -> list[str]:
    """Waiting print jobs, of one printer or of all."""
    return [j for j in spool.jobs() if printer is None or j.startswith(f"{printer}-")]


@mcp.tool()
def job_text(job: str, limit: int = 4000) -> str:
    """Text of a print job."""
    return spool.read(job)[:limit]


def main() -> None:
    mcp.run(transport="streamable-http")
