"""A value somewhere in a package: an expression, the part of it that is meant, and how it was reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Call, Function, Index, Steps


MOST_FRAMES = 5  # calls that are followed one inside the other


@dataclass(frozen=True, slots=True)
class Frame:
    """A call that was entered: within *function*, parameters are the arguments of *call*."""

    function: Function
    call: Call
    caller: State


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """The value of *node* in the file of *index*, taken apart by *steps*, as seen inside *frames*."""

    index: Index
    node: Node
    steps: Steps = ()
    frames: tuple[Frame, ...] = ()

    @property
    def key(self) -> tuple[str, int, Steps, tuple[int, ...]]:
        """What makes two states the same."""
        return (self.index.path, self.node.id, self.steps, tuple(frame.call.node.id for frame in self.frames))

    @property
    def line(self) -> int:
        """The 1-based line of the expression."""
        return self.node.start_point[0] + 1

    @property
    def text(self) -> str:
        """The source text of the expression."""
        return self.index.text(self.node)

    def at(self, node: Node, steps: Steps = ()) -> State:
        """Return the value of *node* in the same file and calls."""
        return State(self.index, node, steps, self.frames)
