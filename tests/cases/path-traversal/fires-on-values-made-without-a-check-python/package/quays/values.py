import logging
from dataclasses import dataclass


@dataclass(frozen=True)
class Plain:
    letters: str


@dataclass(frozen=True)
class Noted:
    letters: str

    def __post_init__(self) -> None:
        if not self.letters.isalpha():
            logging.warning("an odd quay")


@dataclass(frozen=True)
class Half:
    letters: str
    side: str

    def __post_init__(self) -> None:
        if not self.side.isalpha():
            raise ValueError(self.side)


@dataclass(frozen=True)
class Early:
    letters: str

    def __post_init__(self) -> None:
        if not self.letters.isalpha():
            return


class Later:
    def __init__(self, letters):
        self.letters = letters
        if not self.letters.isalpha():
            raise ValueError(letters)

    def widen(self, letters):
        self.letters = letters


@dataclass(frozen=True)
class Dotless:
    letters: str

    def __post_init__(self) -> None:
        if ".." in self.letters or self.letters.startswith("/"):
            raise ValueError(self.letters)
