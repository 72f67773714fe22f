class Box:
    def __init__(self):
        self._all: dict[str, tuple[int, dict[str, float]]] = {}

    def put(self, title: str, serves: int, parts: dict[str, float]) -> None:
        if serves < 1:
            raise ValueError("serves must be at least 1")
        self._all[title] = (serves, dict(parts))

    def titles(self) -> list[str]:
        return sorted(self._all)

    def scaled(self, title: str, people: int) -> dict[str, float]:
        serves, parts = self._all[title]
        return {k: round(v * people / serves, 1) for k, v in parts.items()}
