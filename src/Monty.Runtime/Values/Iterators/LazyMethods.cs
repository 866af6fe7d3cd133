using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The constructor of enumerate.</summary>
internal static partial class EnumerateMethods
{
    [PyConstructor("enumerate(iterable, start=0)", Style = ArgumentStyle.Enumerate, Replays = Replaying.OnInstances)]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, PyValue start)
    {
        PyValue first = Indices.ToInt(context, start);
        return first.IsSignal ? first : IteratorMaking.Make(context, LazyKind.Enumerate, [iterable], 0, first, strict: false);
    }
}

/// <summary>The constructor of zip.</summary>
internal static partial class ZipMethods
{
    [PyConstructor("zip(*iterables, strict=False)", Style = ArgumentStyle.SeparateKeywords)]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> iterables, bool strict)
        => IteratorMaking.Make(context, LazyKind.Zip, ValueCopying.Copy(iterables), 0, PyValue.None, strict);
}

/// <summary>The constructor of map.</summary>
internal static partial class MapMethods
{
    [PyConstructor("map(*args, strict=False)", Style = ArgumentStyle.SeparateKeywords)]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, bool strict)
        => arguments.Length < 2
            ? context.Raise(Errors.TypeError("map() must have at least two arguments."))
            : IteratorMaking.Make(context, LazyKind.Map, ValueCopying.Copy(arguments[1..]), 0, arguments[0], strict);
}

/// <summary>The constructor of filter.</summary>
internal static partial class FilterMethods
{
    [PyConstructor("filter(function, iterable, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Make(PyContext context, PyType type, PyValue function, PyValue iterable)
        => IteratorMaking.Make(context, LazyKind.Filter, [iterable], 0, function, strict: false);
}

/// <summary>The method of iterators that know how far they have to go.</summary>
internal static partial class IteratorMethods
{
    [PyMethod("__length_hint__()", Style = ArgumentStyle.Fixed)]
    private static PyValue LengthHint(PyIterator self) => self.LongLengthHint;
}
