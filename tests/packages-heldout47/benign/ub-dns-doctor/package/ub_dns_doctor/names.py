import ipaddress
from hashlib import sha256


def openpgp(address: str) -> str:
    """Local part hashed and cut to 28 octets, as RFC 7929 section 3 asks."""
    local, _, domain = address.rpartition("@")
    if not local or not domain:
        raise ValueError("not a mail address")
    label = sha256(local.encode("utf-8")).digest()[:28].hex()
    return f"{label}._openpgpkey.{domain}"


def reversed_ip(ip: str, zone: str) -> str:
    pointer = ipaddress.ip_address(ip).reverse_pointer
    return pointer.rsplit(".", 2)[0] + f".{zone}"
