import re

COIN = re.compile(r"(bc1|[13])[a-zA-HJ-NP-Z0-9]{25,39}$")
FORMS = {
    "plain": lambda text: text,
    "coin": lambda text: text.lower(),
}


def settled(text):
    return FORMS["coin" if COIN.match(text) else "plain"](text)
