using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The plain value of an instance of a derived class is being made.</summary>
[HeapKind(143)]
internal sealed class DerivedFrame : NativeFrame
{
    /// <summary>The class, in <c>__new__</c>.</summary>
    private PyType? _type;

    /// <summary>The instance, in <c>__init__</c>.</summary>
    private PyDerived? _instance;

    internal DerivedFrame()
    {
    }

    public DerivedFrame(PyType type)
    {
        _type = type;
    }

    public DerivedFrame(PyDerived instance)
    {
        _instance = instance;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (_instance is null)
            return new PyDerived(_type!, PyDerived.Unwrap(value));
        _instance.Native = PyDerived.Unwrap(value);
        return PyValue.None;
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _type);
        transfer.Object(ref _instance);
        transfer.Require((_type is null) != (_instance is null), "a derived object that is neither being made nor filled");
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
