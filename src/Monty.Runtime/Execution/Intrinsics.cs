using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The functions behind <see cref="Intrinsic"/>s. The numbers of arguments are checked when a program is loaded.</summary>
internal static class Intrinsics
{
    private static readonly (int Arguments, Code Code)[] Table =
    [
        (1, CheckFormat),
        (2, AttachAnnotate),
        (2, SetTypeParameters),
        (2, MakeTypeVar),
        (2, MakeConstrainedTypeVar),
        (2, MakeTypeVarTuple),
        (2, MakeParamSpec),
        (2, MakeTypeAlias),
        (2, AddGenericBase),
        (4, MakeInterpolation),
        (2, MakeTemplate),
        (1, ShowValue),
        (2, IndexFromEnd),
        (3, OwnGenerator),
        (1, DropGenerator),
    ];

    private static readonly PyStr DisplayHook = new("displayhook");

    private delegate PyValue Code(PyContext context, PyFunction function, PyStr name, PyValue[] arguments);

    public static int Count => Table.Length;

    public static int ArgumentCount(int intrinsic) => Table[intrinsic].Arguments;

    /// <summary>What emitted code calls.</summary>
    /// <param name="context">The run.</param>
    /// <param name="function">The function whose code asks.</param>
    /// <param name="intrinsic">The number.</param>
    /// <param name="name">A name, where the intrinsic makes something that has one.</param>
    /// <param name="arguments">The arguments.</param>
    public static PyValue Call(PyContext context, PyFunction function, int intrinsic, PyStr name, PyValue[] arguments)
        => Table[intrinsic].Code(context, function, name, arguments);

    private static PyValue ShowValue(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
        => LibraryCallFrame.Call(context, "sys", DisplayHook, arguments[0]);

    /// <remarks>A class of the script is asked for its length, and need not know negative indices.</remarks>
    private static PyValue IndexFromEnd(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
        => arguments[0].Ref is PyAttributeHolder
            ? new IndexFromEndFrame(arguments[0], arguments[1]).Start(context)
            : PyValue.Int(-arguments[1].Bits);

    private static PyValue OwnGenerator(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
    {
        GeneratorDropping.Own(context, arguments[0], arguments[1], arguments[2]);
        return PyValue.None;
    }

    private static PyValue DropGenerator(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
        => GeneratorDropping.Drop(context, arguments[0]);

    private static PyValue CheckFormat(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
    {
        PyValue format = arguments[0];
        if (format.IsInt && format.Bits <= Annotating.LastFormat)
            return PyValue.None;
        PyValue isLater = Operations.Comparison.Compare(context, CompareOperator.Greater, format, PyValue.Int(Annotating.LastFormat));
        if (isLater.IsSignal || !isLater.IsTrue)
            return isLater.IsSignal ? isLater : PyValue.None;
        return context.Raise(new PyException(ExceptionTypes.NotImplementedError, PyTuple.Empty));
    }

    private static PyValue AttachAnnotate(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
    {
        ((PyFunction)arguments[0].Ref).Annotations.Function = arguments[1];
        return arguments[0];
    }

    private static PyValue SetTypeParameters(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
    {
        ((PyFunction)arguments[0].Ref).Annotations.TypeParameters = (PyTuple)arguments[1].Ref;
        return arguments[0];
    }

    private static PyValue MakeTypeVar(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
    {
        PyTypeParameter made = Parameter(context, TypeParameterKind.TypeVar, function, name, arguments);
        made.Bound = Later(arguments[0]);
        return made;
    }

    private static PyValue MakeConstrainedTypeVar(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
    {
        PyTypeParameter made = Parameter(context, TypeParameterKind.TypeVar, function, name, arguments);
        made.Constraints = Later(arguments[0]);
        return made;
    }

    private static PyValue MakeTypeVarTuple(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
        => Parameter(context, TypeParameterKind.TypeVarTuple, function, name, arguments);

    private static PyValue MakeParamSpec(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
        => Parameter(context, TypeParameterKind.ParamSpec, function, name, arguments);

    private static PyValue MakeTypeAlias(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
        => new PyTypeAlias(name.Text, ModuleOf(context, function), (PyTuple)arguments[0].Ref, Evaluated(arguments[1]));

    private static PyValue AddGenericBase(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
    {
        PyTuple parameters = TypeArguments.WithUnpacked((PyTuple)arguments[1].Ref);
        if (GenericType.MisplacedDefault(context, parameters) is { } wrong)
            return context.Raise(wrong);
        PyValue generic = new PyGenericAlias(GenericType.Type, parameters, isOfGeneric: true);
        return new PyTuple([.. ((PyTuple)arguments[0].Ref).Items, generic]);
    }

    private static PyValue MakeInterpolation(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
        => new PyInterpolation(arguments[0], arguments[1], arguments[2], arguments[3]);

    private static PyValue MakeTemplate(PyContext context, PyFunction function, PyStr name, PyValue[] arguments)
        => new PyTemplate((PyTuple)arguments[0].Ref, (PyTuple)arguments[1].Ref);

    private static PyTypeParameter Parameter(PyContext context, TypeParameterKind kind, PyFunction function, PyStr name, PyValue[] arguments)
        => new(kind, name.Text, Variance.Inferred, ModuleOf(context, function)) { Default = Later(arguments[1]) };

    private static string ModuleOf(PyContext context, PyFunction function)
        => function.Globals.ModuleName(context).Ref is PyStr module ? module.Text : "__main__";

    private static PyLazyValue? Later(PyValue function) => function.IsNone ? null : Evaluated(function);

    /// <summary>Called without a format, the function of a type parameter or alias gives the value.</summary>
    private static PyLazyValue Evaluated(PyValue function)
    {
        ((PyFunction)function.Ref).Defaults = [PyValue.Int(Annotating.ValueFormat)];
        return PyLazyValue.Later(function);
    }
}
