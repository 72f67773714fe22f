from collections import deque
from datetime import datetime

from pydantic import BaseModel, Field


class Deploy(BaseModel):
    service: str = Field(max_length=80)
    version: str = Field(max_length=80)
    at: datetime
    ok: bool = True


class Deploys:
    def __init__(self, limit: int) -> None:
        self._items: deque[Deploy] = deque(maxlen=limit)

    def add(self, d: Deploy) -> None:
        self._items.append(d)

    def last(self, n: int) -> list[dict]:
        return [d.model_dump(mode="json") for d in list(self._items)[-max(n, 1) :]]
