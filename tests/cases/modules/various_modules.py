# needs: 3.14
import string, copy, operator, heapq, textwrap, statistics
from string import Template, Formatter

lines = []


def show(*args):
    lines.append(' '.join(map(str, args)))


# === string, copy, operator, heapq, textwrap, statistics ===
def err(f,*a,**k):
    try: show(repr(f(*a,**k)))
    except Exception as e: show(type(e).__name__, e)
t=Template('$who likes ${what}, $$5 $x_1'); err(t.substitute,who='a',what='b',x_1=3); err(t.substitute,{'who':1}); err(t.safe_substitute,who=1); err(t.get_identifiers); err(t.is_valid)
err(Template('a\n $ b').substitute); err(Template('$').substitute); err(Template('a $1').safe_substitute); err(Template('${a').is_valid); err(Template('$a$b').substitute,{'a':1},b=2)
f=Formatter(); err(f.format,'{} {1}' if 0 else '{} {}',1,2); err(f.format,'{0:>{w}} {a.real!r} {b[0]} {{x}}',5,w=4,a=3,b=['q']); err(f.format,'{'); err(f.format,'}'); err(f.format,'{} {0}',1); err(list,f.parse('a{b!r:c}d{{e}}{f}')); err(f.format,'{x}')
class NS(Formatter):
    def get_value(self,key,args,kw): return kw.get(key,f'<{key}>') if isinstance(key,str) else args[key]
err(NS().format,'{a} {b}',a=1); err(string.capwords,'  hello   world '); show(string.punctuation, string.hexdigits)
class P:
    def __init__(self): self.a=[1]; self.b=self
class S:
    __slots__=('x','y')
p=P(); q=copy.copy(p); r=copy.deepcopy(p); show(q.a is p.a, q.b is p, r.a==p.a, r.a is p.a, r.b is r)
s=S(); s.x=[1]; s2=copy.deepcopy(s); show(s2.x, s2.x is s.x, hasattr(s2,'y'))
l=[1,[2]]; l.append(l); m=copy.deepcopy(l); show(m[1] is l[1], m[2] is m); show(copy.deepcopy({'a':(1,[2])}), copy.copy([1]), copy.deepcopy((1,2)), copy.copy({1}))
class C2(list): pass
c=C2([1,[2]]); c.z=5; d=copy.deepcopy(c); show(type(d),d,d.z,d[1] is c[1])
class D3:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
show(copy.copy(D3()), copy.deepcopy([D3()])); err(copy.replace,5)
from collections import *
show(copy.deepcopy(defaultdict(list,{'a':[1]})), copy.deepcopy(deque([[1]])), copy.copy(Counter('aab')), copy.deepcopy(OrderedDict(a=[1])))
N=namedtuple('N','a b'); show(copy.deepcopy(N(1,[2])), copy.replace(N(1,2),b=5)); e=copy.copy(ValueError('x')); show(repr(e))
show(operator.itemgetter(1)([5,6]), operator.itemgetter(0,2)('abc'), operator.attrgetter('real')(5), operator.attrgetter('a','b.a')(p)[1], operator.methodcaller('upper')('x'), operator.add(1,2), operator.itemgetter(1), operator.attrgetter('a.b'), operator.methodcaller('f',1,x=2))
err(operator.itemgetter); err(operator.attrgetter,5); err(operator.index,1.5); show(operator.countOf([1,2,1],1), operator.indexOf('abc','b'), operator.contains([1],1), operator.iadd([1],[2]), operator.truth([]), operator.not_(0), operator.length_hint(iter([1,2])), sorted([3,1],key=operator.neg), operator.concat([1],[2]), operator.mod(7,3), operator.pow(2,5), operator.is_none(None))
h=[]; [heapq.heappush(h,x) for x in [5,1,4,2,3]]; show(h,[heapq.heappop(h) for _ in range(5)]); x=[9,8,7,1,2]; heapq.heapify(x); show(x, heapq.heapreplace(x,0), heapq.heappushpop(x,100), x); show(heapq.nlargest(2,[1,5,3]), heapq.nsmallest(2,'bca'), heapq.nlargest(2,['a','bbb','cc'],key=len), list(heapq.merge([1,4],[2,3],[0])), list(heapq.merge([3,1],[2],reverse=True))); err(heapq.heappop,[]); err(heapq.heappush,(),1); err(heapq.heapreplace,[],1)
y=[1,5,3]; heapq.heapify_max(y); show(y, heapq.heappop_max(y), y)
T='The quick brown fox jumped over the lazy dog, well-known for its state-of-the-art jumps--and more. Superlongwordthatdoesnotfit here.'
show(textwrap.wrap(T,20)); show(textwrap.fill(T,30,initial_indent='* ',subsequent_indent='  ')); err(textwrap.shorten,T,30); err(textwrap.shorten,'Hello world',5); show(textwrap.wrap('',10), textwrap.wrap('a b',1), textwrap.wrap(T,15,break_long_words=False), textwrap.wrap(T,25,max_lines=2)); err(textwrap.wrap,'a',0)
show(repr(textwrap.dedent('  a\n    b\n\n  c\n')), repr(textwrap.indent('a\n\nb','> ')), repr(textwrap.dedent('\ta\n  b')), repr(textwrap.indent('a\n b','-',lambda l: 'b' in l)))
m=statistics; show(m.mean([1,2,3,4]), m.mean([1,2,3]), m.mean([1.5,2.5]), m.fmean([1,2,3]), m.median([1,3,2]), m.median([1,2,3,4]), m.median_low([1,2,3,4]), m.median_high([1,2,3,4]), m.mode('aabb'), m.multimode('aabbc'), m.stdev([1,2,3,4]), m.pstdev([1,2,3,4]), m.variance([1,2,3,4]), m.pvariance([1,2,3,4]), m.quantiles([1,2,3,4,5]), m.quantiles([1,2,3,4,5],n=10,method='inclusive'), m.harmonic_mean([40,60]), m.geometric_mean([54,24,36]), m.median_grouped([1,2,2,3,4,4,4,4,4,5]), m.correlation([1,2,3],[1,2,4]), m.covariance([1,2,3],[1,5,7]), m.linear_regression([1,2,3],[2,4,6]), m.stdev([1.5,2.5,4.75]), m.variance([2.75,1.75,1.25,0.25,0.5,1.25,3.5]), m.mean([True,2]), m.stdev([1e-9,3e-9,7.25]))
err(m.mean,[]); err(m.median,[]); err(m.stdev,[1]); err(m.mode,[]); err(m.mean,['a']); err(m.variance,[1]); err(m.quantiles,[1,2],n=0); err(m.fmean,[])

# === what was shown ===
expected = [
    "'a likes b, $5 3'",
    "KeyError 'what'",
    "'1 likes ${what}, $5 $x_1'",
    "['who', 'what', 'x_1']",
    'True',
    'ValueError Invalid placeholder in string: line 2, col 2',
    'ValueError Invalid placeholder in string: line 1, col 1',
    "'a $1'",
    'False',
    "'12'",
    "'1 2'",
    "'   5 3 q {x}'",
    "ValueError Single '{' encountered in format string",
    "ValueError Single '}' encountered in format string",
    'ValueError cannot switch from automatic field numbering to manual field specification',
    "[('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('', 'f', '', None)]",
    "KeyError 'x'",
    "'1 <b>'",
    "'Hello World'",
    '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ 0123456789abcdefABCDEF',
    'True True True False True',
    '[1] False False',
    'False True',
    "{'a': (1, [2])} [1] (1, 2) {1}",
    "<class '__main__.C2'> [1, [2]] 5 False",
    "copied ['deep']",
    'TypeError replace() does not support int objects',
    "defaultdict(<class 'list'>, {'a': [1]}) deque([[1]]) Counter({'a': 2, 'b': 1}) OrderedDict({'a': [1]})",
    'N(a=1, b=[2]) N(a=1, b=5)',
    "ValueError('x')",
    "6 ('a', 'c') 5 [1] X 3 operator.itemgetter(1) operator.attrgetter('a.b') operator.methodcaller('f', 1, x=2)",
    'TypeError itemgetter expected 1 argument, got 0',
    'TypeError attribute name must be a string',
    "TypeError 'float' object cannot be interpreted as an integer",
    '2 1 True [1, 2] False True 2 [3, 1] [1, 2] 1 32 True',
    '[] [1, 2, 3, 4, 5]',
    '[2, 8, 7, 100, 9] 1 0 [2, 8, 7, 100, 9]',
    "[5, 3] ['a', 'b'] ['bbb', 'cc'] [0, 1, 2, 3, 4] [3, 2, 1]",
    'IndexError index out of range',
    'TypeError heappush() argument 1 must be list, not tuple',
    'IndexError index out of range',
    '[3, 1] 5 [3, 1]',
    "['The quick brown fox', 'jumped over the lazy', 'dog, well-known for', 'its state-of-the-art', 'jumps--and more. Sup', 'erlongwordthatdoesno', 'tfit here.']",
    '* The quick brown fox jumped',
    '  over the lazy dog, well-',
    '  known for its state-of-the-',
    '  art jumps--and more.',
    '  Superlongwordthatdoesnotfit',
    '  here.',
    "'The quick brown fox [...]'",
    "'[...]'",
    "[] ['a', 'b'] ['The quick brown', 'fox jumped over', 'the lazy dog,', 'well-known for', 'its state-of-', 'the-art jumps--', 'and more.', 'Superlongwordthatdoesnotfit', 'here.'] ['The quick brown fox', 'jumped over the [...]']",
    'ValueError invalid width 0 (must be > 0)',
    "'a\\n  b\\n\\nc\\n' '> a\\n\\n> b' '\\ta\\n  b' 'a\\n- b'",
    "2.5 2 2.0 2.0 2 2.5 2 3 a ['a', 'b'] 1.2909944487358056 1.118033988749895 1.6666666666666667 1.25 [1.5, 3.0, 4.5] [1.4, 1.8, 2.2, 2.6, 3.0, 3.4, 3.8, 4.2, 4.6] 48.0 36.000000000000014 3.7 0.9819805060619656 3.0 LinearRegression(slope=2.0, intercept=0.0) 1.6645820296198481 1.3720238095238095 1.5 4.185789450470086",
    'StatisticsError mean requires at least one data point',
    'StatisticsError no median for empty data',
    'StatisticsError stdev requires at least two data points',
    'StatisticsError no mode for empty data',
    "TypeError can't convert type 'str' to numerator/denominator",
    'StatisticsError variance requires at least two data points',
    'StatisticsError n must be at least 1',
    'StatisticsError fmean requires at least one data point',
]
text = '\n'.join(lines).split('\n')
for got, wanted in zip(text, expected):
    assert got == wanted, (got, wanted)
assert len(text) == len(expected)

# === what is neither a ratio nor gives one is told about its attributes ===
try:
    statistics.mean([1, 'a'])
except TypeError as error:
    assert str(error.__context__) == "'str' object has no attribute 'numerator'" and not error.__suppress_context__
