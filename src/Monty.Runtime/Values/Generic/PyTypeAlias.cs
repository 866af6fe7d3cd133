using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>type X = int | str</c></summary>
[HeapKind(328)]
internal sealed class PyTypeAlias : PyObject
{
    private string? _name;
    private string? _module;
    private PyTuple? _typeParameters;
    private PyLazyValue? _value;

    internal PyTypeAlias()
    {
    }

    public PyTypeAlias(string name, string module, PyTuple typeParameters, PyLazyValue value)
    {
        _name = name;
        _module = module;
        _typeParameters = typeParameters;
        _value = value;
    }

    public string Name => _name!;

    public string ModuleName => _module!;

    /// <summary><c>__type_params__</c></summary>
    public PyTuple TypeParameters => _typeParameters!;

    public PyLazyValue Value => _value!;

    public override PyType Type => TypeAliasType.Type;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str(_name!);

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
        => _typeParameters!.Count == 0
            ? context.Raise(Errors.TypeError("Only generic type aliases are subscriptable"))
            : new PyGenericAlias(self, PyGenericAlias.ToTuple(key));

    public override PyValue Iterate(PyContext context, PyValue self)
    {
        PyTuple unpacked = new([new PyGenericAlias(GenericType.Unpack, new PyTuple([self]), isOfGeneric: true)]);
        return unpacked.Iterate(context, unpacked);
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or ? UnionMaking.Join(context, self, other) : PyValue.NotImplemented;

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or ? UnionMaking.Join(context, other, self) : PyValue.NotImplemented;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Text(ref _name);
        transfer.Text(ref _module);
        transfer.Object(ref _typeParameters);
        transfer.Object(ref _value);
        bool isWhole = _name is not null && _module is not null && _typeParameters is not null && _value is not null;
        transfer.Require(isWhole, "a type alias without its parts");
    }
}

/// <summary>The type object of type aliases.</summary>
internal static partial class TypeAliasType
{
    public static readonly PyType Type
        = PyType.Builtin("TypeAliasType", ObjectType.Type, Members, Constructor, "typing")
            .WithSlots("__repr__ __getitem__ __iter__ __or__ __ror__").Final();

    [PyConstructor("typealias(name, value, *, type_params=<unset>)")]
    private static PyTypeAlias Make(PyContext context, PyType type, string name, PyValue value, PyValue parameters)
        => new(name, "__main__", parameters.IsUnbound ? PyTuple.Empty : Checked(context, parameters), PyLazyValue.Known(value));

    /// <exception cref="RaisedException">These are no type parameters, or one without a default comes after one that has it.</exception>
    private static PyTuple Checked(PyContext context, PyValue parameters)
    {
        if (parameters.Ref is not PyTuple all)
            throw Errors.TypeError("type_params must be a tuple").ToException();
        bool isOptional = false;
        foreach (PyValue parameter in all.Items)
        {
            if (parameter.Ref is not PyTypeParameter one)
                throw Errors.TypeError($"Expected a type param, got {Formatting.ReprText(context, parameter)}").ToException();
            if (isOptional && one.Default is null)
                throw Errors.TypeError($"non-default type parameter '{Formatting.ReprText(context, parameter)}' follows default type parameter").ToException();
            isOptional |= one.Default is not null;
        }

        return all;
    }

    [PyGetter("__name__", IsField = true)]
    private static string Name(PyContext context, PyTypeAlias self) => self.Name;

    [PyGetter("__module__")]
    private static string Module(PyContext context, PyTypeAlias self) => self.ModuleName;

    [PyGetter("__value__")]
    private static PyValue Value(PyContext context, PyTypeAlias self) => self.Value.Get(context);

    [PyGetter("evaluate_value")]
    private static PyValue Evaluator(PyContext context, PyTypeAlias self) => self.Value.Evaluator;

    [PyGetter("__type_params__")]
    private static PyTuple TypeParameters(PyContext context, PyTypeAlias self) => self.TypeParameters;

    [PyGetter("__parameters__")]
    private static PyTuple Parameters(PyContext context, PyTypeAlias self) => TypeArguments.WithUnpacked(self.TypeParameters);
}
