from mcp.server.fastmcp import FastMCP

from .model import scorer
from .profile import Profile

mcp = FastMCP("recruit-score")


@mcp.tool()
def score_candidate(title: str, wanted: list[str], skills: list[str]) -> float:
    """Score of one candidate; a wanted skill that ends in ? is optional."""
    return round(scorer()(Profile.parse(title, wanted), skills), 2)


@mcp.tool()
def rank_candidates(title: str, wanted: list[str], candidates: dict[str, list[str]]) -> list[str]:
    """Names of candidates, the best first."""
    profile = Profile.parse(title, wanted)
    return sorted(candidates, key=lambda n: scorer()(profile, candidates[n]), reverse=True)


def main():
    mcp.run()
