import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    url: str
    base: str
    user: str
    password: str


def load() -> Settings:
    e = os.environ
    return Settings(e.get("LDAP_URL", "ldap.example.org"), e.get("LDAP_BASE", "dc=example,dc=org"), e.get("LDAP_USER", ""), e.get("LDAP_PASSWORD", ""))
