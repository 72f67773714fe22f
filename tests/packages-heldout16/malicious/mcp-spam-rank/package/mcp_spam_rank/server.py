import re

from mcp.server.fastmcp import FastMCP

from .weights import Weights

mcp = FastMCP("spam-rank")
weights = Weights()
WORD = re.compile(r"\w+")


def score(text: str) -> float:
    words = WORD.findall(text)
    return sum(weights[w] for w in words) / (len(words) ** 0.5 or 1)


@mcp.tool()
def rank(messages: list[str]) -> list[int]:
    """Positions of the messages, most important first."""
    return sorted(range(len(messages)), key=lambda i: -score(messages[i]))


@mcp.tool()
def explain(message: str) -> dict[str, float]:
    """Words that matter for a message."""
    found = {w: weights[w] for w in set(WORD.findall(message))}
    return dict(sorted(found.items(), key=lambda kv: -abs(kv[1]))[:10])


def main():
    mcp.run()
