using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The <c>__new__</c> of a named tuple class: binds the fields as a Python function of these parameters would.</summary>
[HeapKind(438)]
internal sealed class NamedTupleMaker : PyObject
{
    private readonly SyntheticParameters _parameters;

    internal NamedTupleMaker()
    {
        _parameters = new SyntheticParameters();
    }

    /// <param name="name">The class.</param>
    /// <param name="fields">The names of the items.</param>
    /// <param name="defaults">Of the last fields.</param>
    public NamedTupleMaker(string name, string[] fields, ReadOnlySpan<PyValue> defaults)
    {
        var all = new PyValue[fields.Length + 1];
        defaults.CopyTo(all.AsSpan(all.Length - defaults.Length));
        _parameters = new SyntheticParameters($"{name}.__new__", ["_cls", .. fields], all.Length, all);
    }

    /// <summary>The defaults of the last fields.</summary>
    public PyTuple Defaults => PyTuple.From(Array.FindAll(_parameters.Defaults.ToArray(), value => !value.IsUnbound));

    public override PyType Type => CollectionsTypes.NamedTupleMaker;

    public override bool IsCallable => true;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<function __new__ at {context.AddressOf(this)}>");

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!_parameters.TryBind(context, arguments, keywords, out PyValue[] values))
            return PyValue.Signal;
        if (values[0].Ref is not PyType type)
            return context.Raise(Errors.TypeError($"tuple.__new__(X): X is not a type object ({values[0].Type.Name})"));
        if (!ReferenceEquals(type.NativeBase, TupleType.Type))
            return context.Raise(Errors.TypeError($"tuple.__new__({type.Name}): {type.Name} is not a subtype of tuple"));
        if (type.IsBuiltin)
            return PyTuple.From(values[1..]);
        return new PyDerived(type, PyTuple.From(values[1..]));
    }

    internal override void Transfer(StateTransfer transfer) => _parameters.Transfer(transfer);
}

/// <summary>The attributes of those functions.</summary>
internal static partial class NamedTupleMakerMethods
{
    [PyGetter("__name__")]
    private static string Name(PyContext context, NamedTupleMaker self) => "__new__";

    [PyGetter("__defaults__")]
    private static PyValue GetDefaults(PyContext context, NamedTupleMaker self)
        => self.Defaults.Count == 0 ? PyValue.None : self.Defaults;
}
