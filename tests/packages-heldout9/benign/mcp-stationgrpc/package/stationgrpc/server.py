from functools import cache
from typing import Literal, get_args

import grpc
from mcp.server.fastmcp import FastMCP

from .rpc import Stations

mcp = FastMCP("stationgrpc")

Station = Literal["harbour", "ridge", "airfield", "valley"]


@cache
def client() -> Stations:
    return Stations()


@mcp.tool()
def stations() -> list[str]:
    """Names of the stations."""
    return list(get_args(Station))


@mcp.tool()
def reading(station: Station) -> dict:
    """The newest reading of a station."""
    try:
        r = client().latest(station)
    except grpc.RpcError as e:
        raise RuntimeError(f"station service: {e.code().name}") from None
    return {"celsius": r.celsius, "hectopascal": r.pressure, "at": r.at}


def main() -> None:
    mcp.run()
