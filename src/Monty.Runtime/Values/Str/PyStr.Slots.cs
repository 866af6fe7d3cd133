using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal sealed partial class PyStr
{
    /// <summary><c>hash(s)</c>, 32 bits of it.</summary>
    public long HashCode
    {
        get
        {
            int hash = _hash;
            return hash != 0 ? hash : _hash = StrHash.Fold32(StrHash.Of(Chars));
        }
    }

    /// <summary>As <see cref="HashCode"/>, with looks at the clock where the text is long.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public long HashWith(Meter meter)
    {
        int hash = _hash;
        return hash != 0 ? hash : _hash = StrHash.Fold32(StrHash.Of(meter, Chars));
    }

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(Units != 0);

    public override PyValue Repr(PyContext context, PyValue self) => StrRepr.Repr(context.Meter, Chars);

    public override PyValue Str(PyContext context, PyValue self) => this;

    public override PyValue Format(PyContext context, PyValue self, PyStr spec) => StrFormat.Format(context, this, spec);

    public override PyValue Hash(PyContext context, PyValue self)
    {
        // Also where the hash is known: a constant's may be from another run, and equal runs use equal operations.
        context.Meter.ChargeScan(Units);
        return PyValue.Int(HashWith(context.Meter));
    }

    public override PyValue Length(PyContext context, PyValue self)
    {
        Locate(context.Meter);
        return PyValue.Int(CodePointCount);
    }

    public override PyValue Iterate(PyContext context, PyValue self) => new StrIterator(this);

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        if (Of(item) is not { } part)
            return context.Raise(Errors.TypeError($"'in <string>' requires string as left operand, not {item.Type.Name}"));
        return PyValue.Bool(StrSearch.IndexOf(context.Meter, Chars, part.Chars) >= 0);
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (other.Ref is not PyStr right)
            return PyValue.NotImplemented;
        if (op is CompareOperator.Equal or CompareOperator.NotEqual)
            return PyValue.Bool(Equal(context.Meter, this, right) == (op == CompareOperator.Equal));
        return PyValue.Bool(Orders(op, StrOrder.Compare(context.Meter, Chars, right.Chars)));
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && (other.Ref is PyAttributeHolder || op == BinaryOperator.Modulo))
            return SlotReplay.Binary(context, op, this, other);
        return op switch
        {
            BinaryOperator.Add => SequenceOperators.Defers(other, op) ? PyValue.NotImplemented : Add(context, other),
            BinaryOperator.Multiply => SequenceOperators.Defers(other, op) ? PyValue.NotImplemented : Multiply(context, other),
            BinaryOperator.Modulo => PercentFormat.Format(context, this, other),
            _ => PyValue.NotImplemented,
        };
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Multiply || SequenceOperators.Defers(other, op))
            return PyValue.NotImplemented;
        return context.Pinned == 0 && other.Ref is PyAttributeHolder
            ? SlotReplay.ReflectedBinary(context, op, this, other)
            : Multiply(context, other);
    }

    public override PyValue SequenceBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && other.Ref is PyAttributeHolder)
            return SlotReplay.SequenceBinary(context, op, this, other);
        return op == BinaryOperator.Add ? Add(context, other) : Multiply(context, other);
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (key.IsInt)
            return ItemAt(context, key.Bits);
        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.GetItem, this, key);
        if (key.Ref is PySlice slice)
        {
            Locate(context.Meter);
            return slice.TryResolve(context, CodePointCount, out SliceBounds bounds)
                ? ItemsAt(context, bounds)
                : PyValue.Signal;
        }

        if (!Indices.IsIndex(key))
            return context.Raise(Errors.TypeError($"string indices must be integers, not '{key.Type.Name}'"));
        PyValue index = Indices.ToInt(context, key);
        if (index.IsInt)
            return ItemAt(context, index.Bits);
        return index.IsSignal ? index : context.Raise(Errors.IndexTooLarge(key));
    }

    /// <summary>Whether a comparison holds, given its sign.</summary>
    internal static bool Orders(CompareOperator op, int sign) => op switch
    {
        CompareOperator.Less => sign < 0,
        CompareOperator.LessEqual => sign <= 0,
        CompareOperator.Greater => sign > 0,
        CompareOperator.GreaterEqual => sign >= 0,
        CompareOperator.Equal => sign == 0,
        _ => sign != 0,
    };

    private PyValue ItemAt(PyContext context, long index)
    {
        Locate(context.Meter);
        int count = CodePointCount;
        if (index < 0)
            index += count;
        return (ulong)index < (ulong)count ? At((int)index) : context.Raise(Errors.IndexError("string index out of range"));
    }

    private PyValue Add(PyContext context, PyValue other)
    {
        if (Of(other) is { } right)
            return Concatenate(context, this, right);
        return context.Raise(Errors.TypeError($"can only concatenate str (not \"{other.Type.Name}\") to str"));
    }

    public PyValue ItemsAt(PyContext context, in SliceBounds bounds)
    {
        context.Meter.ChargeText(bounds.Length);
        if (bounds.Step == 1)
            return Substring(context.Meter, (int)bounds.Start, (int)(bounds.Start + bounds.Length));
        return IsFlat ? PickUnits(context, bounds) : PickCodePoints(context, bounds);
    }

    private PyStr PickUnits(PyContext context, SliceBounds bounds)
    {
        if (bounds.Length == 0)
            return Empty;
        ReadOnlySpan<char> source = Chars;
        string picked = new('\0', (int)bounds.Length);
        Span<char> target = StrConcatenation.Writable(picked);
        long index = bounds.Start;
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < target.Length; i++, index += bounds.Step)
        {
            loop.At(i);
            target[i] = source[(int)index];
        }

        return new PyStr(picked, KindOfParts);
    }

    private PyStr PickCodePoints(PyContext context, SliceBounds bounds)
    {
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        long index = bounds.Start;
        var loop = new ClockedLoop(context.Meter);
        for (long i = 0; i < bounds.Length; i++, index += bounds.Step)
        {
            loop.At((int)i);
            builder.AppendCodePoint(CodePointAt(Chars, UnitOf((int)index)));
        }

        return builder.FinishStr();
    }

    private PyValue Multiply(PyContext context, PyValue times)
        => Indices.TryRepeatCount(context, times, out long count) ? Repeat(context, count) : PyValue.Signal;

    private PyValue Repeat(PyContext context, long count)
    {
        if (count <= 0 || Units == 0)
            return Empty;
        if (count == 1)
            return this;
        Int128 units = (Int128)count * Units;
        context.Meter.ChargeText(units > long.MaxValue ? long.MaxValue : (long)units);
        if (units > LongestText)
            return context.Raise(Errors.MemoryError());
        string result = new('\0', (int)units);
        SpanRepeat.Fill<char>(context.Meter, StrConcatenation.Writable(result), Chars);
        return new PyStr(result, KindOfParts);
    }
}
