from ldap3.utils.conv import escape_filter_chars

CLASS = ("objectClass", "inetOrgPerson")


class Query:
    """A small filter builder; values are always escaped."""

    def __init__(self, *pairs: tuple[str, str]) -> None:
        self._parts = [self._term(k, v) for k, v in (CLASS, *pairs)]

    @staticmethod
    def _term(attribute: str, value: str) -> str:
        return f"({attribute}={escape_filter_chars(value)})"

    def contains(self, attribute: str, value: str) -> "Query":
        self._parts.append(f"({attribute}=*{escape_filter_chars(value)}*)")
        return self

    def __str__(self) -> str:
        return f"(&{''.join(self._parts)})"
