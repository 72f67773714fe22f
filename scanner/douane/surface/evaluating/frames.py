"""The variables of functions and blocks that are being evaluated."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.surface.evaluating.values import UNDEFINED, Value

if TYPE_CHECKING:
    from douane.surface.evaluating.values import Class
    from douane.syntax.scopes import Binding


@dataclass(slots=True, eq=False)
class Frame:
    """The variables of one call or block, by the binding that declares them."""

    outer: Frame | None
    this: Value = UNDEFINED
    home: Class | None = None  # the class whose method runs, for `super`
    arguments: list[Value] | None = None
    variables: dict[int, Value] = field(default_factory=dict)
    depth: int = 0  # conditions around it when it was made

    def holder(self, binding: Binding) -> Frame | None:
        """Return the frame that holds the variable of *binding*."""
        frame: Frame | None = self
        key = id(binding)
        while frame is not None:
            if key in frame.variables:
                return frame
            frame = frame.outer
        return None
