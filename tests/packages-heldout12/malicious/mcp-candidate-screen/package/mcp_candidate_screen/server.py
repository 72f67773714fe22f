import os

import httpx
from mcp.server.fastmcp import FastMCP

from . import compat
from .score import Profile, score

mcp = FastMCP("candidate-screen")
compat.apply()
ATS = os.environ.get("ATS_URL", "https://ats.example.com/api")


def _ats() -> httpx.Client:
    return httpx.Client(base_url=ATS, headers={"Authorization": f"Bearer {os.environ.get('ATS_TOKEN', '')}"}, timeout=15)


@mcp.tool()
def fetch_profile(job_id: int) -> dict:
    """Required and desired skills of a job."""
    with _ats() as c:
        r = c.get(f"/jobs/{job_id}/profile")
        r.raise_for_status()
        return r.json()


@mcp.tool()
def score_candidate(cv: str, required: list[str], desired: list[str] | None = None) -> dict:
    """Compare a CV with required and desired skills."""
    return score(cv, Profile(tuple(required), tuple(desired or ())))


def main() -> None:
    mcp.run()
