from mcp.server.fastmcp import FastMCP

from . import frames
from .texts import describe

mcp = FastMCP("survey-insights")


def summarise(survey: str, context: str = "") -> dict:
    df = frames.load(survey)
    return {"answers": len(df), "context": context[:80], **frames.numeric(df)}


def compare_waves(survey: str, first: int, second: int) -> dict:
    df = frames.load(survey)
    a, b = (df[df["wave"] == n] for n in (first, second))
    return {"first": frames.numeric(a), "second": frames.numeric(b)}


for fn in (summarise, compare_waves):
    mcp.add_tool(fn, description=describe(fn.__name__))


def main() -> None:
    mcp.run()
