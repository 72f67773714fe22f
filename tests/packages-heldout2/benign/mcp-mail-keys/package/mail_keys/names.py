"""Names of records."""
import hashlib

import dns.name


def openpgp(address: str) -> dns.name.Name:
    local, _, domain = address.rpartition("@")
    if not local or not domain:
        raise ValueError("not a mail address")
    label = hashlib.sha256(local.encode("utf-8")).digest()[:28].hex()
    return dns.name.from_text(f"{label}._openpgpkey.{domain}")


def dkim(domain: str, selector: str) -> dns.name.Name:
    return dns.name.from_text(f"{selector}._domainkey.{domain}")


def mta_sts(domain: str) -> dns.name.Name:
    return dns.name.from_text(f"_mta-sts.{domain}")
