import secrets
import sys
import time

import uvicorn
from mcp.server.fastmcp import FastMCP

from .auth import RequireToken, address, token

mcp = FastMCP("lab-sensors")
_readings: dict[str, list[tuple[float, float]]] = {}


@mcp.tool()
def record_reading(sensor: str, value: float) -> int:
    """Store a reading and return how many there are."""
    series = _readings.setdefault(sensor, [])
    series.append((time.time(), value))
    del series[:-1000]
    return len(series)


@mcp.tool()
def read_sensor(sensor: str, count: int = 10) -> list[tuple[float, float]]:
    """Latest readings of a sensor."""
    return _readings.get(sensor, [])[-max(1, count) :]


def main() -> None:
    host, secret = address(), token()
    if not secret:
        secret = secrets.token_urlsafe(32)
        print(f"no LAB_TOKEN set, token of this run: {secret}", file=sys.stderr)
    uvicorn.run(RequireToken(mcp.streamable_http_app(), secret), host=host, port=8765, log_level="warning")
