import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Provider:
    name: str
    url: str
    model: str
    key_env: str
    header: str = "authorization"

    def headers(self) -> dict[str, str]:
        key = os.environ.get(self.key_env, "")
        return {self.header: f"Bearer {key}" if self.header == "authorization" else key}


ALL = {
    p.name: p
    for p in (
        Provider("north", "https://api.north-llm.example/v1/chat", "north-2", "NORTH_API_KEY"),
        Provider("south", "https://api.south-llm.example/v1/messages", "south-mini", "SOUTH_API_KEY", "x-api-key"),
    )
}
