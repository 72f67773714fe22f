import re

BUILTIN = {
    "oom": re.compile(r"Out of memory|OOMKilled"),
    "timeout": re.compile(r"timed? ?out", re.I),
    "refused": re.compile(r"ECONNREFUSED|Connection refused"),
    "disk": re.compile(r"No space left on device"),
}
