"""A value somewhere in a package: an expression, the part of it that is meant, and how it was reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Call, Function, Index

Steps = tuple[str, ...]
MOST_FRAMES = 5  # calls that are followed one inside the other
_MANY_STEPS = 3  # into a value: beyond, the same one again and again is a circle
_MOST_STEPS = 8  # into one that is walked back from


class Frame:
    """A call that was entered: within *function*, parameters are the arguments of *call*."""

    __slots__ = ("call", "caller", "function", "id")

    def __init__(self, function: Function, call: Call, caller: State) -> None:
        self.function = function
        self.call = call
        self.caller = caller
        self.id = call.node.id


MAKERS = frozenset({"constructor", "__init__"})


def needed(index: Index, node: Node, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Return those of *frames* that *node* can depend on: up to the last one whose parameters are seen there.

    A parameter is seen within its function, and what a class is made with within that class. The value of a
    constant or a class is the same whoever asks: it is followed once, not once for every caller.
    """
    if not frames:
        return frames
    function = index.enclosing(node.start_byte)
    if function is frames[-1].function:
        return frames
    around = []
    in_class = False
    while function is not None:
        around.append(function)
        in_class = in_class or function.owner is not None
        function = function.parent
    for last in range(len(frames), 0, -1):
        inner = frames[last - 1].function
        if inner in around or (in_class and inner.name in MAKERS):
            return frames[:last]
    return ()


_Key = tuple[str, int, Steps, tuple[int, ...]]


class State:
    """The value of *node* in the file of *index*, taken apart by *steps*, as seen inside *frames*.

    Never changed once made; `key` is what makes two states the same.
    """

    __slots__ = ("frames", "index", "key", "node", "steps")

    def __init__(
        self,
        index: Index,
        node: Node,
        steps: Steps = (),
        frames: tuple[Frame, ...] = (),
        inside: tuple[int, ...] | None = None,  # the ids of *frames*, where they are known
    ) -> None:
        self.index = index
        self.node = node
        self.steps = steps
        self.frames = frames
        if inside is None:
            inside = tuple([frame.id for frame in frames]) if frames else ()
        self.key: _Key = (index.path, node.id, steps, inside)

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
        return State(self.index, node, steps, self.frames, self.key[3])


def flattened(state: State) -> State:
    """Return *state* for one into which a circle of names leads ever deeper: elements of elements are some.

    Of what lies deeper than anybody writes, the whole is meant.
    """
    if len(state.steps) < _MANY_STEPS:
        return state
    steps: list[str] = []
    for step in state.steps:
        if steps[1 - _MANY_STEPS :] != [step] * (_MANY_STEPS - 1):
            steps.append(step)
    return State(state.index, state.node, tuple(steps[:_MOST_STEPS]), state.frames)
