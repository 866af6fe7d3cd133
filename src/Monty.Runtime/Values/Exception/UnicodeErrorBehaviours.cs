using System.Globalization;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The errors that carry what could not be coded, from where to where, and why.</summary>
internal abstract class UnicodeErrorBehaviour(int arity) : ExceptionBehaviour
{
    public sealed override string[] FieldNames { get; } = arity == 5
        ? ["encoding", "object", "start", "end", "reason"]
        : ["object", "start", "end", "reason", "encoding"];

    public sealed override bool DefinesStr => true;

    public sealed override bool DefinesInit => true;

    protected int Object => arity - 4;

    public sealed override PyValue Initialize(
        PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue result = base.Initialize(context, exception, arguments, keywords);
        if (result.IsSignal)
            return result;
        if (arguments.Length != arity)
            return context.Raise(Errors.TypeError($"function takes exactly {arity} arguments ({arguments.Length} given)"));
        for (int i = 0; i < arity; i++)
        {
            if (!IsRightType(i, arguments[i]))
                return context.Raise(WrongType(i, arguments[i]));
            exception.SetField(i, i == Object ? Kept(context, arguments[i]) : IsBound(i) ? PyValue.Int(PyDerived.Unwrap(arguments[i]).Bits) : arguments[i]);
        }

        return PyValue.None;
    }

    public sealed override PyValue Str(PyContext context, PyException exception)
    {
        if (exception.Field(Object).IsUnbound)
            return PyValue.Str("");
        try
        {
            string reason = Formatting.StrText(context, exception.Field(Object + 3));
            string encoding = arity == 5 ? Formatting.StrText(context, exception.Field(0)) : "";
            long start = exception.Field(Object + 1).Bits;
            long end = exception.Field(Object + 2).Bits;
            return PyValue.Str(Describe(context, exception.Field(Object), encoding, start, end) + ": " + reason);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    protected abstract string Describe(PyContext context, PyValue source, string encoding, long start, long end);

    protected abstract bool IsSource(PyValue value);

    /// <summary>What the attribute <c>object</c> is at first.</summary>
    protected virtual PyValue Kept(PyContext context, PyValue source) => source;

    protected abstract string SourceType { get; }

    protected static PyStr Text(PyValue source) => (PyStr)PyDerived.Unwrap(source).Ref;

    protected static string Escaped(PyStr source, long position)
        => Escaped(PyStr.CodePointAt(source.Text, source.UnitOf((int)position)));

    private static string Escaped(int codePoint) => codePoint switch
    {
        <= 0xff => "\\x" + codePoint.ToString("x2", CultureInfo.InvariantCulture),
        <= 0xffff => "\\u" + codePoint.ToString("x4", CultureInfo.InvariantCulture),
        _ => "\\U" + codePoint.ToString("x8", CultureInfo.InvariantCulture),
    };

    /// <summary>Whether the argument is <c>start</c> or <c>end</c>.</summary>
    private bool IsBound(int index) => index == Object + 1 || index == Object + 2;

    private bool IsRightType(int index, PyValue value)
    {
        if (index == Object)
            return IsSource(value);
        PyValue plain = PyDerived.Unwrap(value);
        return IsBound(index) ? plain.IsInt || plain.IsBool : plain.Ref is PyStr;
    }

    private PyException WrongType(int index, PyValue value)
    {
        if (IsBound(index))
            return Errors.TypeError($"'{value.Type.Name}' object cannot be interpreted as an integer");
        if (index == Object && SourceType != "str")
            return Errors.TypeError($"{SourceType} is required, not '{value.Type.Name}'");
        string expected = index == Object ? SourceType : "str";
        return Errors.TypeError($"argument {index + 1} must be {expected}, not {value.Type.Name}");
    }
}

internal sealed class UnicodeEncodeErrorBehaviour() : UnicodeErrorBehaviour(5)
{
    protected override string SourceType => "str";

    protected override bool IsSource(PyValue value) => PyDerived.Unwrap(value).Ref is PyStr;

    protected override string Describe(PyContext context, PyValue source, string encoding, long start, long end)
        => end == start + 1 && start >= 0 && start < Text(source).CountIn(context.Meter)
            ? $"'{encoding}' codec can't encode character '{Escaped(Text(source), start)}' in position {start}"
            : $"'{encoding}' codec can't encode characters in position {start}-{end - 1}";
}

internal sealed class UnicodeDecodeErrorBehaviour() : UnicodeErrorBehaviour(5)
{
    protected override string SourceType => "a bytes-like object";

    protected override bool IsSource(PyValue value) => PyDerived.Unwrap(value).Ref is PyBytes or PyByteArray or PyMemoryView { IsReleased: false };

    protected override PyValue Kept(PyContext context, PyValue source)
        => PyDerived.Unwrap(source).Ref is PyBytes ? source : PyBytes.Of(context, source)!;

    protected override string Describe(PyContext context, PyValue source, string encoding, long start, long end)
    {
        if (end == start + 1 && start >= 0)
        {
            PyValue plain = PyDerived.Unwrap(source);
            PyValue value = plain.Ref.GetItem(context, plain, PyValue.Int(start));
            if (!value.IsSignal)
                return $"'{encoding}' codec can't decode byte 0x{value.Bits.ToString("x2", CultureInfo.InvariantCulture)} in position {start}";
            context.TakeRaised();
        }

        return $"'{encoding}' codec can't decode bytes in position {start}-{end - 1}";
    }
}

internal sealed class UnicodeTranslateErrorBehaviour() : UnicodeErrorBehaviour(4)
{
    protected override string SourceType => "str";

    protected override bool IsSource(PyValue value) => PyDerived.Unwrap(value).Ref is PyStr;

    protected override string Describe(PyContext context, PyValue source, string encoding, long start, long end)
        => end == start + 1 && start >= 0 && start < Text(source).CountIn(context.Meter)
            ? $"can't translate character '{Escaped(Text(source), start)}' in position {start}"
            : $"can't translate characters in position {start}-{end - 1}";
}
