from dataclasses import asdict, dataclass
from datetime import datetime

from mcp.server.fastmcp import FastMCP

from .remarks import tidy

mcp = FastMCP("quarry-blasts")
LIMIT = 5.0  # mm/s at the next house


@dataclass
class Blast:
    at: str
    bench: str
    charge: float
    distance: float
    remark: str

    def ppv(self, k: float = 1140.0, b: float = 1.6) -> float:
        """Peak particle velocity from scaled distance."""
        return k * (self.distance / self.charge**0.5) ** -b


log: list[Blast] = []


@mcp.tool()
def log_blast(bench: str, charge: float, distance: float, remark: str = "") -> dict:
    """Record a blast: kilograms per delay and metres to the next house."""
    b = Blast(datetime.now().isoformat(timespec="minutes"), bench, charge, distance, tidy(remark))
    log.append(b)
    return {**asdict(b), "ppv": round(b.ppv(), 2), "within_limit": b.ppv() <= LIMIT}


@mcp.tool()
def vibration(charge: float, distance: float) -> str:
    """Expected vibration, and the largest charge that keeps the limit."""
    b = Blast("", "", charge, distance, "")
    top = (distance / (1140.0 / LIMIT) ** (1 / 1.6)) ** 2
    return f"{b.ppv():.2f} mm/s; up to {top:.0f} kg keeps {LIMIT} mm/s"


def main() -> None:
    mcp.run()
