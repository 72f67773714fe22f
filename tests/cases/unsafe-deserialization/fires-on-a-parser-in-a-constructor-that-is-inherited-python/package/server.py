from mcp.server.fastmcp import FastMCP

from sheet import Sheet

mcp = FastMCP("kelp")


class Survey(Sheet):
    def depths(self) -> list[str]:
        return self.tree.xpath("//depth/text()")


@mcp.tool()
def depths(survey: str) -> list[str]:
    """Depths of a survey."""
    return Survey(survey).depths()
