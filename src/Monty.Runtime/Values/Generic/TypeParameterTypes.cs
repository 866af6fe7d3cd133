using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The type objects of type parameters.</summary>
internal static class TypeParameterTypes
{
    public static readonly PyType TypeVar = PyType.Builtin(
        "TypeVar", ObjectType.Type, [.. TypeParameterMethods.Members, .. TypeVarMethods.Members], TypeVarMethods.Constructor, "typing")
        .WithSlots("__repr__ __or__ __ror__").Final();

    public static readonly PyType TypeVarTuple = PyType.Builtin(
        "TypeVarTuple", ObjectType.Type, TypeParameterMethods.Members, TypeVarTupleMethods.Constructor, "typing")
        .WithSlots("__repr__ __iter__").Final();

    public static readonly PyType ParamSpec = PyType.Builtin(
        "ParamSpec", ObjectType.Type, [.. TypeParameterMethods.Members, .. ParamSpecMethods.Members], ParamSpecMethods.Constructor, "typing")
        .WithSlots("__repr__ __or__ __ror__").Final();

    public static PyType Of(TypeParameterKind kind) => kind switch
    {
        TypeParameterKind.TypeVar => TypeVar,
        TypeParameterKind.TypeVarTuple => TypeVarTuple,
        _ => ParamSpec,
    };
}

/// <summary>What all type parameters have.</summary>
internal static partial class TypeParameterMethods
{
    /// <summary>By kind, the function of <c>typing</c> that checks what takes the place of a parameter.</summary>
    private static readonly PyStr[] SubstituteNames = [new("_typevar_subst"), new("_typevartuple_subst"), new("_paramspec_subst")];

    /// <summary>By kind, the function of <c>typing</c> that gathers the arguments of a parameter.</summary>
    private static readonly PyStr[] PrepareNames
        = [new("_typevar_prepare_subst"), new("_typevartuple_prepare_subst"), new("_paramspec_prepare_subst")];

    [PyGetter("__name__")]
    private static string Name(PyContext context, PyTypeParameter self) => self.Name;

    [PyGetter("__module__")]
    private static string Module(PyContext context, PyTypeParameter self) => self.ModuleName;

    [PyGetter("__default__")]
    private static PyValue Default(PyContext context, PyTypeParameter self)
        => self.Default?.Get(context) ?? PyNoDefault.Instance;

    [PyGetter("evaluate_default")]
    private static PyValue DefaultEvaluator(PyContext context, PyTypeParameter self)
        => self.Default is { } known ? known.Evaluator
            : self.Variance == Variance.Inferred ? PyValue.None
            // Of one that a call made, what it got where nothing was said.
            : new PyConstantEvaluator(PyNoDefault.Instance);

    [PyMethod("has_default()")]
    private static bool HasDefault(PyContext context, PyTypeParameter self) => self.Default is not null;

    [PyMethod("__typing_subst__(arg, /)")]
    private static PyValue Substitute(PyContext context, PyTypeParameter self, PyValue argument)
        => LibraryCallFrame.Call(context, "typing", SubstituteNames[(int)self.Kind], self, argument);

    [PyMethod("__typing_prepare_subst__(alias, args, /)")]
    private static PyValue PrepareSubstitution(PyContext context, PyTypeParameter self, PyValue alias, PyValue arguments)
        => LibraryCallFrame.Call(context, "typing", PrepareNames[(int)self.Kind], self, alias, arguments);

    [PyMethod("__mro_entries__(bases, /)")]
    private static PyValue MroEntries(PyContext context, PyTypeParameter self, PyValue bases)
        => context.Raise(Errors.TypeError($"Cannot subclass an instance of {self.Type.QualifiedName}"));
}

/// <summary>What type variables alone have.</summary>
internal static partial class TypeVarMethods
{
    [PyConstructor("typevar(name, *constraints, bound=None, default=<unset>, covariant=False, contravariant=False, infer_variance=False)", Style = ArgumentStyle.Clinic)]
    private static PyTypeParameter Make(
        PyContext context,
        PyType type,
        string name,
        ReadOnlySpan<PyValue> constraints,
        PyValue bound,
        PyValue fallback,
        bool isCovariant,
        bool isContravariant,
        bool infers)
    {
        if (isCovariant && isContravariant)
            throw Errors.ValueError("Bivariant types are not supported.").ToException();
        if (infers && (isCovariant || isContravariant))
            throw Errors.ValueError("Variance cannot be specified with infer_variance.").ToException();
        if (constraints.Length == 1)
            throw Errors.TypeError("A single constraint is not allowed").ToException();
        if (constraints.Length > 1 && !bound.IsNone)
            throw Errors.TypeError("Constraints cannot be combined with bound=...").ToException();
        Variance variance = isCovariant ? Variance.Covariant : isContravariant ? Variance.Contravariant : infers ? Variance.Inferred : Variance.Invariant;
        return new PyTypeParameter(TypeParameterKind.TypeVar, name, variance)
        {
            Bound = bound.IsNone ? null : PyLazyValue.Known(Checked(context, bound)),
            Constraints = constraints.Length == 0 ? null : PyLazyValue.Known(new PyTuple(constraints.ToArray())),
            Default = TypeVarTupleMethods.DefaultOf(fallback),
        };
    }

    /// <summary>A bound as a type: of a text the reference that it stands for.</summary>
    public static PyValue Checked(PyContext context, PyValue value)
    {
        if (value.IsNone)
            return NoneTag.NoneType;
        if (value.Ref is PyTuple)
            throw Errors.TypeError($"Bound must be a type. Got {UnionMaking.Abbreviated(context, value)}.").ToException();
        if (value.Ref is not PyStr)
            return value;
        context.Pinned++;
        PyValue reference = UnionMaking.Forward(context, value);
        context.Pinned--;
        return reference.IsSignal ? throw context.SignalException() : reference;
    }

    [PyGetter("__bound__")]
    private static PyValue Bound(PyContext context, PyTypeParameter self) => self.Bound?.Get(context) ?? PyValue.None;

    [PyGetter("evaluate_bound")]
    private static PyValue BoundEvaluator(PyContext context, PyTypeParameter self) => self.Bound?.Evaluator ?? PyValue.None;

    [PyGetter("evaluate_constraints")]
    private static PyValue ConstraintsEvaluator(PyContext context, PyTypeParameter self) => self.Constraints?.Evaluator ?? PyValue.None;

    [PyGetter("__constraints__")]
    private static PyValue Constraints(PyContext context, PyTypeParameter self) => self.Constraints?.Get(context) ?? PyTuple.Empty;

    [PyGetter("__covariant__", IsField = true)]
    private static bool IsCovariant(PyContext context, PyTypeParameter self) => self.Variance == Variance.Covariant;

    [PyGetter("__contravariant__", IsField = true)]
    private static bool IsContravariant(PyContext context, PyTypeParameter self) => self.Variance == Variance.Contravariant;

    [PyGetter("__infer_variance__", IsField = true)]
    private static bool InfersVariance(PyContext context, PyTypeParameter self) => self.Variance == Variance.Inferred;
}

/// <summary><c>TypeVarTuple(name)</c></summary>
internal static partial class TypeVarTupleMethods
{
    [PyConstructor("typevartuple(name, *, default=<unset>)")]
    private static PyTypeParameter Make(PyContext context, PyType type, string name, PyValue fallback)
        => new(TypeParameterKind.TypeVarTuple, name, Variance.Invariant) { Default = DefaultOf(fallback) };

    public static PyLazyValue? DefaultOf(PyValue value)
        => value.IsUnbound || value.Ref is PyNoDefault ? null : PyLazyValue.Known(value);
}

/// <summary>What parameter specifications alone have.</summary>
internal static partial class ParamSpecMethods
{
    [PyConstructor("paramspec(name, *, bound=None, default=<unset>, covariant=False, contravariant=False, infer_variance=False)")]
    private static PyTypeParameter Make(
        PyContext context, PyType type, string name, PyValue bound, PyValue fallback, bool isCovariant, bool isContravariant, bool infers)
    {
        if (isCovariant && isContravariant)
            throw Errors.ValueError("Bivariant types are not supported.").ToException();
        Variance variance = isCovariant ? Variance.Covariant : isContravariant ? Variance.Contravariant : infers ? Variance.Inferred : Variance.Invariant;
        return new PyTypeParameter(TypeParameterKind.ParamSpec, name, variance)
        {
            Bound = PyLazyValue.Known(TypeVarMethods.Checked(context, bound)),
            Default = TypeVarTupleMethods.DefaultOf(fallback),
        };
    }

    [PyGetter("args")]
    private static PyParamSpecPart Arguments(PyContext context, PyTypeParameter self) => new(self, isKeywords: false);

    [PyGetter("kwargs")]
    private static PyParamSpecPart Keywords(PyContext context, PyTypeParameter self) => new(self, isKeywords: true);

    [PyGetter("__bound__")]
    private static PyValue Bound(PyContext context, PyTypeParameter self) => self.Bound?.Get(context) ?? PyValue.None;

    [PyGetter("__covariant__", IsField = true)]
    private static bool IsCovariant(PyContext context, PyTypeParameter self) => self.Variance == Variance.Covariant;

    [PyGetter("__contravariant__", IsField = true)]
    private static bool IsContravariant(PyContext context, PyTypeParameter self) => self.Variance == Variance.Contravariant;

    [PyGetter("__infer_variance__", IsField = true)]
    private static bool InfersVariance(PyContext context, PyTypeParameter self) => self.Variance == Variance.Inferred;
}
