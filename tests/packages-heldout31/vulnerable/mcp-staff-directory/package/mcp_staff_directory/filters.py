class Filter:
    def __init__(self, kind: str):
        self._parts = [f"(objectClass={kind})"]

    def where(self, attribute: str, value: str) -> "Filter":
        self._parts.append(f"({attribute}={value})")
        return self

    def __str__(self) -> str:
        return "(&" + "".join(self._parts) + ")"
