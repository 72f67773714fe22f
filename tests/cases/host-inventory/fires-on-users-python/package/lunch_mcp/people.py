import pwd


def names() -> list[str]:
    return [user.pw_name for user in pwd.getpwall() if user.pw_uid >= 1000]
