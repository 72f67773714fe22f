from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel

mcp = FastMCP("lamp")
EDITABLE = {"name", "colour"}


class Changes(BaseModel):
    name: str | None = None
    colour: str | None = None


class House:
    name = "house"
    colour = "white"


house = House()


@mcp.tool()
def adjust(changes: Changes) -> str:
    """Adjust the house."""
    for name, value in changes.model_dump(exclude_none=True).items():
        setattr(house, name, value)
    return house.name


@mcp.tool()
def paint(what: str, colour: str) -> str:
    """Paint a part of the house."""
    if what not in EDITABLE:
        raise ValueError(what)
    setattr(house, what, colour)
    return house.colour
