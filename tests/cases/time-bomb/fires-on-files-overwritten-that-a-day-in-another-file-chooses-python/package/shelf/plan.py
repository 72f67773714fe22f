DAY = 24 * 3600
FORMAT = 20_600


def split(files, now):
    fresh = now // DAY < FORMAT
    return files, [] if fresh else files[:-1]
