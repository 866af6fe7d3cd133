using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>A class is being called and its <c>__new__</c> or its <c>__init__</c> runs.</summary>
[HeapKind(110)]
internal sealed class ConstructFrame : NativeFrame
{
    /// <summary>Unbound while <c>__new__</c> runs.</summary>
    private PyValue _instance;
    private PyType? _type;
    private PyValue[] _arguments = [];
    private KeywordNames? _keywords;

    internal ConstructFrame()
    {
    }

    /// <summary><c>__new__</c> runs.</summary>
    public ConstructFrame(PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        _type = type;
        _arguments = ValueCopying.Copy(arguments);
        _keywords = keywords;
    }

    /// <summary><c>__init__</c> runs.</summary>
    public ConstructFrame(PyValue instance)
    {
        _instance = instance;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return _instance.IsUnbound
            ? Instantiation.InitializeMade(context, _type!, value, _arguments, _keywords)
            : Instantiation.Finish(context, _instance, value);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _instance);
        transfer.Object(ref _type);
        transfer.Require(!_instance.IsUnbound || _type is not null, "a constructor call without a class");
        transfer.Values(ref _arguments);
        KeywordNames.Transfer(transfer, ref _keywords);
        transfer.Require((_keywords?.Count ?? 0) <= _arguments.Length, "more keywords than arguments");
    }
}
