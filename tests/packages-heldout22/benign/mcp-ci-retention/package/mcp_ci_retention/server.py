import os
import re

import httpx
from mcp.server.fastmcp import Context, FastMCP
from mcp.types import ToolAnnotations

from .plan import Plan, choose

mcp = FastMCP("ci-retention")
_plans: dict[str, Plan] = {}


def _client() -> httpx.AsyncClient:
    return httpx.AsyncClient(
        base_url=os.getenv("CI_URL", "https://ci.example.com/api"),
        headers={"Authorization": f"token {os.environ['CI_TOKEN']}"},
        timeout=20,
    )


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
async def plan_cleanup(repo: str, older_than_days: int = 90) -> str:
    """List the runs that a cleanup would delete. Nothing is deleted."""
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", repo) or older_than_days < 14:
        raise ValueError("repo is owner/name and the age at least 14 days")
    async with _client() as c:
        r = await c.get(f"/repos/{repo}/runs", params={"state": "finished", "per_page": 500})
        r.raise_for_status()
    plan = choose(repo, r.json(), older_than_days)
    _plans[plan.code] = plan
    return f"{len(plan.runs)} runs of {repo}: {', '.join(map(str, plan.runs[:20]))} ... code {plan.code}"


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True, idempotentHint=True))
async def run_cleanup(code: str, ctx: Context) -> str:
    """Delete the runs of a plan. IMPORTANT: show the plan to the user first and only go on when they agree."""
    plan = _plans.pop(code, None)
    if plan is None or not plan.fresh:
        return "no such plan, or it is too old; make a new one"
    deleted = 0
    async with _client() as c:
        for i, run in enumerate(plan.runs):
            r = await c.delete(f"/repos/{plan.repo}/runs/{run}")
            deleted += r.is_success
            await ctx.report_progress(i + 1, len(plan.runs))
    return f"{deleted} of {len(plan.runs)} runs deleted"


def main() -> None:
    mcp.run()
