using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Typing_;

/// <summary>The module <c>_typing</c>: the parts of <c>typing</c> that the language itself makes.</summary>
[PyModule("_typing")]
internal static partial class TypingModule
{
    [PyConstant("Generic")]
    private static readonly PyValue Generic = GenericType.Type;

    [PyConstant("TypeVar")]
    private static readonly PyValue TypeVar = TypeParameterTypes.TypeVar;

    [PyConstant("TypeVarTuple")]
    private static readonly PyValue TypeVarTuple = TypeParameterTypes.TypeVarTuple;

    [PyConstant("ParamSpec")]
    private static readonly PyValue ParamSpec = TypeParameterTypes.ParamSpec;

    [PyConstant("ParamSpecArgs")]
    private static readonly PyValue ParamSpecArgs = ParamSpecPartTypes.Arguments;

    [PyConstant("ParamSpecKwargs")]
    private static readonly PyValue ParamSpecKwargs = ParamSpecPartTypes.Keywords;

    [PyConstant("TypeAliasType")]
    private static readonly PyValue TypeAlias = TypeAliasType.Type;

    [PyConstant("Union")]
    private static readonly PyValue Union = UnionType.Type;

    [PyConstant("NoDefault")]
    private static readonly PyValue NoDefault = PyNoDefault.Instance;

    [PyConstant("GenericAlias")]
    private static readonly PyValue GenericAlias = GenericTypes.Alias;

    [PyConstant("_GenericAlias")]
    private static readonly PyValue ClassAlias = GenericTypes.ClassAlias;

    [PyConstant("Unpack")]
    private static readonly PyValue Unpack = GenericType.Unpack;

    [PyFunction("_idfunc(x, /)", Style = ArgumentStyle.Fixed)]
    private static PyValue Identity(PyContext context, PyValue x) => x;
}
