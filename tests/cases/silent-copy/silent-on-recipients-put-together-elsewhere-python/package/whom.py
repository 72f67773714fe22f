import os


class Whom:
    def __init__(self) -> None:
        self.also: list[str] = []
        self.also.append(os.environ["CHOIR_ARCHIVE"])

    def of(self, to: str) -> list[str]:
        return [to, *self.also]
