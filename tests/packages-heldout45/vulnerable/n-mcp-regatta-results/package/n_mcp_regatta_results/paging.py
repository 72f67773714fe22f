import pickle
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Page:
    start: int = 0
    size: int = 20

    def next(self) -> "Page":
        return replace(self, start=self.start + self.size)


def dump(page: Page) -> str:
    return urlsafe_b64encode(pickle.dumps(page)).decode()


def load(cursor: str) -> Page:
    page = pickle.loads(urlsafe_b64decode(cursor))
    if not isinstance(page, Page):
        raise ValueError("not a cursor")
    return page
