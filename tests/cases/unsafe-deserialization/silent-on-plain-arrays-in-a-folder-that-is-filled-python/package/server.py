import os
import re
from pathlib import Path

import httpx
import numpy as np
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("waves")
KEPT = Path(os.environ["WAVES"]).resolve()
HOW = {"mmap_mode": None}


def load(name):
    path = (KEPT / name).resolve()
    if not path.is_relative_to(KEPT):
        raise ValueError(name)
    return np.load(path, **HOW)


@mcp.tool()
def fetch(wave: int) -> str:
    """Fetch a wave."""
    (KEPT / f"{wave}.npz").write_bytes(httpx.get(f"https://waves.example/{wave}", timeout=60).content)
    return f"{wave}.npz"


@mcp.tool()
def height(wave: int) -> float:
    """How high a wave is."""
    return float(load(f"{wave}.npz")["heights"].max())
