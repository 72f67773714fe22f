import dns.asyncresolver
import dns.resolver

_resolver = None


async def records(name: str, kind: str) -> list[str]:
    global _resolver
    if _resolver is None:
        _resolver = dns.asyncresolver.Resolver()
        _resolver.lifetime = 5
    try:
        answer = await _resolver.resolve(name, kind)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer, dns.resolver.NoNameservers):
        return []
    return [r.to_text() for r in answer]
