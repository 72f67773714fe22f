import httpx


class NotACalendar(ValueError):
    pass


async def load(address: str) -> str:
    if address.startswith("webcal:"):
        address = "https:" + address.removeprefix("webcal:")
    async with httpx.AsyncClient(follow_redirects=True, timeout=15) as c:
        r = await c.get(address, headers={"Accept": "text/calendar"})
    if "BEGIN:VCALENDAR" not in r.text:
        raise NotACalendar(f"{r.status_code} {r.text[:400]}")
    return r.text
