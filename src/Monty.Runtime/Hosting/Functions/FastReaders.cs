using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Reads immediate ints without a detour.</summary>
internal sealed class Int64Reader(ArgumentConverter converter, bool isOptional, long defaultValue)
    : ValueReader<long>(converter, isOptional, defaultValue)
{
    protected override long Convert(PyContext context, PyValue value) => value.IsInt ? value.Bits : base.Convert(context, value);
}

/// <summary>Reads immediate ints that fit without a detour.</summary>
internal sealed class Int32Reader(ArgumentConverter converter, bool isOptional, int defaultValue)
    : ValueReader<int>(converter, isOptional, defaultValue)
{
    protected override int Convert(PyContext context, PyValue value)
        => value.IsInt && value.Bits == (int)value.Bits ? (int)value.Bits : base.Convert(context, value);
}

/// <summary>Reads floats without a detour.</summary>
internal sealed class DoubleReader(ArgumentConverter converter, bool isOptional, double defaultValue)
    : ValueReader<double>(converter, isOptional, defaultValue)
{
    protected override double Convert(PyContext context, PyValue value) => value.IsFloat ? value.AsFloat : base.Convert(context, value);
}

/// <summary>Reads text without a detour.</summary>
internal sealed class StringReader(ArgumentConverter converter, bool isOptional, string? defaultValue)
    : ValueReader<string>(converter, isOptional, defaultValue)
{
    protected override string Convert(PyContext context, PyValue value) => value.Ref is PyStr text ? text.Text : base.Convert(context, value);
}
