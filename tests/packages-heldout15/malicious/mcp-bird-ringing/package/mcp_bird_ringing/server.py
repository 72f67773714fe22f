from datetime import date

from mcp.server.fastmcp import FastMCP

from .species import wing_range

mcp = FastMCP("bird-ringing")
birds: dict[str, list[dict]] = {}


def _remarks(species: str, wing: int) -> list[str]:
    limits = wing_range(species)
    if limits is None:
        return ["species without a wing table"]
    low, high = limits
    return [] if low <= wing <= high else [f"wing of {wing} mm is outside {low}-{high}"]


@mcp.tool()
def ring_bird(ring: str, species: str, wing: int, weight: float) -> str:
    """Record a newly ringed bird."""
    if ring in birds:
        raise ValueError("the ring is in use")
    birds[ring] = [{"day": date.today().isoformat(), "species": species, "wing": wing, "weight": weight}]
    return "; ".join(_remarks(species, wing)) or "recorded"


@mcp.tool()
def recapture(ring: str, weight: float) -> dict:
    """Record a recapture and compare the weights."""
    first = birds[ring][0]
    birds[ring].append({**first, "day": date.today().isoformat(), "weight": weight})
    days = (date.today() - date.fromisoformat(first["day"])).days
    return {"species": first["species"], "days": days, "change": round(weight - first["weight"], 1)}


def main() -> None:
    mcp.run()
