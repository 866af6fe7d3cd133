using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>A class pattern that waits for the <c>__instancecheck__</c> of a metaclass.</summary>
[HeapKind(471)]
internal sealed class ClassTestFrame : NativeFrame
{
    private PyValue _subject;
    private PyType? _class;
    private int _positionalCount;
    private KeywordNames? _names;

    internal ClassTestFrame()
    {
    }

    public ClassTestFrame(PyValue subject, PyType type, int positionalCount, KeywordNames names)
    {
        _subject = subject;
        _class = type;
        _positionalCount = positionalCount;
        _names = names;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return value.IsTrue
            ? PatternMatching.Attributes(context, _subject, _class!, _positionalCount, _names ?? new KeywordNames([]))
            : PyValue.None;
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _subject);
        transfer.Object(ref _class);
        transfer.Int32(ref _positionalCount);
        KeywordNames.Transfer(transfer, ref _names);
        transfer.Require(_class is not null && _subject.Ref is not null && _positionalCount >= 0, "a class pattern without its class");
    }
}
