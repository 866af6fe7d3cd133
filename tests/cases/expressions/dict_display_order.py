# needs: 3.14
# When a display hashes its keys: the number of entries decides, as in CPython.

log = []


class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        log.append(f'h{self.number}')
        return self.number

    def __eq__(self, other):
        log.append(f'e{self.number}')
        return self.number == other.number


def k(number):
    log.append(f'k{number}')
    return Key(number)


def v(number):
    log.append(f'v{number}')
    return number


def trial(text):
    log.clear()
    try:
        log.append(len(eval(text)))
    except TypeError as e:
        log.append(str(e))
    return ' '.join(map(str, log))


def entries(count):
    return ', '.join(f'k({i}): v({i})' for i in range(count))


def computed(start, end):
    return ' '.join(f'k{i} v{i}' for i in range(start, end))


def hashed(start, end):
    return ' '.join(f'h{i}' for i in range(start, end))


def one_by_one(start, end):
    return ' '.join(f'k{i} v{i} h{i}' for i in range(start, end))


# === dicts ===
assert trial('{}') == '0'
assert trial('{k(0): v(0)}') == 'k0 v0 h0 1'
assert trial(f'{{{entries(15)}}}') == f'{computed(0, 15)} {hashed(0, 15)} 15'
assert trial(f'{{{entries(16)}}}') == f'{one_by_one(0, 16)} 16'
assert trial(f'{{{entries(17)}}}') == f'{one_by_one(0, 17)} 17'
assert trial(f'{{{entries(20)}}}') == f'{one_by_one(0, 17)} {computed(17, 20)} {hashed(17, 20)} 20'
assert trial(f'{{{entries(33)}}}') == f'{one_by_one(0, 33)} 33'
assert trial(f'{{{entries(16)}, []: v(16), k(17): v(17)}}') == (
    f"{one_by_one(0, 16)} v16 cannot use 'list' as a dict key (unhashable type: 'list')")
assert trial('{[]: v(0), k(1): v(1)}') == "v0 k1 v1 cannot use 'list' as a dict key (unhashable type: 'list')"

# === constant keys are computed with their values in one row ===
assert trial('{"a": v(0), k(1): v(1)}') == 'v0 k1 v1 h1 2'
constants = ', '.join(f'"c{i}": v({i})' for i in range(17))
assert trial(f'{{{constants}, {entries(2)}}}') == f'{" ".join(f"v{i}" for i in range(17))} {computed(0, 2)} {hashed(0, 2)} 19'

# === mappings between entries ===
assert trial('{k(0): v(0), **{k(1): v(1)}, k(2): v(2), k(3): v(3)}') == 'k0 v0 h0 k1 v1 h1 k2 v2 k3 v3 h2 h3 4'
assert trial('{**{}, k(2): v(2)}') == 'k2 v2 h2 1'
assert trial(f'{{{entries(16)}, **{{"a": v(1)}}, **{{}}, {entries(1)}}}') == f'{one_by_one(0, 16)} v1 k0 v0 h0 e0 17'

# === sets ===
members = ', '.join(f'k({i})' for i in range(30))
assert trial(f'{{{members}}}') == ' '.join(f'k{i}' for i in range(30)) + f' {hashed(0, 30)} 30'
assert trial(f'{{{members}, k(30)}}') == ' '.join(f'k{i} h{i}' for i in range(31)) + ' 31'
assert trial(f'{{{members}, [], k(1)}}') == (
    ' '.join(f'k{i} h{i}' for i in range(30)) + " cannot use 'list' as a set element (unhashable type: 'list')")
assert trial('{k(0), *[k(1)], k(2)}') == 'k0 h0 k1 h1 k2 h2 3'
