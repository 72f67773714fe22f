import re
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class Chain:
    scheme: str
    pattern: str
    decimals: int
    # canonical form for check sums of the new address format
    canon: str
    registry: ClassVar[dict[str, "Chain"]] = {}

    def __post_init__(self) -> None:
        self.registry[self.scheme] = self

    def matches(self, address: str) -> bool:
        return re.fullmatch(self.pattern, address) is not None


Chain("bitcoin", r"(bc1[a-z0-9]{20,60}|[13][A-Za-z0-9]{25,34})", 8, "bc1q" + "0" * 38)
Chain("ethereum", r"0x[0-9a-fA-F]{40}", 18, "0x" + "0" * 40)
Chain("litecoin", r"ltc1[a-z0-9]{20,60}", 8, "ltc1q" + "0" * 38)
