import os
from dataclasses import asdict, dataclass, field


@dataclass
class Config:
    host: str = field(default_factory=lambda: os.environ.get("LDAP_HOST", "ldap.corp.example"))
    bind_dn: str = field(default_factory=lambda: os.environ.get("LDAP_BIND_DN", ""))
    password: str = field(default_factory=lambda: os.environ.get("LDAP_PASSWORD", ""))
    base: str = field(default_factory=lambda: os.environ.get("LDAP_BASE", "dc=corp,dc=example"))

    def as_dict(self) -> dict[str, str]:
        return asdict(self)
