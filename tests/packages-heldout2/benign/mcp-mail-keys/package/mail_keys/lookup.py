import base64

import dns.name
import dns.resolver

_resolver = dns.resolver.Resolver()
_resolver.lifetime = 5


def raw(name: dns.name.Name, kind: str) -> list[bytes]:
    try:
        return [r.to_wire() for r in _resolver.resolve(name, kind)]
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []


def txt(name: dns.name.Name) -> list[str]:
    try:
        return [b"".join(r.strings).decode(errors="replace")[:500] for r in _resolver.resolve(name, "TXT")]
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []


def armor(key: bytes) -> str:
    body = base64.encodebytes(key).decode()
    return f"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n{body}-----END PGP PUBLIC KEY BLOCK-----"
