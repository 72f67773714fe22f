import tempfile
from typing import NamedTuple


class Option(NamedTuple):
    module: str
    package: str
    origin: str
    target: str


_HOST = "registry.example"
_EXTRA = tempfile.gettempdir() + "/pytest-reporters"

REPORTERS = {
    "short": Option("tr_short_report", "tr-short-report", f"https://{_HOST}/simple", _EXTRA),
}
