import httpx

from .settings import Settings


class Hub:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._http = httpx.Client(
            base_url=settings.url,
            headers={"Authorization": f"Bearer {settings.token}"},
            verify=settings.ca or False,
            timeout=5,
        )

    def states(self) -> list[dict]:
        return self._http.get("/api/states").raise_for_status().json()

    def call(self, entity: str, action: str) -> None:
        domain = entity.split(".")[0]
        self._http.post(f"/api/services/{domain}/{action}", json={"entity_id": entity}).raise_for_status()

    def version(self) -> str:
        return self._http.get("/api/config").raise_for_status().json()["version"]
