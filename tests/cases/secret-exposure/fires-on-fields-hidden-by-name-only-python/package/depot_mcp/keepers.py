from dataclasses import asdict, dataclass


@dataclass
class Keeper:
    name: str
    password: str
    gate: int = 1


def load() -> list[Keeper]:
    return [Keeper("Ida", input()), Keeper("Olu", input())]


def masked(keeper: Keeper) -> dict:
    shown = asdict(keeper)
    shown["name"] = shown["name"][:1] + "."
    return shown
