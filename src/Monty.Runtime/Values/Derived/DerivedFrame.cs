using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The plain value of an instance of a derived class is being made, by <c>__new__</c>.</summary>
[HeapKind(143)]
internal sealed class DerivedFrame : NativeFrame
{
    private PyType? _type;

    internal DerivedFrame()
    {
    }

    public DerivedFrame(PyType type)
    {
        _type = type;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : DerivedMaking.Wrap(_type!, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _type);
        transfer.Require(_type is not null, "an object of no derived class");
    }
}

/// <summary>Waits for an operation in place on the plain value; it gives the instance where that gives the value itself.</summary>
[HeapKind(472)]
internal sealed class DerivedResultFrame : NativeFrame
{
    private PyDerived? _instance;

    internal DerivedResultFrame()
    {
    }

    public DerivedResultFrame(PyDerived instance)
    {
        _instance = instance;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.Is(_instance!.Native) ? _instance : value;

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _instance);
        transfer.Require(_instance is not null, "a result of no instance");
    }
}
