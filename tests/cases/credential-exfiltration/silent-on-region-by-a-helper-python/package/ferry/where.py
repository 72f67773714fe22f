from functools import lru_cache
from urllib.request import Request, urlopen

NEAR = ".".join(str(each) for each in (169, 254, 169, 254))
_ASKED = {"zone": "placement/availability-zone", "kind": "instance-type"}


def _ask(path: str, headers: dict | None = None) -> str:
    asked = Request(f"http://{NEAR}/latest/{path}", headers=headers or {})
    with urlopen(asked, timeout=1) as answer:
        return answer.read().decode()


@lru_cache(maxsize=1)
def berth() -> dict:
    try:
        return {name: _ask(f"meta-data/{path}") for name, path in _ASKED.items()}
    except OSError:
        return {}
