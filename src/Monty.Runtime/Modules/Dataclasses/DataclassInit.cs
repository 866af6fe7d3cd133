using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Dataclasses;

/// <summary>The <c>__init__</c> of a dataclass: binds the arguments, sets the fields, calls <c>__post_init__</c>.</summary>
[HeapKind(450)]
internal sealed class DataclassInit : PyObject
{
    private static readonly PyStr PostInit = new("__post_init__");

    private readonly SyntheticParameters _parameters;

    /// <summary>The fields in order; each is a name, where its value comes from, and what it is when none is given.</summary>
    private DataclassField[] _fields = [];

    /// <summary>The parameters that <c>__post_init__</c> is given.</summary>
    private int[] _forPostInit = [];
    private bool _callsPostInit;

    /// <summary>Whether the class forbids assignment, so that fields are set past its <c>__setattr__</c>.</summary>
    private bool _isFrozen;

    /// <summary>What the function tells of itself, by name.</summary>
    private PyDict? _attributes;

    /// <summary>By field, what setting it has learnt; no state.</summary>
    private AttributeSite[]? _sites;

    internal DataclassInit()
    {
        _parameters = new SyntheticParameters();
    }

    public DataclassInit(SyntheticParameters parameters, DataclassField[] fields, int[]? forPostInit, bool isFrozen, PyDict attributes)
    {
        _parameters = parameters;
        _fields = fields;
        _forPostInit = forPostInit ?? [];
        _callsPostInit = forPostInit is not null;
        _isFrozen = isFrozen;
        _attributes = attributes;
    }

    public override PyType Type => DataclassTypes.Init;

    public string QualifiedName => _parameters.Name;

    /// <summary>An attribute by its name; None where forged data hold none.</summary>
    public PyValue Attribute(PyContext context, string name) => _attributes!.TryGetStr(context, new PyStr(name), out PyValue value) ? value : PyValue.None;

    public override bool IsCallable => true;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.Method;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
        => instance.IsUnbound ? self : new PyBoundMethod(self, instance);

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str($"<function {QualifiedName} at {context.AddressOf(this)}>");

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack() || !_parameters.TryBind(context, arguments, keywords, out PyValue[] values))
            return PyValue.Signal;
        return Fill(context, values, 0);
    }

    /// <summary>Sets the fields from number <paramref name="index"/> on; None or a signal.</summary>
    public PyValue Fill(PyContext context, PyValue[] values, int index)
    {
        for (; index < _fields.Length; index++)
        {
            DataclassField field = _fields[index];
            PyValue value = field.Parameter < 0 ? field.Default : values[field.Parameter];
            if (!field.Factory.IsUnbound && (field.Parameter < 0 || value.Ref is DataclassFactoryMark))
            {
                value = field.Factory.Ref.Call0(context, field.Factory);
                if (value.IsSignal)
                    return new DataclassInitFrame(this, values, index, isSetting: false).LeaveLine(context);
            }

            PyValue done = Assign(context, values, index, value);
            if (done.IsSignal)
                return new DataclassInitFrame(this, values, index, isSetting: true).LeaveLine(context);
        }

        return _callsPostInit ? CallPostInit(context, values) : PyValue.None;
    }

    public PyValue Assign(PyContext context, PyValue[] values, int index, PyValue value)
    {
        PyValue instance = values[0];
        PyStr name = _fields[index].Name;
        return _isFrozen && instance.Ref is PyClassed holder
            ? holder.AssignGeneric(context, instance, name, value)
            : Attributes.SetCached(context, instance, name, value, ref (_sites ??= new AttributeSite[_fields.Length])[index]);
    }

    public int ParameterCount => _parameters.Count;

    public bool HasField(int index) => (uint)index < (uint)_fields.Length;

    private PyValue CallPostInit(PyContext context, PyValue[] values)
    {
        PyValue method = values[0].Ref.GetAttribute(context, values[0], PostInit);
        var arguments = new PyValue[_forPostInit.Length];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = values[_forPostInit[i]];
        PyValue result = method.IsSignal ? CallLaterFrame.Leave(context, arguments, null) : method.Ref.Call(context, method, arguments, null);
        return result.IsSignal ? new DataclassInitFrame(this, values, _fields.Length, isSetting: true).LeaveLine(context) : PyValue.None;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        _parameters.Transfer(transfer);
        int count = _fields.Length;
        transfer.Count(ref count);
        if (transfer.IsReading)
            _fields = new DataclassField[count];
        for (int i = 0; i < count; i++)
            _fields[i].Transfer(transfer, _parameters.Count);
        int given = _forPostInit.Length;
        transfer.Count(ref given);
        if (transfer.IsReading)
            _forPostInit = new int[given];
        for (int i = 0; i < given; i++)
        {
            transfer.Int32(ref _forPostInit[i]);
            transfer.Require((uint)_forPostInit[i] < (uint)_parameters.Count, "a parameter that is not there");
        }

        transfer.Boolean(ref _callsPostInit);
        transfer.Boolean(ref _isFrozen);
        transfer.Object(ref _attributes);
        transfer.Require(_attributes is not null, "an __init__ without attributes");
    }
}
