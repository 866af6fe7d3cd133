using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>P.args</c> or <c>P.kwargs</c> of a parameter specification.</summary>
[HeapKind(331)]
internal sealed class PyParamSpecPart : PyObject
{
    private PyTypeParameter? _origin;
    private bool _isKeywords;

    internal PyParamSpecPart()
    {
    }

    public PyParamSpecPart(PyTypeParameter origin, bool isKeywords)
    {
        _origin = origin;
        _isKeywords = isKeywords;
    }

    public PyTypeParameter Origin => _origin!;

    public override PyType Type => _isKeywords ? ParamSpecPartTypes.Keywords : ParamSpecPartTypes.Arguments;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str(_origin!.Name + (_isKeywords ? ".kwargs" : ".args"));

    public override PyValue Hash(PyContext context, PyValue self) => _origin!.Hash(context, _origin);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => op is CompareOperator.Equal or CompareOperator.NotEqual && other.Ref is PyParamSpecPart part && part._isKeywords == _isKeywords
            ? PyValue.Bool(ReferenceEquals(part._origin, _origin) == (op == CompareOperator.Equal))
            : PyValue.NotImplemented;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _origin);
        transfer.Boolean(ref _isKeywords);
        transfer.Require(_origin is not null, "a part of no parameter specification");
    }
}

/// <summary>The type objects of <c>P.args</c> and <c>P.kwargs</c>.</summary>
internal static class ParamSpecPartTypes
{
    public static readonly PyType Arguments
        = PyType.Builtin("ParamSpecArgs", ObjectType.Type, ParamSpecPartMethods.Members, module: "typing").Final();

    public static readonly PyType Keywords
        = PyType.Builtin("ParamSpecKwargs", ObjectType.Type, ParamSpecPartMethods.Members, module: "typing").Final();
}

/// <summary>The attributes of <c>P.args</c> and <c>P.kwargs</c>.</summary>
internal static partial class ParamSpecPartMethods
{
    [PyGetter("__origin__")]
    private static PyTypeParameter Origin(PyContext context, PyParamSpecPart self) => self.Origin;

    [PyMethod("__mro_entries__(bases, /)")]
    private static PyValue MroEntries(PyContext context, PyParamSpecPart self, PyValue bases)
        => context.Raise(Errors.TypeError($"Cannot subclass an instance of {self.Type.QualifiedName}"));
}
