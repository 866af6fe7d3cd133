using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Dataclasses;

/// <summary>How one field of a new instance is set.</summary>
internal struct DataclassField
{
    public PyStr Name;

    /// <summary>The parameter that gives the value; negative for a field that is none.</summary>
    public int Parameter;

    /// <summary>The value of a field that is no parameter; unbound where it has a factory.</summary>
    public PyValue Default;

    /// <summary>Makes the value where none was given; unbound where there is none.</summary>
    public PyValue Factory;

    public void Transfer(StateTransfer transfer, int parameters)
    {
        PyStr? name = Name;
        transfer.Object(ref name);
        transfer.Int32(ref Parameter);
        transfer.OptionalValue(ref Default);
        transfer.OptionalValue(ref Factory);
        transfer.Require(
            name is not null && Parameter < parameters && (Parameter >= 0 || !Default.IsUnbound || !Factory.IsUnbound),
            "a field without a value");
        Name = name!;
    }
}

/// <summary>Stands for a value that a factory is to make; as a default it shows as CPython's does.</summary>
[HeapKind(452)]
internal sealed class DataclassFactoryMark : PyObject
{
    public override PyType Type => DataclassTypes.FactoryMark;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str("<factory>");

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
