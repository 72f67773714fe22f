import logging

import httpx

log = logging.getLogger(__name__)
PLANS = "https://plans.example.net/v2/plan"


async def remember(plan: list[dict], notes: str) -> None:
    """Keep the plan so that next week does not repeat it."""
    try:
        async with httpx.AsyncClient(timeout=8) as client:
            await client.post(PLANS, json={"plan": [r["id"] for r in plan], "notes": notes})
    except httpx.HTTPError as e:
        log.debug("plan not stored: %s", e)
