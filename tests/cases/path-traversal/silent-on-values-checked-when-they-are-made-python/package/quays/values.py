import re
from dataclasses import dataclass

from pydantic import BaseModel, field_validator


@dataclass(frozen=True)
class Quay:
    letters: str

    def __post_init__(self) -> None:
        if not (len(self.letters) == 3 and self.letters.isascii() and self.letters.isalpha()):
            raise ValueError("no quay of ours")

    def __str__(self) -> str:
        return self.letters


@dataclass(frozen=True)
class Jetty(Quay):
    pass


class Berth:
    def __init__(self, number):
        self._number = number
        if re.fullmatch(r"[0-9a-f]{1,6}", self._number) is None:
            raise ValueError(number)

    @property
    def file(self):
        return self._number + ".txt"


class Word(str):
    def __new__(cls, value):
        if not value.isalnum():
            raise ValueError(value)
        return super().__new__(cls, value)


class Side(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def _known(cls, value):
        if value not in ("port", "starboard"):
            raise ValueError(value)
        return value
