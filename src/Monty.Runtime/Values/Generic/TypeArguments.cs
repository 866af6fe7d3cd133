using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The type parameters in the arguments of a generic alias, and putting types in their places.</summary>
internal static class TypeArguments
{
    private static readonly PyStr Arguments = new("__args__");
    private static readonly PyStr Origin = new("__origin__");

    /// <summary>What looking for type parameters takes for each place where some may stand.</summary>
    private const int BytesPerPart = 64;

    /// <summary>Each type parameter once, in the order of the first use; how deep they stand does not matter.</summary>
    public static PyTuple ParametersOf(PyContext context, PyTuple arguments)
    {
        var found = new List<PyValue>();
        var seen = new HashSet<PyObject>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(PyTuple Items, int Next)>();
        open.Push((arguments, 0));
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (open.TryPop(out (PyTuple Items, int Next) part))
        {
            loop.Did(1);
            if (part.Next == part.Items.Count)
                continue;
            open.Push((part.Items, part.Next + 1));
            PyValue argument = part.Items.Items[part.Next];
            PyTuple? parts = PartsOf(context, argument);
            if ((parts is null && argument.Ref is not PyTypeParameter) || !seen.Add(argument.Ref))
                continue;
            context.Meter.ChargeBytes(BytesPerPart);
            if (parts is null)
                found.Add(argument);
            else
                open.Push((parts, 0));
        }

        return found.Count == 0 ? PyTuple.Empty : new PyTuple([.. found]);
    }

    /// <summary>Type parameters as they stand in a subscript: <c>*Ts</c> for one that takes many.</summary>
    public static PyTuple WithUnpacked(PyTuple parameters)
    {
        var result = new PyValue[parameters.Count];
        for (int i = 0; i < result.Length; i++)
        {
            PyValue parameter = parameters.Items[i];
            bool isMany = parameter.Ref is PyTypeParameter { Kind: TypeParameterKind.TypeVarTuple };
            result[i] = isMany ? new PyGenericAlias(GenericType.Unpack, new PyTuple([parameter]), isOfGeneric: true) : parameter;
        }

        return new PyTuple(result);
    }

    /// <summary>The arguments after <c>alias[key]</c>: a tuple or a signal.</summary>
    /// <param name="context">The run.</param>
    /// <param name="alias">What is subscripted, for messages.</param>
    /// <param name="parameters">Its type parameters.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="key">The subscript.</param>
    public static PyValue Substitute(PyContext context, PyValue alias, PyTuple parameters, PyTuple arguments, PyValue key)
    {
        if (parameters.Count == 0)
            return RaiseAbout(context, alias, text => $"{text} is not a generic class");
        if (!TryAssign(context, alias, parameters, Unpacked(context, PyGenericAlias.ToTuple(key)), out PyValue[] values))
            return PyValue.Signal;
        var result = new List<PyValue>();
        foreach (PyValue argument in arguments.Items)
        {
            if (!TryReplace(context, argument, parameters, values, result))
                return PyValue.Signal;
        }

        // A parameter specification stands for the types of all arguments.
        if (alias.Ref is PyGenericAlias { IsOfCallable: true } && result[0].Ref is PyTuple types)
        {
            result.RemoveAt(0);
            result.InsertRange(0, types.Items);
        }

        context.Meter.ChargeValues(result.Count);
        return new PyTuple([.. result]);
    }

    /// <summary>One value for each parameter; that of a variadic one is a tuple. False while raising.</summary>
    public static bool TryAssign(PyContext context, PyValue subject, PyTuple parameters, PyTuple given, out PyValue[] values)
    {
        int count = parameters.Count;
        values = new PyValue[count];
        int variadic = IndexOfVariadic(parameters);
        int required = RequiredCount(parameters) - (variadic >= 0 && parameters.Items[variadic].Ref is PyTypeParameter { Default: null } ? 1 : 0);
        if (count == 1 && parameters.Items[0].Ref is PyTypeParameter { Kind: TypeParameterKind.ParamSpec } only
            && !(given.Count == 1 && IsSpecification(given.Items[0])) && (given.Count > 0 || only.Default is null))
        {
            if (given.Count == 0)
                RaiseAbout(context, subject, text => $"Too few arguments for {text}");
            values[0] = given;
            return given.Count > 0;
        }

        if (given.Count < required || (variadic < 0 && given.Count > count))
        {
            string many = given.Count < required ? "few" : "many";
            // Parameters complain in turn, so that of several that are missing the first is counted.
            string expected = variadic >= 0 ? $"at least {required}" : given.Count < required ? $"at least {given.Count + 1}" : $"{count}";
            RaiseAbout(context, subject, text => $"Too {many} arguments for {text}; actual {given.Count}, expected {expected}");
            return false;
        }

        int extra = variadic >= 0 ? Math.Max(given.Count - count + 1, 0) : 0;
        for (int i = 0, next = 0; i < count; i++)
        {
            if (i == variadic)
            {
                values[i] = extra > 0 ? new PyTuple(given.Items.Slice(next, extra).ToArray()) : DefaultOfMany(context, parameters.Items[i]);
                if (values[i].IsSignal)
                    return false;
                next += extra;
            }
            else
            {
                values[i] = next < given.Count ? given.Items[next++] : DefaultOf(context, parameters.Items[i]);
                if (values[i].IsSignal)
                    return false;
                if (values[i].Ref is PyList types && parameters.Items[i].Ref is PyTypeParameter { Kind: TypeParameterKind.ParamSpec })
                    values[i] = new PyTuple(types.Items.ToArray());
            }
        }

        return true;
    }

    /// <summary>Whether an argument stands for a parameter specification, and not for one type in it.</summary>
    private static bool IsSpecification(PyValue argument)
        => argument.Ref is PyEllipsis or PyTuple or PyList or PyTypeParameter { Kind: TypeParameterKind.ParamSpec } || IsConcatenation(argument);

    /// <summary>Whether it is <c>Concatenate[int, P]</c>.</summary>
    public static bool IsConcatenation(PyValue argument)
        => argument.Ref is PyInstance { Class: { ModuleName: "typing", Name: "_ConcatenateGenericAlias" } };

    /// <summary>The arguments with the types of <c>*tuple[int, str]</c> in its place.</summary>
    private static PyTuple Unpacked(PyContext context, PyTuple given)
    {
        if (Array.TrueForAll(given.Items.ToArray(), item => TypesInStarred(context, item) is null))
            return given;
        var flat = new List<PyValue>();
        foreach (PyValue item in given.Items)
            flat.AddRange(TypesInStarred(context, item) ?? [item]);
        return new PyTuple([.. flat]);
    }

    private static PyValue[]? TypesInStarred(PyContext context, PyValue item)
    {
        if (item.Ref is not PyGenericAlias alias)
            return null;
        PyTuple? inner = null;
        if (ReferenceEquals(alias.Origin.Ref, GenericType.Unpack))
            inner = TypesInTuple(context, alias.Arguments.Items[0]);
        else if (alias.IsUnpacked)
            inner = TypesInTuple(context, item);
        if (inner is null)
            return null;
        ReadOnlySpan<PyValue> types = inner.Items;
        return types.Length == 2 && types[1].Ref is PyEllipsis ? null : types.ToArray();
    }

    /// <summary>The types in <c>tuple[…]</c>, or in the <c>Tuple[…]</c> that <c>typing</c> makes in Python; null of anything else.</summary>
    private static PyTuple? TypesInTuple(PyContext context, PyValue type)
    {
        if (type.Ref is PyGenericAlias alias)
            return ReferenceEquals(alias.Origin.Ref, TupleType.Type) ? alias.Arguments : null;
        bool isTuple = type.Ref is PyInstance form && form.Class.ModuleName == "typing" && form.TryGetOwn(context, Origin, out PyValue origin)
            && ReferenceEquals(origin.Ref, TupleType.Type);
        return isTuple ? ArgumentsOf(context, (PyInstance)type.Ref) : null;
    }

    /// <summary>What stands in a type argument; null where nothing can.</summary>
    private static PyTuple? PartsOf(PyContext context, PyValue argument) => argument.Ref switch
    {
        PyGenericAlias alias => alias.Arguments,
        PyUnion union => union.Members,
        PyTuple tuple => tuple,
        PyInstance form => ArgumentsOf(context, form),
        _ => null,
    };

    /// <summary>The arguments of <c>List[T]</c> and its like, which <c>typing</c> makes in Python.</summary>
    private static PyTuple? ArgumentsOf(PyContext context, PyInstance form)
        => form.Class.ModuleName == "typing" && form.TryGetOwn(context, Arguments, out PyValue arguments) ? arguments.Ref as PyTuple : null;

    private static bool TryReplace(
        PyContext context, PyValue argument, PyTuple parameters, PyValue[] values, List<PyValue> result)
    {
        context.Meter.ChargeWork(1);
        if (argument.Ref is PyTypeParameter)
        {
            PyValue value = values[IndexOf(parameters, argument)];
            bool isMany = argument.Ref is PyTypeParameter { Kind: TypeParameterKind.TypeVarTuple };
            if (isMany && value.Ref is PyTuple many)
                result.AddRange(many.Items);
            else
                result.Add(value.IsNone && argument.Ref is PyTypeParameter { Kind: TypeParameterKind.TypeVar } ? NoneTag.NoneType : value);
            return true;
        }

        if (argument.Ref is PyTuple types)
            return TryReplaceAll(context, types, parameters, values, result);

        if (argument.Ref is PyGenericAlias { Origin.Ref: PyType origin } unpack && ReferenceEquals(origin, GenericType.Unpack)
            && unpack.Arguments.Items[0].Ref is PyTypeParameter)
            return TryReplace(context, unpack.Arguments.Items[0], parameters, values, result);
        PyTuple own = argument.Ref is PyGenericAlias alias ? alias.Parameters(context)
            : argument.Ref is PyUnion union ? union.Parameters(context)
            : argument.Ref is PyInstance form && ArgumentsOf(context, form) is { } inner ? ParametersOf(context, inner)
            : PyTuple.Empty;
        if (own.Count == 0)
        {
            result.Add(argument);
            return true;
        }

        var chosen = new List<PyValue>();
        foreach (PyValue parameter in own.Items)
            TryReplace(context, parameter, parameters, values, chosen);
        // What typing makes in Python calls nothing of the script.
        context.Pinned++;
        PyValue made = argument.Ref.GetItem(context, argument, chosen.Count == 1 && chosen[0].Ref is not PyTuple ? chosen[0] : new PyTuple([.. chosen]));
        context.Pinned--;
        result.Add(made);
        return !made.IsSignal;
    }

    /// <summary>The types that a parameter specification stands for, with theirs in the places of the parameters in them.</summary>
    private static bool TryReplaceAll(PyContext context, PyTuple types, PyTuple parameters, PyValue[] values, List<PyValue> result)
    {
        if (!context.EnterNative())
            return false;
        var inner = new List<PyValue>();
        bool isDone = true;
        foreach (PyValue item in types.Items)
            isDone = isDone && TryReplace(context, item, parameters, values, inner);
        context.LeaveNative();
        if (isDone)
            result.Add(new PyTuple([.. inner]));
        return isDone;
    }

    /// <summary>What a parameter that takes many types stands for where there are none: those of its default.</summary>
    private static PyValue DefaultOfMany(PyContext context, PyValue parameter)
    {
        if (((PyTypeParameter)parameter.Ref).Default is null)
            return PyTuple.Empty;
        PyValue value = DefaultOf(context, parameter);
        return value.IsSignal ? value : Unpacked(context, new PyTuple([value]));
    }

    private static PyValue DefaultOf(PyContext context, PyValue parameter)
    {
        context.Pinned++;
        PyValue value = ((PyTypeParameter)parameter.Ref).Default!.Get(context);
        context.Pinned--;
        return value;
    }

    private static int RequiredCount(PyTuple parameters)
    {
        int count = 0;
        foreach (PyValue parameter in parameters.Items)
            count += parameter.Ref is PyTypeParameter { Default: not null } ? 0 : 1;
        return count;
    }

    private static int IndexOfVariadic(PyTuple parameters)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters.Items[i].Ref is PyTypeParameter { Kind: TypeParameterKind.TypeVarTuple })
                return i;
        }

        return -1;
    }

    private static int IndexOf(PyTuple parameters, PyValue parameter)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters.Items[i].Is(parameter))
                return i;
        }

        throw new System.Diagnostics.UnreachableException("a type parameter that was not collected");
    }

    private static PyValue RaiseAbout(PyContext context, PyValue subject, Func<string, string> message)
    {
        PyValue repr = Formatting.Repr(context, subject);
        return repr.Ref is PyStr text ? context.Raise(Errors.TypeError(message(text.Text))) : repr;
    }
}
