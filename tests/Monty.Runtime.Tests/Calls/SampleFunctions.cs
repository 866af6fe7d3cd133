using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Tests.Calls;

/// <summary>Native functions with the signatures of well-known builtins, which answer with what they were given.</summary>
[PyModule("sample")]
internal static partial class SampleFunctions
{
    [PyConstant("answer")]
    private const long Answer = 42;

    [PyFunction("replace(old, new, /, count=-1)")]
    private static string Replace(PyStr old, PyStr replacement, int count) => $"{old.Text} {replacement.Text} {count}";

    [PyFunction("split(sep=None, maxsplit=-1)")]
    private static string Split(PyStr? separator, long maximum) => $"{separator?.Text} {maximum}";

    [PyFunction("first(x, /)")]
    private static PyValue First(PyValue x) => x;

    [PyFunction("nothing()")]
    private static void Nothing()
    {
    }

    [PyFunction("pop(index=-1, /)")]
    private static long Pop(long index) => index;

    [PyFunction("insert(index, object, /)")]
    private static long Insert(long index, PyValue item) => index + item.Bits;

    [PyFunction("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")]
    private static double IsClose(double a, double b, double relative, double absolute) => a + b + relative + absolute;

    [PyFunction("print(*args, sep=' ', end='\\n', file=None, flush=False)", Style = ArgumentStyle.Clinic)]
    private static string Print(ReadOnlySpan<PyValue> arguments, string? separator, string? end, PyValue file, bool flush)
        => $"{arguments.Length}{separator}{end}{file.IsNone}{flush}";

    [PyFunction("min(arg1, /, *args, key=None, default=<unset>)")]
    private static string Minimum(PyValue first, ReadOnlySpan<PyValue> rest, PyValue key, PyValue absent)
        => $"{first.Bits} {rest.Length} {key.IsNone} {absent.IsUnbound}";

    [PyFunction("sorted(iterable, /, *, key=None, reverse=False)", Style = ArgumentStyle.SeparateKeywords, KeywordErrorName = "sort")]
    private static bool Sorted(PyValue iterable, PyValue key, bool reverse) => reverse;

    [PyFunction("update(*args, **kwargs)")]
    private static string Update(ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => $"{arguments.Length} {string.Join(',', named.Names.ToArray())}";

    [PyFunction("mixed(a, /, b=2, **kwargs)")]
    private static string Mixed(long a, long b, KeywordArguments named)
        => $"{a} {b} {string.Join(',', named.Names.ToArray())}";

    [PyFunction("zip(*iterables, strict=False)", Style = ArgumentStyle.SeparateKeywords)]
    private static bool Zip(ReadOnlySpan<PyValue> iterables, bool strict) => strict;

    [PyFunction("enumerate(iterable, start=0)", Style = ArgumentStyle.Enumerate)]
    private static string Enumerate(PyValue iterable, long start) => $"{iterable.Bits} {start}";

    [PyFunction("int(x=0, /, base=<unset>)", Style = ArgumentStyle.Vectorcall)]
    private static string Int(PyValue x, PyValue numberBase) => $"{x.Bits} {numberBase.IsUnbound}";

    [PyFunction("removeprefix(prefix, /)")]
    private static PyStr RemovePrefix(PyStr prefix) => prefix;

    [PyFunction("encode(encoding='utf-8', errors='strict')")]
    private static string Encode(string encoding, PyStr errors) => $"{encoding} {errors.Text}";

    [PyFunction("prod(iterable, /, *, start=1)")]
    private static PyValue Product(PyValue iterable, PyValue start) => start;

    [PyFunction("needed(*, key)")]
    private static PyValue Needed(PyValue key) => key;

    [PyFunction("fail(kind, /)")]
    private static PyValue Fail(PyContext context, string kind)
        => kind == "raise" ? context.Raise(Errors.ValueError("raised")) : throw Errors.ValueError("thrown").ToException();
}
