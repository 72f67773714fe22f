SAMPLE = "tuo tfel saw enon dna daer saw keew siht fo nalp yrevE"
MORE = "The sum of all rows is shown in the last column"


def plan(folder, name):
    return folder[::-1] + SAMPLE[::-1] + MORE[::-1] + "".join(reversed(name))
