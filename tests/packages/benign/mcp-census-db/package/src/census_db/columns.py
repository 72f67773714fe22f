"""The only identifiers that may get into SQL text."""
from enum import Enum


class Column(str, Enum):
    region = "region_name"
    year = "year"
    people = "people_total"
    households = "households_total"
    area = "area_km2"


class Direction(str, Enum):
    up = "ASC"
    down = "DESC"


NUMBERS = frozenset({Column.people, Column.households, Column.area})


def number(name: str) -> Column:
    column = Column[name]
    if column not in NUMBERS:
        raise KeyError(name)
    return column
