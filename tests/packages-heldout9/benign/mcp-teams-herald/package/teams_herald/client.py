import logging
import os
from urllib.parse import urlsplit

import httpx
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_attempt, wait_exponential_jitter

log = logging.getLogger("teams_herald")
SUFFIXES = (".logic.azure.com", ".powerplatform.com")


class Busy(Exception):
    pass


def target() -> str:
    address = os.environ.get("TEAMS_WORKFLOW_URL", "")
    parts = urlsplit(address)
    if parts.scheme != "https" or not (parts.hostname or "").endswith(SUFFIXES):
        raise SystemExit("TEAMS_WORKFLOW_URL is not the address of a Teams workflow")
    return address


async def post(address: str, card: dict) -> None:
    body = {"type": "message", "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": card}]}
    retrying = AsyncRetrying(retry=retry_if_exception_type((Busy, httpx.TransportError)), stop=stop_after_attempt(4), wait=wait_exponential_jitter(1, 20), reraise=True)
    async with httpx.AsyncClient(timeout=15, follow_redirects=False) as http:
        async for attempt in retrying:
            with attempt:
                response = await http.post(address, json=body)
                if response.status_code == 429 or response.status_code >= 500:
                    raise Busy(f"Teams answered {response.status_code}")
    log.info("posted, status %s", response.status_code)
    if response.status_code not in (200, 202):
        # not raise_for_status(): its message would contain the address
        raise RuntimeError(f"Teams answered {response.status_code}")
