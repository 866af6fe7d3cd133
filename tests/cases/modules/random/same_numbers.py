# needs: 3.14
import random
from random import *

lines = []


def show(*args):
    lines.append(' '.join(map(str, args)))


# === the same numbers for the same seed ===
def err(f,*a,**k):
    try: show(f(*a,**k))
    except Exception as e: show(type(e).__name__, e)
for s in [0,1,42,-5,2**100,'abc','',b'xyz',True]:
    seed(s); show(repr(s), random(), getrandbits(5), getrandbits(70), randint(1,100), randrange(0,100,7))
seed(3)
show(randint(1,6), [randrange(10) for _ in range(5)], choice('abcdef'), choices([1,2,3],k=4), choices('ab',[1,9],k=5), choices('abc',cum_weights=[1,5,6],k=3))
x=list(range(10)); shuffle(x); show(x, sample(range(100),5), sample('abcdef',3), sample(range(10**6),30), sample(['a','b'],counts=[3,2],k=4))
show(uniform(1,2), triangular(), triangular(0,10,2), normalvariate(), gauss(), gauss(), gauss(1,2), lognormvariate(0,.5), expovariate(), expovariate(2))
show(vonmisesvariate(1,2), gammavariate(2,3), gammavariate(1,1), gammavariate(.5,1), betavariate(1,2), paretovariate(3), weibullvariate(1,2))
show(binomialvariate(10,.3), binomialvariate(1000,.4), binomialvariate(5,.9), binomialvariate(), randbytes(5), randint(0,2**70), randrange(2**64))
st=getstate(); a=[random() for _ in range(3)]; setstate(st); show(a==[random() for _ in range(3)], st[0], len(st[1]), st[2])
r=Random(7); show(r.random(), r.randint(1,10), r.choice([1,2,3])); seed('a',version=1); show(random())
err(randint,5,1); err(randrange,0); err(randrange,5,5); err(randrange,1,10,0); err(randrange,1.5); err(choice,[]); err(sample,[1],2); err(sample,{1},1); err(choices,[1,2],[1]); err(choices,[1],[0]); err(seed,[]); err(getrandbits,-1); err(shuffle,'abc'); err(choices,[],k=1); err(choices,[1],weights=[1],cum_weights=[1]); err(randrange,10,1,1); err(randint,'a',2)
class R(Random):
    def random(self): return 0.25
show(R().randint(1,100), R().choice('abcd'), R().uniform(0,1))
err(setstate,(9,)); err(getrandbits,0); err(choice, 5); err(random,1)

# === what was shown ===
expected = [
    '0 0.8444218515250481 24 44651664552134903426 34 56',
    '1 0.13436424411240122 27 87876131233047068208 33 7',
    '42 0.6394267984578837 0 281774556622676705531 29 14',
    '-5 0.6229016948897019 23 826325471441701108668 95 70',
    '1267650600228229401496703205376 0.7586581712996778 7 626821621891163245129 17 77',
    "'abc' 0.7720246314157545 17 1082999721300943952520 46 91",
    "'' 0.9602256525641875 19 1021728476814495877248 94 84",
    "b'xyz' 0.9371584003394712 10 281377329724217150261 61 42",
    'True 0.13436424411240122 27 87876131233047068208 33 7',
    "2 [9, 8, 2, 5, 9] d [2, 1, 1, 3] ['b', 'b', 'b', 'b', 'b'] ['b', 'b', 'a']",
    "[3, 4, 9, 1, 7, 0, 5, 6, 8, 2] [38, 99, 3, 34, 60] ['e', 'd', 'f'] [414149, 763495, 839813, 604933, 466218, 981033, 140665, 921558, 383275, 102188, 37629, 142573, 518922, 227527, 270512, 704686, 457348, 816811, 657088, 896769, 315648, 441606, 531882, 873964, 404610, 601906, 367956, 560047, 613494, 427374] ['b', 'a', 'b', 'a']",
    '1.8564005663967555 0.9328793804737141 4.871831064892797 0.41426587071078547 0.45648487224561624 1.831540909110548 -0.4663355575281083 1.5486118893161451 0.16341977567059002 0.17399300600963485',
    '0.9512218190439359 10.304554429387961 2.127836364884614 3.082332245774878 0.8379110479207872 1.3569406493066403 0.17855136669258617',
    "3 423 5 0 b'\\x15\\xe4\\xd5\\xa4\\xdd' 566603206787672199550 5554072340489978731",
    'True 3 625 -0.3650910802068856',
    '0.32383276483316237 3 2',
    '0.8615004237012702',
    'ValueError empty range in randint(5, 1)',
    'ValueError empty range for randrange()',
    'ValueError empty range in randrange(5, 5)',
    'ValueError zero step for randrange()',
    "TypeError 'float' object cannot be interpreted as an integer",
    'IndexError Cannot choose from an empty sequence',
    'ValueError Sample larger than population or is negative',
    'TypeError Population must be a sequence.  For dicts or sets, use sorted(d).',
    'ValueError The number of weights does not match the population',
    'ValueError Total of weights must be greater than zero',
    'TypeError The only supported seed types are:',
    'None, int, float, str, bytes, and bytearray.',
    'ValueError Cannot convert negative int',
    "TypeError 'str' object does not support item assignment",
    'IndexError list index out of range',
    'TypeError Cannot specify both weights and cumulative weights',
    'ValueError empty range in randrange(10, 1)',
    "TypeError 'str' object cannot be interpreted as an integer",
    '49 a 0.25',
    'ValueError state with version 9 passed to Random.setstate() of version 3',
    '0',
    "TypeError object of type 'int' has no len()",
    'TypeError Random.random() takes no arguments (1 given)',
]
text = '\n'.join(lines).split('\n')
for got, wanted in zip(text, expected):
    assert got == wanted, (got, wanted)
assert len(text) == len(expected)
