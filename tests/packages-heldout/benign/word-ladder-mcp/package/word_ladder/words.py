from collections import defaultdict, deque

WORDS = """cold cord card ward warm word wood good gold bold bald ball bell tell tall
tail mail main rain ruin stop spot post pots tops opts""".split()


def neighbours(word):
    return [w for w in WORDS if len(w) == len(word) and sum(a != b for a, b in zip(w, word)) == 1]


def ladder(start, goal):
    before, todo = {start: None}, deque([start])
    while todo:
        w = todo.popleft()
        if w == goal:
            path = []
            while w:
                path.append(w)
                w = before[w]
            return path[::-1]
        for n in neighbours(w):
            if n not in before:
                before[n] = w
                todo.append(n)
    return []


def anagrams(word):
    table = defaultdict(list)
    for w in WORDS:
        table["".join(sorted(w))].append(w)
    return table["".join(sorted(word))]
