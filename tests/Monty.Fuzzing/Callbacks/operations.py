# Operations on containers whose items, when they are asked, change the container or one inside of it.
import bisect, collections, copy, dataclasses, enum, functools, heapq, itertools, json, math, operator, random, statistics, string, textwrap, traceback, types, typing

rnd = random.Random(SEED)


class Item:
    """Asked by any special method it calls back."""

    def __init__(self, value, ask): self.value, self.ask = value, ask
    def __eq__(self, other): self.ask('eq'); return self.value == getattr(other, 'value', other)
    def __lt__(self, other): self.ask('lt'); return self.value < getattr(other, 'value', other)
    def __hash__(self): self.ask('hash'); return hash(self.value) % 4
    def __repr__(self): self.ask('repr'); return f'<{self.value}>'
    def __float__(self): self.ask('float'); return float(self.value)
    def __index__(self): self.ask('index'); return self.value
    def __bool__(self): self.ask('bool'); return bool(self.value % 2)
    def __add__(self, other): self.ask('add'); return self.value + getattr(other, 'value', other)
    __radd__ = __add__
    def __iter__(self): self.ask('iter'); return iter([self.value, self.value + 1])
    def __len__(self): self.ask('len'); return 2
    def __format__(self, spec): self.ask('format'); return f'<{self.value}:{spec}>'
    def __getattr__(self, name): self.ask('getattr'); return name


class Stored(dict):
    def __missing__(self, key): self[key] = value = Item(len(self), ask); ask('missing'); return value


@dataclasses.dataclass(order=True)
class Record:
    a: object
    b: object
    c: object
    __hash__ = None


class Written:
    def write(self, text): return len(text)
    def flush(self): pass


def told(items):
    """Exceptions, each with an item as its argument or note, and the next as its cause, context or member."""
    class Told(Exception): pass

    class Group(ExceptionGroup): pass
    last = None
    for i, item in enumerate(items):
        made = Group(f'g{i}', [last, KeyError(item)]) if last is not None and rnd.random() < .3 else Told(item)
        if last is not None and rnd.random() < .4: made.__cause__ = last
        elif rnd.random() < .7: made.__context__ = last
        if rnd.random() < .4: made.__notes__ = [item, 'note', item]
        last = made
    return last


CHANGES = {
    Exception: ['c.__cause__ = None', 'c.__cause__ = ValueError(4)', 'c.__context__ = None', 'c.__context__ = KeyError(5)', 'c.__suppress_context__ = True', 'c.args = (7,)',
                'c.__notes__ = [3]', 'c.add_note("late")', 'type(c).__qualname__ += "x"', 'c.__context__.__cause__ = None', 'c.__cause__.args = (6,)', 'c.__context__.add_note("x")'],
    list: ['c.clear()', 'c.append(9)', 'c.pop()', 'c.insert(0, 7)', 'c.extend([1] * 20)', 'del c[:2]', 'c.reverse()', 'c[:] = []', 'c[0] = 5', 'c *= 2'],
    collections.deque: ['c.clear()', 'c.append(9)', 'c.pop()', 'c.appendleft(7)', 'c.extend([1] * 70)', 'c.rotate(1)', 'c[0] = 5', 'c.append(c.popleft())'],
    dict: ['c.clear()', 'c[99] = 1', 'c.pop(next(iter(c), None), None)', 'c.update({i: i for i in range(50, 80)})', 'c.popitem()', 'c.pop(99, 0)', 'c[1] = 3', 'del c[2]'],
    set: ['c.clear()', 'c.add(99)', 'c.pop()', 'c.update(range(50, 80))', 'c.discard(99)', 'c.discard(1)', 'c.add(2)'],
    Record: ['c.a = 7', 'c.b = 3', 'c.c = []', 'c.c.append(1)', 'c.c.clear()'],
    types.SimpleNamespace: ['c.a = 7', 'c.b = 3', 'c.c = []', 'del c.b'],
}
SEQUENCE = '''c.index(x);c.count(x);x in c;c == d;c != d;c < d;c >= d;c[x];c.insert(x, 3);c.extend(x);c.remove(x);c * x;sorted(c);sum(c);max(c);min(c);set(c)
c.copy() == c;c.index(x, 1);c.index(x, 0, -1);[y for y in c if y == x];operator.countOf(c, x);operator.indexOf(c, x);any(c);all(c);copy.copy(c)'''
OPERATIONS = {
    list: SEQUENCE + '''
c.sort();c.sort(key=lambda y: (x == y, 1));c.sort(reverse=True);c[x:];c.__setitem__(slice(x), [1, 2]);c.pop(x);[*c, *x];list(filter(None, c));list(map(repr, c))
dict.fromkeys(c);list(zip(c, c));functools.reduce(operator.add, c);heapq.heapify(c);heapq.heappush(c, x);heapq.heappop(c);heapq.heapreplace(c, x)
heapq.heappushpop(c, x);heapq.nlargest(2, c);bisect.bisect(c, x);bisect.insort(c, x);bisect.bisect_left(c, x, key=lambda y: y);list(itertools.groupby(c))
list(itertools.accumulate(c));collections.Counter(c);c[::2] == d[::2];(*c,) == (*d,);(*c,) < (*d,);(*c,).index(x);(*c,).count(x);json.dumps(c, default=repr)''',
    collections.deque: SEQUENCE + ';c.rotate(x);c.extendleft(x);c + c;c.__delitem__(x)',
    dict: '''c[x];x in c;c.get(x);c.setdefault(x, 1);c.pop(x);c.pop(x, 5);c.__setitem__(x, 3);c.__delitem__(x);c == d;c != d;c.update(d);c | d;c.__ior__(d)
c.__ior__([(x, 1)]);c.items() & d.items();c.items() - d.items();c.keys() - d.keys();c.keys() | d.keys();c.keys() ^ d.keys();{**c, **d};list(c);dict(c);sorted(c)
x in c.values();(x, 1) in c.items();c.keys() == d.keys();c.items() == d.items();c.keys() <= d.keys();c.keys() > d.keys();c.keys().isdisjoint(d);max(c);sum(c.values())
dict.fromkeys(c, x);{k: v for k, v in c.items() if k == v};c.copy() == c;set(c);repr(c.items());repr(c.keys());next(reversed(c));collections.ChainMap(c) == d''',
    told: '''traceback.format_exception(c);traceback.format_exception_only(c);traceback.format_exception_only(c, show_group=True);repr(c);str(c);raised(c)
traceback.format_exception(ExceptionGroup("g", [c, d, KeyError(x)]));[*traceback.TracebackException.from_exception(c).format()];repr(list[type(c), x, type(c)])
repr(dict[type(c), [type(c), x, type(c)]]);repr(tuple[type(c), x] | type(c));c.__eq__(d);repr(ExceptionGroup("g", [c, KeyError(x), c]))''',
    set: '''x in c;c.add(x);c.remove(x);c.discard(x);c | d;c & d;c - d;c ^ d;c == d;c != d;c <= d;c < d;c > d;c.update(d);c.intersection_update(d);c.difference_update(d)
c.symmetric_difference_update(d);c.isdisjoint(d);c.issubset(d);c.issuperset(d);frozenset(c) == c;c.__ior__(d);c.__iand__(d);c.__isub__(d);c.__ixor__(d);max(c);c.union([x])
c.intersection([x, 1]);c.difference([x, 2]);c.symmetric_difference([x, 2]);c.issubset([x, 1, 2]);{*c, *d};dict.fromkeys(c);sorted(c, key=repr)''',
}
ANY = '''repr(c);str(c);f"{c} {x}";"%s %r" % (c, x);"%s %s %s" % (x, c, x);"{} {!r} {}".format(x, c, c);"{0[0]} {0} {1}".format(c, x);print(c, x, file=Written())
"%(a)s %(b)s %(a)s" % {"a": c, "b": x};"{a} {b} {a}".format_map({"a": x, "b": c});"{a} {b} {a} {c}".format_map(Stored());"%(a)s %(b)s %(a)s" % Stored(a=c)
"{0.p} {0.q} {0.p}".format(x);"abca".translate(Stored());"{a} {b} {a}".format_map(collections.defaultdict(lambda: ask("new") or c));repr((c, x, c));repr({1: c, 2: x, 3: c})
repr(functools.partial(print, c, x, c));repr(slice(c, x, c));repr(types.SimpleNamespace(a=c, b=x, c=c));repr(ValueError(x, c));repr(Record(c, x, c));[c, x] == [c, d]
(c, x) < (d, x);Record(c, x, c) == Record(d, x, c);Record(c, x, 1) < Record(d, x, 2);types.SimpleNamespace(a=c, b=x) == types.SimpleNamespace(a=d, b=x);[c, x].index(x)
{1: c, 2: x} == {1: d, 2: x};collections.deque([c, x]) == collections.deque([d, x]);[x, c].count(c);[c, x].remove(x);(x, c).index(c);c in [x, d];sorted([[x], [c], [x]])
heapq.nsmallest(3, c);list(heapq.merge(c, d));copy.deepcopy(c) == c;collections.OrderedDict(a=c, b=x) == collections.OrderedDict(a=d, b=x);{1, x, 2, c};{x: 1, 3: c, 5: x}
"abca".translate(collections.defaultdict(lambda: ask("new") or "z"));repr(dict[x, c]);dict[x, c] == dict[x, d];repr(collections.defaultdict(x, {1: c}))
traceback.format_exception(ValueError(x, c));traceback.format_exception_only(noted(ValueError(x), c));math.dist([x, 1, x], (1, x, 2));math.hypot(x, 1, x);math.gcd(x, 2, x)
json.loads('{"a": [1.5, {"b": 2}]}', object_hook=lambda o: ask("hook") or o, parse_int=lambda t: ask("int") or len(c));operator.itemgetter(x, 0, x)(c)
string.Formatter().vformat("{a} {b.p} {a}", (), {"a": c, "b": x});"abcdef"[x:x];range(x, 9, x);slice(x, x).indices(x);"abcabc".replace("a", "b", x);bytes([x, 1, x])
types.MappingProxyType({1: c, 2: x}) == {1: d, 2: x};repr(types.MappingProxyType({1: c, x: x}));collections.UserList([c, x]) == [d, x];repr(collections.ChainMap({1: x}, {x: c}))
dataclasses.asdict(Record(c, x, [x]));dataclasses.astuple(Record(c, x, [x]));dataclasses.replace(Record(c, x, 1), a=d) == Record(c, x, 1);copy.copy(c) == d;[copy.deepcopy(x)] == [x]
cached(x) + cached(x) + cached(x, 1);sorted([x, 1, x], key=functools.cmp_to_key(lambda a, b: (a < b) - (b < a)));json.dumps({"a": [x, c, x]}, default=lambda o: [repr(o)[:5], ask("dump")])
json.dumps([x, x], indent=x, default=repr);json.dumps({"b": x, "a": 1}, sort_keys=True, default=lambda o: ask("dump") or 5);list(itertools.islice(c, x));list(itertools.batched(c, 2))
list(itertools.takewhile(lambda y: y == x, c));list(itertools.chain(c, x, d));list(itertools.zip_longest(c, x));list(itertools.product(c, x))[:9];list(itertools.permutations(x, x))[:9]
list(itertools.compress(c, [x, 0, x, 1]));[*itertools.starmap(lambda a, b: a == b, zip(c, d))];itertools.tee(c, x);list(itertools.repeat(c, x));[*itertools.pairwise(c)]
random.Random(1).choices([1, 2, 3], weights=[x, 1, x]);random.Random(1).sample([1, 2, 3], counts=[x, 2, x], k=2);random.Random(x);random.Random(2).randrange(x, 9);random.Random(3).shuffle(c)
string.Template("$a ${b} $a").substitute(a=c, b=x);string.Template("$a $z $a").safe_substitute(a=x, b=c);math.prod([x, 2, x]);math.fsum([x, .5, x]);math.sumprod([x, 1], [2, x]);math.perm(x, x)
min(c, key=lambda y: y == x, default=0);max([x, *c], key=lambda y: repr(y));sum([x, 1, x], x);pow(x, x, x);divmod(x, x);round(x, x);int(x);complex(x, x);float(x);str(x) + repr(x) + ascii(x)
bytearray([x, 1, x]);bytearray(b"abc").insert(x, x);bytearray(b"abcdef").find(x, x, x);memoryview(b"abcdef")[x:x];b"abc" * x;bytes(x);"abc".join([str(x), repr(c)]);"abc" * x
"{0:{1}} {0!r:{1}}".format(x, "");f"{x!r:>{8}} {x:{x}}";"abcabc".find("b", x, x);"abcabc".split("b", x);"abc".center(x);"abcabc".startswith(("x", "a"), x);isinstance(x, (c.__class__, Item))
match(c, x);built(c, x);E(x);[x in E, E(1)];typing.get_type_hints(types.SimpleNamespace(__annotations__={"a": x, "b": "int"}));typing.Literal[x, c] == typing.Literal[x, d];statistics.mean([x, 2])
statistics.mode([x, 1, x]);textwrap.fill(str(c), 9 + x.__index__());hasattr(x, "p") and getattr(x, "q");vars(x) == vars(x);types.SimpleNamespace(a=x, b=c) == types.SimpleNamespace(a=x, b=d)
[*map(lambda a, b: a == b, c, d)];[*filter(lambda y: y == x, c)];[*zip(c, x, strict=True)];enumerate(c, x).__next__();[*reversed([x, c])];dict(zip(c, d), k=x) == dict(zip(d, c));{**{1: x}, **{2: c}} == {1: x, 2: d}
collections.Counter([x, 1, x, x]);collections.Counter([x, 1]) + collections.Counter([1, x]);collections.Counter([x]) == collections.Counter([1]);collections.OrderedDict.fromkeys([x, 1, x])
collections.namedtuple("P", "a b")(x, c) == (x, d);collections.ChainMap({x: 1}, {1: x})[x];collections.UserDict({x: c}) == {x: d};sorted({x: 1, 3: 2}.items(), key=lambda p: repr(p));heapq.nlargest(2, [x, 1, x], key=repr)'''


@functools.lru_cache(maxsize=2)
def cached(*values): ask('cached'); return len(values)


class E(enum.Enum):
    A = 1
    B = 2

    @classmethod
    def _missing_(cls, value): ask('missing'); return cls.A if value == 3 else cls.B


def match(c, x):
    match c:
        case [first, *_] if first == x: return first
        case {1: one, **rest}: return one, rest
        case Item(value=2) | [2, 2]: return 'item'
        case 3 | 'a': return 3
        case _: return x


def built(c, x):
    class Named:
        def __set_name__(self, owner, name): ask('name'); c == x

    class Base:
        def __init_subclass__(cls, **options): ask('sub'); cls.told = sorted(options), x == c

    class Made(Base, option=x): a, b = Named(), Named()
    return Made.told


def ask(what):
    """What the items do when they are asked, once it is their turn."""
    if not state.armed or state.wanted not in (None, what):
        return
    state.count += 1
    if state.count > 300:
        raise IndexError('asked too often')
    if state.count == state.turn + 1 or state.repeats and state.count % 3 == 0:
        state.armed = False
        try:
            exec(state.change, {'c': state.target})
        except Exception as error:
            state.log.append(type(error).__name__)
        state.armed = state.repeats
    if state.raises and state.count == state.turn + 3:
        raise KeyError('raised')


def wrap(value, nested):
    """A value, an item, or a container with items."""
    chance = rnd.random()
    if chance < .5:
        return Item(value, ask)
    if chance < .65 and nested is not None:
        make = rnd.choice([
            lambda: [value, Item(value, ask), value], lambda: collections.deque([Item(value, ask), value]), lambda: {value: Item(value, ask), 9: [Item(value, ask)]},
            lambda: {1, Item(value, ask)}, lambda: [[Item(value, ask)], Item(value, ask)], lambda: types.SimpleNamespace(a=value, b=Item(value, ask)),
            lambda: Record(value, Item(value, ask), [Item(value, ask)])])
        nested.append(make())
        return nested[-1]
    return (value, Item(value, ask), (Item(value, ask), 2)) if chance < .75 else value


def noted(error, note):
    """An exception with notes, which are asked for their text."""
    error.__notes__ = note if isinstance(note, list) else [note, note]
    return error


def raised(error):
    """The text of a failure with its traceback."""
    try:
        raise error
    except Exception:
        return traceback.format_exc()


def shown(value):
    """A text that asks nobody."""
    if isinstance(value, Item):
        return f'<{value.value}>'
    if isinstance(value, dict):
        return type(value).__name__ + str([(shown(k), shown(v)) for k, v in value.items()])
    if isinstance(value, (list, tuple, set, frozenset, collections.deque)):
        return type(value).__name__ + str([shown(v) for v in value])
    if isinstance(value, BaseException):
        return f'{type(value).__name__}: {[shown(v) for v in value.args]}'
    return repr(value) if isinstance(value, (int, str, float, type(None))) else type(value).__name__


def trial():
    kind = rnd.choice([list, list, collections.deque, dict, dict, set, told])
    operation = rnd.choice((OPERATIONS[kind] if rnd.random() < .5 else ANY).replace('\n', ';').split(';'))
    values = [rnd.randrange(6) for _ in range(rnd.choice([1, 2, 3, 5, 8, 12]))]
    nested = []
    state.armed = False
    items = [wrap(value, nested if kind in (list, collections.deque) else None) for value in values]
    others = [copy.copy(item) if rnd.random() < .5 and not isinstance(item, Item) else wrap(value, None) for item, value in zip(items, values)]
    if kind is dict:
        make = rnd.choice([dict, collections.OrderedDict, collections.Counter])
        c, d = (make({key: i for i, key in enumerate(keys)}) for keys in (items, others))
    else:
        c, d = kind(items), kind(others)
    x = Item(rnd.randrange(6), ask) if rnd.random() < .6 else rnd.choice(others)
    state.target = rnd.choice(nested) if nested and rnd.random() < .6 else c
    changes = next(changes for base, changes in CHANGES.items() if isinstance(state.target, base))
    state.change, state.turn, state.wanted = rnd.choice(changes), rnd.randrange(10), rnd.choice(['eq', 'lt', 'hash', 'repr', None, None])
    form = rnd.randrange(3)
    state.repeats, state.raises, state.count, state.log, state.armed = form == 2, form == 1, 0, [], True
    try:
        result = eval(operation, globals() | {'c': c, 'd': d, 'x': x})
    except Exception as error:
        result = error
    state.armed = False
    print(operation, shown(values), state.change, '|', shown(result)[:400], '|', shown(c)[:200], shown(state.target)[:100], state.count, state.log)


state = types.SimpleNamespace(armed=False)
for _ in range(10):
    trial()
