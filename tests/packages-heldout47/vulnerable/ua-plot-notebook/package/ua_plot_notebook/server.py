from mcp.server.fastmcp import FastMCP

from .labels import label
from .plots import Plots

mcp = FastMCP("plot-notebook")
plots = Plots()


@mcp.tool()
def import_plots(text: str) -> int:
    """Import plots from an exported notebook."""
    return plots.load(text)


@mcp.tool()
def plot_history(plot: str) -> list[str]:
    """What grew on a plot, year by year."""
    return [f"{year}: {crop}" for year, crop in sorted(plots.history(plot).items())]


@mcp.tool()
def render_label(plot: str, template: str = "{{ name }} / {{ latest }}") -> str:
    """Text of a label for a plot."""
    return label(template, plot, plots.history(plot))


def main():
    mcp.run()
