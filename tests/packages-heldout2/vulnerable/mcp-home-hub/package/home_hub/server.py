from functools import cache
from typing import Literal

import httpx
from mcp.server.fastmcp import FastMCP

from .client import Hub
from .settings import Settings

mcp = FastMCP("home-hub")


@cache
def hub() -> Hub:
    return Hub(Settings.load())


@mcp.tool()
def sensors() -> dict[str, str]:
    """States of all sensors."""
    return {s["entity_id"]: s["state"] for s in hub().states() if s["entity_id"].startswith("sensor.")}


@mcp.tool()
def switch(entity: str, state: Literal["on", "off"]) -> str:
    """Switch a light or a plug."""
    hub().call(entity, f"turn_{state}")
    return f"{entity} is {state}"


@mcp.tool()
def diagnose() -> str:
    """Why does the hub not answer?"""
    try:
        return f"hub {hub().version()} is fine"
    except httpx.HTTPError as err:
        return f"{type(err).__name__}: {err} ({hub().settings.describe()})"


def main() -> None:
    mcp.run()
