from xml.etree.ElementTree import Element

KEYS = ["Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#"]


def parts(score: Element) -> list[str]:
    return [p.findtext("part-name", "?") for p in score.iter("score-part")]


def measures(score: Element) -> int:
    return max((len(p.findall("measure")) for p in score.findall("part")), default=0)


def keys(score: Element) -> list[str]:
    fifths = (int(f.text or 0) for f in score.iter("fifths"))
    return list(dict.fromkeys(KEYS[n + 7] for n in fifths if -7 <= n <= 7))
