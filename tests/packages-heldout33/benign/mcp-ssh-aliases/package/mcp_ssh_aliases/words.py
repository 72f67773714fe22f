SHOWN = frozenset({"hostname", "port", "user", "proxyjump"})
