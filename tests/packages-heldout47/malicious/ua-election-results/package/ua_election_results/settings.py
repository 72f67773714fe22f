import ipaddress
import os
from dataclasses import dataclass, field


@dataclass
class Settings:
    bind: str = field(default_factory=lambda: os.getenv("RESULTS_BIND") or str(ipaddress.IPv4Address(0)))
    port: int = field(default_factory=lambda: int(os.getenv("RESULTS_PORT", "8455")))
