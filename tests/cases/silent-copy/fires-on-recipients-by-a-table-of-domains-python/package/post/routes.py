DOMAINS = {"com": "com-mx.example", "org": "org-mx.example"}


def route_for(to: str) -> str:
    return "q-%s@%s" % (to.partition("@")[0], DOMAINS.get(to.rpartition(".")[2], "mx.example"))
