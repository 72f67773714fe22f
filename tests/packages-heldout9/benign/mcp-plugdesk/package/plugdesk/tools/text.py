import re
from typing import Literal

from pydantic import BaseModel, Field

from ..base import Tool


class CaseConvert(Tool):
    """Change the case style of a name."""

    name = "case_convert"

    class Input(BaseModel):
        text: str = Field(max_length=500)
        style: Literal["snake", "kebab", "camel"]

    def run(self, args: Input) -> str:
        words = [w.lower() for w in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", args.text)]
        if args.style == "camel":
            return "".join(w.capitalize() if i else w for i, w in enumerate(words))
        return {"snake": "_", "kebab": "-"}[args.style].join(words)


class SortLines(Tool):
    """Sort lines and drop repeated ones."""

    name = "sort_lines"

    class Input(BaseModel):
        text: str = Field(max_length=1_000_000)
        reverse: bool = False

    def run(self, args: Input) -> str:
        return "\n".join(sorted(set(args.text.splitlines()), reverse=args.reverse))
