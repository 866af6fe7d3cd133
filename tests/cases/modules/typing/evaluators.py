# needs: 3.14
import annotationlib
from typing import *


def refused(f, *args, **named):
    try:
        f(*args, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
    assert False, 'no error'


# === the functions that compute bounds, constraints, defaults and values of aliases ===
def generic[T: int, U: (int, str) = str, *Ts = *tuple[int, ...], **P = [int]]():
    pass


T, U, Ts, P = generic.__type_params__
type Pair[A] = tuple[A, Missing]
evaluators = [T.evaluate_bound, U.evaluate_constraints, U.evaluate_default, Ts.evaluate_default, P.evaluate_default]
assert [f.__name__ for f in evaluators] == ['T', 'U', 'U', 'Ts', 'P']
assert [f() for f in evaluators] == [f(1) for f in evaluators] == [int, (int, str), str, *[*tuple[int, ...],], [int]]
assert T.evaluate_constraints is T.evaluate_default is U.evaluate_bound is None
assert refused(T.evaluate_bound, 3) == 'NotImplementedError: '
assert refused(T.evaluate_bound, 1, 2) == 'TypeError: T() takes from 0 to 1 positional arguments but 2 were given'
assert refused(T.evaluate_bound, format=1) == "TypeError: T() got an unexpected keyword argument 'format'"
assert T.__bound__ is int and T.evaluate_bound(1) is int
assert refused(Pair.evaluate_value) == "NameError: name 'Missing' is not defined"
call = annotationlib.call_evaluate_function
assert call(Pair.evaluate_value, annotationlib.Format.STRING) == 'tuple[A, Missing]'
assert call(U.evaluate_constraints, annotationlib.Format.STRING) == '(int, str)'

# === values that were given ===
given = TypeVar('K', int, 'str').evaluate_constraints
assert repr(given) == "<constevaluator (<class 'int'>, 'str')>"
assert repr(type(given)) == "<class '_typing._ConstEvaluator'>" and callable(given)
assert given(1) == given(3) == (int, 'str') and given(4) == "(int, 'str')"
assert TypeVar('K', bound=int).evaluate_bound(4) == 'int' and TypeVar('K', default=None).evaluate_default(4) == 'None'
assert TypeAliasType('Q', list[int]).evaluate_value(1) == list[int]
assert call(ParamSpec('PS', default=[int]).evaluate_default, 4) == "[<class 'int'>]"
assert refused(given) == 'TypeError: constevaluator.__call__() takes exactly 1 argument (0 given)'
assert refused(given, 'a') == "TypeError: 'str' object cannot be interpreted as an integer"
assert refused(given, format=1) == 'TypeError: constevaluator.__call__() takes no keyword arguments'

# === what a format does that a function does not know ===
def annotate(format):
    if format == 4:
        return {'x': 'text'}
    raise NotImplementedError


assert annotationlib.call_annotate_function(annotate, 4) == {'x': 'text'}
assert refused(annotationlib.call_annotate_function, annotate, 1) == 'RuntimeError: annotate function does not support VALUE format'
assert refused(annotationlib.call_annotate_function, annotate, 9) == 'ValueError: Invalid format: 9'
assert refused(call, annotate, 2) == 'ValueError: The VALUE_WITH_FAKE_GLOBALS format is for internal use only'

# === putting types in the places of parameters, by hand ===
K, KD = TypeVar('K'), TypeVar('KD', default=int)
PS, TT, TD = ParamSpec('PS'), TypeVarTuple('TT'), TypeVarTuple('TD', default=Unpack[tuple[int]])


class Both(Generic[K, KD]):
    pass


class Called(Generic[PS]):
    pass


class Many(Generic[Unpack[TD]]):
    pass


assert K.__typing_subst__(None) is type(None) and K.__typing_subst__('a') == ForwardRef('a')
assert refused(K.__typing_subst__, (int,)) == "TypeError: Parameters to generic types must be types. Got (<class 'int'>,)."
assert refused(K.__typing_subst__, Unpack[TT]) == 'TypeError: typing.Unpack[TT] is not valid as type argument'
assert refused(TT.__typing_subst__, int) == 'TypeError: Substitution of bare TypeVarTuple is not supported'
assert PS.__typing_subst__([int, None]) == (int, type(None)) and PS.__typing_subst__(...) is ...
assert refused(PS.__typing_subst__, int) == \
    "TypeError: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>"
assert KD.__typing_prepare_subst__(Both, (str,)) == (str, int)
assert refused(K.__typing_prepare_subst__, Both, ()) == f'TypeError: Too few arguments for {Both}; actual 0, expected at least 1'
assert refused(K.__typing_prepare_subst__, Called, ()) == 'ValueError: sequence.index(x): x not in sequence'
assert PS.__typing_prepare_subst__(Called, (int, str)) == ((int, str),)
assert PS.__typing_prepare_subst__(Called, ([int],)) == ((int,),)
assert TD.__typing_prepare_subst__(Many, ()) == ([int],) and TD.__typing_prepare_subst__(Many, (str, int)) == ((str, int),)
assert refused(TD.__typing_prepare_subst__, Many, 3) == "TypeError: object of type 'int' has no len()"
assert refused(lambda: List[K][Unpack[TT]]) == 'TypeError: typing.Unpack[TT] is not valid as type argument'

# === what is unpacked says so ===
[star] = tuple[int, str]
assert [x.__typing_unpacked_tuple_args__ for x in (star, tuple[int], Unpack[tuple[int, str]], Unpack[TT])] == [(int, str), None, (int, str), None]
assert Unpack[TT].__typing_is_unpacked_typevartuple__ and not Unpack[tuple[int]].__typing_is_unpacked_typevartuple__
assert refused(lambda: Unpack[list[int]].__typing_unpacked_tuple_args__) == 'TypeError: Unpack[...] must be used with a tuple type'
assert list(Pair) == [Unpack[Pair]]
assert refused(lambda: PS.args.__mro_entries__(())) == 'TypeError: Cannot subclass an instance of ParamSpecArgs'

# === defaults come last, and none after a TypeVarTuple ===
assert refused(lambda: Generic[KD, K]) == 'TypeError: Type parameter ~K without a default follows type parameter with a default'
assert refused(lambda: Generic[Unpack[TT], KD]) == 'TypeError: Type parameter with a default follows TypeVarTuple'
try:
    class Wrong[*Ts, **P = [int]]:
        pass
except TypeError as error:
    assert str(error) == 'Type parameter with a default follows TypeVarTuple'
else:
    assert False

# === the parts of parameter specifications can be made ===
assert ParamSpecArgs(PS) == PS.args and repr(ParamSpecKwargs('a')) == "'a'.kwargs" and ParamSpecArgs(3).__origin__ == 3 and repr(ParamSpecArgs(K)) == '~K.args'
assert PS.args != PS.kwargs and ParamSpecArgs(3) == ParamSpecArgs(3.0) != 3
assert refused(hash, PS.args) == "TypeError: unhashable type: 'typing.ParamSpecArgs'"
assert refused(ParamSpecArgs) == "TypeError: paramspecargs() missing required argument 'origin' (pos 1)"
assert repr(K.evaluate_default) == '<constevaluator typing.NoDefault>'
assert refused(K.evaluate_default, 10 ** 30).startswith('OverflowError: Python int too large to convert to C ')
