SONGS = {
    "chiffchaff": "two notes repeated chiff chaff",
    "great tit": "squeaky two notes teacher teacher",
    "robin": "silvery falling trill clear thin notes",
    "wren": "loud fast trill long rattle",
    "blackbird": "mellow fluting phrases squeaky end",
}


def score(heard, song):
    a, b = set(heard.lower().split()), set(song.split())
    return len(a & b) / len(b)


def ranked(heard):
    return sorted(((round(score(heard, s), 2), n) for n, s in SONGS.items()), reverse=True)
