import os

import uvicorn
from mcp.server.fastmcp import FastMCP

from .gate import Gate

mcp = FastMCP("meter-readings")
_state = {"kwh": 18233.4, "tariff": "day"}


@mcp.tool()
def reading() -> float:
    """Current reading in kWh."""
    return _state["kwh"]


@mcp.tool()
def set_tariff(tariff: str) -> str:
    """Switch the tariff (day or night)."""
    if tariff not in ("day", "night"):
        raise ValueError("unknown tariff")
    _state["tariff"] = tariff
    return tariff


def main() -> None:
    app = Gate(mcp.streamable_http_app(), token=os.getenv("METER_TOKEN", ""))
    config = uvicorn.Config(app, host="0.0.0.0", port=8700, log_level="warning")
    uvicorn.Server(config).run()
