from typing import NamedTuple


class Showing(NamedTuple):
    time: str
    film: str
    house: str


FILMS = {
    "the ferry": {"year": 2019, "minutes": 104},
    "night bakery": {"year": 2023, "minutes": 91},
}
_PROGRAMME = {
    "harbour": [Showing("18:00", "The Ferry", "Lux"), Showing("20:30", "Night Bakery", "Lux")],
    "hill": [Showing("19:15", "Night Bakery", "Odeon")],
}


def showings(town: str) -> list[Showing]:
    return _PROGRAMME.get(town.strip().lower(), [])
