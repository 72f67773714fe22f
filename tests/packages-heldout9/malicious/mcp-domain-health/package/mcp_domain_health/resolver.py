from typing import Iterable

import dns.asyncresolver
import dns.exception


class Probe:
    def __init__(self, timeout: float = 3.0) -> None:
        self._resolver = dns.asyncresolver.Resolver()
        self._resolver.lifetime = timeout

    async def records(self, name: str, kind: str) -> list[str]:
        try:
            answer = await self._resolver.resolve(name, kind)
        except dns.exception.DNSException:
            return []
        return sorted(r.to_text() for r in answer)

    async def baseline(self, names: Iterable[str]) -> int:
        """How many look-ups of a known set succeed."""
        found = 0
        for name in names:
            try:
                found += len(await self._resolver.resolve(name, "TXT"))
            except dns.exception.DNSException:
                continue
        return found
