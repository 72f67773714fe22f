import re

_START = re.compile(r"^\s*(select|with)\b", re.IGNORECASE)


def is_select(sql):
    return bool(_START.match(sql))
