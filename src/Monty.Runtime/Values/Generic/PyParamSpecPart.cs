using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>P.args</c> or <c>P.kwargs</c> of a parameter specification.</summary>
[HeapKind(331)]
internal sealed class PyParamSpecPart : PyObject
{
    private PyValue _origin;
    private bool _isKeywords;

    internal PyParamSpecPart()
    {
    }

    public PyParamSpecPart(PyValue origin, bool isKeywords)
    {
        _origin = origin;
        _isKeywords = isKeywords;
    }

    public PyValue Origin => _origin;

    public override PyType Type => _isKeywords ? ParamSpecPartTypes.Keywords : ParamSpecPartTypes.Arguments;

    public override PyValue Repr(PyContext context, PyValue self)
    {
        string part = _isKeywords ? ".kwargs" : ".args";
        if (_origin.Ref is PyTypeParameter { Kind: TypeParameterKind.ParamSpec } parameter)
            return PyValue.Str(parameter.Name + part);
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Repr, self);
        PyValue text = Formatting.Repr(context, _origin);
        return text.IsSignal ? text : PyValue.Str(((PyStr)text.Ref).Text + part);
    }

    public override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => op is CompareOperator.Equal or CompareOperator.NotEqual && other.Ref is PyParamSpecPart part && part._isKeywords == _isKeywords
            ? Comparison.Compare(context, op, _origin, part._origin)
            : PyValue.NotImplemented;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _origin);
        transfer.Boolean(ref _isKeywords);
        transfer.Require(!_origin.IsUnbound, "a part of no parameter specification");
    }
}

/// <summary>The type objects of <c>P.args</c> and <c>P.kwargs</c>.</summary>
internal static class ParamSpecPartTypes
{
    private const string Slots = "__repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__";

    public static readonly PyType Arguments = PyType.Builtin(
        "ParamSpecArgs", ObjectType.Type, ParamSpecPartMethods.Members, ParamSpecArgumentsMethods.Constructor, "typing").WithSlots(Slots).Unhashable().Final();

    public static readonly PyType Keywords = PyType.Builtin(
        "ParamSpecKwargs", ObjectType.Type, ParamSpecPartMethods.Members, ParamSpecKeywordsMethods.Constructor, "typing").WithSlots(Slots).Unhashable().Final();
}

/// <summary><c>ParamSpecArgs(origin)</c></summary>
internal static partial class ParamSpecArgumentsMethods
{
    [PyConstructor("paramspecargs(origin)", Style = ArgumentStyle.Clinic)]
    private static PyParamSpecPart Make(PyContext context, PyType type, PyValue origin) => new(origin, isKeywords: false);
}

/// <summary><c>ParamSpecKwargs(origin)</c></summary>
internal static partial class ParamSpecKeywordsMethods
{
    [PyConstructor("paramspeckwargs(origin)", Style = ArgumentStyle.Clinic)]
    private static PyParamSpecPart Make(PyContext context, PyType type, PyValue origin) => new(origin, isKeywords: true);
}

/// <summary>The attributes of <c>P.args</c> and <c>P.kwargs</c>.</summary>
internal static partial class ParamSpecPartMethods
{
    [PyGetter("__origin__")]
    private static PyValue Origin(PyContext context, PyParamSpecPart self) => self.Origin;

    [PyMethod("__mro_entries__(bases, /)")]
    private static PyValue MroEntries(PyContext context, PyParamSpecPart self, PyValue bases)
        => context.Raise(Errors.TypeError($"Cannot subclass an instance of {self.Type.QualifiedName}"));
}
