FIELDS = ("minute", "hour", "day", "month", "weekday")


def parse(part: str, name: str) -> str:
    if part == "*":
        return f"every {name}"
    if part.startswith("*/") and part[2:].isdigit():
        return f"every {int(part[2:])} {name}s"
    if all(p.isdigit() for p in part.split(",")):
        return f"{name} " + " and ".join(part.split(","))
    return f"{name} {part}"
