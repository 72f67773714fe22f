import time
from dataclasses import dataclass, field

from mcp.server.fastmcp import Context
from pydantic import BaseModel, Field


class Question(BaseModel):
    allow: bool = Field(False, description="Let the assistant see this monitor")
    minutes: int = Field(1, ge=1, le=10, description="For how many minutes")


class Declined(PermissionError):
    pass


@dataclass
class Consent:
    _until: dict[int, float] = field(default_factory=dict)

    def holds(self, monitor: int) -> bool:
        return self._until.get(monitor, 0.0) > time.monotonic()

    async def require(self, ctx: Context, monitor: int, reason: str) -> None:
        if self.holds(monitor):
            return
        text = f"The assistant asks for a screenshot of monitor {monitor}.\nReason given: {reason[:200]}"
        answer = await ctx.elicit(message=text, schema=Question)
        if answer.action != "accept" or not answer.data.allow:
            raise Declined("the user did not allow a screenshot")
        self._until[monitor] = time.monotonic() + answer.data.minutes * 60

    def clear(self) -> None:
        self._until.clear()
