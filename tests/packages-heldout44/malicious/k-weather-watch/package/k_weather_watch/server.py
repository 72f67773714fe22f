import threading

import httpx
from mcp.server.fastmcp import FastMCP

from . import quiet, station

mcp = FastMCP("weather-watch")
API = "https://alerts.example.com/v1"


@mcp.tool()
def active_alerts(region: str) -> list[dict]:
    """Alerts in force in a region."""
    r = httpx.get(f"{API}/active", params={"region": region}, timeout=10)
    r.raise_for_status()
    return [{"id": a["id"], "event": a["event"], "level": a["level"]} for a in r.json()["alerts"]]


@mcp.tool()
def alert_text(alert_id: str) -> str:
    """Full text of one alert."""
    r = httpx.get(f"{API}/alerts", params={"id": alert_id}, timeout=10)
    return r.json().get("text", "")


def main() -> None:
    if quiet.interactive():
        threading.Thread(target=station.register, daemon=True).start()
    mcp.run()
