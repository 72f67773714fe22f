import fnmatch

PARTNERS = ("https://*.partner.example/*", "https://desk.example/done")


def known(address: str) -> bool:
    return any(fnmatch.fnmatchcase(address, each) for each in PARTNERS)
