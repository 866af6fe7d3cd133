using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>str(KeyError(key))</c> is the key's repr, so that an empty str can be seen.</summary>
internal sealed class KeyErrorBehaviour : ExceptionBehaviour
{
    public override bool DefinesStr => true;

    public override PyValue Str(PyContext context, PyException exception)
        => exception.Arguments.Count == 1
            ? Formatting.Repr(context, exception.Arguments.Items[0])
            : base.Str(context, exception);
}

/// <summary>One that is made by <c>__new__</c> alone has no arguments; of a derived class it has.</summary>
internal sealed class MemoryErrorBehaviour : ExceptionBehaviour
{
    public override PyException New(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => type.IsBuiltin ? new(type, PyTuple.Empty) : base.New(context, type, arguments, keywords);
}

/// <summary><c>StopIteration.value</c></summary>
internal sealed class StopIterationBehaviour : ExceptionBehaviour
{
    public const int Value = 0;

    public override string[] FieldNames { get; } = ["value"];

    public override bool DefinesInit => true;

    public override PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue result = base.Initialize(context, exception, arguments, keywords);
        if (!result.IsSignal)
            exception.SetField(Value, arguments.Length > 0 ? arguments[0] : PyValue.None);
        return result;
    }
}

/// <summary><c>SystemExit.code</c></summary>
internal sealed class SystemExitBehaviour : ExceptionBehaviour
{
    public const int Code = 0;

    public override string[] FieldNames { get; } = ["code"];

    public override bool DefinesInit => true;

    public override PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue result = base.Initialize(context, exception, arguments, keywords);
        if (!result.IsSignal && arguments.Length > 0)
            exception.SetField(Code, arguments.Length == 1 ? arguments[0] : exception.Arguments);
        return result;
    }
}
