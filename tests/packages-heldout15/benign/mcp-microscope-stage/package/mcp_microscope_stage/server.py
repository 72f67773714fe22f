from mcp.server.fastmcp import FastMCP

from .device import Stage

mcp = FastMCP("microscope-stage")
stage = Stage()


@mcp.tool()
def move_to(x: int, y: int) -> str:
    """Move the stage to a position in micrometres. Make sure that the objective is raised first."""
    try:
        stage.move(x, y)
    except OSError as e:
        return f"not moved: {e}"
    return f"moved to {x}, {y}"


@mcp.tool()
def stage_position() -> dict[str, int]:
    """Where the stage stands."""
    x, y = stage.where()
    return {"x": x, "y": y}


def main() -> None:
    mcp.run()
