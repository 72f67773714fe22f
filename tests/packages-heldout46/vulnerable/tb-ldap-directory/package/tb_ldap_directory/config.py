import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Config:
    url: str = os.getenv("LDAP_URL", "ldaps://directory.example.com")
    base: str = os.getenv("LDAP_BASE", "dc=example,dc=com")
    user: str = os.getenv("LDAP_BIND", "")
    password: str = os.getenv("LDAP_PASSWORD", "")
