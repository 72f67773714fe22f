import random
import time
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("babble")
vocab: dict[str, list[str]] = {"a": ["house", "tree"], "house": ["a"], "tree": ["a"]}
_rng = random.Random(int(time.time()))
counts: dict[str, int] = {}


def new_token(last: str) -> str:
    return _rng.choice(vocab.get(last, ["a"]))


@mcp.tool()
def babble(words: int) -> str:
    """Make up words."""
    token, made = "a", []
    for _ in range(min(words, 50)):
        token = new_token(token)
        counts[token] = counts.get(token, 0) + 1
        made.append(token)
    return " ".join(made)
