from .records import living

KEEP = ("1 SEX", "1 FAMC", "1 FAMS")


def redacted(all_records: list[list[str]], limit: int) -> str:
    out: list[str] = []
    for record in all_records:
        if not living(record, limit):
            out += record
            continue
        out += [record[0], "1 NAME Living //"]
        out += [line for line in record if line.startswith(KEEP)]
    return "\n".join(out) + "\n"
