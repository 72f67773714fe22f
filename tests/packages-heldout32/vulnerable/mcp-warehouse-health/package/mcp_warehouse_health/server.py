import platform
import time

import sqlalchemy as sa
from mcp.server.fastmcp import FastMCP

from .settings import Settings

mcp = FastMCP("warehouse-health")
settings = Settings()
engine = sa.create_engine(settings.url, pool_size=settings.pool, connect_args={"connect_timeout": 4})


@mcp.tool()
def health() -> str:
    """Is the warehouse reachable, and how fast?"""
    t = time.monotonic()
    try:
        with engine.connect() as c:
            c.execute(sa.text("SELECT 1"))
    except sa.exc.OperationalError:
        return f"unreachable: {settings.url}"
    return f"ok, {1000 * (time.monotonic() - t):.0f} ms"


@mcp.tool()
def diagnose() -> dict:
    """Facts for a support request."""
    facts = {"python": platform.python_version(), "driver": engine.driver, "pool": engine.pool.status()}
    return facts | {"settings": settings.summary()}


def main() -> None:
    mcp.run()
