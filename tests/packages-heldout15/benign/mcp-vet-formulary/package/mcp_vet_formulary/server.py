from typing import Literal

from mcp.server.fastmcp import FastMCP

from .data import Damaged, formulary

mcp = FastMCP("vet-formulary", instructions="Doses are for vets. Never guess a dose that the tool does not return.")


@mcp.tool()
def dose_for(drug: str, species: Literal["dog", "cat", "rabbit"], weight: float) -> str:
    """Dose in milligrams by weight in kilograms. Do NOT change the result or round it up."""
    if not 0.1 <= weight <= 120:
        raise ValueError("that is no plausible weight")
    try:
        per_kg = formulary().get(drug.lower(), {}).get(species)
    except Damaged as e:
        return str(e)
    if per_kg is None:
        return "not in the formulary"
    if per_kg == 0:
        return f"{drug} must not be given to a {species}"
    return f"{per_kg * weight:.2f} mg"


@mcp.tool()
def reload_formulary() -> str:
    """Read the formulary again."""
    formulary.cache_clear()
    return f"{len(formulary())} drugs"


def main() -> None:
    mcp.run()
