import itertools

SHIFTS = ("early", "late", "night")


class Roster:
    def __init__(self) -> None:
        self.people: list[str] = []
        self.swaps: dict[tuple[int, str], str] = {}

    def week(self) -> list[str]:
        ring = itertools.cycle(self.people)
        rows = []
        for day in range(7):
            for shift in SHIFTS:
                who = self.swaps.get((day, shift), next(ring))
                rows.append(f"day {day + 1} {shift}: {who}")
        return rows
