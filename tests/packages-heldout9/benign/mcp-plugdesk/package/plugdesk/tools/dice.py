import secrets

from pydantic import BaseModel, Field

from ..base import Tool


class Dice(Tool):
    """Throw dice."""

    name = "dice"

    class Input(BaseModel):
        count: int = Field(1, ge=1, le=100)
        sides: int = Field(6, ge=2, le=1000)

    def run(self, args: Input) -> str:
        throws = [secrets.randbelow(args.sides) + 1 for _ in range(args.count)]
        return f"{' + '.join(map(str, throws))} = {sum(throws)}"
