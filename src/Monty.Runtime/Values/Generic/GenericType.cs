using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>typing.Generic</c>: the base of generic classes.</summary>
internal static partial class GenericType
{
    private const string OriginalBases = "__orig_bases__";

    public static readonly PyType Type = MakeType();

    /// <summary>The origin of <c>*Ts</c> as a value.</summary>
    [SnapshotKey("typing.Unpack")]
    internal static readonly PyType Unpack = PyType.Builtin("Unpack", ObjectType.Type, UnpackMethods.Members, UnpackMethods.Constructor, "typing").Final();

    /// <summary>Whether another base brings Generic in, so that the alias need not: <c>Protocol</c>, or an alias behind it.</summary>
    public static bool IsAnnouncedLater(PyTuple bases, PyGenericAlias alias)
    {
        bool isAfter = false;
        foreach (PyValue item in bases.Items)
        {
            if (item.Ref is PyType { Name: "Protocol", ModuleName: "typing" })
                return true;
            if (isAfter && item.Ref is PyGenericAlias { IsOfGeneric: true })
                return true;
            isAfter |= ReferenceEquals(item.Ref, alias);
        }

        return false;
    }

    [PyConstructor("Generic(*args, **kwargs)")]
    private static PyInstance Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => arguments.Length + keywords.Count > 0
            ? throw Errors.TypeError("typing.Generic() takes no arguments").ToException()
            : new PyInstance(type);

    [PyClassMethod("__class_getitem__(params)")]
    private static PyValue ClassGetItem(PyContext context, PyType type, PyValue item)
    {
        PyTuple given = PyGenericAlias.ToTuple(item);
        if (Declares(type))
            return OfParameters(context, type, given);
        return ForwardArgumentsFrame.IsNeededFor(given) ? new ForwardArgumentsFrame(type, given).Start(context) : Subscript(context, type, given);
    }

    /// <summary>A generic class with its arguments.</summary>
    public static PyValue Subscript(PyContext context, PyType type, PyTuple given)
    {
        PyTuple parameters = type.TryLookup("__parameters__", out PyValue declared) && declared.Ref is PyTuple tuple ? tuple : PyTuple.Empty;
        if (parameters.Count == 0)
            return context.Raise(Errors.TypeError($"<class '{type.QualifiedTypeName}'> is not a generic class"));
        var arguments = Array.ConvertAll(given.Items.ToArray(), argument => argument.IsNone ? NoneTag.NoneType : argument);
        return TypeArguments.TryAssign(context, type, parameters, new PyTuple(arguments), out PyValue[] values)
            ? new PyGenericAlias(type, Flatten(parameters, values), isOfGeneric: true)
            : PyValue.Signal;
    }

    [PyClassMethod("__init_subclass__(*args, **kwargs)")]
    private static PyValue InitSubclass(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        PyTuple written = type.TryGetOwn(OriginalBases, out PyValue bases) && bases.Ref is PyTuple tuple ? tuple : PyTuple.Empty;
        PyGenericAlias? declaration = null;
        foreach (PyValue item in written.Items)
        {
            if (item.Ref is not PyGenericAlias alias || !Declares(alias.Origin.Ref))
                continue;
            if (declaration is not null)
                return context.Raise(Errors.TypeError("Cannot inherit from Generic[...] multiple times."));
            declaration = alias;
        }

        bool isPlain = Array.Exists(type.Bases.ToArray(), item => ReferenceEquals(item, Type)) && written.Count == 0 && !Declares(type);
        if (isPlain)
            return context.Raise(Errors.TypeError("Cannot inherit from plain Generic"));
        PyTuple parameters = TypeArguments.ParametersOf(context, written);
        if (declaration is not null)
        {
            foreach (PyValue parameter in parameters.Items)
            {
                if (!Array.Exists(declaration.Parameters(context).Items.ToArray(), parameter.Is))
                    return context.Raise(Undeclared(context, parameters, declaration.Parameters(context)));
            }

            parameters = declaration.Parameters(context);
        }

        type.SetOwnAttribute(context, "__parameters__", parameters);
        return NextInitSubclass(context, type, arguments, keywords);
    }

    private static PyType MakeType()
    {
        PyType type = PyType.Builtin("Generic", ObjectType.Type, Members, Constructor, "typing");
        type.AddsNoData();
        return type;
    }

    /// <summary><c>super().__init_subclass__(…)</c></summary>
    private static PyValue NextInitSubclass(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        ClassAttribute next = type.FindAfter(Type, "__init_subclass__")!;
        PyValue method = next.Value.Ref.BindTo(context, next.Value, default, type);
        if (method.IsSignal || keywords.Count == 0)
            return method.IsSignal ? method : method.Ref.Call(context, method, arguments, null);
        return method.Ref.Call(context, method, (PyValue[])[.. arguments, .. keywords.Values], new KeywordNames(keywords.Names.ToArray()));
    }

    /// <summary>Whether a subscript declares parameters: that of Generic, and of <c>typing.Protocol</c>, which is written in Python.</summary>
    public static bool Declares(PyObject type)
        => ReferenceEquals(type, Type) || type is PyType { Name: "Protocol", ModuleName: "typing" };

    private static PyValue OfParameters(PyContext context, PyType type, PyTuple given)
    {
        if (given.Count == 0)
            return context.Raise(Errors.TypeError($"Parameter list to {type.QualifiedName}[...] cannot be empty"));
        foreach (PyValue item in given.Items)
        {
            bool isUnpacked = item.Ref is PyGenericAlias alias && ReferenceEquals(alias.Origin.Ref, Unpack);
            if (item.Ref is not PyTypeParameter { Kind: not TypeParameterKind.TypeVarTuple } && !isUnpacked)
            {
                return context.Raise(Errors.TypeError(
                    $"Parameters to {type.QualifiedName}[...] must all be type variables or parameter specification variables."));
            }
        }

        if (TypeArguments.ParametersOf(context, given).Count != given.Count)
            return context.Raise(Errors.TypeError($"Parameters to {type.QualifiedName}[...] must all be unique"));
        if (MisplacedDefault(context, given) is { } wrong)
            return context.Raise(wrong);
        return new PyGenericAlias(type, given, isOfGeneric: true);
    }

    /// <summary>What is wrong with the order of parameters with and without a default; null where nothing is.</summary>
    public static PyException? MisplacedDefault(PyContext context, PyTuple parameters)
    {
        bool sawDefault = false;
        bool sawMany = false;
        foreach (PyValue item in parameters.Items)
        {
            var parameter = item.Ref as PyTypeParameter;
            sawMany |= parameter is null;
            if (parameter?.Default is not null && sawMany)
                return Errors.TypeError("Type parameter with a default follows TypeVarTuple");
            if (parameter is { Default: null } && sawDefault)
                return Errors.TypeError($"Type parameter {Formatting.ReprText(context, item)} without a default follows type parameter with a default");
            sawDefault |= parameter?.Default is not null;
        }

        return null;
    }

    private static PyTuple Flatten(PyTuple parameters, PyValue[] values)
    {
        var flat = new List<PyValue>();
        for (int i = 0; i < values.Length; i++)
        {
            bool isMany = parameters.Items[i].Ref is PyTypeParameter { Kind: TypeParameterKind.TypeVarTuple };
            if (isMany && values[i].Ref is PyTuple many)
                flat.AddRange(many.Items);
            else
                flat.Add(values[i]);
        }

        return new PyTuple([.. flat]);
    }

    private static PyException Undeclared(PyContext context, PyTuple used, PyTuple declared)
    {
        string missing = Names(used, parameter => !Array.Exists(declared.Items.ToArray(), parameter.Is));
        return Errors.TypeError($"Some type variables ({missing}) are not listed in Generic[{Names(declared, _ => true)}]");

        string Names(PyTuple parameters, Predicate<PyValue> wanted)
        {
            PyValue[] chosen = Array.FindAll(parameters.Items.ToArray(), wanted);
            return string.Join(", ", Array.ConvertAll(chosen, parameter => Formatting.ReprText(context, parameter)));
        }
    }
}
