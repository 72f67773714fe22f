import re

_STRING = re.compile(r"'(?:[^']|'')*'")
_COMMENT = re.compile(r"--[^\n]*|/\*.*?\*/", re.S)
_FORBIDDEN = re.compile(
    r"\b(insert|update|delete|merge|drop|alter|create|grant|revoke|truncate|copy|call|do|set|vacuum|pg_read_file|pg_sleep|dblink)\b", re.I
)


class Rejected(ValueError):
    pass


def check(sql: str) -> str:
    """A first, friendly check; the database role and the read-only transaction are the real limits."""
    text = _COMMENT.sub(" ", sql).strip().rstrip(";").strip()
    bare = _STRING.sub("''", text)
    if ";" in bare:
        raise Rejected("one statement at a time")
    if not re.match(r"(?i)^(select|with)\b", bare):
        raise Rejected("only SELECT")
    m = _FORBIDDEN.search(bare)
    if m:
        raise Rejected(f"{m[0]} is not available")
    return text
