import numpy as np
from mcp.server.fastmcp import FastMCP

from .fetch import download
from .files import load, names

mcp = FastMCP("lab-arrays")


@mcp.tool()
def describe_array(file: str, name: str) -> dict:
    """Shape, type, mean and deviation of an array."""
    a = load(file)[name]
    return {"shape": list(a.shape), "dtype": str(a.dtype), "mean": float(np.mean(a)), "std": float(np.std(a))}


@mcp.tool()
def histogram(file: str, name: str, bins: int = 10) -> list[int]:
    """Histogram of an array."""
    return np.histogram(load(file)[name], bins=min(bins, 200))[0].tolist()


@mcp.tool()
def import_array(experiment: str, url: str) -> list[str]:
    """Download a data file of a partner lab and list its arrays."""
    return names(download(experiment, url))


def main():
    mcp.run()
