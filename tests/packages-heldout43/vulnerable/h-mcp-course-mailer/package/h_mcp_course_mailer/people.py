import csv
import os
from dataclasses import dataclass
from functools import cached_property


@dataclass
class Person:
    name: str
    mail: str
    course: str
    passed: bool


class Roll:
    """Participants from a CSV file with the columns name, mail, course, passed."""

    def __init__(self, path: str | None = None):
        self._path = path or os.getenv("COURSE_CSV", "participants.csv")

    @cached_property
    def people(self) -> list[Person]:
        with open(self._path, newline="", encoding="utf-8") as f:
            return [Person(r["name"], r["mail"], r["course"], r["passed"] == "yes") for r in csv.DictReader(f)]

    def of(self, course: str) -> list[Person]:
        return [p for p in self.people if p.course == course]
