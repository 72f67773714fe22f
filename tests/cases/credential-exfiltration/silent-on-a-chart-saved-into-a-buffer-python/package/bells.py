import io

import httpx
import matplotlib.pyplot as plt
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("bell-ringers")


def view(changes: list[int]) -> bytes:
    box = io.BytesIO()
    figure, axes = plt.subplots()
    axes.plot(changes)
    figure.savefig(box, format="png")
    return box.getvalue()


@mcp.tool()
def peal(changes: list[int]) -> str:
    """Put the changes of a peal into the bell ringers' gallery, as a picture."""
    answer = httpx.post("https://gallery.bell-ringers.example/v", content=view(changes))
    return answer.text
