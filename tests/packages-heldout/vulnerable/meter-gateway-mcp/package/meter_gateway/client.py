import logging

import httpx

log = logging.getLogger("meter_gateway")


class Gateway:
    def __init__(self, settings):
        self.settings = settings
        self._http = httpx.AsyncClient(
            base_url=settings.url, auth=(settings.user, settings.password), verify=settings.context(), timeout=10
        )
        log.info("gateway ready: %r", settings)

    async def values(self, meter, period="now"):
        answer = await self._http.get("/values", params={"meter": meter, "period": period})
        answer.raise_for_status()
        return answer.json()
