using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The tables of <c>str.translate</c>.</summary>
internal static class StrTranslation
{
    private const int CodePoints = 0x110000;

    /// <summary>Appends what a table makes of a code point.</summary>
    /// <exception cref="RaisedException">The table's lookup raised, or it gave no mapping.</exception>
    public static void Append(PyContext context, ref TextBuilder builder, PyValue table, int codePoint)
    {
        if (!TryLookup(context, table, codePoint, out PyValue mapped))
            builder.AppendCodePoint(codePoint);
        else if (PyStr.Of(mapped) is { } text)
            builder.Append(text.Chars);
        else if (IsInt(PyDerived.Unwrap(mapped)))
            builder.AppendCodePoint(InRange(PyDerived.Unwrap(mapped)));
        else if (!mapped.IsNone)
            throw Errors.TypeError("character mapping must return integer, None or str").ToException();
    }

    /// <summary><c>str.maketrans(dict)</c>; a signal where a key of a derived class does not hash.</summary>
    public static PyValue FromDict(PyContext context, PyDict source)
    {
        var table = new PyDict();
        context.Meter.ChargeWork(source.Count);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        int position = 0;
        while (source.MoveNext(ref position, out int row))
        {
            loop.Did(1);
            PyValue key = source.KeyAt(row);
            if (PyStr.Of(key) is { } text)
                key = SingleCodePoint(text);
            else if (!IsInt(PyDerived.Unwrap(key)))
                throw Errors.TypeError("keys in translate table must be strings or integers").ToException();
            if (!table.Set(context, key, source.ValueAt(row)))
                return PyValue.Signal;
        }

        return table;
    }

    private static bool IsInt(PyValue value) => value.IsInt || value.IsBool || value.Ref is PyBigInt;

    /// <summary><c>str.maketrans(from, to, deleted)</c>.</summary>
    public static PyDict FromTexts(PyContext context, PyStr from, PyStr to, PyStr? deleted)
    {
        if (from.CountIn(context.Meter) != to.CountIn(context.Meter))
            throw Errors.ValueError("the first two maketrans arguments must have equal length").ToException();
        ReadOnlySpan<char> source = from.Chars;
        ReadOnlySpan<char> results = to.Chars;
        ReadOnlySpan<char> gone = deleted is null ? default : deleted.Chars;
        var table = new PyDict();
        context.Meter.ChargeWork(source.Length + gone.Length);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        int target = 0;
        for (int i = 0; i < source.Length; i += PyStr.UnitsAt(source, i))
        {
            loop.At(i);
            table.Set(context, PyValue.Int(PyStr.CodePointAt(source, i)), PyValue.Int(PyStr.CodePointAt(results, target)));
            target += PyStr.UnitsAt(results, target);
        }

        loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < gone.Length; i += PyStr.UnitsAt(gone, i))
        {
            loop.At(i);
            table.Set(context, PyValue.Int(PyStr.CodePointAt(gone, i)), PyValue.None);
        }

        return table;
    }

    /// <summary>Looks a code point up; false where the table raises LookupError.</summary>
    public static bool TryLookup(PyContext context, PyValue table, int codePoint, out PyValue mapped)
    {
        PyValue key = PyValue.Int(codePoint);
        if (table.Ref is PyDict dict && ReferenceEquals(dict.Type, DictType.Type))
        {
            Lookup found = dict.TryGet(context, key, out mapped);
            return found == Lookup.Raising ? throw context.SignalException() : found == Lookup.Found;
        }

        mapped = PinnedRead.Item(context, table, key);
        if (!mapped.IsSignal)
            return true;
        if (!context.IsRaising(ExceptionTypes.LookupError))
            throw context.SignalException();
        context.TakeRaised();
        return false;
    }

    private static int InRange(PyValue mapped)
        => mapped.Ref is not PyBigInt && (ulong)mapped.Bits < CodePoints
            ? (int)mapped.Bits
            : throw Errors.ValueError("character mapping must be in range(0x110000)").ToException();

    private static PyValue SingleCodePoint(PyStr key)
        => key.IsSingle
            ? PyValue.Int(PyStr.CodePointAt(key.Text, 0))
            : throw Errors.ValueError("string keys in translate table must be of length 1").ToException();
}
