from gull import keys

TOKENS = keys.known()
